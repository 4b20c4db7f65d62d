/** Where something was found, as line and column, and what is put there. */
import type { Leaf, Position } from '../nodes.js'
import type { Places } from '../places.js'
import type { Edit } from './message.js'
import type { Context, Place } from './rule.js'

/** Without the source, the whole node is the place. */
export function positionOf({ node, within, range }: Place, places: Places | undefined): Position {
  if (!places) return node.position
  if (range) return places.span(range[0], range[1])
  if (!within || !('value' in node)) return node.position
  const [from, to] = within
  const start = places.offset(node, from)
  return places.span(start, to > from ? places.offset(node, to - 1) + 1 : start)
}

/** Puts another sign in the place of a leaf's character; nothing without the source. */
export function edit(leaf: Leaf, index: number, text: string, offset: Context['offset']): Edit[] {
  const start = offset(leaf, index)
  return start === undefined ? [] : [{ start, end: start + 1, text }]
}
