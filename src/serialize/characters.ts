/** Characters that a page or an XML document cannot hold. */

const UNPRINTABLE = /[^\t\n\r -~\u00a0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu
/** As that, and halves of pairs as if they were alone: read twice as fast, and hardly any text has one. */
const DOUBTFUL = /[^\t\n\r -~\u00a0-\ud7ff\ue000-\ufffd]/

/** Control characters and halves of surrogate pairs become U+FFFD. */
export function printable(text: string): string {
  return DOUBTFUL.test(text) ? text.replace(UNPRINTABLE, '\ufffd') : text
}
