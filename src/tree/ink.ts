/** Where ink begins and ends: between parts of a line stand blanks, and `**` that OCR tools leave. */
import { isBlank } from '../text/characters.js'
import { blanked } from '../text/marks.js'

/** Where the ink before `to` ends. */
export function trimmedEnd(text: string, from: number, to: number): number {
  let at = to
  while (at > from && isBlank(text.charCodeAt(at - 1))) at--
  return at
}

/** The place of the ink that so much other ink, blanks, tags and `*` apart, stands before; `to` where there is no more. */
export function inkAfter(text: string, from: number, to: number, ink: number): number {
  const print = blanked(text.slice(from, to))
  let at = 0
  for (let left = ink; at < print.length; at++) {
    if (isBlank(print.charCodeAt(at)) || print[at] === '*') continue
    if (left-- === 0) break
  }
  return from + at
}

/** Where the ink from `from` on begins. */
export function trimmedStart(text: string, from: number): number {
  let at = from
  while (isBlank(text.charCodeAt(at))) at++
  return at
}

/** … without `**` too, and no further than `to`. */
export function skipBlanks(text: string, from: number, to: number): number {
  let at = from
  while (
    at < to &&
    (isBlank(text.charCodeAt(at)) || (text[at] === '*' && text[at - 1] === '*') || (text[at] === '*' && text[at + 1] === '*'))
  )
    at++
  return at
}
