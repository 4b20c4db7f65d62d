/** The documents of one issue or of many, the texts they name, and how they hang together. */
import { idsOf } from '../ids.js'
import type { Annex, Document, Gazette, Instrument, Node } from '../nodes.js'
import { Catalog } from './catalog.js'
import { extract } from './extract.js'
import { first, type Graph, GraphBuilder } from './graph-builder.js'
import type { Citation } from './model.js'
import { isPart } from './prose.js'

/**
 * Who issued what, and which text is based on, amends, repeals, forwards, answers, issues, attaches or cites which.
 * Of several trees, the ids of the first begin with `1/`, and a text that one names and another prints is one node.
 */
export function toGraph(trees: Gazette | readonly Gazette[]): Graph {
  const graph = new GraphBuilder()
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

  addParts(graph: GraphBuilder): void {
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

  addCitations(graph: GraphBuilder, issues: readonly Issue[]): void {
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

  private node(graph: GraphBuilder, node: Part): void {
    const { title = '' } = node
    const about = node.type === 'document' ? { documentNumber: node.documentNumber, date: node.date } : {}
    graph.node({ id: this.idOf(node), type: node.type, title, ...defined(about) })
  }
}

function defined<T extends object>(about: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(about).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>
  }
}
