/** A text as rules read it: without what nobody sees, and in common forms. The tree gets its places and forms back. */

import type { Gazette } from '../nodes.js'
import { maySetApart } from './escapes.js'
import { inCommonForms, printForms } from './forms.js'
import { type Line, splitLines } from './lines.js'
import { placeInWhole, seenIn } from './seen.js'
import { DECORATION, OTHER_FORM, UNSEEN } from './signs.js'

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
  const hides = (whole.signs & UNSEEN) !== 0 || ((whole.signs & DECORATION) !== 0 && maySetApart(text))
  const seen = hides ? seenIn(text) : text
  const { lines, starts, signs } = seen === text ? whole : splitLines(seen)
  const read = (signs & OTHER_FORM) === 0 ? seen : inCommonForms(seen)
  return { text, seen, read, lines, starts, textStarts: whole.starts }
}

/** Gives a tree that was read from the legible text what the text prints, and the places of all of it. */
export function asPrinted(tree: Gazette, { text, seen, read, textStarts }: Legible): Gazette {
  if (read !== seen) printForms(tree, seen, read)
  if (seen !== text) placeInWhole(tree, text, textStarts)
  return tree
}
