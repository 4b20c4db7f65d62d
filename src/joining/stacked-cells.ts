/** 表格 as a page's text or a PDF gives it, each cell on a line: `序号`⏎`任务`⏎`责任单位`⏎`1`⏎`清淤疏浚`⏎`县水务局`⏎`2`⏎… */

import type { Line } from '../text/lines.js'
import type { Token } from '../tokens/index.js'
import { StackedLines } from './stacked-lines.js'

const MOST_COLUMNS = 12
/** Lines that a row has beyond one for each cell. */
const MOST_CUT = 12
const FEWEST_ROWS = 2
/** What no cell is: the table ends. */
const ENDS = new Set<string | undefined>(['annexMark', 'annotation', 'attachmentNote', 'salutation', 'tableRow', 'signedDate', undefined])
/** … and what none is where none in the rows above was: 一、工作要求   以上任务年底前完成。   2023年3月1日 */
const BELOW = new Set<string | undefined>(['label', 'prose', 'date', 'title', 'titleOpening', 'documentNumber', 'note'])

export function markStackedCells(text: string, lines: readonly Line[], tokens: Token[]): void {
  for (let at = 0; at < tokens.length; at++)
    if (text[(lines[at] as Line).inkStart] === '序') {
      const table = new StackedCells(new StackedLines(text, lines, tokens, at), at)
      at = Math.max(at, table.mark() - 1)
    }
}

class StackedCells {
  /** Where the first row begins, and how many columns there are. */
  private first = 0
  private columns = 0
  /** No number could be another line as well. */
  private sure = true
  /** The kinds of lines in the rows whose end is known. */
  private readonly seen = new Set<string | undefined>()

  constructor(
    private readonly read: StackedLines,
    private readonly from: number,
  ) {}

  /** Marks the table whose head begins here, and gives the place below it, or 0. */
  mark(): number {
    const { from, read } = this
    const head = read.isHead(from) ? from + 1 : read.isLine(from, '序') && read.isLine(from + 1, '号') ? from + 2 : 0
    let first = head
    while (first > 0 && first < head + MOST_COLUMNS && !read.isLine(first, '1') && !read.isGroup(first)) first++
    this.first = first
    this.columns = first - head + 1
    const grouped = read.beginAt(first)
    if (this.columns < 2 || first === head + MOST_COLUMNS || read.tokens[from - 1]?.kind === 'contentsHeading') return 0
    const numbers = this.numberedRows(grouped ? this.numberBelow(first, '1') : first)
    if (numbers.length < FEWEST_ROWS || !this.sure) return numbers.at(-1) ?? 0
    const end = this.lastEnd(numbers)
    const starts = new Set(numbers)
    let row = from
    for (let at = first; at <= end; at++) {
      if (at < end && !starts.has(at) && !read.isUnnumberedRow(at)) continue
      this.markRow(row, at)
      row = at
    }
    return end
  }

  /** The lines that say 1, 2, … */
  private numberedRows(first: number): number[] {
    const numbers: number[] = []
    for (let at = first; at > 0; ) {
      const above = numbers.at(-1) ?? at
      for (let i = above + 1; i < at; i++) this.seen.add(this.read.tokens[i]?.kind)
      // 2⏎电机⏎县政府文件⏎— 6 —: a running head may be among the lines
      const count = this.read.linesOf(above, at)
      if (count > this.columns && this.read.hasPageEnd(above, at)) this.sure = false
      numbers.push(at)
      at = this.numberBelow(at, String(numbers.length + 1))
    }
    if (this.endsInAmount(numbers)) numbers.pop()
    return numbers
  }

  /** The place of the next number below a row, or 0. */
  private numberBelow(above: number, number: string): number {
    const { read } = this
    const full = above + this.columns
    if (this.isNumber(full, number) && !this.isNumber(full + 1, number)) return full
    let found = 0
    let other = 0
    for (let at = above + 2; at < full + MOST_CUT && !this.isEnd(at, false); at++) {
      const below = at + this.first - this.from
      if (this.isHeadAgain(at) && read.isLine(below, number)) {
        read.putHead(at, full)
        return below
      }
      if (read.isHead(at)) break
      if (!this.isNumber(at, number)) continue
      if (found > 0) other = at
      else found = at
    }
    if (other > 0) this.sure = false
    return found
  }

  private isNumber(at: number, number: string): boolean {
    return this.read.isLine(at, number) && !this.read.isPageEnd(at)
  }

  /** 2⏎电机⏎5⏎3⏎阀门⏎4⏎二、工作要求: the last number is what the row above says in the column of amounts. */
  private endsInAmount(numbers: readonly number[]): boolean {
    const last = numbers.at(-1) as number
    const cell = last - (numbers.at(-2) as number)
    if (!(cell < this.columns) || this.rowBelow(numbers) >= last + this.columns) return false
    return numbers.some((at, i) => i < numbers.length - 2 && at + cell < (numbers[i + 1] as number) && this.read.isAmount(at + cell))
  }

  private isHeadAgain(at: number): boolean {
    const { read, from, first } = this
    if (!read.mayBeHead(at)) return false
    for (let i = from; i < first; i++) if (!read.isLine(at + i - from, read.ink(i))) return false
    return true
  }

  /** No cell stands there, or none like those of the rows above. */
  private isEnd(at: number, last: boolean): boolean {
    const kind = this.read.tokens[at]?.kind
    return ENDS.has(kind) || (BELOW.has(kind) && this.seen.size > 0 && !this.seen.has(kind) && (last || kind !== 'prose'))
  }

  /** 石桥县人民政府⏎2023年3月1日, where no cell is a date */
  private isSigned(at: number): boolean {
    return this.read.tokens[at + 1]?.kind === 'date' && !this.seen.has('date')
  }

  /** Past the last row, which has no more lines than the others and no blank line alone above any. */
  private rowBelow(numbers: readonly number[]): number {
    const { lines } = this.read
    const last = numbers.at(-1) as number
    const longest = numbers.reduce((most, at, i) => (i === 0 ? 0 : Math.max(most, this.read.linesOf(numbers[i - 1] as number, at))), 0)
    const full = longest > this.columns ? this.read.widest(numbers[0] as number, last) : Number.POSITIVE_INFINITY
    let end = last + 1
    for (let cells = 1; cells < Math.min(this.columns, longest); end++) {
      if (this.isEnd(end, true) || this.isSigned(end) || this.read.isUnnumbered(end) || this.read.isHead(end)) break
      if (lines[end]?.afterBlank !== lines[last + 1]?.afterBlank) break
      if (!this.read.isPageEnd(end) && this.read.width(end) < full - 1) cells++
    }
    return end
  }

  /** … and past a sum and its amounts. */
  private lastEnd(numbers: readonly number[]): number {
    let end = this.rowBelow(numbers)
    if (!this.read.isSum(end)) return end
    const most = end + this.columns
    do end++
    while (end < most && this.read.isAmount(end) && !this.read.isPageEnd(end))
    return end
  }

  private markRow(from: number, to: number): void {
    const cells: number[] = []
    for (let at = from; at < to; at++) if (!this.read.isPageEnd(at)) cells.push(at)
    this.read.markRow(cells, this.columns)
  }
}
