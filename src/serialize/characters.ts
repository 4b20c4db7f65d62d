/** Characters that a page or an XML document cannot hold, and those that are markup there. */

const UNPRINTABLE = /[^\t\n\r -~\u00a0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu
/** As that, halves of pairs as if they were alone, and every sign of a markup: one quick look for what nearly no text has. */
const SPECIAL = /[^ (-;=?-_a-~\u00a0-\ud7ff\ue000-\ufffd]/

/** Control characters and halves of surrogate pairs become U+FFFD. */
export function printable(text: string): string {
  return SPECIAL.test(text) ? text.replace(UNPRINTABLE, '\ufffd') : text
}

/** Printable, and the signs of a markup as it writes them. */
export function escaped(text: string, signs: RegExp, write: (sign: string) => string): string {
  return SPECIAL.test(text) ? printable(text).replace(signs, write) : text
}
