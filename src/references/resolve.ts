/** What belongs together in one issue: contents and documents, attachments and annexes, mentions and what they mean. */
import { mustBeTree } from '../arguments.js'
import { idsOf } from '../ids.js'
import { listingsOf } from '../listings.js'
import type { Document, Gazette, Node, Position } from '../nodes.js'
import { Attached } from './attachments.js'
import { extract } from './extract.js'
import type { Citation, InternalReference, ReferenceOptions, References } from './model.js'

export type LinkType =
  | 'contents' // 目录 → the document
  | 'issues' // the notice → what it issues (印发)
  | 'attaches' // a line of the 附件说明 → the annex
  | 'mentions' // 见附件2 → the annex
  | 'refersTo' // 本办法第三条 → the division
  | 'cites' // 《…》 → a document of the same issue

/** One end of a link. */
export interface LinkEnd {
  /** Type of the node, or `mention` for words in running text. */
  type: Node['type'] | 'mention'
  /** The title, or the words. */
  text: string
  /** Of the node; of a mention, that of the innermost part around it. Absent for lines of lists. */
  id?: string
  position: Position
}

export interface Link {
  type: LinkType
  from: LinkEnd
  to: LinkEnd
}

/** What should lead somewhere in the issue, and does not. */
export interface Unresolved {
  type: LinkType
  from: LinkEnd
  reason: string
}

export interface Resolution {
  /** By type, each type in the order of the text. */
  links: Link[]
  unresolved: Unresolved[]
}

export interface ResolveOptions extends ReferenceOptions {
  /** What `extract` gave for the same tree, where that is at hand. */
  references?: References
}

/** Links what belongs together within one issue; what leads nowhere is given with the reason. */
export function resolve(tree: Gazette, options: ResolveOptions = {}): Resolution {
  mustBeTree('resolve', tree, options, 'text', 'references')
  const { references, ...ours } = options
  const links: Link[] = []
  const unresolved: Unresolved[] = []
  const ids = idsOf(tree)
  const nodes = new Map([...ids].map(([node, id]) => [id, node]))
  const end = (node: Node, text: string): LinkEnd => {
    const id = ids.get(node)
    return { type: node.type, text, ...(id ? { id } : {}), position: node.position }
  }
  const link = (type: LinkType, from: LinkEnd, to: Node | undefined, reason: string) => {
    if (to) links.push({ type, from, to: end(to, titleOf(to)) })
    else unresolved.push({ type, from, reason })
  }
  contentsLinks(tree, end, link)
  for (const document of tree.children) if (document.type === 'document') documentLinks(document, end, link)
  const { internal, citations } = references ?? extract(tree, ours)
  for (const reference of internal) {
    if (reference.kind === 'self') continue
    const type = reference.kind === 'attachment' ? 'mentions' : 'refersTo'
    for (const { text, id, reason } of reference.targets)
      link(type, mention(reference, text), id ? nodes.get(id) : undefined, reason ?? 'the division is not in the tree')
  }
  for (const citation of citations) {
    if (citation.id) link('cites', mention(citation, citation.printed), nodes.get(citation.id), '')
    for (const { text, id, reason } of citation.divisions ?? [])
      if (citation.id)
        link('refersTo', mention(citation, text), id ? nodes.get(id) : undefined, reason ?? 'the division is not in the tree')
  }
  return { links, unresolved }
}

type MakeEnd = (node: Node, text: string) => LinkEnd
type AddLink = (type: LinkType, from: LinkEnd, to: Node | undefined, reason: string) => void

/** Each document must be listed where there is a list. */
function contentsLinks(tree: Gazette, end: MakeEnd, link: AddLink): void {
  const { entries, documents } = listingsOf(tree)
  if (entries.length === 0) return
  for (const entry of entries)
    link('contents', end(entry, entry.title), documents.get(entry), 'no document of the issue has this number or title')
  const listed = new Set(documents.values())
  for (const document of tree.children)
    if (document.type === 'document' && !listed.has(document))
      link('contents', end(document, titleOf(document)), undefined, 'the contents do not list the document')
}

function documentLinks(document: Document, end: MakeEnd, link: AddLink): void {
  for (const child of document.children) if (child.type === 'instrument') link('issues', end(document, titleOf(document)), child, '')
  const attached = new Attached(document)
  const printed = new Set<Node>()
  for (const attachment of attached.attachments) {
    const annex = attached.annexOf(attachment)
    if (annex) printed.add(annex)
    link('attaches', end(attachment, attachment.title), annex, attached.notPrinted(attachment))
  }
  for (const annex of attached.annexes)
    if (!printed.has(annex)) link('attaches', end(annex, titleOf(annex)), undefined, 'no list of attachments names the annex')
}

function titleOf(node: Node): string {
  if (node.type === 'division') return node.heading ? `${node.label} ${node.heading}` : node.label
  return ('title' in node ? node.title : undefined) ?? ''
}

function mention({ in: id, position }: InternalReference | Citation, text: string): LinkEnd {
  return { type: 'mention', text, ...(id ? { id } : {}), position }
}
