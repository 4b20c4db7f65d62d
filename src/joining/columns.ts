/** How wide the printed column is around a line: text that was set in columns breaks at the column's width. */
import type { Line } from '../text/lines.js'
import type { Token } from '../tokens/index.js'
import { FEWEST_CUT, INDENT, REACH, SLACK, WIDEST, Widths } from './column-width.js'
import type { Range } from './contents-range.js'
import { HALVED, indentsOf, isIndented, marginOf, reachOf } from './indents.js'
import { firstUnit, isTerminated, overhang } from './punctuation.js'

/** A printed column is no narrower, in cells: a line of this width that ends in mid-sentence may be a whole printed line. */
export const NARROW_LINE = 30
/** The column is looked at again every so many lines. */
const STEP = 8
/** Set apart by the printer: the column does not break them. */
const SET_APART = new Set(['furniture', 'tableRow', 'meta', 'signedDate', 'publication', 'contentsEnd'])
/** A column can break such a line, and the rest of it can look so. */
const CUT = new Set(['prose', 'bare', 'label', 'keyLine', 'attachmentNote', 'titleOpening', 'appointment', 'subtitle'])
const REST = new Set(['prose', 'bare', 'keyLine', 'title', 'titleOpening', 'salutation', 'appointment'])

/** Widths in half-width cells. */
export class Columns {
  /** First lines of paragraphs are indented in this text, so a line without indent goes on. */
  indented = false
  /** First lines are short by the indent that they have lost, or by half of it. */
  short = true
  private widths: number[] = []
  private edges: number[] = []

  constructor(
    private readonly text: string,
    private readonly lines: readonly Line[],
    private readonly tokens: readonly Token[],
    private readonly contents: Range,
  ) {
    const margin = marginOf(lines)
    if (margin > 0) {
      const indents = lines.map(({ indent }) => indent)
      // a line that stands in the margin begins at it
      for (const line of lines) line.indent = Math.max(0, line.indent - margin)
      if (this.look()) return
      // every line is a paragraph, and its indent that of a first line
      lines.forEach((line, i) => {
        line.indent = indents[i] as number
      })
    }
    this.look()
  }

  /** Whether some lines were broken by a column. */
  private look(): boolean {
    const { text, lines, tokens } = this
    const { some, half, within, flush } = indentsOf(text, lines)
    const halved = some < 2 && half >= 2 && flush >= 2 && half * 8 > flush && half > within * 2
    // the least that an indent is: the signs in the lines have lost as much of their width
    if (halved) for (const line of lines) if (line.indent === HALVED) line.indent = INDENT - 1
    this.indented = halved || (some >= 2 && some * 8 > flush)
    this.short = halved || !this.indented
    this.widths = []
    this.edges = []
    const widest: number[] = []
    const near = new Widths()
    const measured = measure(text, lines, tokens, this.indented, this.contents)
    let from = 0
    let to = 0
    for (let at = 0; at < lines.length; at += STEP) {
      for (; to < Math.min(lines.length, at + STEP + REACH); to++) count(near, measured, to, 1)
      for (; from < at - REACH; from++) count(near, measured, from, -1)
      this.widths.push(near.column())
      this.edges.push(near.edge())
      widest.push(near.widestText())
    }
    this.widen(widest)
    return this.widths.some((width, i) => width > 0 || (this.edges[i] as number) > 0)
  }

  /** Short lines between longer ones are in the same column, below a title that is wider too; and those above them. */
  private widen(widest: readonly number[]): void {
    const { widths, edges } = this
    const known = (i: number) => widths[i] || (edges[i] as number)
    for (let i = 1; i < edges.length; i++) {
      const above = known(i - 1)
      if (!widths[i] && (!edges[i] || known(i) > above + SLACK) && (widest[i] as number) <= above + SLACK) edges[i] = above
    }
    for (let i = edges.length - 2; i >= 0; i--) if (!known(i) && (widest[i] as number) <= known(i + 1) + SLACK) edges[i] = known(i + 1)
  }

  /** The column's width at this line, or 0 where lines are whole paragraphs. */
  at(line: number): number {
    const step = Math.floor(line / STEP)
    return this.widths[step] || (this.edges[step] ?? 0)
  }

  /** The column was told by few lines: a line that falls short of it may yet be one that it broke. */
  isDoubtful(line: number): boolean {
    return !this.widths[Math.floor(line / STEP)]
  }
}

type Measured = ReturnType<typeof measure>

function count(near: Widths, { counts, width, open, cut, title }: Measured, line: number, by: 1 | -1): void {
  if (counts[line] === 1) near.count(width[line] as number, by, open[line] as number, cut[line] as number, title[line] as number)
}

/** By line: its width, and what it counts for in the window around it. Lines set apart, and those of the contents, count for nothing. */
function measure(text: string, lines: readonly Line[], tokens: readonly Token[], indented: boolean, contents: Range) {
  const size = lines.length
  const cells = () => new Uint8Array(size)
  const measured = { width: cells(), counts: cells(), open: cells(), cut: cells(), title: cells() }
  for (let at = 0; at < size; at++) {
    const line = lines[at] as Line
    const { kind } = tokens[at] as Token
    if (SET_APART.has(kind) || (at >= contents.from && at < contents.to)) continue
    measured.width[at] = Math.min(reachOf(line) - Math.max(0, overhang(text, line) - 2), WIDEST)
    measured.counts[at] = 1
    measured.open[at] = isTerminated(text, line) ? 0 : 1
    if (kind === 'title') measured.title[at] = 1
    if (!CUT.has(kind)) continue
    const next = lines[at + 1]
    const below = tokens[at + 1]?.kind ?? ''
    if (measured.open[at] === 1 && REST.has(below)) measured.cut[at] = 1
    // indented, and the next line is not: one paragraph, whatever sign stands between
    if (indented && next && isIndented(line) && next.indent === 0 && below === 'prose') (measured.cut[at] as number) += FEWEST_CUT
  }
  return measured
}

/**
 * The line reaches the column's edge, or what the next one begins with had no room on it. A paragraph's first line is an
 * indent shorter where indents are lost.
 */
export function isFull(text: string, line: Line, next: Line, column: number, first: boolean): boolean {
  const room = column - reachOf(line) - (first ? INDENT : 0)
  return column > 0 && (room <= SLACK || room < firstUnit(text, next))
}
