/** How wide the printed column is around a line: text that was set in columns breaks at the column's width. */
import type { Line } from '../lines.js'
import type { Token } from './index.js'
import { isTerminated, overhang } from './punctuation.js'

/** Widths in half-width cells. */
export interface Columns {
  /** The column's width at this line, or 0 where lines are whole paragraphs. */
  at: (line: number) => number
  /** The column was told by few lines: a line that falls short of it may yet be one that it broke. */
  isDoubtful: (line: number) => boolean
  /** First lines of paragraphs are indented in this text, so a line without indent goes on. */
  indented: boolean
}

const WIDEST = 120
const NARROWEST = 24
/** Lines ahead of and behind a line that tell its column. */
const REACH = 24
/** Fewer full lines tell nothing. */
const FEWEST = 4
/** … and where no line is wider than they are, fewer that end in the middle of a sentence. */
const FEWEST_CUT = 2
/** The column is looked at again every so many lines. */
const STEP = 8
/** Full lines differ from the commonest width by so many cells: half-width signs, and signs that may not begin a line. */
export const SLACK = 3
const SPREAD = 2
/** The indent of a first line, two full-width characters. */
export const INDENT = 4
/** Set apart by the printer: the column does not break them. */
const SET_APART = new Set(['furniture', 'tableRow', 'meta', 'signedDate', 'publication', 'contentsEnd'])
/** A column can break such a line, and the rest of it can look so. */
const CUT = new Set(['prose', 'bare', 'label', 'keyLine', 'attachmentNote', 'titleOpening', 'appointment', 'subtitle'])
const REST = new Set(['prose', 'bare', 'keyLine', 'title', 'titleOpening', 'salutation', 'appointment'])

export function columnsOf(text: string, lines: readonly Line[], tokens: readonly Token[]): Columns {
  const { some, flush, short } = indentsOf(lines)
  let indented = some >= 2 && some * 8 > flush
  // all lines are as far in, those that go on too
  const uniform = indented && (flush + short) * 16 < some
  const widths: number[] = []
  const edges: number[] = []
  const widest: number[] = []
  const window: Window = { all: new Uint16Array(WIDEST + 1), open: new Uint16Array(WIDEST + 1), cut: new Uint16Array(WIDEST + 1), lines: 0 }
  const measured = measure(text, lines, tokens, indented && !uniform)
  let from = 0
  let to = 0
  for (let at = 0; at < lines.length; at += STEP) {
    for (; to < Math.min(lines.length, at + STEP + REACH); to++) count(to, 1)
    for (; from < at - REACH; from++) count(from, -1)
    widths.push(columnWidth(window))
    edges.push(edgeOf(window))
    widest.push(widestOf(window))
  }
  if (uniform && widths.some((width) => width > 0)) indented = false
  // short lines between longer ones are in the same column
  for (let i = 1; i < edges.length; i++) {
    const above = widths[i - 1] || (edges[i - 1] as number)
    if (!widths[i] && !edges[i] && (widest[i] as number) <= above + SLACK) edges[i] = above
  }
  return {
    at: (line) => widths[Math.floor(line / STEP)] || (edges[Math.floor(line / STEP)] ?? 0),
    isDoubtful: (line) => !widths[Math.floor(line / STEP)],
    indented,
  }

  function count(line: number, by: 1 | -1): void {
    const width = measured.width[line] as number
    window.lines += by * (measured.all[line] as number)
    window.all[width] = (window.all[width] as number) + by * (measured.all[line] as number)
    window.open[width] = (window.open[width] as number) + by * (measured.open[line] as number)
    window.cut[width] = (window.cut[width] as number) + by * (measured.cut[line] as number)
  }
}

/** By line: its width, and what it counts for in the window around it. Lines set apart count for nothing. */
function measure(text: string, lines: readonly Line[], tokens: readonly Token[], indented: boolean) {
  const size = lines.length
  const measured = { width: new Uint8Array(size), all: new Uint8Array(size), open: new Uint8Array(size), cut: new Uint8Array(size) }
  lines.forEach((line, at) => {
    const { kind } = tokens[at] as Token
    if (SET_APART.has(kind)) return
    measured.width[at] = Math.min(reachOf(line) - Math.max(0, overhang(text, line) - 2), WIDEST)
    measured.all[at] = 1
    measured.open[at] = isTerminated(text, line) ? 0 : 1
    if (!CUT.has(kind)) return
    const next = lines[at + 1]
    const below = tokens[at + 1]?.kind ?? ''
    if (measured.open[at] === 1 && REST.has(below)) measured.cut[at] = 1
    // indented, and the next line is not: one paragraph, whatever sign stands between
    if (indented && next && isIndented(line) && next.indent === 0 && below === 'prose') (measured.cut[at] as number) += FEWEST_CUT
  })
  return measured
}

/** How far the line reaches in its column. A line that is set in the middle has more blanks before it than an indent. */
export function reachOf({ width, indent }: Line): number {
  return indent <= INDENT + 2 ? width + indent : width
}

/** How many lines near a place have each width, how many of them end in the middle of a sentence, and go on in the next. */
interface Window {
  all: Uint16Array
  open: Uint16Array
  cut: Uint16Array
  lines: number
}

/**
 * The width that most lines have, give or take the spread, if they are at least a third of the lines, mostly end in the
 * middle of a sentence, and few lines are wider.
 */
function columnWidth({ all, open, cut, lines }: Window): number {
  let best = 0
  let most = 0
  let near = sum(all, NARROWEST - SPREAD - 1, NARROWEST + SPREAD - 1)
  for (let width = NARROWEST; width < WIDEST - SLACK; width++) {
    near += (all[width + SPREAD] as number) - (all[width - SPREAD - 1] as number)
    if (near > most) {
      most = near
      best = width
    }
  }
  if (most < FEWEST || most * 3 < lines) return 0
  let middle = best
  for (let width = best - SPREAD; width <= best + SPREAD; width++) if ((all[width] as number) >= (all[middle] as number)) middle = width
  const wider = sum(all, best + SLACK + SPREAD, WIDEST)
  if (wider * (lines < 2 * REACH ? 8 : 5) > lines || sum(open, best - SPREAD, best + SPREAD) * 2 < most) return 0
  // most lines are first lines, an indent short: some go on beyond them
  const beyond = sum(cut, middle + SLACK, middle + INDENT + SPREAD)
  if (beyond === 0 || (lines >= REACH && (beyond < FEWEST_CUT || beyond * 6 < most))) return middle
  let edge = middle + INDENT
  for (let width = edge - 1; width <= middle + INDENT + SPREAD; width++) if ((cut[width] as number) > (cut[edge] as number)) edge = width
  return edge
}

/** In a short text the widest lines tell: several reach the same edge in the middle of a sentence, and none goes beyond. */
function edgeOf(window: Window): number {
  const { all, cut } = window
  const widest = widestOf(window)
  if (widest < NARROWEST || widest > WIDEST - SLACK) return 0
  const full = sum(cut, widest - INDENT, widest)
  // where indents are lost, first lines are short by one
  const first = sum(cut, widest - 2 * INDENT, widest - INDENT - 1)
  if (full < FEWEST_CUT && !(full > 0 && full + first > FEWEST_CUT)) return 0
  let edge = widest
  for (let width = widest - SLACK; width < widest; width++) if ((all[width] as number) > (all[edge] as number)) edge = width
  return edge
}

function widestOf({ all }: Window): number {
  let widest = WIDEST
  while (widest > 0 && all[widest] === 0) widest--
  return widest
}

function sum(counts: Uint16Array, from: number, to: number): number {
  let total = 0
  for (let width = from; width <= to; width++) total += counts[width] as number
  return total
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
