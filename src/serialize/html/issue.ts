/** The issue: masthead, contents, documents and colophon, each a landmark. */
import { type Listings, listingsOf } from '../../listings.js'
import type { Colophon, Contents, ContentsEntry, ContentsSection, Document, Gazette, Leaf, Masthead } from '../../nodes.js'
import { type Content, type Element, element } from '../element.js'
import { once, reading, withSections } from '../reading.js'
import { blocks, heading, leaf, type Page, paragraph, title } from './blocks.js'

type Documents = Listings['documents']

/** What the body of the page holds. */
export function issue(tree: Gazette, page: Page): Content[] {
  const { documents } = listingsOf(tree)
  const children = reading<Gazette['children'][number]>(tree.children)
  const level = children.some((child) => child.type === 'masthead' && child.children.some((l) => l.type === 'title')) ? 2 : 1
  const before: Content[] = []
  const main: Content[] = []
  const after: Content[] = []
  for (const child of children) {
    if (child.type === 'masthead') before.push(masthead(child))
    else if (child.type === 'contents') before.push(contents(child, level, documents, page))
    else if (child.type === 'document') main.push(article(child, level, page))
    else if (child.type === 'colophon') after.push(colophon(child, level))
    else main.push(leaf(child))
  }
  return [...before, element('main', { id: 'main' }, main), ...after]
}

function masthead(node: Masthead): Element {
  const leaves = once(reading(node.children))
  const first = leaves.find((l) => l.type === 'title')
  return element('header', { id: 'masthead', class: 'masthead' }, [
    ...(first ? [element('h1', { class: 'title' }, [first.value])] : []),
    ...leaves.filter((l) => l !== first).map((l) => (l.type === 'title' ? paragraph(l.value) : leaf(l))),
  ])
}

function article(document: Document, level: number, page: Page): Element {
  const id = page.ids.get(document) as string
  const children = reading(document.children)
  const titled = children.find((child) => child.type === 'title')
  if (!titled) return element('article', { id, 'aria-label': '无标题' }, blocks(page, children, level))
  const at = children.indexOf(titled)
  let end = at + 1
  while (['subtitle', 'byline', 'documentNumber'].includes(children[end]?.type ?? '')) end++
  const name = `${id}.title`
  return element('article', { id, 'aria-labelledby': name }, [
    ...blocks(page, children.slice(0, at), level),
    element('header', { class: 'heading' }, [
      title(titled, level, name, id),
      ...children.slice(at + 1, end).map((child) => leaf(child as Leaf)),
    ]),
    ...blocks(page, children.slice(end), level + 1),
  ])
}

function contents(node: Contents, level: number, documents: Documents, page: Page): Element {
  const content: Content[] = []
  let items: Element[] | undefined
  /** Of the sections' names: below 目录, where that is printed. */
  let below = level
  let last: ContentsSection | undefined
  for (const { line, section } of withSections(node)) {
    if (line.type === 'contentsEntry') {
      if (!items || section !== last) {
        items = []
        content.push(element('ol', { role: 'list' }, items))
      }
      last = section
      const document = documents.get(line)
      items.push(entry(line, document && page.ids.get(document)))
      continue
    }
    items = undefined
    if (line.type !== 'heading') content.push(leaf(line))
    else if (section) content.push(element(heading(below), {}, [line.value]))
    else {
      content.push(element(heading(level), { class: 'title' }, [line.value]))
      below = level + 1
    }
  }
  return element('nav', { id: 'contents', class: 'contents', 'aria-label': '目录' }, content)
}

function entry(node: ContentsEntry, target: string | undefined): Element {
  const [first, ...others] = reading(node.children)
  const name = first?.value ?? ''
  const line: Content[] = [target === undefined ? name : element('a', { href: `#${target}` }, [name])]
  if (others.length > 0) line.push(element('span', { class: 'more' }, [others.map((l) => l.value).join(' ')]))
  return element('li', {}, [
    element('div', {}, line),
    ...(node.page === undefined ? [] : [element('span', { class: 'page' }, [`${node.page}`])]),
  ])
}

function colophon(node: Colophon, level: number): Element {
  return element(
    'footer',
    { id: 'colophon', class: 'colophon' },
    reading(node.children).map((l) => (l.type === 'heading' ? element(heading(level), {}, [l.value]) : leaf(l))),
  )
}
