/**
 * Ids of documents and divisions, made of what is printed on them: `u4e91-zheng-fa-2023-15.chapter-2.article-5`. They
 * are ASCII, safe in a URL and as an anchor, and stay the same when other documents of the issue change.
 */

import { mustBeTree } from './arguments.js'
import type { Document, Gazette, Node, Parent } from './nodes.js'
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
  division: (node) => (node.type === 'division' ? [node.scheme, ...node.ordinal].join('-') : ''),
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

/** 机关代字 are made of these, after the character of the place. */
const READINGS: Readonly<Record<string, string>> = {
  政: 'zheng',
  府: 'fu',
  办: 'ban',
  发: 'fa',
  函: 'han',
  令: 'ling',
  任: 'ren',
  免: 'mian',
  字: 'zi',
  规: 'gui',
  备: 'bei',
  通: 'tong',
  报: 'bao',
  告: 'gao',
  公: 'gong',
  国: 'guo',
  中: 'zhong',
  省: 'sheng',
  市: 'shi',
  县: 'xian',
  区: 'qu',
  委: 'wei',
  党: 'dang',
  人: 'ren',
  大: 'da',
  常: 'chang',
  会: 'hui',
  议: 'yi',
  批: 'pi',
  复: 'fu',
  决: 'jue',
  电: 'dian',
  明: 'ming',
  组: 'zu',
  文: 'wen',
}

/** `云政办发` → `u4e91`, `zheng`, `ban`, `fa`: other characters by their code. */
function letters(prefix: string): string[] {
  return [...prefix].map((char) => {
    if (/^[0-9A-Za-z]$/.test(char)) return char.toLowerCase()
    return Object.hasOwn(READINGS, char) ? (READINGS[char] as string) : `u${(char.codePointAt(0) as number).toString(16)}`
  })
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0
  return value
}
