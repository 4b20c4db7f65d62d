/** How far lines are set in: first lines of paragraphs by two full-width characters, all by the margin of a page. */
import type { Line } from '../text/lines.js'
import { INDENT, NARROWEST } from './column-width.js'
import { isTerminated } from './punctuation.js'

/** An indent whose full-width blanks a converter has made half-width ones, as it does with commas and brackets. */
export const HALVED = INDENT / 2

/** How far the line reaches in its column. A line that is set in the middle has more blanks before it than an indent. */
export function reachOf({ width, indent }: Line): number {
  return indent <= INDENT + 2 ? width + indent : width
}

/** The line begins two full-width characters in, or about so far. */
export function isIndented({ indent }: Line): boolean {
  return indent >= INDENT - 1 && indent <= INDENT + 2
}

/**
 * How many long lines begin two full-width characters in, or two blanks that a converter has set for them, and how many at the margin;
 * and how many with two blanks within a sentence: such blanks are no indent.
 */
export function indentsOf(text: string, lines: readonly Line[]) {
  const found = { some: 0, half: 0, within: 0, flush: 0 }
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as Line
    if (reachOf(line) < NARROWEST) continue
    if (line.indent === 0) found.flush++
    else if (line.indent === HALVED) {
      const before = lines[at - 1]
      found.half++
      if (before && reachOf(before) >= NARROWEST && !isTerminated(text, before)) found.within++
    } else if (isIndented(line)) found.some++
  }
  return found
}

const WIDEST_MARGIN = 60
/** One line in so many, of page numbers and the like, may stand in the margin. */
const IN_MARGIN = 32

/** Half-width cells that nearly all lines are in: `pdftotext -layout` keeps the margin of the page. */
export function marginOf(lines: readonly Line[]): number {
  const least = new Uint32Array(WIDEST_MARGIN + 1)
  for (const { indent } of lines) (least[Math.min(indent, WIDEST_MARGIN)] as number)++
  let margin = 0
  for (let fewer = least[0] as number; margin < WIDEST_MARGIN && fewer * IN_MARGIN <= lines.length; fewer += least[margin] as number)
    margin++
  return margin === WIDEST_MARGIN ? 0 : margin
}
