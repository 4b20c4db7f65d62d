/** 表格 whose columns are parted by blanks only: `序号 任务名称 责任单位`⏎`1 清淤疏浚 县水务局` */

import { isBlank, signs } from '../characters.js'
import { withoutBlanks } from '../clean.js'
import type { Line } from '../lines.js'
import { BLANK } from '../signs.js'
import { INDENT } from './column-width.js'
import type { Token } from './index.js'
import { FEWEST_CELLS, type ReadRow } from './table.js'
import { markBarredRows, markNumberedRows, markTabbedHeads } from './table-rows.js'

const KINDS = new Set(['bare', 'prose', 'keyLine', 'title', 'roster', 'organ', 'furniture', 'appointment', 'titleOpening', 'label'])
/** What stands over a table's columns. */
export const HEAD = /^(?:序号|编号|名称|项目|姓名|单位|类别|类型|时间|日期|地点|指标|年份|年度|乡镇|区域|品种|级别|等级|科目)$/
const WIDEST = 160

/** Rows of one table have as many cells; the first says what is in them, or a column holds numbers. */
export function markSpacedTables(text: string, lines: readonly Line[], tokens: Token[]): void {
  markTabbedHeads(text, lines, tokens)
  markNumberedRows(text, lines, tokens)
  markBarredRows(text, lines, tokens)
  markAmounts(text, lines, tokens)
  for (let at = 0; at < tokens.length; at++) {
    const read = rowAt(at)
    if (!read) continue
    const head = parted(read, at)
    let end = at + 1
    const rows = [head]
    for (let row = rowAt(end); row && row.cells.length === head.cells.length; row = rowAt(++end)) rows.push(row)
    // 开展高层建筑消防　　县消防救援⏎安全专项整治　　　　大队: a row of several lines has empty cells in some
    if (isHead(head, at)) for (let row = partOfRow(end); row; row = partOfRow(++end)) rows.push(row)
    if (rows.length >= 2 && isTable(rows, at))
      for (let i = at; i < end; i++) tokens[i] = { ...(tokens[i] as Token), kind: 'tableRow', value: rows[i - at] }
    at = end - 1
  }

  function rowAt(at: number): ReadRow | undefined {
    const line = lines[at]
    const token = tokens[at]
    if (!line || (line.signs & BLANK) === 0 || !token || line.width > WIDEST || !KINDS.has(token.kind)) return undefined
    if (!mayBeRow(text, line)) return undefined
    const ink = text.slice(line.inkStart, line.inkEnd)
    const cells = cellsOf(ink, 2)
    const read = cells.length >= FEWEST_CELLS ? cells : cellsOf(ink, 1)
    return read.length >= FEWEST_CELLS && read.filter(([from, to]) => to - from > 1).length * 2 > read.length - 1
      ? { cells: read }
      : undefined
  }

  /** 序号　项目名称　　　建设单位: one blank parts some of its cells, if the row below has as many. */
  function parted(row: ReadRow, at: number): ReadRow {
    const below = rowAt(at + 1)?.cells.length ?? 0
    if (below <= row.cells.length) return row
    const cells = cellsOf(text.slice((lines[at] as Line).inkStart, (lines[at] as Line).inkEnd), 1)
    return cells.length === below ? { cells } : row
  }

  /** The cells that more than one blank parts. */
  function wideCells(at: number): [number, number][] {
    const line = lines[at]
    if (!line || line.width > WIDEST || !KINDS.has((tokens[at] as Token).kind) || !mayBeRow(text, line, 0)) return []
    return cellsOf(text.slice(line.inkStart, line.inkEnd), 2)
  }

  /** A single cell stands in its column, above more. */
  function partOfRow(at: number): ReadRow | undefined {
    const cells = wideCells(at)
    const inColumn = cells.length === 1 && (lines[at] as Line).indent > INDENT + 2 && wideCells(at + 1).length > 1
    return cells.length > 1 || inColumn ? { cells } : undefined
  }

  function isHead({ cells }: ReadRow, at: number): boolean {
    const ink = text.slice((lines[at] as Line).inkStart, (lines[at] as Line).inkEnd)
    return (
      cells.every(([, to], i) => i === cells.length - 1 || /^\s{2}/.test(ink.slice(to, to + 2))) &&
      cells.some(([from, to]) => HEAD.test(withoutBlanks(ink.slice(from, to))))
    )
  }

  function isTable(rows: readonly ReadRow[], at: number): boolean {
    const printed = (row: number, column: number) => {
      const [from, to] = (rows[row] as ReadRow).cells[column] as [number, number]
      const start = (lines[at + row] as Line).inkStart
      return text.slice(start + from, start + to)
    }
    const columns = (rows[0] as ReadRow).cells.length
    for (let column = 0; column < columns; column++) if (HEAD.test(withoutBlanks(printed(0, column)))) return true
    if (rows.length < 3) return false
    for (let column = 0; column < columns; column++)
      if (rows.every((_, row) => row === 0 || /^[\d.,％%－—-]{1,12}$/.test(printed(row, column)))) return true
    return false
  }
}

const STOPS = signs('，。；：')
const PAIRED = new Set(['bare', 'prose'])
const FEWEST_PAIRS = 3
/** 40－100元, 按4%－5%交纳, but no page of a list of contents. */
const AMOUNT = /\d\D/

/** `争议金额 受理费`⏎`1000元以下的部分 40－100元`⏎`1001元以上的部分 按4%交纳`: two columns, the second of amounts. */
function markAmounts(text: string, lines: readonly Line[], tokens: Token[]): void {
  for (let at = 0; at < tokens.length; at++) {
    const first = pairAt(at, false)
    if (!first) continue
    const rows = [first]
    for (let row = pairAt(at + 1, true); row; row = pairAt(at + rows.length, true)) rows.push(row)
    if (rows.length < FEWEST_PAIRS) continue
    for (const value of rows) tokens[at] = { ...(tokens[at++] as Token), kind: 'tableRow', value }
    at--
  }

  function pairAt(at: number, counts: boolean): ReadRow | undefined {
    const line = lines[at]
    if (!line || (line.signs & BLANK) === 0 || line.width > WIDEST || !PAIRED.has((tokens[at] as Token).kind)) return undefined
    const ink = text.slice(line.inkStart, line.inkEnd)
    const cells = cellsOf(ink, 1)
    const second = cells.length === 2 ? ink.slice(...(cells[1] as [number, number])) : ''
    return second && !/[，。；：]/.test(ink) && (!counts || AMOUNT.test(second)) ? { cells } : undefined
  }
}

/** No sentence, and blanks enough to part the fewest cells. */
function mayBeRow(text: string, { inkStart, inkEnd }: Line, fewest = FEWEST_CELLS - 1): boolean {
  let gaps = 0
  for (let at = inkStart; at < inkEnd; at++) {
    const code = text.charCodeAt(at)
    // 其中：城镇　　189.2　　59.8
    if (STOPS.has(code) && !text.startsWith('其中：', at - 2)) return false
    if (isBlank(code) && !isBlank(text.charCodeAt(at + 1))) gaps++
  }
  return gaps >= fewest
}

/** What stands between so many blanks, or more. */
function cellsOf(ink: string, blanks: number): [number, number][] {
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
