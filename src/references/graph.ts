/** The documents of one issue or of many, the texts they name, and how they hang together. */
import { mustBeTree } from '../arguments.js'
import { idsOf } from '../ids.js'
import type { Gazette, Node } from '../nodes.js'
import { isPart, type Part } from '../visit.js'
import { Catalog } from './catalog.js'
import { extract } from './extract.js'
import { type Graph, GraphBuilder } from './graph-builder.js'
import type { Citation } from './model.js'

/**
 * Who issued what, and which text is based on, amends, repeals, forwards, answers, issues, attaches or cites which.
 * Of several trees, the ids of the first begin with `1/`, and a text that one names and another prints is one node.
 */
export function toGraph(trees: Gazette | readonly Gazette[]): Graph {
  const graph = new GraphBuilder()
  const all = Array.isArray(trees) ? (trees as readonly Gazette[]) : [trees as Gazette]
  for (const tree of all) mustBeTree('toGraph', tree)
  const issues = all.map((tree, i) => new Issue(tree, Array.isArray(trees) ? `${i + 1}/` : ''))
  for (const issue of issues) issue.addParts(graph)
  const names = new Map(issues.flatMap((issue) => issue.names()))
  const anywhere = new Catalog(all)
  const printed = (citation: Citation) => {
    const cited = anywhere.cited(citation)
    return cited && names.get(cited)
  }
  for (const issue of issues) issue.addCitations(graph, printed)
  return graph.done()
}

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
    this.catalog = new Catalog([tree])
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
      for (const organ of document.issuer?.match(/\S+/g) ?? []) graph.edge(this.idOf(document), graph.organ(organ), 'issuedBy')
      for (const child of document.children) {
        if (child.type !== 'instrument' && child.type !== 'annex') continue
        this.node(graph, child)
        graph.edge(this.idOf(document), this.idOf(child), child.type === 'annex' ? 'attaches' : 'issues')
      }
    }
  }

  /** `elsewhere`: the name of a text that any of the issues prints. */
  addCitations(graph: GraphBuilder, elsewhere: (citation: Citation) => string | undefined): void {
    for (const citation of extract(this.tree).citations) {
      const part = citation.in === undefined ? undefined : this.parts.get(citation.in)
      if (!part) continue
      const own = this.catalog.cited(citation, part.type === 'document' ? part : undefined)
      const to = (own && this.idOf(own as Part)) ?? elsewhere(citation) ?? graph.external(citation)
      graph.edge(this.idOf(part), to, citation.relation)
    }
  }

  /** What its parts are called in the graph. */
  names(): [Node, string][] {
    return [...this.ids].map(([node, id]) => [node, this.prefix + id])
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
