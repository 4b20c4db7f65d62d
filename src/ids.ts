/**
 * Ids of documents and divisions, made of what is printed on them: `u4e91-zheng-fa-2023-15.chapter-2.article-5`. They
 * are ASCII, safe in a URL and as an anchor, and stay the same when other documents of the issue change.
 */

import { mustBeTree } from './arguments.js'
import type { Division, Document, Gazette, Node, Parent } from './nodes.js'
import { withoutBlanks } from './text/clean.js'
import { isParent } from './visit.js'

/** The parts of a tree that have an id. */
const STEPS: Partial<Record<Node['type'], (node: Node, place: number) => string>> = {
  masthead: () => 'masthead',
  contents: () => 'contents',
  colophon: () => 'colophon',
  document: (node) => documentStep(node as Document),
  instrument: (_, place) => `instrument-${place}`,
  annex: (node, place) => `annex-${('number' in node && node.number) || place}`,
  division: (node) => divisionStep(node as Division),
}

/**
 * The id of each document, instrument, annex and division, and of masthead, contents and colophon. No two are alike:
 * where numbers repeat, the second has `~2` after its number. A document without a number is named by a hash of its
 * heading and date.
 */
export function idsOf(tree: Gazette): ReadonlyMap<Node, string> {
  return namesOf(tree, 'idsOf')
}

/** The document, instrument, annex, division, masthead, contents or colophon with this id, or nothing. */
export function find(tree: Gazette, id: string): Parent | undefined {
  for (const [node, own] of namesOf(tree, 'find')) if (own === id) return node
  return undefined
}

function namesOf(tree: Gazette, taker: string): Map<Parent, string> {
  mustBeTree(taker, tree)
  const ids = new Map<Parent, string>()
  nameChildren(tree, '', ids)
  return ids
}

function nameChildren(parent: Parent, prefix: string, ids: Map<Parent, string>): void {
  const seen = new Map<string, number>()
  const places = new Map<string, number>()
  for (const child of parent.children) {
    if (!isParent(child)) continue
    const step = STEPS[child.type]
    if (!step) continue
    const place = (places.get(child.type) ?? 0) + 1
    places.set(child.type, place)
    const name = prefix + step(child, place)
    const times = (seen.get(name) ?? 0) + 1
    seen.set(name, times)
    const id = times === 1 ? name : `${name}~${times}`
    ids.set(child, id)
    nameChildren(child, `${id}.`, ids)
  }
}

function divisionStep({ scheme, ordinal }: Division): string {
  return [scheme, ...ordinal].join('-')
}

/** `云政发〔2023〕15号` → `u4e91-zheng-fa-2023-15`. */
function documentStep(document: Document): string {
  const number = document.children.find((child) => child.type === 'documentNumber')
  if (number) {
    const parts = [...letters(number.prefix ?? ''), number.year, number.serial].filter((part) => part !== undefined)
    if (number.serial !== undefined) return parts.length > 1 ? parts.join('-') : `number-${number.serial}`
  }
  return `document-${hash(front(document)).toString(16).padStart(8, '0')}`
}

/** What tells a document without a number from others: its heading and its dates, or else its first line. */
function front(document: Document): string {
  const printed = document.children.map((child) =>
    child.type === 'title' || child.type === 'subtitle' || child.type === 'byline' || child.type === 'date' ? child.value : '',
  )
  const heading = withoutBlanks(printed.join(''))
  if (heading) return heading
  let first: Node | undefined = document
  while (first && isParent(first)) first = first.children[0]
  return first?.value ?? ''
}

/** 机关代字 are made of these, after the character of the place. Each has its reading behind it. */
const READINGS =
  '政zheng府fu办ban发fa函han令ling任ren免mian字zi规gui备bei通tong报bao告gao公gong国guo中zhong省sheng市shi县xian区qu委wei党dang人ren大da常chang会hui议yi批pi复fu决jue电dian明ming组zu文wen'

/** `云政办发` → `u4e91`, `zheng`, `ban`, `fa`: other characters by their code. */
function letters(prefix: string): string[] {
  return [...prefix].map((char) => {
    if (/^[0-9A-Za-z]$/.test(char)) return char.toLowerCase()
    const [reading] = /^[a-z]+/.exec(READINGS.split(char)[1] ?? '') ?? []
    return reading ?? `u${char.codePointAt(0)?.toString(16)}`
  })
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0
  return value
}
