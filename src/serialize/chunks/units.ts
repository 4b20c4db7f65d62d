/** A part's own text as units that are not to be parted without need: a paragraph, a list's entry, a table's row. */
import type { Document, Leaf, Node } from '../../nodes.js'
import { isParent } from '../../visit.js'
import { gapAfter, labelled } from '../labels.js'
import { reading } from '../reading.js'

export interface Unit {
  text: string
  /** Offsets in the parsed text, end exclusive. */
  start: number
  end: number
}

/** A node with a text of its own under it: the others are units. */
export type Part = Extract<Document['children'][number], { type: 'division' | 'instrument' | 'annex' }>

export function isPart(node: Node): node is Part {
  return node.type === 'division' || node.type === 'instrument' || node.type === 'annex'
}

/** The children of a part: its units in order, and the parts below it between them. */
export function contentOf(node: { type: Node['type']; children: readonly Node[] }): (Unit | Part)[] {
  if (node.type !== 'division') return reading(node.children).flatMap(unitsOf)
  const division = node as Extract<Part, { type: 'division' }>
  const [heading] = division.children
  if (heading?.type !== 'heading') return reading(division.children).flatMap(unitsOf)
  const { label, text, rest } = labelled(division)
  const read = reading(rest)
  const [first] = read
  const printed = label && text ? `${label}${gapAfter(label)}${text}` : label + text
  const opening: Unit = { text: printed, start: heading.position.start.offset, end: heading.position.end.offset }
  if (!division.runIn || first?.type !== 'paragraph') return [opening, ...read.flatMap(unitsOf)]
  const gap = division.scheme === 'article' ? ' ' : ''
  const joined: Unit = { text: printed + gap + first.value, start: opening.start, end: first.position.end.offset }
  return [joined, ...read.slice(1).flatMap(unitsOf)]
}

function unitsOf(node: Node): (Unit | Part)[] {
  if (isPart(node)) return [node]
  if (!isParent(node)) return [unit(node, textOf(node))]
  if (node.type === 'tableRow') return [unit(node, node.children.map((cell) => cell.value).join('\t'))]
  if (node.type === 'contentsEntry') return [unit(node, reading(node.children).map(textOf).join(' '))]
  return reading<Node>(node.children).flatMap(unitsOf)
}

export function unit(node: Node, text: string): Unit {
  return { text, start: node.position.start.offset, end: node.position.end.offset }
}

function textOf(leaf: Leaf): string {
  if (leaf.type === 'addressee') return `${leaf.value}：`
  return leaf.type === 'annotation' ? `（${leaf.value}）` : leaf.value
}
