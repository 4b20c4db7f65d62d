/** The one walk over the tree in which all rules look. */
import type { Gazette, Node, Parent } from '../nodes.js'
import { isParent } from '../visit.js'
import { passages } from './passages.js'
import type { Visit, Visitor } from './rule.js'

/** What is called for the nodes of one type. */
interface Handlers {
  enter: Visit[]
  leave: Visit[]
}

export function walk(tree: Gazette, visitors: readonly Visitor[]): void {
  const handlers = new Map<string, Handlers>()
  const of = (type: string): Handlers => {
    let known = handlers.get(type)
    if (!known) {
      known = { enter: [], leave: [] }
      handlers.set(type, known)
    }
    return known
  }
  const leaf: Visit[] = []
  const end: (() => void)[] = []
  const passage = visitors.flatMap((visitor) => visitor.passage ?? [])
  if (passage.length > 0) {
    const collector = passages((one) => {
      for (const judge of passage) judge(one)
    })
    leaf.push(collector.leaf as Visit)
    end.push(collector.end)
  }
  for (const { leaf: eachLeaf, passage: _, leave, end: atEnd, ...enter } of visitors) {
    if (eachLeaf) leaf.push(eachLeaf as Visit)
    if (atEnd) end.push(atEnd)
    for (const [type, visit] of Object.entries(enter)) of(type).enter.push(visit as Visit)
    for (const [type, visit] of Object.entries(leave ?? {})) of(type).leave.push(visit as Visit)
  }
  const ancestors: Parent[] = []
  const go = (node: Node): void => {
    const { enter, leave } = of(node.type)
    for (const visit of enter) visit(node, ancestors)
    if (isParent(node)) {
      ancestors.push(node)
      for (const child of node.children) go(child)
      ancestors.pop()
    } else for (const visit of leaf) visit(node, ancestors)
    for (const visit of leave) visit(node, ancestors)
  }
  go(tree)
  for (const visit of end) visit()
}
