/** The issue → hast: masthead, contents, documents and colophon, each a landmark. */
import type { Element, ElementContent } from 'hast'
import { type Listings, listingsOf } from '../../listings.js'
import type { Colophon, Contents, ContentsEntry, Document, Gazette, Leaf, Masthead, Node } from '../../nodes.js'
import { isParent } from '../../visit.js'
import { once, reading } from '../reading.js'
import { blocks, heading, leaf, type Page, paragraph, title } from './blocks.js'
import { h, text } from './element.js'

type Documents = Listings['documents']

/** What the body of the page holds. */
export function issue(tree: Gazette, page: Page): ElementContent[] {
  const { documents } = listingsOf(tree)
  const children = reading<Gazette['children'][number]>(tree.children)
  const level = children.some((child) => child.type === 'masthead' && child.children.some((l) => l.type === 'title')) ? 2 : 1
  const before: ElementContent[] = []
  const main: ElementContent[] = []
  const after: ElementContent[] = []
  for (const child of children) {
    if (child.type === 'masthead') before.push(masthead(child))
    else if (child.type === 'contents') before.push(contents(child, level, documents, page))
    else if (child.type === 'document') main.push(article(child, level, page))
    else if (child.type === 'colophon') after.push(colophon(child, level))
    else main.push(leaf(child))
  }
  return [...before, h('main', { id: 'main' }, main), ...after]
}

function masthead(node: Masthead): Element {
  const leaves = once(reading(node.children))
  const first = leaves.find((l) => l.type === 'title')
  return h('header', { id: 'masthead', class: 'masthead' }, [
    ...(first ? [h('h1', { class: 'title' }, [text(first.value)])] : []),
    ...leaves.filter((l) => l !== first).map((l) => (l.type === 'title' ? paragraph(l.value) : leaf(l))),
  ])
}

function article(document: Document, level: number, page: Page): Element {
  const id = page.ids.get(document) as string
  const children = reading(document.children)
  const titled = children.find((child) => child.type === 'title')
  if (!titled) return h('article', { id, 'aria-label': '无标题' }, blocks(page, children, level))
  const at = children.indexOf(titled)
  let end = at + 1
  while (['subtitle', 'byline', 'documentNumber'].includes(children[end]?.type ?? '')) end++
  const name = `${id}.title`
  return h('article', { id, 'aria-labelledby': name }, [
    ...blocks(page, children.slice(0, at), level),
    h('header', { class: 'heading' }, [title(titled, level, name, id), ...children.slice(at + 1, end).map((child) => leaf(child as Leaf))]),
    ...blocks(page, children.slice(end), level + 1),
  ])
}

function contents(node: Contents, level: number, documents: Documents, page: Page): Element {
  const content: ElementContent[] = []
  let list: Element | undefined
  /** Of the sections' names: below 目录, where that is printed. */
  let below = level
  walk(node.children)
  return h('nav', { id: 'contents', class: 'contents', 'aria-label': '目录' }, content)

  function walk(children: readonly Node[]): void {
    const depth = below
    for (const child of reading(children)) {
      if (child.type === 'contentsEntry') {
        if (!list) {
          list = h('ol', { role: 'list' })
          content.push(list)
        }
        const document = documents.get(child)
        list.children.push(entry(child, document && (page.ids.get(document) as string)))
        continue
      }
      list = undefined
      if (isParent(child)) walk(child.children)
      else if (child.type === 'heading') {
        content.push(h(heading(depth), children === node.children ? { class: 'title' } : {}, [text(child.value)]))
        if (children === node.children) below = level + 1
      } else content.push(leaf(child))
    }
    list = undefined
  }
}

function entry(node: ContentsEntry, target: string | undefined): Element {
  const [first, ...others] = reading(node.children)
  const name = text(first?.value ?? '')
  const line: ElementContent[] = [target === undefined ? name : h('a', { href: `#${target}` }, [name])]
  if (others.length > 0) line.push(h('span', { class: 'more' }, [text(others.map((l) => l.value).join(' '))]))
  return h('li', {}, [h('div', {}, line), ...(node.page === undefined ? [] : [h('span', { class: 'page' }, [text(`${node.page}`)])])])
}

function colophon(node: Colophon, level: number): Element {
  return h(
    'footer',
    { id: 'colophon', class: 'colophon' },
    reading(node.children).map((l) => (l.type === 'heading' ? h(heading(level), {}, [text(l.value)]) : leaf(l))),
  )
}
