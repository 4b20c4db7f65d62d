/** Walks a tree in the order of the text. */
import { mustBe, typeOf } from './arguments.js'
import type { Annex, Document, Instrument, Node, Parent } from './nodes.js'

/** Whether the node has children. A leaf has a `value` instead. */
export function isParent(node: Node): node is Parent {
  return 'children' in node
}

/** A document, or an instrument or annex in it: what 本办法 and 第三条 are said of. */
export type Part = Document | Instrument | Annex

export function isPart(node: Node): node is Part {
  return node.type === 'document' || node.type === 'instrument' || node.type === 'annex'
}

/** The innermost part of those around a node. */
export function partOf(ancestors: readonly Parent[]): Part | undefined {
  return ancestors.findLast(isPart)
}

export function documentOf(ancestors: readonly Parent[]): Document | undefined {
  return ancestors.find((node): node is Document => node.type === 'document')
}

/**
 * Calls `each` for the node and all below it, a parent before its children. Returning `false` leaves out the children.
 *
 * A tree of `parse` is a dozen nodes deep at most: lists within lists end. Ids, checks and serializers rely on that and
 * recurse. A tree from elsewhere may have any depth, and can be walked with this, which is a loop.
 */
export function visit(tree: Node, each: (node: Node, ancestors: readonly Parent[]) => unknown): void {
  mustBe(typeof typeOf(tree) === 'string', 'visit', 'a node', tree)
  const ancestors: Parent[] = []
  const places: number[] = []
  let node: Node | undefined = tree
  while (node) {
    const goIn: boolean = each(node, ancestors) !== false && isParent(node) && node.children.length > 0
    if (goIn) {
      ancestors.push(node as Parent)
      places.push(0)
      node = (node as Parent).children[0] as Node
      continue
    }
    node = undefined
    while (ancestors.length > 0) {
      const parent = ancestors.at(-1) as Parent
      const next = (places.at(-1) as number) + 1
      places[places.length - 1] = next
      node = parent.children[next] as Node | undefined
      if (node) break
      ancestors.pop()
      places.pop()
    }
  }
}
