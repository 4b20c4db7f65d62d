/** How wide the printed column is around a line: text that was set in columns breaks at the column's width. */
import type { Line } from '../lines.js'
import { isTerminated } from './punctuation.js'

/** Widths in half-width cells. */
export interface Columns {
  /** The column's width at this line, or 0 where lines are whole paragraphs. */
  at: (line: number) => number
  /** First lines of paragraphs are indented in this text, so a line without indent goes on. */
  indented: boolean
}

const WIDEST = 120
const NARROWEST = 24
/** Lines ahead of and behind a line that tell its column. */
const REACH = 24
/** Fewer full lines tell nothing. */
const FEWEST = 4
/** The column is looked at again every so many lines. */
const STEP = 8
/** Full lines differ from the commonest width by so many cells: half-width signs, and signs that may not begin a line. */
export const SLACK = 3
const SPREAD = 2
/** The indent of a first line, two full-width characters. */
export const INDENT = 4

export function columnsOf(text: string, lines: readonly Line[]): Columns {
  const widths: number[] = []
  const all = new Uint16Array(WIDEST + 1)
  const open = new Uint16Array(WIDEST + 1)
  let from = 0
  let to = 0
  for (let at = 0; at < lines.length; at += STEP) {
    for (; to < Math.min(lines.length, at + STEP + REACH); to++) count(lines[to] as Line, 1)
    for (; from < at - REACH; from++) count(lines[from] as Line, -1)
    widths.push(columnWidth(all, open, to - from))
  }
  return { at: (line) => widths[Math.floor(line / STEP)] ?? 0, indented: hasIndents(lines) }

  function count(line: Line, by: 1 | -1): void {
    const width = Math.min(line.width, WIDEST)
    all[width] = (all[width] as number) + by
    if (!isTerminated(text, line)) open[width] = (open[width] as number) + by
  }
}

/**
 * The width that most lines have, give or take the spread, if they are at least a third of the lines, mostly end in the
 * middle of a sentence, and few lines are wider.
 */
function columnWidth(all: Uint16Array, open: Uint16Array, lines: number): number {
  let best = 0
  let most = 0
  for (let width = NARROWEST; width < WIDEST - SLACK; width++) {
    const near = sum(all, width - SPREAD, width + SPREAD)
    if (near > most) {
      most = near
      best = width
    }
  }
  if (most < FEWEST || most * 3 < lines) return 0
  let middle = best
  for (let width = best - SPREAD; width <= best + SPREAD; width++) if ((all[width] as number) >= (all[middle] as number)) middle = width
  const wider = sum(all, best + SLACK + SPREAD, WIDEST)
  return wider * (lines < 2 * REACH ? 8 : 5) > lines || sum(open, best - SPREAD, best + SPREAD) * 2 < most ? 0 : middle
}

function sum(counts: Uint16Array, from: number, to: number): number {
  let total = 0
  for (let width = from; width <= to; width++) total += counts[width] as number
  return total
}

/** Some lines begin two full-width characters in, and some do not. */
function hasIndents(lines: readonly Line[]): boolean {
  let indented = 0
  let flush = 0
  for (const line of lines) {
    if (line.width < NARROWEST) continue
    if (line.indent >= INDENT - 1 && line.indent <= INDENT + 2) indented++
    else if (line.indent === 0) flush++
  }
  return indented >= 2 && indented * 8 > flush
}
