/** 表格 that a converter of documents prints in blanks, a line of dashes over each column. */

import { isBlank } from '../text/characters.js'
import type { Line } from '../text/lines.js'
import { inkOf } from '../text/print.js'
import type { Token } from '../tokens/index.js'
import type { ReadRow } from '../tokens/table.js'

const COLUMNS = /^-{3,400}(?: {1,3}-{3,400}){1,20}$/
const RULE = /^-{3,2000}$/
const LONGEST_HEAD = 5
const DASH = 45
/** From here on a sign is two columns wide. */
const WIDE = 0x2e80

/** `--------------`⏎`税目　范围　税率`⏎`---- ---- ----`⏎`1.购销合同　包括供应　万分之三`⏎`--------------` */
export function markRuledTables(text: string, lines: readonly Line[], tokens: Token[]): void {
  for (let at = 1; at < lines.length; at++) {
    const { inkStart, inkEnd } = lines[at] as Line
    if (text.charCodeAt(inkStart) === DASH && text.charCodeAt(inkEnd - 1) === DASH && COLUMNS.test(print(at))) at = markAround(at)
  }

  /** Marks the rows about a line of dashes; the last of them, or the line itself. */
  function markAround(at: number): number {
    const line = lines[at] as Line
    const starts = [...text.slice(line.start, line.inkEnd).matchAll(/-{1,400}/g)].map(({ index }) => index)
    const below = (row: number) => cellsBelow(row, starts, line.inkEnd - line.start)
    let end = at + 1
    while (below(end)) end++
    if (!isRule(end)) {
      // no line closes a table whose rows no blank lines part
      end = at + 1
      while (lines[end]?.afterBlank === false && below(end)) end++
      end--
    }
    let from = at - 1
    while (from > 0 && at - from < LONGEST_HEAD && !isRule(from)) from--
    if (!isRule(from)) from = line.afterBlank ? at : at - 1
    const rows = Array.from({ length: end - from + 1 }, (_, row) => below(from + row) ?? [])
    if (rows.every(({ length }) => length < 2)) return at
    rows.forEach((cells, row) => {
      tokens[from + row] = { kind: 'tableRow', value: { cells }, first: from + row, last: from + row }
    })
    return end
  }

  function print(at: number): string {
    const line = lines[at]
    return line ? inkOf(text, line) : ''
  }

  function isRule(at: number): boolean {
    return text.charCodeAt(lines[at]?.inkStart ?? -1) === DASH && RULE.test(print(at))
  }

  /** What stands below the lines of dashes, if all of it does: one blank may part a cell that fills its column from the next. */
  function cellsBelow(row: number, starts: readonly number[], width: number): ReadRow['cells'] | undefined {
    const cells: ReadRow['cells'] = []
    const ink = print(row)
    if (ink === '' || ink.startsWith('---')) return undefined
    const { start, inkStart } = lines[row] as Line
    let column = inkStart - start
    let open = -1
    let blanks = 2
    for (let at = 0; at < ink.length; at++) {
      const code = ink.charCodeAt(at)
      if (isBlank(code)) blanks++
      else {
        const below = starts.findLastIndex((from) => from <= column)
        if (below < 0) return undefined
        if (blanks > 1 || (blanks > 0 && below !== open)) cells.push([at, at + 1])
        else (cells.at(-1) as [number, number])[1] = at + 1
        open = below
        blanks = 0
      }
      column += code >= WIDE ? 2 : 1
    }
    // the signs that are as wide as two letters in one font only
    return column > width + 4 ? undefined : cells
  }
}
