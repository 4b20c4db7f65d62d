/** The documents of one issue or of many, the texts they name, and how they hang together. */
import { idsOf } from '../ids.js'
import type { Annex, Document, Gazette, Instrument, Node } from '../nodes.js'
import { Catalog } from './catalog.js'
import { extract } from './extract.js'
import { normalTitle, titleKey } from './inline/names.js'
import type { Citation, Relation } from './model.js'
import { isPart } from './prose.js'

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

/**
 * Who issued what, and which text is based on, amends, repeals, forwards, answers, issues, attaches or cites which.
 * Of several trees, the ids of the first begin with `1/`, and a text that one names and another prints is one node.
 */
export function toGraph(trees: Gazette | readonly Gazette[]): Graph {
  const graph = new Builder()
  const all = Array.isArray(trees) ? (trees as readonly Gazette[]) : [trees as Gazette]
  const issues = all.map((tree, i) => new Issue(tree, Array.isArray(trees) ? `${i + 1}/` : ''))
  for (const issue of issues) issue.addParts(graph)
  for (const issue of issues) issue.addCitations(graph, issues)
  return graph.done()
}

type Part = Document | Instrument | Annex

class Issue {
  private readonly ids: ReadonlyMap<Node, string>
  private readonly catalog: Catalog
  /** By the id of a part or of a division in it, the part. */
  private readonly parts = new Map<string, Part>()

  constructor(
    private readonly tree: Gazette,
    private readonly prefix: string,
  ) {
    this.ids = idsOf(tree)
    this.catalog = new Catalog(tree)
    let part: Part | undefined
    // ids are given to a part before its divisions, and to a document's own divisions among its parts
    const parents = new Map<Node, Part>()
    for (const [node, id] of this.ids) {
      part = isPart(node) ? node : parents.get(node)
      if (!part || !('children' in node)) continue
      this.parts.set(id, part)
      for (const child of node.children) if (!isPart(child)) parents.set(child, part)
    }
  }

  addParts(graph: Builder): void {
    for (const document of this.tree.children) {
      if (document.type !== 'document') continue
      this.node(graph, document)
      if (document.issuer) graph.edge(this.idOf(document), graph.organ(document.issuer), 'issuedBy')
      for (const child of document.children) {
        if (child.type !== 'instrument' && child.type !== 'annex') continue
        this.node(graph, child)
        graph.edge(this.idOf(document), this.idOf(child), child.type === 'annex' ? 'attaches' : 'issues')
      }
    }
  }

  addCitations(graph: Builder, issues: readonly Issue[]): void {
    for (const citation of extract(this.tree).citations) {
      const part = citation.in === undefined ? undefined : this.parts.get(citation.in)
      if (!part) continue
      const to =
        this.printed(citation, part) ??
        first(issues, (issue) => (issue === this ? undefined : issue.printed(citation))) ??
        graph.external(citation)
      graph.edge(this.idOf(part), to, citation.relation)
    }
  }

  private printed(citation: Citation, from?: Part): string | undefined {
    const cited = this.catalog.cited(citation, from?.type === 'document' ? from : undefined)
    return cited && this.idOf(cited as Part)
  }

  private idOf(node: Part): string {
    return this.prefix + this.ids.get(node)
  }

  private node(graph: Builder, node: Part): void {
    const { title = '' } = node
    const about = node.type === 'document' ? { documentNumber: node.documentNumber, date: node.date } : {}
    graph.node({ id: this.idOf(node), type: node.type, title, ...defined(about) })
  }
}

class Builder {
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
    const known = first(keys, (key) => this.externals.get(key))
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

function first<T, U>(items: readonly T[], read: (item: T) => U | undefined): U | undefined {
  for (const item of items) {
    const found = read(item)
    if (found !== undefined) return found
  }
  return undefined
}

function defined<T extends object>(about: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(about).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>
  }
}
