/** The issue → mdast: masthead, contents that link to the documents, the documents, colophon. */
import type { Heading, Link, ListItem, RootContent } from 'mdast'
import { type Listings, listingsOf } from '../../listings.js'
import type { Contents, ContentsSection, Document, Gazette, Leaf } from '../../nodes.js'
import { once, reading, withSections } from '../reading.js'
import { behind, blocks, heading, isEmpty, lines, paragraph, phrase, text } from './blocks.js'
import { slugger } from './slug.js'

type Documents = Listings['documents']

/** The whole issue. A link's anchor is known only when all headings before its target are. */
export function issue(tree: Gazette, offset: number): RootContent[] {
  const level = documentLevel(tree) + offset
  const waiting: { link: Link; document: Document }[] = []
  const titles = new Map<Document, RootContent>()
  const children = around(tree, offset, (document) => {
    if (!document.children.some((child) => child.type === 'title' && phrase(child.value).length > 0)) return undefined
    const link: Link = { type: 'link', url: '', children: [] }
    waiting.push({ link, document })
    return link
  })
  const all = children.flatMap((child): RootContent[] => {
    if (child.type !== 'document') return child.content
    const content = blocks(child.document.children, level + 1)
    const title = content.find((node) => node.type === 'heading')
    if (title) titles.set(child.document, title)
    return content
  })
  const slug = slugger()
  const anchors = new Map<RootContent, string>()
  for (const node of all) if (node.type === 'heading') anchors.set(node, slug(wordsOf(node)))
  for (const { link, document } of waiting) link.url = `#${anchors.get(titles.get(document) as RootContent)}`
  return all
}

/** What stands around the documents, with links to their files. */
export function index(tree: Gazette, offset: number, file: (document: Document) => string): RootContent[] {
  return around(tree, offset, (document) => ({ type: 'link', url: file(document), children: [] })).flatMap((child) =>
    child.type === 'document' ? [] : child.content,
  )
}

/** Level of the documents' titles: below the gazette's own title, where it has one. */
function documentLevel(tree: Gazette): number {
  return tree.children.some((child) => child.type === 'masthead' && child.children.some((leaf) => leaf.type === 'title')) ? 2 : 1
}

type Place = { type: 'content'; content: RootContent[] } | { type: 'document'; document: Document }

function around(tree: Gazette, offset: number, linkTo: (document: Document) => Link | undefined): Place[] {
  const level = documentLevel(tree) + offset
  const { documents } = listingsOf(tree)
  return reading<Gazette['children'][number]>(tree.children).map((child): Place => {
    if (child.type === 'document') return { type: 'document', document: child }
    return { type: 'content', content: contentOf(child) }
  })

  function contentOf(child: Exclude<Gazette['children'][number], Document>): RootContent[] {
    switch (child.type) {
      case 'masthead':
        return masthead(once(reading(child.children)), offset)
      case 'contents':
        return contents(child, level, documents, linkTo)
      case 'colophon':
        return reading(child.children).map((leaf) => (leaf.type === 'heading' ? heading(level, leaf.value) : paragraph([text(leaf.value)])))
      default:
        return [paragraph([text(child.value)])]
    }
  }
}

/** The first title is the page's; the inside front that prints it again follows as lines. */
function masthead(leaves: readonly Leaf[], offset: number): RootContent[] {
  const title = leaves.find((leaf) => leaf.type === 'title')
  const others = leaves.filter((leaf) => leaf !== title).map((leaf) => leaf.value)
  return [...(title ? [heading(1 + offset, title.value)] : []), ...(others.length > 0 ? [lines(others)] : [])]
}

function contents(node: Contents, level: number, documents: Documents, linkTo: (document: Document) => Link | undefined): RootContent[] {
  const result: RootContent[] = []
  let items: ListItem[] | undefined
  let last: ContentsSection | undefined
  for (const { line, section } of withSections(node)) {
    if (line.type === 'contentsEntry') {
      if (!items || section !== last) {
        items = []
        result.push({ type: 'list', ordered: false, spread: false, children: items })
      }
      last = section
      const document = documents.get(line)
      items.push(item(line.children, document && linkTo(document)))
      continue
    }
    items = undefined
    result.push(line.type === 'heading' ? heading(section ? level + 1 : level, line.value) : paragraph([text(line.value)]))
  }
  return result
}

function item(leaves: readonly Leaf[], link: Link | undefined): ListItem {
  const [first = '', ...others] = reading(leaves).map((leaf) => leaf.value)
  if (link) link.children = phrase(first)
  return {
    type: 'listItem',
    spread: false,
    children: [paragraph(link ? [link, ...behind(others.join(' '))] : [text([first, ...others].join(' '))])].filter(
      (line) => !isEmpty(line),
    ),
  }
}

function wordsOf(node: Heading): string {
  return node.children.map((child) => ('value' in child ? child.value : '')).join('')
}
