/** Which entry of the contents (目录) stands for which document. */
import type { ContentsEntry, Document } from '../nodes.js'
import type { Visitor } from './rule.js'
import { alike, matter } from './titles.js'

interface Pairing {
  entries: ContentsEntry[]
  documents: Document[]
  documentOf: Map<ContentsEntry, Document>
  entryOf: Map<Document, ContentsEntry>
  /** Entries that name what a document issues, not the document: 水文条例 for the order that promulgates it. */
  issuerOf: Map<ContentsEntry, Document>
}

/** Calls `judge` once, where the text has contents and documents. */
export function contentsAgainstBody(judge: (pairing: Pairing) => void): Visitor {
  const entries: ContentsEntry[] = []
  const documents: Document[] = []
  let depth = 0
  return {
    contentsEntry: (entry) => {
      if (depth === 0) entries.push(entry)
    },
    document: (document) => {
      depth++
      documents.push(document)
    },
    leave: {
      document: () => {
        depth--
      },
    },
    end: () => {
      if (entries.length > 0 && documents.length > 0) judge(pair(entries, documents))
    },
  }
}

function pair(entries: ContentsEntry[], documents: Document[]): Pairing {
  const pairing: Pairing = { entries, documents, documentOf: new Map(), entryOf: new Map(), issuerOf: new Map() }
  const join = (entry: ContentsEntry, document: Document | undefined) => {
    if (!document || pairing.entryOf.has(document) || pairing.documentOf.has(entry)) return
    pairing.documentOf.set(entry, document)
    pairing.entryOf.set(document, entry)
  }
  const byNumber = index(documents, ({ documentNumber }) => (documentNumber ? [documentNumber] : []))
  const byTitle = index(documents, ({ title }) => [matter(title)])
  for (const entry of entries)
    join(
      entry,
      byTitle.get(matter(named(entry)))?.find((d) => !pairing.entryOf.has(d) && sameNumber(entry, d)),
    )
  for (const entry of entries) if (entry.documentNumber) join(entry, byNumber.get(entry.documentNumber)?.[0])
  for (const entry of entries)
    join(
      entry,
      byTitle.get(matter(named(entry)))?.find((d) => !pairing.entryOf.has(d)),
    )
  const byIssued = index(documents, ({ children }) => children.flatMap((child) => (child.type === 'instrument' ? matter(child.title) : [])))
  for (const entry of entries) {
    const document = pairing.documentOf.has(entry) ? undefined : byIssued.get(matter(named(entry)))?.[0]
    if (document) pairing.issuerOf.set(entry, document)
  }
  // What is left stands in the place that the contents give it.
  const places = new Map(documents.map((document, place) => [document, place]))
  let place = -1
  for (const entry of entries) {
    const known = pairing.documentOf.get(entry)
    const next = documents[place + 1]
    if (known) place = places.get(known) as number
    else if (next && !pairing.entryOf.has(next) && !pairing.issuerOf.has(entry) && alike(matter(named(entry)), matter(next.title))) {
      join(entry, next)
      place++
    }
  }
  return pairing
}

function sameNumber(entry: ContentsEntry, document: Document): boolean {
  return entry.documentNumber === undefined || entry.documentNumber === document.documentNumber
}

/** 江澜省人民政府令（第318号）, 江澜省农村供水管理办法（省政府令第318号） → the title alone */
export function named({ title }: ContentsEntry): string {
  return title.replace(/[（(][^（）()]{0,20}第\s?\d{1,5}\s?[号號][）)]$/, '')
}

function index(documents: Document[], keysOf: (document: Document) => string[]): Map<string, Document[]> {
  const found = new Map<string, Document[]>()
  for (const document of documents)
    for (const key of keysOf(document)) if (key) found.set(key, [...(found.get(key) ?? []).slice(0, 8), document])
  return found
}
