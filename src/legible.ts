/** A text as rules read it: without what nobody sees, and with half-width digits. The tree gets its places and digits back. */
import { halfDigits, printDigits } from './digits.js'
import { type Line, splitLines } from './lines.js'
import { FIELD_CODE } from './marks.js'
import type { Gazette } from './nodes.js'
import { placeInWhole, seenIn } from './seen.js'
import { FULL_DIGITS, UNSEEN } from './signs.js'

export interface Legible {
  /** The text as it was given, what is to be seen of it, and what is read: as long as what is seen. */
  text: string
  seen: string
  read: string
  /** The lines of what is seen that have ink, and where all of its lines begin. */
  lines: Line[]
  starts: Int32Array
  /** Where the lines of the text as it was given begin. */
  textStarts: Int32Array
}

export function legible(text: string): Legible {
  const whole = splitLines(text)
  const seen = (whole.signs & UNSEEN) === 0 && !text.includes(FIELD_CODE) ? text : seenIn(text)
  const { lines, starts, signs } = seen === text ? whole : splitLines(seen)
  const read = (signs & FULL_DIGITS) === 0 ? seen : halfDigits(seen)
  return { text, seen, read, lines, starts, textStarts: whole.starts }
}

/** Gives a tree that was read from the legible text what the text prints, and the places of all of it. */
export function asPrinted(tree: Gazette, { text, seen, read, textStarts }: Legible): Gazette {
  if (read !== seen) printDigits(tree, seen, read)
  if (seen !== text) placeInWhole(tree, text, textStarts)
  return tree
}
