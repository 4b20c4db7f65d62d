/** The width of a column in half-width cells, told by how many of the lines near a place have each width. */

export const WIDEST = 120
export const NARROWEST = 24
/** Lines ahead of and behind a line that tell its column. */
export const REACH = 24
/** Fewer full lines tell nothing. */
const FEWEST = 4
/** … and where no line is wider than they are, fewer that end in the middle of a sentence. */
export const FEWEST_CUT = 2
/** Full lines differ from the commonest width by so many cells: half-width signs, and signs that may not begin a line. */
export const SLACK = 3
const SPREAD = 2
/** The indent of a first line, two full-width characters. */
export const INDENT = 4

export class Widths {
  private lines = 0
  /** How many lines have each width, how many of them end in the middle of a sentence, go on in the next, and are titles. */
  private readonly all = new Uint16Array(WIDEST + 1)
  private readonly titles = new Uint16Array(WIDEST + 1)
  private readonly open = new Uint16Array(WIDEST + 1)
  private readonly cut = new Uint16Array(WIDEST + 1)

  /** Adds a line, or takes one away. */
  count(width: number, by: 1 | -1, open: number, cut: number, title: number): void {
    this.lines += by
    ;(this.all[width] as number) += by
    ;(this.titles[width] as number) += by * title
    ;(this.open[width] as number) += by * open
    ;(this.cut[width] as number) += by * cut
  }

  /**
   * The width that most lines have, give or take the spread, if they are at least a third of the lines, mostly end in the
   * middle of a sentence, and few lines are wider.
   */
  column(): number {
    const { all, titles, open, cut } = this
    let { lines } = this
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
    // titles wider than a column that is seen are set over it, as entries of the contents are
    const across = sum(cut, best - SPREAD, best + SPREAD) < FEWEST ? 0 : sum(titles, best + SLACK + SPREAD, WIDEST)
    lines -= across
    if (most < FEWEST || most * 3 < lines) return 0
    let middle = best
    for (let width = best - SPREAD; width <= best + SPREAD; width++) if ((all[width] as number) >= (all[middle] as number)) middle = width
    const wider = sum(all, best + SLACK + SPREAD, WIDEST) - across
    if (wider * (lines < 2 * REACH ? 8 : 5) > lines || sum(open, best - SPREAD, best + SPREAD) * 2 < most) return 0
    // most lines are first lines, an indent short: some go on beyond them
    const beyond = sum(cut, middle + SLACK, middle + INDENT + SPREAD)
    if (beyond === 0 || (lines >= REACH && (beyond < FEWEST_CUT || beyond * 6 < most))) return middle
    let edge = middle + INDENT
    for (let width = edge - 1; width <= middle + INDENT + SPREAD; width++) if ((cut[width] as number) > (cut[edge] as number)) edge = width
    return edge
  }

  /** In a short text the widest lines tell: several reach the same edge in the middle of a sentence, and none goes beyond. */
  edge(): number {
    const { all, cut } = this
    const widest = this.widest()
    if (widest < NARROWEST || widest > WIDEST - SLACK) return 0
    const full = sum(cut, widest - INDENT, widest)
    // where indents are lost, first lines are short by one
    const first = sum(cut, widest - 2 * INDENT, widest - INDENT - 1)
    if (full < FEWEST_CUT && !(full > 0 && full + first > FEWEST_CUT)) return 0
    let edge = widest
    for (let width = widest - SLACK; width < widest; width++) if ((all[width] as number) > (all[edge] as number)) edge = width
    return edge
  }

  widest(): number {
    let widest = WIDEST
    while (widest > 0 && this.all[widest] === 0) widest--
    return widest
  }

  /** Titles aside, which may be set over the columns. */
  widestText(): number {
    let widest = this.widest()
    while (widest > 0 && this.all[widest] === this.titles[widest]) widest--
    return widest
  }
}

function sum(counts: Uint16Array, from: number, to: number): number {
  let total = 0
  for (let width = from; width <= to; width++) total += counts[width] as number
  return total
}
