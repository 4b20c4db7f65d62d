/** How wide the printed column is around a line: text that was set in columns breaks at the column's width. */
import type { Line } from '../lines.js'
import { FEWEST_CUT, INDENT, NARROWEST, REACH, SLACK, WIDEST, Widths } from './column-width.js'
import type { Token } from './index.js'
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
  readonly indented: boolean
  private readonly widths: number[] = []
  private readonly edges: number[] = []

  constructor(text: string, lines: readonly Line[], tokens: readonly Token[]) {
    const { some, flush, short } = indentsOf(lines)
    const indented = some >= 2 && some * 8 > flush
    // all lines are as far in, those that go on too
    const uniform = indented && (flush + short) * 16 < some
    const widest: number[] = []
    const near = new Widths()
    const measured = measure(text, lines, tokens, indented && !uniform)
    let from = 0
    let to = 0
    for (let at = 0; at < lines.length; at += STEP) {
      for (; to < Math.min(lines.length, at + STEP + REACH); to++) count(near, measured, to, 1)
      for (; from < at - REACH; from++) count(near, measured, from, -1)
      this.widths.push(near.column())
      this.edges.push(near.edge())
      widest.push(near.widest())
    }
    this.indented = indented && !(uniform && this.widths.some((width) => width > 0))
    this.widen(widest)
  }

  /** Short lines between longer ones are in the same column. */
  private widen(widest: readonly number[]): void {
    const { widths, edges } = this
    for (let i = 1; i < edges.length; i++) {
      const above = widths[i - 1] || (edges[i - 1] as number)
      if (!widths[i] && !edges[i] && (widest[i] as number) <= above + SLACK) edges[i] = above
    }
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

function count(near: Widths, { counts, width, open, cut }: Measured, line: number, by: 1 | -1): void {
  if (counts[line] === 1) near.count(width[line] as number, by, open[line] as number, cut[line] as number)
}

/** By line: its width, and what it counts for in the window around it. Lines set apart count for nothing. */
function measure(text: string, lines: readonly Line[], tokens: readonly Token[], indented: boolean) {
  const size = lines.length
  const measured = { width: new Uint8Array(size), counts: new Uint8Array(size), open: new Uint8Array(size), cut: new Uint8Array(size) }
  for (let at = 0; at < size; at++) {
    const line = lines[at] as Line
    const { kind } = tokens[at] as Token
    if (SET_APART.has(kind)) continue
    measured.width[at] = Math.min(reachOf(line) - Math.max(0, overhang(text, line) - 2), WIDEST)
    measured.counts[at] = 1
    measured.open[at] = isTerminated(text, line) ? 0 : 1
    if (!CUT.has(kind)) continue
    const next = lines[at + 1]
    const below = tokens[at + 1]?.kind ?? ''
    if (measured.open[at] === 1 && REST.has(below)) measured.cut[at] = 1
    // indented, and the next line is not: one paragraph, whatever sign stands between
    if (indented && next && isIndented(line) && next.indent === 0 && below === 'prose') (measured.cut[at] as number) += FEWEST_CUT
  }
  return measured
}

/** How far the line reaches in its column. A line that is set in the middle has more blanks before it than an indent. */
export function reachOf({ width, indent }: Line): number {
  return indent <= INDENT + 2 ? width + indent : width
}

/**
 * The line reaches the column's edge, or what the next one begins with had no room on it. A paragraph's first line is an
 * indent shorter where indents are lost.
 */
export function isFull(text: string, line: Line, next: Line, column: number, first: boolean): boolean {
  const room = column - reachOf(line) - (first ? INDENT : 0)
  return column > 0 && (room <= SLACK || room < firstUnit(text, next))
}

/** The line begins two full-width characters in, or about so far. */
export function isIndented({ indent }: Line): boolean {
  return indent >= INDENT - 1 && indent <= INDENT + 2
}

/** How many lines begin two full-width characters in, and how many do not, too short ones apart. */
function indentsOf(lines: readonly Line[]) {
  const found = { some: 0, flush: 0, short: 0 }
  for (const line of lines) {
    const long = reachOf(line) >= NARROWEST
    if (line.indent === 0) found[long ? 'flush' : 'short']++
    else if (long && isIndented(line)) found.some++
  }
  return found
}
