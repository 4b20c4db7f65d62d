/** From a stretch of prose back to the source. */
import type { Node, Position } from '../nodes.js'
import type { Places } from '../places.js'
import type { Extent } from './inline/rule.js'
import type { Found } from './model.js'
import type { Run } from './prose.js'

/** Where the units `from` to `to` of the run are printed; the leaf that they begin in, where the source is not known. */
function placeIn(run: Run, from: number, to: number, places: Places | undefined): Position {
  const first = run.pieceAt(from)
  if (!places) return first.leaf.position
  const last = run.pieceAt(Math.max(from, to - 1))
  const start = places.offset(first.leaf, from - first.at)
  return places.span(start, to > from ? places.offset(last.leaf, to - 1 - last.at) + 1 : start)
}

/** Makes the place of a thing that was found. */
export class Finder {
  constructor(
    private readonly ids: ReadonlyMap<Node, string>,
    private readonly places: Places | undefined,
  ) {}

  /** Of the words there, or of the whole run. */
  find(run: Run, { from, to }: Extent = { from: 0, to: run.text.length }): Found {
    const piece = run.pieceAt(from)
    const around = run.ancestors.findLast((node) => this.ids.has(node))
    return {
      printed: run.text.slice(from, to),
      position: placeIn(run, from, to, this.places),
      within: [from - piece.at, to - piece.at],
      ...(around ? { in: this.ids.get(around) as string } : {}),
    }
  }
}
