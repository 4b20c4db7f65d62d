/** A graph while it is put together: no node and no edge twice. */
import { normalTitle, titleKey } from './inline/names.js'
import type { Citation, Relation } from './model.js'

export type GraphRelation = Relation | 'issuedBy' | 'attaches'

export interface GraphNode {
  id: string
  /** `external`: a text that is named but not printed; `organ`: who issues. */
  type: 'document' | 'instrument' | 'annex' | 'external' | 'organ'
  title: string
  documentNumber?: string
  /** ISO. */
  date?: string
}

export interface GraphEdge {
  from: string
  to: string
  relation: GraphRelation
}

/** Nodes in the order in which they are met, no two alike; no edge twice. */
export interface Graph {
  nodes: GraphNode[]
  edges: GraphEdge[]
}

export class GraphBuilder {
  private readonly nodes = new Map<string, GraphNode>()
  private readonly edges = new Map<string, GraphEdge>()
  /** Pairs that more than `cites` is said of. */
  private readonly related = new Set<string>()
  private readonly externals = new Map<string, GraphNode>()

  node(node: GraphNode): void {
    if (!this.nodes.has(node.id)) this.nodes.set(node.id, node)
  }

  organ(name: string): string {
    const id = `organ:${name}`
    this.node({ id, type: 'organ', title: name })
    return id
  }

  /** One node for what is named by number here and by title there, once both are named together. */
  external({ title, documentNumber }: Citation): string {
    const keys = [documentNumber ? `number ${documentNumber}` : '', title ? `title ${titleKey(normalTitle(title))}` : ''].filter(Boolean)
    const known = keys.map((key) => this.externals.get(key)).find((node) => node !== undefined)
    const node = known ?? { id: `external:${documentNumber ?? title}`, type: 'external', title: '' }
    if (title && !node.title) node.title = title
    if (documentNumber && !node.documentNumber) node.documentNumber = documentNumber
    for (const key of keys) if (!this.externals.has(key)) this.externals.set(key, node)
    this.node(node)
    return node.id
  }

  edge(from: string, to: string, relation: GraphRelation): void {
    if (from === to) return
    const pair = JSON.stringify([from, to])
    if (relation !== 'cites') this.related.add(pair)
    const key = `${pair}${relation}`
    if (!this.edges.has(key)) this.edges.set(key, { from, to, relation })
  }

  /** A text that is the basis is cited too: that is not said again. */
  done(): Graph {
    const edges = [...this.edges.values()].filter(
      ({ from, to, relation }) => relation !== 'cites' || !this.related.has(JSON.stringify([from, to])),
    )
    return { nodes: [...this.nodes.values()], edges }
  }
}
