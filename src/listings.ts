/** Which document an entry of the contents (目录) lists. */
import type { ContentsEntry, Document, Gazette } from './nodes.js'
import { bare, matter } from './titles.js'

/** Where the contents list a document. */
interface Listing {
  entry: ContentsEntry
  section?: string
}

export interface Listings {
  /** All entries, in the order of the text. */
  entries: readonly ContentsEntry[]
  /** The document that an entry names, or else the one that issues what it names. */
  documents: ReadonlyMap<ContentsEntry, Document>
  /** Entries that name what a document issues: 水文条例 for the order that promulgates it. */
  issued: ReadonlySet<ContentsEntry>
  listings: ReadonlyMap<Document, Listing>
}

type Name = (title: string, number: string | undefined) => string

const both: Name = (title, number) => (number ? `${number} ${matter(title)}` : '')
const byNumber: Name = (_, number) => number ?? ''
const unnumbered =
  (name: Name): Name =>
  (title, number) =>
    number ? '' : name(title, number)

/** What an entry and its document are both called, the surest first: the contents may misprint a number or leave out the organ. */
const NAMES: readonly (readonly [ofEntry: Name, ofDocument: Name])[] = [
  [both, both],
  [unnumbered(bare), bare],
  [unnumbered(matter), matter],
  [byNumber, byNumber],
  [bare, bare],
  [matter, matter],
]

/** Each document, and each text that one issues, is listed once: of several that are named alike the first entry lists the first. */
export function listingsOf(tree: Gazette): Listings {
  const rows = rowsOf(tree)
  const printed = tree.children.filter((child) => child.type === 'document')
  const documents = new Map<ContentsEntry, Document>()
  const listings = new Map<Document, Listing>()
  let left = rows
  for (const [ofEntry, ofDocument] of NAMES) {
    const unlisted = printed.filter((document) => !listings.has(document))
    const waiting = queues(unlisted.map((document) => [ofDocument(document.title, document.documentNumber), document]))
    left = left.filter((row) => {
      const document = waiting.get(ofEntry(named(row.entry), row.entry.documentNumber))?.pop()
      if (!document) return true
      documents.set(row.entry, document)
      listings.set(document, row)
      return false
    })
  }
  const issued = new Set<ContentsEntry>()
  const waiting = queues(printed.flatMap((document) => instrumentsOf(document).map(({ title }) => [matter(title), document] as const)))
  for (const row of left) {
    const document = waiting.get(matter(named(row.entry)))?.pop()
    if (!document) continue
    documents.set(row.entry, document)
    issued.add(row.entry)
    if (!listings.has(document)) listings.set(document, row)
  }
  return { entries: rows.map(({ entry }) => entry), documents, issued, listings }
}

/** 江澜省人民政府令（第318号）, 国务院令（第四十六号）, 江澜省农村供水管理办法（省政府令第318号） → the title alone */
export function named({ title }: ContentsEntry): string {
  return title.replace(/[（(][^（）()]{0,20}第[^（）()]{1,9}[号號][）)]$/, '')
}

function rowsOf(tree: Gazette): Listing[] {
  const sections = tree.children.flatMap((child) => (child.type === 'contents' ? child.children : []))
  return sections.flatMap((section) => {
    if (section.type !== 'contentsSection') return []
    const { title, children } = section
    const entries = children.filter((child) => child.type === 'contentsEntry')
    return entries.map((entry) => ({ entry, ...(title === undefined ? {} : { section: title }) }))
  })
}

function instrumentsOf({ children }: Document) {
  return children.filter((child) => child.type === 'instrument')
}

/** By name, the first last. What has no name is in none. */
function queues<T>(named: readonly (readonly [name: string, item: T])[]): Map<string, T[]> {
  const waiting = new Map<string, T[]>()
  for (const [name, item] of named.toReversed()) {
    const queue = waiting.get(name)
    if (queue) queue.push(item)
    else if (name) waiting.set(name, [item])
  }
  return waiting
}
