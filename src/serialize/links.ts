/** Which document an entry of the contents speaks of. */

import { withoutBlanks } from '../clean.js'
import type { ContentsEntry, Document, Gazette } from '../nodes.js'

/** Where the contents list a document. */
interface Listing {
  entry: ContentsEntry
  section?: string
}

export interface Links {
  /** The document that an entry lists. */
  documents: ReadonlyMap<ContentsEntry, Document>
  listings: ReadonlyMap<Document, Listing>
}

/** Matches by number, or else by title, where the contents leave out the organ; each document is listed once. */
export function linksOf(tree: Gazette): Links {
  const waiting = waitingByName(tree)
  const documents = new Map<ContentsEntry, Document>()
  const listings = new Map<Document, Listing>()
  for (const contents of tree.children) {
    if (contents.type !== 'contents') continue
    for (const section of contents.children) {
      if (section.type !== 'contentsSection') continue
      for (const entry of section.children) {
        if (entry.type !== 'contentsEntry') continue
        const document = next(entry.documentNumber) ?? next(withoutBlanks(entry.title))
        if (!document) continue
        documents.set(entry, document)
        listings.set(document, { entry, ...(section.title === undefined ? {} : { section: section.title }) })
      }
    }
  }
  return { documents, listings }

  function next(name: string | undefined): Document | undefined {
    const queue = name ? waiting.get(name) : undefined
    let document = queue?.pop()
    while (document && listings.has(document)) document = queue?.pop()
    return document
  }
}

/** Documents by what the contents may call them, the first last. */
function waitingByName(tree: Gazette): Map<string, Document[]> {
  const waiting = new Map<string, Document[]>()
  for (const node of tree.children.toReversed()) {
    if (node.type !== 'document') continue
    for (const name of namesOf(node)) {
      const queue = waiting.get(name)
      if (queue) queue.push(node)
      else waiting.set(name, [node])
    }
  }
  return waiting
}

/** `云政发〔2023〕15号`, `云溪县人民政府关于…的通知`, `关于…的通知`. */
function namesOf({ title, documentNumber }: Document): Set<string> {
  const whole = withoutBlanks(title)
  const names = [documentNumber ?? '', whole, whole.slice(Math.max(0, whole.indexOf('关于')))]
  return new Set(names.filter((name) => name !== ''))
}
