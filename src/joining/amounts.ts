/** 表格 of two columns, the second of amounts. */
import type { Line } from '../text/lines.js'
import { inkOf } from '../text/print.js'
import { allOfSigns, BLANK } from '../text/signs.js'
import type { Token } from '../tokens/index.js'
import type { ReadRow } from '../tokens/table.js'
import { cellsOf, WIDEST_ROW } from './blank-cells.js'

const STOPS = allOfSigns('，。；：')
const PAIRED = new Set(['bare', 'prose'])
const FEWEST_PAIRS = 3
/** 40－100元, 按4%－5%交纳, but no page of a list of contents. */
const AMOUNT = /\d\D/

/** `争议金额 受理费`⏎`1000元以下的部分 40－100元`⏎`1001元以上的部分 按4%交纳`: two columns, the second of amounts. */
export function markAmounts(text: string, lines: readonly Line[], tokens: Token[]): void {
  for (let at = 0; at < tokens.length; at++) {
    const first = pairAt(text, lines, tokens, at, false)
    if (!first) continue
    const rows = [first]
    for (let row = pairAt(text, lines, tokens, at + 1, true); row; row = pairAt(text, lines, tokens, at + rows.length, true)) rows.push(row)
    if (rows.length < FEWEST_PAIRS) continue
    for (const value of rows) tokens[at] = { ...(tokens[at++] as Token), kind: 'tableRow', value }
    at--
  }
}

function pairAt(text: string, lines: readonly Line[], tokens: readonly Token[], at: number, counts: boolean): ReadRow | undefined {
  const line = lines[at]
  if (!line || (line.signs & BLANK) === 0 || (line.signs & STOPS) !== 0 || line.width > WIDEST_ROW) return undefined
  if (!PAIRED.has((tokens[at] as Token).kind)) return undefined
  const ink = inkOf(text, line)
  const cells = cellsOf(ink, 1)
  const second = cells.length === 2 ? ink.slice(...(cells[1] as [number, number])) : ''
  return second && (!counts || AMOUNT.test(second)) ? { cells } : undefined
}
