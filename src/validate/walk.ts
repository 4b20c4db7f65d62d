/** The one walk over a tree in which all rules look. */
import type { Gazette, Node, Parent } from '../nodes.js'
import { isParent } from '../visit.js'
import { passages } from './passages.js'
import type { Visit, Visitor } from './rule.js'

/** What is called for the nodes of one type. */
interface Handlers {
  enter: Visit[]
  leave: Visit[]
}

export class Walk {
  private readonly handlers = new Map<string, Handlers>()
  private readonly leaf: Visit[] = []
  private readonly end: (() => void)[] = []

  constructor(visitors: readonly Visitor[]) {
    const passage = visitors.flatMap((visitor) => visitor.passage ?? [])
    if (passage.length > 0) {
      const collector = passages((one) => {
        for (const judge of passage) judge(one)
      })
      this.leaf.push(collector.leaf as Visit)
      this.end.push(collector.end)
    }
    for (const { leaf, passage: _, leave, end, ...enter } of visitors) {
      if (leaf) this.leaf.push(leaf as Visit)
      if (end) this.end.push(end)
      for (const [type, visit] of Object.entries(enter)) this.of(type).enter.push(visit as Visit)
      for (const [type, visit] of Object.entries(leave ?? {})) this.of(type).leave.push(visit as Visit)
    }
  }

  over(tree: Gazette): void {
    this.go(tree, [])
    for (const visit of this.end) visit()
  }

  private go(node: Node, ancestors: Parent[]): void {
    const { enter, leave } = this.of(node.type)
    for (const visit of enter) visit(node, ancestors)
    if (isParent(node)) {
      ancestors.push(node)
      for (const child of node.children) this.go(child, ancestors)
      ancestors.pop()
    } else for (const visit of this.leaf) visit(node, ancestors)
    for (const visit of leave) visit(node, ancestors)
  }

  private of(type: string): Handlers {
    let known = this.handlers.get(type)
    if (!known) {
      known = { enter: [], leave: [] }
      this.handlers.set(type, known)
    }
    return known
  }
}
