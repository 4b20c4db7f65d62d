/** The lines of a table each cell of which stands on one of its own: what they can be, and how they make a row. */

import type { Line } from '../text/lines.js'
import { firstInk, inkOf } from '../text/print.js'
import type { Token } from '../tokens/index.js'
import type { ReadRow } from '../tokens/table.js'
import { isAmount } from './own-lines.js'
import { isSum } from './spaced-rows.js'

const PAGE = new Set<string | undefined>(['furniture', 'issue', 'gazetteTitle'])
/** 一, before the name of a group. */
const GROUP = /^[一二三四五六七八九十]{1,2}$/
const NUMBERS = /^序[^\S\r\n]{0,4}号$/
const LONGEST_WORD = 7

export class StackedLines {
  /** The first row is a group's. */
  private grouped = false
  /** Where the head is printed again, and the page numbers above it. */
  private readonly again = new Set<number>()
  private readonly pages = new Set<number>()

  constructor(
    private readonly text: string,
    readonly lines: readonly Line[],
    readonly tokens: Token[],
    private readonly from: number,
  ) {}

  ink(at: number): string {
    return inkOf(this.text, this.lines[at] as Line)
  }

  mayBeHead(at: number): boolean {
    return this.text[(this.lines[at] as Line).inkStart] === '序'
  }

  isLine(at: number, print: string): boolean {
    const line = this.lines[at]
    return line !== undefined && line.inkEnd - line.inkStart === print.length && this.text.startsWith(print, line.inkStart)
  }

  isHead(at: number): boolean {
    return this.lines[at] !== undefined && NUMBERS.test(firstInk(this.text, this.lines[at] as Line, LONGEST_WORD))
  }

  isAmount(at: number): boolean {
    return this.lines[at] !== undefined && isAmount(inkOf(this.text, this.lines[at] as Line))
  }

  isSum(at: number): boolean {
    return this.lines[at] !== undefined && isSum(this.text, this.lines[at] as Line)
  }

  isGroup(at: number): boolean {
    return this.lines[at] !== undefined && GROUP.test(firstInk(this.text, this.lines[at] as Line, LONGEST_WORD))
  }

  /** The rows begin there: whether they are in groups is seen on the first. */
  beginAt(first: number): boolean {
    this.grouped = this.isGroup(first)
    return this.grouped
  }

  /** The head is printed again; behind the last line of a full row, its page's number may stand above it. */
  putHead(at: number, full: number): void {
    this.again.add(at)
    if (at > full && this.isAmount(at - 1)) this.pages.add(at - 1)
  }

  /** A row begins there that has no number of its own: a head, a sum, a group. */
  isUnnumberedRow(at: number): boolean {
    return this.again.has(at) || this.isUnnumbered(at)
  }

  isUnnumbered(at: number): boolean {
    return this.isSum(at) || (this.grouped && this.isGroup(at))
  }

  /** — 7 —, the words of a running head, 7 between blank lines or over the head printed again. */
  isPageEnd(at: number): boolean {
    if (!PAGE.has(this.tokens[at]?.kind)) return false
    const line = this.lines[at] as Line
    const alone = line.afterBlank && this.lines[at + 1]?.afterBlank && !this.lines[this.from + 1]?.afterBlank
    return alone || this.pages.has(at) || !/\d/.test(firstInk(this.text, line, 1))
  }

  /** How many lines a row has from its number on. */
  linesOf(from: number, to: number): number {
    let count = 0
    for (let at = from; at < to && !this.isUnnumberedRow(at); at++) if (!this.isPageEnd(at)) count++
    return count
  }

  widest(from: number, to: number): number {
    let widest = 0
    for (let at = from; at < to; at++) if (!this.isPageEnd(at)) widest = Math.max(widest, this.width(at))
    return widest
  }

  hasPageEnd(from: number, to: number): boolean {
    let at = from
    while (at < to && !this.isPageEnd(at)) at++
    return at < to
  }

  /** A row that has more lines than there are columns has cells of several: the widest lines go on in the next. */
  markRow(cells: readonly number[], columns: number): void {
    const rests = new Set(cells.filter((at, i) => i > 0 && this.isRest(cells[i - 1] as number, at)))
    const byWidth = cells.slice(2).filter((at) => !rests.has(at))
    byWidth.sort((a, b) => this.width(b - 1) - this.width(a - 1))
    for (const at of byWidth.slice(0, Math.max(0, cells.length - rests.size - columns))) rests.add(at)
    for (const at of cells) {
      const { inkStart, inkEnd } = this.lines[at] as Line
      const stacked = at === cells[0] ? 'row' : rests.has(at) ? 'rest' : 'cell'
      const value: ReadRow = { cells: [[0, inkEnd - inkStart]], stacked }
      this.tokens[at] = { ...(this.tokens[at] as Token), kind: 'tableRow', value }
    }
  }

  /** 序⏎号   云溪县人民政府关于印发云溪县城市居民⏎最低生活保障实施细则的通知 */
  private isRest(above: number, at: number): boolean {
    return this.isLine(above, '序') || (this.tokens[above]?.kind === 'titleOpening' && this.tokens[at]?.kind === 'title')
  }

  width(at: number): number {
    return (this.lines[at] as Line).width
  }
}
