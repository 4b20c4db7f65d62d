/** Text for a terminal. */

// C0 and C1 controls but \n and \t, signs without width, signs that turn the direction of writing, halves of surrogate pairs.
const COMMANDS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|\p{Cs}/gu

/** A text can hold anything; a terminal must not obey it. What it would obey becomes a blank. */
export function printable(text: string): string {
  return text.replace(COMMANDS, ' ')
}

/** As `printable`, on one line. */
export function printableLine(text: string): string {
  return printable(text).replace(/[\n\t]/g, ' ')
}

/** `1 file`, `2 files` */
export function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`
}
