/** Where something was found, as line and column. */
import type { Position } from '../nodes.js'
import type { Places } from '../places.js'
import type { Place } from './rule.js'

/** Without the source, the whole node is the place. */
export function positionOf({ node, within, range }: Place, places: Places | undefined): Position {
  if (!places) return node.position
  if (range) return places.span(range[0], range[1])
  if (!within || !('value' in node)) return node.position
  const [from, to] = within
  const start = places.offset(node, from)
  return places.span(start, to > from ? places.offset(node, to - 1) + 1 : start)
}
