/** Which entry of the contents (目录) stands for which document. */
import { listingsOf, named } from '../listings.js'
import type { ContentsEntry, Document, Gazette } from '../nodes.js'
import { matter } from '../titles.js'
import type { Visitor } from './rule.js'
import { alike } from './titles.js'

interface Pairing {
  entries: readonly ContentsEntry[]
  documents: readonly Document[]
  documentOf: Map<ContentsEntry, Document>
  entryOf: Map<Document, ContentsEntry>
  /** Entries that name what a document issues, or its number, and not the document. */
  issuerOf: Map<ContentsEntry, Document>
}

/** Calls `judge` once, where the text has contents and documents. */
export function contentsAgainstBody(judge: (pairing: Pairing) => void): Visitor {
  return {
    gazette(tree) {
      const pairing = pair(tree)
      if (pairing.entries.length > 0 && pairing.documents.length > 0) judge(pairing)
    },
  }
}

function pair(tree: Gazette): Pairing {
  const { entries, documents: listed, issued } = listingsOf(tree)
  const documents = tree.children.filter((child) => child.type === 'document')
  const pairing: Pairing = { entries, documents, documentOf: new Map(), entryOf: new Map(), issuerOf: new Map() }
  const join = (entry: ContentsEntry, document: Document) => {
    pairing.documentOf.set(entry, document)
    pairing.entryOf.set(document, entry)
  }
  for (const [entry, document] of listed)
    if (issued.has(entry)) pairing.issuerOf.set(entry, document)
    else join(entry, document)
  // What is left stands in the place that the contents give it.
  const places = new Map(documents.map((document, place) => [document, place]))
  let place = -1
  for (const entry of entries) {
    const known = pairing.documentOf.get(entry)
    const next = documents[place + 1]
    if (known) place = places.get(known) as number
    else if (next && !pairing.entryOf.has(next) && !pairing.issuerOf.has(entry)) {
      // 商业部公告2003年第12号, 2018年第9号: an order or announcement has no title of its own that contents could give.
      const isOrder = next.documentNumber && entry.title.includes(next.documentNumber)
      if (isOrder) pairing.issuerOf.set(entry, next)
      else if (alike(matter(named(entry)), matter(next.title))) join(entry, next)
      else continue
      place++
    }
  }
  return pairing
}
