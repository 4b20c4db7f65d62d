/** Blocks of a body → HTML. Labels are printed as they stand in the text; nothing is counted anew. */
import { isDay } from '../../calendar.js'
import type { Annex, AttachmentNote, Block, Contents, Document, Instrument, Leaf, Node, Paragraph, Roster } from '../../nodes.js'
import { type Content, type Element, element } from '../element.js'
import { linked, type Mentions } from '../mentions.js'
import { peopleOf } from '../people.js'
import { leavesOf, reading } from '../reading.js'
import { type SignOff, withSignOffs } from '../sign-offs.js'
import { divisions } from './divisions.js'

/** What every handler needs to know. */
export interface Page {
  ids: ReadonlyMap<Node, string>
  mentions: Mentions
}

type Inner = Document['children'][number]

/** `level` is that of the next heading. Sibling divisions are handed on together: some make a list. */
export function blocks(page: Page, children: readonly Inner[], level: number): Content[] {
  const content: Content[] = []
  const grouped = withSignOffs(reading(children))
  for (let at = 0; at < grouped.length; at++) {
    const child = grouped[at] as (typeof grouped)[number]
    if (Array.isArray(child)) content.push(signOff(child))
    else if (child.type === 'instrument' || child.type === 'annex') content.push(part(page, child, level))
    else if (child.type === 'division') {
      const run = [child]
      for (let next = grouped[at + 1]; next && !Array.isArray(next) && next.type === 'division'; next = grouped[at + 1]) {
        run.push(next)
        at++
      }
      for (const one of divisions(page, run, level)) content.push(one)
    } else content.push(child.type === 'paragraph' ? element('p', {}, words(page, child)) : block(child))
  }
  return content
}

function part(page: Page, node: Instrument | Annex, level: number): Element {
  const id = page.ids.get(node) as string
  const titled = node.children.find((child) => child.type === 'title')
  const children = reading<Block>(node.children)
  const at = titled ? children.indexOf(titled) : -1
  if (!titled) return element('section', { id, class: `part ${node.type}` }, blocks(page, children, level))
  const label = `${id}.title`
  return element('section', { id, class: `part ${node.type}`, 'aria-labelledby': label }, [
    ...blocks(page, children.slice(0, at), level),
    title(titled, level, label, id),
    ...blocks(page, children.slice(at + 1), level + 1),
  ])
}

export function title(leaf: Leaf, level: number, id: string, target: string): Element {
  return element(heading(level), { id, class: 'title' }, [leaf.value, permalink(target, leaf.value)])
}

export function heading(level: number): string {
  return `h${Math.min(level, 6)}`
}

export function permalink(id: string, name: string): Element {
  return element('a', { class: 'permalink', href: `#${id}`, 'aria-label': `${name} 的链接` }, ['#'])
}

/** A paragraph's text, what it mentions as links. */
export function words({ mentions }: Page, node: Paragraph): Content[] {
  return linked(node.value, mentions.of(node), (mention, id) => element('a', { href: `#${id}` }, [mention]))
}

export function paragraph(value: string, className?: string): Element {
  return element('p', { class: className }, [value])
}

type TextBlock = Exclude<Inner, { type: 'division' | 'instrument' | 'annex' | 'signature' | 'date' }>

function block(node: TextBlock): Element {
  switch (node.type) {
    case 'table':
      return table(
        [],
        reading(node.children).map((row) => row.children.map((cell) => cell.value)),
        '表格',
      )
    case 'roster': {
      const people = peopleOf(node)
      if (people)
        return table(
          ['角色', '姓名', '职务'],
          people.map(({ role, name, post }) => [role, name, post]),
          '名单',
        )
      return list(node)
    }
    case 'attachmentNote':
    case 'contents':
      return list(node)
    default:
      return leaf(node)
  }
}

export function leaf(node: Leaf): Element {
  switch (node.type) {
    case 'paragraph':
      return paragraph(node.value)
    case 'addressee':
      return paragraph(`${node.value}：`, 'addressee')
    case 'annotation':
      return paragraph(`（${node.value}）`, 'annotation')
    case 'heading':
    case 'title':
      return paragraph(node.value, 'mark')
    case 'date':
      return element('p', { class: 'date' }, [time(node)])
    default:
      return paragraph(node.value, node.type)
  }
}

/** Lines that stand together, each as it is printed. */
function list(node: AttachmentNote | Contents | Roster): Element {
  return element('div', { class: 'list' }, leavesOf(node).map(leaf))
}

function signOff(leaves: SignOff): Element {
  return element('div', { class: 'sign-off' }, leaves.map(leaf))
}

function time(node: Extract<Leaf, { type: 'date' }>): Content {
  return isDay(node.date) ? element('time', { datetime: node.date }, [node.value]) : node.value
}

/** A table wider than the page scrolls by itself, with the keyboard too. */
function table(head: readonly string[], rows: readonly (readonly string[])[], name: string): Element {
  const row = (cells: readonly Element[]) => element('tr', {}, cells)
  const cell = (value: string) => element('td', {}, [value])
  const header = (value: string) => element('th', { scope: 'col' }, [value])
  return element('div', { class: 'scroll', role: 'group', 'aria-label': name, tabindex: '0' }, [
    element('table', {}, [
      ...(head.length > 0 ? [element('thead', {}, [row(head.map(header))])] : []),
      element(
        'tbody',
        {},
        rows.map((cells) => row(cells.map(cell))),
      ),
    ]),
  ])
}
