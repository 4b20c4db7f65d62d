/** The cells of a line that only blanks part. */
import { isBlank, isHan } from '../text/characters.js'
import type { Line } from '../text/lines.js'
import { allOfSigns } from '../text/signs.js'

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

/** 钱　明: two cells of one character are a name that a blank parts. */
export function namesWhole(ink: string, cells: readonly [number, number][]): [number, number][] {
  const whole: [number, number][] = []
  for (let i = 0; i < cells.length; i++) {
    const [from, to] = cells[i] as [number, number]
    const [nextFrom, nextTo] = cells[i + 1] ?? [0, 0]
    const name = to - from === 1 && nextTo - nextFrom === 1 && isHan(ink.charCodeAt(from)) && isHan(ink.charCodeAt(nextFrom))
    whole.push([from, name ? nextTo : to])
    if (name) i++
  }
  return whole
}

const SENTENCE = allOfSigns('，。；')
const COLON = '：'.charCodeAt(0)

/** No sentence, and blanks enough to part the fewest cells. */
export function mayBeRow(text: string, { inkStart, inkEnd, signs }: Line, fewest: number): boolean {
  if ((signs & SENTENCE) !== 0) return false
  let gaps = 0
  for (let at = inkStart; at < inkEnd; at++) {
    const code = text.charCodeAt(at)
    // 其中：城镇　　189.2　　59.8
    if (code === COLON && !text.startsWith('其中：', at - 2)) return false
    if (isBlank(code) && !isBlank(text.charCodeAt(at + 1))) gaps++
  }
  return gaps >= fewest
}
