/** The cells of a line that only blanks part. */
import { isBlank } from '../characters.js'

/** Half-width cells of a row. */
export const WIDEST_ROW = 160

/** What stands between so many blanks, or more. */
export function cellsOf(ink: string, blanks: number): [number, number][] {
  const cells: [number, number][] = []
  let from = 0
  for (let at = 0; at < ink.length; at++) {
    if (!isBlank(ink.charCodeAt(at))) continue
    const gap = at
    while (at < ink.length && isBlank(ink.charCodeAt(at))) at++
    if (at - gap < blanks) continue
    cells.push([from, gap])
    from = at
  }
  cells.push([from, ink.length])
  return cells
}
