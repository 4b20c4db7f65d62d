/** Lines read as rows of a table whose columns are parted by blanks only. */
import type { Line } from '../text/lines.js'
import { firstInk, inkOf } from '../text/print.js'
import { BLANK } from '../text/signs.js'
import type { Token } from '../tokens/index.js'
import type { Label } from '../tokens/labels/label.js'
import { FEWEST_CELLS, type ReadRow } from '../tokens/table.js'
import { cellsOf, mayBeRow, namesWhole, WIDEST_ROW } from './blank-cells.js'
import { INDENT } from './column-width.js'
import { isExhibitName } from './own-lines.js'

const KINDS = new Set(['bare', 'prose', 'keyLine', 'title', 'roster', 'organ', 'furniture', 'appointment', 'titleOpening', 'label'])
/** What stands before the sums of a table. */
const SUM = /^[合总小共][^\S\r\n]{0,4}计(?=\s|$)/
const LONGEST_SUM = 8

export function isSum(text: string, line: Line): boolean {
  return SUM.test(firstInk(text, line, LONGEST_SUM))
}

export class SpacedRows {
  constructor(
    private readonly text: string,
    private readonly lines: readonly Line[],
    private readonly tokens: readonly Token[],
  ) {}

  ink(at: number): string {
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

  rowAt(at: number): ReadRow | undefined {
    if (!this.isCandidate(at, FEWEST_CELLS - 1)) return undefined
    const ink = this.ink(at)
    const cells = cellsOf(ink, 2)
    const read = cells.length >= FEWEST_CELLS ? cells : cellsOf(ink, 1)
    return read.length >= FEWEST_CELLS && read.filter(([from, to]) => to - from > 1).length * 2 > read.length - 1
      ? { cells: read }
      : undefined
  }

  /** 序号　项目名称　　　建设单位, 指　标　全市　城区: one blank parts some of its cells, if the row below, or the first, has as many. */
  parted(row: ReadRow, at: number, other: number): ReadRow {
    if (other === row.cells.length) return row
    const parts = cellsOf(this.ink(at), 1)
    const cells = parts.length > other ? namesWhole(this.ink(at), parts) : parts
    return cells.length === other ? { cells } : row
  }

  /** The head, and the rows below it that have as many cells. */
  rowsBelow(head: ReadRow, at: number): [ReadRow, ...ReadRow[]] {
    const rows: [ReadRow, ...ReadRow[]] = [head]
    for (;;) {
      const row = this.rowLike(head, at + rows.length)
      if (!row) return rows
      rows.push(row)
    }
  }

  rowLike({ cells: { length } }: ReadRow, at: number): ReadRow | undefined {
    const read = this.rowAt(at)
    const row = read && this.parted(read, at, length)
    if (row?.cells.length === length) return row
    // 10月2日　钱　明　周　敏　0999-6210001
    const cells = this.isCandidate(at, FEWEST_CELLS - 1) ? namesWhole(this.ink(at), cellsOf(this.ink(at), 1)) : []
    return cells.length === length ? { cells } : undefined
  }

  /** 合 计　　6　2880: some columns have no sum. */
  sumAt(at: number): ReadRow | undefined {
    if (!this.isSum(at)) return undefined
    const cells = this.wideCells(at)
    return cells.length === 0 ? undefined : { cells: cells.length > 1 ? cells : cellsOf(this.ink(at), 1) }
  }

  /** The cells that more than one blank parts: 合　　计　　3900 has two. */
  private wideCells(at: number): [number, number][] {
    return this.isCandidate(at, 0) ? namesWhole(this.ink(at), cellsOf(this.ink(at), 2)) : []
  }

  /** A single cell stands in its column, above more, but no 3.2　　预警发布; the head is at `from`. */
  partOfRow(at: number, from: number): ReadRow | undefined {
    const cells = this.wideCells(at)
    if (cells.length < FEWEST_CELLS && this.isHeading(at, from)) return undefined
    const inColumn = cells.length === 1 && (this.lines[at] as Line).indent > INDENT + 2 && this.wideCells(at + 1).length > 1
    return cells.length > 1 || inColumn ? { cells } : undefined
  }

  /** 3.2　　预警发布   图1　　预警流程图   3　　附则, below a sum */
  private isHeading(at: number, from: number): boolean {
    const line = this.lines[at]
    const { kind, value } = this.tokens[at] ?? {}
    if (line === undefined || kind !== 'label') return line !== undefined && isExhibitName(this.text, line)
    const { ordinal } = value as Label
    return this.isSum(at - 1) || (ordinal.length > 1 && !this.goesOn(ordinal, at, from))
  }

  /** 1.2　　湿地, below the row 1.1　　绿化率　　%　　30 */
  private goesOn(ordinal: readonly number[], at: number, from: number): boolean {
    let above = at - 1
    while (above > from && this.tokens[above]?.kind !== 'label') above--
    if (above === from) return false
    const last = ordinal.length - 1
    const other = ((this.tokens[above] as Token).value as Label).ordinal
    return other.length > last && ordinal.every((number, i) => number === (other[i] as number) + (i === last ? 1 : 0))
  }

  private isSum(at: number): boolean {
    const line = this.lines[at]
    return line !== undefined && isSum(this.text, line)
  }
}
