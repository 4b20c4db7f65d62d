/** The documents and instruments of trees, by number and by title: the first of those that have one. */
import type { Document, Gazette, Instrument, Node } from '../nodes.js'
import { normalTitle, titleKey } from './inline/names.js'

interface Entry {
  node: Document | Instrument
  document: Document
}

export class Catalog {
  private readonly numbers = new Map<string, Entry>()
  private readonly titles = new Map<string, Entry>()
  private readonly issued = new Map<Document, Map<string, Entry>>()
  readonly entries: Entry[] = []

  constructor(trees: readonly Gazette[]) {
    for (const node of trees.flatMap(({ children }) => children)) {
      if (node.type !== 'document') continue
      this.add({ node, document: node })
      for (const child of node.children) if (child.type === 'instrument') this.add({ node: child, document: node })
    }
  }

  private add(entry: Entry): void {
    const { node } = entry
    this.entries.push(entry)
    if (node.type === 'document' && node.documentNumber && !this.numbers.has(node.documentNumber))
      this.numbers.set(node.documentNumber, entry)
    const title = normalTitle(node.title)
    this.addTitle(title, entry)
    // cited without its issuer: 《关于印发…的通知》
    const about = title.indexOf('关于')
    if (about > 0) this.addTitle(title.slice(about), entry)
  }

  private addTitle(title: string, entry: Entry): void {
    const key = titleKey(title)
    if (!key) return
    if (!this.titles.has(key)) this.titles.set(key, entry)
    if (entry.node === entry.document) return
    const issued = this.issued.get(entry.document) ?? new Map<string, Entry>()
    if (!issued.has(key)) issued.set(key, entry)
    this.issued.set(entry.document, issued)
  }

  byNumber(number: string): Entry | undefined {
    return this.numbers.get(number)
  }

  /** What the document itself issues comes before the same title elsewhere. */
  byTitle(title: string, from?: Document): Entry | undefined {
    const key = titleKey(title)
    return (from && this.issued.get(from)?.get(key)) ?? this.titles.get(key)
  }

  cited(citation: { title?: string; documentNumber?: string }, from?: Document): Node | undefined {
    const numbered = citation.documentNumber ? this.byNumber(citation.documentNumber) : undefined
    return (numbered ?? (citation.title ? this.byTitle(citation.title, from) : undefined))?.node
  }
}
