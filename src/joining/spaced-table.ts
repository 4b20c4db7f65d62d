/** 表格 whose columns are parted by blanks only: `序号 任务名称 责任单位`⏎`1 清淤疏浚 县水务局` */

import { withoutBlanks } from '../text/clean.js'
import type { Line } from '../text/lines.js'
import { firstInk, inkOf } from '../text/print.js'
import { BLANK } from '../text/signs.js'
import type { Token } from '../tokens/index.js'
import { FEWEST_CELLS, type ReadRow } from '../tokens/table.js'
import { markAmounts } from './amounts.js'
import { cellsOf, mayBeRow, namesWhole, WIDEST_ROW } from './blank-cells.js'
import { INDENT } from './column-width.js'
import { markBarredRows, markNumberedRows, markTabbedHeads } from './table-rows.js'

const KINDS = new Set(['bare', 'prose', 'keyLine', 'title', 'roster', 'organ', 'furniture', 'appointment', 'titleOpening', 'label'])
/** What stands over a table's columns. */
export const HEAD = /^(?:序号|编号|名称|项目|姓名|单位|类别|类型|时间|日期|地点|指标|年份|年度|乡镇|区域|品种|级别|等级|科目)$/
/** … and before its sums. */
const SUM = /^[合总小共][^\S\r\n]{0,4}计[^\S\r\n]/
const LONGEST_SUM = 8
/** Lines between two pages: number, running heads. */
const PAGE = new Set<string | undefined>(['furniture', 'issue', 'gazetteTitle'])
const BETWEEN_PAGES = 4

/** Rows of one table have as many cells; the first says what is in them, or a column holds numbers. */
export function markSpacedTables(text: string, lines: readonly Line[], tokens: Token[]): void {
  markTabbedHeads(text, lines, tokens)
  markNumberedRows(text, lines, tokens)
  markBarredRows(text, lines, tokens)
  markAmounts(text, lines, tokens)
  new SpacedTables(text, lines, tokens).mark()
}

class SpacedTables {
  constructor(
    private readonly text: string,
    private readonly lines: readonly Line[],
    private readonly tokens: Token[],
  ) {}

  mark(): void {
    const { tokens } = this
    let listed = -1
    for (let at = 0; at < tokens.length; at++) {
      if (tokens[at]?.kind === 'contentsHeading') listed = at + 1
      const read = this.rowAt(at)
      if (!read) continue
      const wide = this.rowsBelow(this.parted(read, at, this.rowAt(at + 1)?.cells.length ?? 0), at)
      // 2　石门乡　　8　15　　7200: one blank parts cells of every row
      const cells = cellsOf(this.ink(at), 1)
      const narrow = cells.length > wide[0].cells.length ? this.rowsBelow({ cells }, at) : wide
      const rows = narrow.length > wide.length ? narrow : wide
      // 开展高层建筑消防　　县消防救援⏎安全专项整治　　　　大队: a row of several lines has empty cells in some
      if (this.isHead(rows[0], at))
        for (let row = this.partOfRow(at + rows.length); row; row = this.partOfRow(at + rows.length)) rows.push(row)
      const sum = rows.length > 1 ? this.sumAt(at + rows.length) : undefined
      if (sum) rows.push(sum)
      const end = at + rows.length
      // 目录⏎第一章 总则　　1⏎…⏎— 2 —⏎第五章 附则　　7: a page number stands behind each
      if (this.pastPage(listed) >= at) {
        listed = end
        at = end - 1
        continue
      }
      const isTable = (rows.length > 1 || this.rowLike(rows[0], this.pastPage(end)) !== undefined) && this.isTable(rows, at)
      if (isTable) for (let i = at; i < end; i++) tokens[i] = { ...(tokens[i] as Token), kind: 'tableRow', value: rows[i - at] }
      at = isTable ? this.goOn(rows[0], end) : end - 1
    }
  }

  /** …⏎— 12 —⏎3　石桥镇　800: rows behind a page's end; the place of the last of the table. */
  private goOn(head: ReadRow, end: number): number {
    const { tokens } = this
    for (let last = end - 1; ; ) {
      let at = this.pastPage(last + 1)
      if (at === last + 1) return last
      for (let row = this.rowLike(head, at); row; row = this.rowLike(head, at)) {
        tokens[at] = { ...(tokens[at] as Token), kind: 'tableRow', value: row }
        last = at++
      }
      if (last < at - 1) return last
    }
  }

  private pastPage(from: number): number {
    let at = from
    while (at < from + BETWEEN_PAGES && PAGE.has(this.tokens[at]?.kind)) at++
    return at
  }

  private ink(at: number): string {
    return inkOf(this.text, this.lines[at] as Line)
  }

  /** The line could be a row, and has so many gaps, or more. */
  private isCandidate(at: number, fewest: number): boolean {
    const line = this.lines[at]
    const token = this.tokens[at]
    if (!line || !token || line.width > WIDEST_ROW || !KINDS.has(token.kind)) return false
    // — 12 —
    if (token.kind === 'furniture' && '—–－-'.includes(this.text[line.inkStart] as string)) return false
    return (fewest === 0 || (line.signs & BLANK) !== 0) && mayBeRow(this.text, line, fewest)
  }

  private rowAt(at: number): ReadRow | undefined {
    if (!this.isCandidate(at, FEWEST_CELLS - 1)) return undefined
    const ink = this.ink(at)
    const cells = cellsOf(ink, 2)
    const read = cells.length >= FEWEST_CELLS ? cells : cellsOf(ink, 1)
    return read.length >= FEWEST_CELLS && read.filter(([from, to]) => to - from > 1).length * 2 > read.length - 1
      ? { cells: read }
      : undefined
  }

  /** 序号　项目名称　　　建设单位, 指　标　全市　城区: one blank parts some of its cells, if the row below, or the first, has as many. */
  private parted(row: ReadRow, at: number, other: number): ReadRow {
    if (other === row.cells.length) return row
    const parts = cellsOf(this.ink(at), 1)
    const cells = parts.length > other ? namesWhole(this.ink(at), parts) : parts
    return cells.length === other ? { cells } : row
  }

  /** The head, and the rows below it that have as many cells. */
  private rowsBelow(head: ReadRow, at: number): [ReadRow, ...ReadRow[]] {
    const rows: [ReadRow, ...ReadRow[]] = [head]
    for (;;) {
      const row = this.rowLike(head, at + rows.length)
      if (!row) return rows
      rows.push(row)
    }
  }

  private rowLike({ cells: { length } }: ReadRow, at: number): ReadRow | undefined {
    const read = this.rowAt(at)
    const row = read && this.parted(read, at, length)
    if (row?.cells.length === length) return row
    // 10月2日　钱　明　周　敏　0999-6210001
    const cells = this.isCandidate(at, FEWEST_CELLS - 1) ? namesWhole(this.ink(at), cellsOf(this.ink(at), 1)) : []
    return cells.length === length ? { cells } : undefined
  }

  /** 合 计　　6　2880: some columns have no sum. */
  private sumAt(at: number): ReadRow | undefined {
    const line = this.lines[at]
    if (!line || !SUM.test(firstInk(this.text, line, LONGEST_SUM))) return undefined
    const cells = this.wideCells(at)
    return cells.length === 0 ? undefined : { cells: cells.length > 1 ? cells : cellsOf(this.ink(at), 1) }
  }

  /** The cells that more than one blank parts. */
  private wideCells(at: number): [number, number][] {
    return this.isCandidate(at, 0) ? cellsOf(this.ink(at), 2) : []
  }

  /** A single cell stands in its column, above more. */
  private partOfRow(at: number): ReadRow | undefined {
    const cells = this.wideCells(at)
    const inColumn = cells.length === 1 && (this.lines[at] as Line).indent > INDENT + 2 && this.wideCells(at + 1).length > 1
    return cells.length > 1 || inColumn ? { cells } : undefined
  }

  private isHead({ cells }: ReadRow, at: number): boolean {
    const ink = this.ink(at)
    return (
      cells.every(([, to], i) => i === cells.length - 1 || /^\s{2}/.test(ink.slice(to, to + 2))) &&
      cells.some(([from, to]) => HEAD.test(withoutBlanks(ink.slice(from, to))))
    )
  }

  private isTable(rows: readonly ReadRow[], at: number): boolean {
    const printed = (row: number, column: number) => this.ink(at + row).slice(...((rows[row] as ReadRow).cells[column] as [number, number]))
    const columns = (rows[0] as ReadRow).cells.length
    for (let column = 0; column < columns; column++) if (HEAD.test(withoutBlanks(printed(0, column)))) return true
    if (rows.length < 3) return false
    for (let column = 0; column < columns; column++)
      // but a sum has fewer cells
      if (rows.every(({ cells }, row) => row === 0 || cells.length < columns || /^[\d.,％%－—-]{1,12}$/.test(printed(row, column))))
        return true
    return false
  }
}
