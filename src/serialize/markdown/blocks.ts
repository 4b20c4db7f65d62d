/** Blocks of a body → mdast: printed labels stay text, so that no renderer counts anew. */
import type { Paragraph as MdParagraph, PhrasingContent, RootContent, Table, Text } from 'mdast'
import type { Annex, Block, Division, Document, Instrument } from '../../nodes.js'
import { printable } from '../characters.js'
import { gapAfter, labelled } from '../labels.js'
import { peopleOf } from '../people.js'
import { leavesOf, reading } from '../reading.js'
import { withSignOffs } from '../sign-offs.js'

export type Inner = Document['children'][number]

/** `level` is that of the headings inside. */
export function blocks(children: readonly Inner[], level: number): RootContent[] {
  const content: RootContent[] = []
  for (const child of withSignOffs(reading(children)))
    for (const node of Array.isArray(child) ? [lines(child.map((leaf) => leaf.value))] : block(child, level))
      if (!isEmpty(node)) content.push(node)
  return content
}

/** Markdown has no empty paragraph and no table without rows; a heading without words is of no use. */
export function isEmpty(node: RootContent): boolean {
  if (node.type === 'blockquote') return node.children.every(isEmpty)
  return (node.type === 'paragraph' || node.type === 'heading' || node.type === 'table') && node.children.length === 0
}

function block(node: Inner, level: number): RootContent[] {
  switch (node.type) {
    case 'division':
      return division(node, level)
    case 'instrument':
    case 'annex':
      return part(node, level)
    case 'table':
      return [table(reading(node.children).map((row) => row.children.map((cell) => cell.value)))]
    case 'roster': {
      const people = peopleOf(node)
      return people
        ? [table([['角色', '姓名', '职务'], ...people.map(({ role, name, post }) => [role, name, post])])]
        : [lines(node.children.map((entry) => entry.value))]
    }
    case 'attachmentNote':
    case 'contents':
      return [lines(leavesOf(node).map(({ value }) => value))]
    case 'title':
      return [heading(level - 1, node.value)]
    case 'documentNumber':
    case 'subtitle':
    case 'byline':
      return [paragraph(wrapped('emphasis', node.value))]
    case 'addressee':
      return [paragraph([text(`${node.value}：`)])]
    case 'heading':
      return [paragraph(wrapped('strong', node.value))]
    case 'annotation':
      return [{ type: 'blockquote', children: [paragraph([text(`（${node.value}）`)])] }]
    case 'note':
      return [{ type: 'blockquote', children: [paragraph([text(node.value)])] }]
    default:
      return [paragraph([text(node.value)])]
  }
}

/** An issued or annexed text: its title, or else its mark, is the heading. */
function part(node: Instrument | Annex, level: number): RootContent[] {
  return blocks(node.children as Block[], node.children.some((child) => child.type === 'title') ? level + 1 : level)
}

// ### （一）指导思想   **（一）加强领导。** 各单位要…   **第三条** 本办法所称…   （1）明确责任；
function division(node: Division, level: number): RootContent[] {
  const { label, text: caption, rest } = labelled(node)
  const printed = [label, caption].filter(Boolean).join(gapAfter(node.label))
  if (node.heading !== undefined && !node.runIn) return [heading(level, printed), ...blocks(rest, level + 1)]
  const bold = node.heading !== undefined || node.scheme === 'article'
  const start = bold ? wrapped('strong', printed) : [text(printed)]
  const [joined, ...more] = node.runIn && rest[0]?.type === 'paragraph' ? reading<Inner>(rest) : []
  if (joined?.type !== 'paragraph') return [paragraph(start), ...blocks(rest, level)]
  const body = bold && start.length > 0 ? [...start, ...behind(joined.value)] : [text(printed + joined.value)]
  return [paragraph(body), ...blocks(more, level)]
}

export function heading(level: number, value: string): RootContent {
  const depth = Math.max(1, Math.min(6, level)) as 1 | 2 | 3 | 4 | 5 | 6
  return { type: 'heading', depth, children: phrase(value) }
}

export function paragraph(children: PhrasingContent[]): MdParagraph {
  return { type: 'paragraph', children: children.filter((child) => child.type !== 'text' || child.value !== '') }
}

/** A run of blanks, or one at an end, means nothing in Markdown. */
export function text(value: string): Text {
  return { type: 'text', value: printable(value).trim().replace(/\s+/g, ' ') }
}

/** A text as the children of a node: none where it is empty. */
export function phrase(value: string): Text[] {
  const words = text(value)
  return words.value === '' ? [] : [words]
}

/** The text after bold print or a link: without the blank between them the stars would not close behind a stop. */
export function behind(value: string): Text[] {
  return phrase(value).map((words) => ({ type: 'text', value: ` ${words.value}` }))
}

function wrapped(type: 'strong' | 'emphasis', value: string): PhrasingContent[] {
  const children = phrase(value)
  return children.length === 0 ? [] : [{ type, children }]
}

/** Short lines that belong together, as printed. */
export function lines(values: readonly string[]): MdParagraph {
  const texts = values.map(text).filter(({ value }) => value !== '')
  return paragraph(texts.flatMap((line, i): PhrasingContent[] => (i === 0 ? [line] : [{ type: 'break' }, line])))
}

function table(rows: readonly (readonly string[])[]): Table {
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 1)
  return {
    type: 'table',
    children: rows.map((row) => ({
      type: 'tableRow',
      children: Array.from({ length: columns }, (_, i) => ({ type: 'tableCell', children: phrase(row[i] ?? '') })),
    })),
  }
}
