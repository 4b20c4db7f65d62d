/** 表格 as a page's text or a PDF gives it, each cell on a line: `序号`⏎`任务`⏎`责任单位`⏎`1`⏎`清淤疏浚`⏎`县水务局`⏎`2`⏎… */

import type { Line } from '../text/lines.js'
import { firstInk } from '../text/print.js'
import type { Token } from '../tokens/index.js'
import type { ReadRow } from '../tokens/table.js'

const MOST_COLUMNS = 12
/** Lines that a row has beyond one for each cell. */
const MOST_CUT = 12
const FEWEST_ROWS = 2
/** What no cell is: the table ends. */
const ENDS = new Set<string | undefined>(['annexMark', 'annotation', 'attachmentNote', 'salutation', 'tableRow', 'signedDate', undefined])
/** 合计, and 一 before the name of a group: rows without a number. */
const UNNUMBERED = /^(?:[合总小][^\S\r\n]{0,4}计|[一二三四五六七八九十]{1,2})$/
const HEAD = /^序[^\S\r\n]{0,4}号$/
const LONGEST_WORD = 7
const AMOUNT = /^[－—-]?[\d,.]{0,12}[%％]?$/
const LONGEST_AMOUNT = 14

export function markStackedCells(text: string, lines: readonly Line[], tokens: Token[]): void {
  for (let at = 0; at < tokens.length; at++)
    if (text[(lines[at] as Line).inkStart] === '序') at = Math.max(at, new StackedCells(text, lines, tokens).mark(at) - 1)
}

class StackedCells {
  constructor(
    private readonly text: string,
    private readonly lines: readonly Line[],
    private readonly tokens: Token[],
  ) {}

  /** Marks the table whose head begins here, and gives the place below it, or 0. */
  mark(from: number): number {
    const spaced = HEAD.test(firstInk(this.text, this.lines[from] as Line, LONGEST_WORD))
    const head = spaced ? from + 1 : this.isLine(from, '序') && this.isLine(from + 1, '号') ? from + 2 : 0
    let first = head
    while (first > 0 && first < head + MOST_COLUMNS && !this.isLine(first, '1') && !this.isUnnumbered(first)) first++
    const columns = first - head + 1
    if (columns < 2 || first === head + MOST_COLUMNS || this.tokens[from - 1]?.kind === 'contentsHeading') return 0
    const numbers = this.numberedRows(first, columns)
    if (numbers.length < FEWEST_ROWS) return 0
    const end = this.lastEnd(numbers, columns)
    let row = from
    for (let at = first; at <= end; at++) {
      if (at < end && at !== numbers[0] && !this.isUnnumbered(at)) continue
      if (at === numbers[0]) numbers.shift()
      this.markRow(row, at, columns)
      row = at
    }
    return end
  }

  private isLine(at: number, print: string): boolean {
    const line = this.lines[at]
    return line !== undefined && line.inkEnd - line.inkStart === print.length && this.text.startsWith(print, line.inkStart)
  }

  /** The lines that say 1, 2, … */
  private numberedRows(first: number, columns: number): number[] {
    const numbers: number[] = []
    for (let at = first, above = first - 2; at < above + 2 + columns + MOST_CUT && !ENDS.has(this.tokens[at]?.kind); at++) {
      if (at < above + 2 || !this.isLine(at, String(numbers.length + 1))) continue
      numbers.push(at)
      above = at
    }
    return numbers
  }

  /** Past the last row, which has no more lines than the others and no blank line alone above any, and the amounts of a sum. */
  private lastEnd(numbers: readonly number[], columns: number): number {
    const last = numbers.at(-1) as number
    const longest = numbers.reduce((most, at, i) => (i === 0 ? 0 : Math.max(most, at - (numbers[i - 1] as number))), 0)
    const isBelow = (at: number) =>
      !ENDS.has(this.tokens[at]?.kind) && !this.isUnnumbered(at) && this.lines[at]?.afterBlank === this.lines[last + 1]?.afterBlank
    const full = longest > columns ? this.widest(numbers[0] as number, last) : Number.POSITIVE_INFINITY
    let end = last + 1
    for (let cells = 1; cells < Math.min(columns, longest) && isBelow(end); end++)
      if (!this.isPageEnd(end) && this.width(end) < full - 1) cells++
    if (this.isUnnumbered(end)) for (end++; this.isAmount(end); ) end++
    return end
  }

  private isAmount(at: number): boolean {
    return this.lines[at] !== undefined && AMOUNT.test(firstInk(this.text, this.lines[at] as Line, LONGEST_AMOUNT))
  }

  private isUnnumbered(at: number): boolean {
    return this.lines[at] !== undefined && UNNUMBERED.test(firstInk(this.text, this.lines[at] as Line, LONGEST_WORD))
  }

  /** — 7 —, or the words of a running head. */
  private isPageEnd(at: number): boolean {
    return this.tokens[at]?.kind === 'furniture' && !/\d/.test(this.text[(this.lines[at] as Line).inkStart] as string)
  }

  /** A row that has more lines than there are columns has cells of several: the widest lines go on in the next. */
  private markRow(from: number, to: number, columns: number): void {
    const cells: number[] = []
    for (let at = from; at < to; at++) if (!this.isPageEnd(at)) cells.push(at)
    const rests = new Set(cells.filter((at, i) => i > 0 && this.isRest(cells[i - 1] as number, at)))
    const byWidth = cells.slice(2).filter((at) => !rests.has(at))
    byWidth.sort((a, b) => this.width(b - 1) - this.width(a - 1))
    for (const at of byWidth.slice(0, Math.max(0, cells.length - rests.size - columns))) rests.add(at)
    for (const at of cells) {
      const { inkStart, inkEnd } = this.lines[at] as Line
      const stacked = at === from ? 'row' : rests.has(at) ? 'rest' : 'cell'
      const value: ReadRow = { cells: [[0, inkEnd - inkStart]], stacked }
      this.tokens[at] = { ...(this.tokens[at] as Token), kind: 'tableRow', value }
    }
  }

  /** 序⏎号   云溪县人民政府关于印发云溪县城市居民⏎最低生活保障实施细则的通知 */
  private isRest(above: number, at: number): boolean {
    return this.isLine(above, '序') || (this.tokens[above]?.kind === 'titleOpening' && this.tokens[at]?.kind === 'title')
  }

  private widest(from: number, to: number): number {
    let widest = 0
    for (let at = from; at < to; at++) if (!this.isPageEnd(at)) widest = Math.max(widest, this.width(at))
    return widest
  }

  private width(at: number): number {
    return (this.lines[at] as Line).width
  }
}
