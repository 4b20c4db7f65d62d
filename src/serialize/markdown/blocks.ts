/** Blocks of a body → mdast: printed labels stay text, so that no renderer counts anew. */
import type { Paragraph as MdParagraph, PhrasingContent, RootContent, Table } from 'mdast'
import type { Annex, Block, Division, Document, Instrument, Node } from '../../nodes.js'
import { isParent } from '../../visit.js'
import { printable } from '../characters.js'
import { labelled } from '../labels.js'
import { peopleOf } from '../people.js'
import { reading } from '../reading.js'
import { withSignOffs } from '../sign-offs.js'

export type Inner = Document['children'][number]

/** `level` is that of the headings inside. */
export function blocks(children: readonly Inner[], level: number): RootContent[] {
  return withSignOffs(reading(children)).flatMap((child) =>
    Array.isArray(child) ? [lines(child.map((leaf) => leaf.value))] : block(child, level),
  )
}

function block(node: Inner, level: number): RootContent[] {
  switch (node.type) {
    case 'division':
      return division(node, level)
    case 'instrument':
    case 'annex':
      return part(node, level)
    case 'table':
      return [table(node.children.map((row) => row.children.map((cell) => cell.value)))]
    case 'roster': {
      const people = peopleOf(node)
      return people
        ? [table([['角色', '姓名', '职务'], ...people.map(({ role, name, post }) => [role, name, post])])]
        : [lines(node.children.map((entry) => entry.value))]
    }
    case 'attachmentNote':
      return [lines(reading(node.children).map((item) => item.value))]
    case 'contents':
      return [lines(printedLines(node))]
    case 'title':
      return [heading(level - 1, node.value)]
    case 'documentNumber':
    case 'subtitle':
    case 'byline':
      return [paragraph([{ type: 'emphasis', children: [text(node.value)] }])]
    case 'addressee':
      return [paragraph([text(`${node.value}：`)])]
    case 'heading':
      return [paragraph([strong(node.value)])]
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
  const printed = [label, caption].filter(Boolean).join(gap(node))
  if (node.heading !== undefined && !node.runIn) return [heading(level, printed), ...blocks(rest, level + 1)]
  const bold = node.heading !== undefined || node.scheme === 'article'
  const [first, ...others] = rest
  const start: PhrasingContent[] = printed ? [bold ? strong(printed) : text(printed)] : []
  if (!node.runIn || first?.type !== 'paragraph') return [paragraph(start), ...blocks(rest, level)]
  const [joined, ...more] = reading<Inner>([first, ...others])
  if (joined?.type !== 'paragraph') return [paragraph(start), ...blocks(rest, level)]
  const body = bold && start.length > 0 ? [...start, text(` ${joined.value}`)] : [text(printed + joined.value)]
  return [paragraph(body), ...blocks(more, level)]
}

/** `第一章 总则`, but `一、总体要求`. */
function gap({ label }: Division): string {
  return /[、．.)）]$/.test(label) ? '' : ' '
}

export function heading(level: number, value: string): RootContent {
  const depth = Math.max(1, Math.min(6, level)) as 1 | 2 | 3 | 4 | 5 | 6
  return { type: 'heading', depth, children: [text(value)] }
}

export function paragraph(children: PhrasingContent[]): MdParagraph {
  return { type: 'paragraph', children }
}

/** A run of blanks, or one at an end, means nothing in Markdown. */
export function text(value: string): PhrasingContent {
  return { type: 'text', value: printable(value).replace(/\s+/g, ' ') }
}

function strong(value: string): PhrasingContent {
  return { type: 'strong', children: [text(value)] }
}

/** Short lines that belong together, as printed. */
export function lines(values: readonly string[]): MdParagraph {
  return paragraph(values.flatMap((value, i) => (i === 0 ? [text(value)] : [{ type: 'break' }, text(value)])))
}

function table(rows: readonly (readonly string[])[]): Table {
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 1)
  return {
    type: 'table',
    children: rows.map((row) => ({
      type: 'tableRow',
      children: Array.from({ length: columns }, (_, i) => ({ type: 'tableCell', children: row[i] ? [text(row[i])] : [] })),
    })),
  }
}

function printedLines(node: Node): string[] {
  return isParent(node) ? reading<Node>(node.children).flatMap(printedLines) : [node.value]
}
