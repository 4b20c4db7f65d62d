/** From a stretch of prose back to the source. */
import type { Position } from '../nodes.js'
import type { Places } from '../places.js'
import type { Run } from './prose.js'

/** Where the units `from` to `to` of the run are printed; the leaf that they begin in, where the source is not known. */
export function placeIn(run: Run, from: number, to: number, places: Places | undefined): Position {
  const first = run.pieceAt(from)
  if (!places) return first.leaf.position
  const last = run.pieceAt(Math.max(from, to - 1))
  const start = places.offset(first.leaf, from - first.at)
  return places.span(start, to > from ? places.offset(last.leaf, to - 1 - last.at) + 1 : start)
}
