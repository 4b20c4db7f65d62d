/** 封底: what the gazette says about itself, and its address, telephone and price. */

import type { Colophon, Leaf } from '../nodes.js'
import { fieldsOf, type ReadField } from '../tokens/colophon.js'
import type { Token } from '../tokens/index.js'
import type { Label } from '../tokens/labels/label.js'
import { MASTHEAD } from '../tokens/masthead.js'
import type { ReadRoster } from '../tokens/roster.js'
import { CONTACTS } from './body/contacts.js'
import type { Source } from './source.js'
import { over } from './source.js'

/** The colophon's lines are looked for so far from the text's end. */
const REACH = 60
const FIELDS = new Set(['colophonField'])
const BETWEEN = new Set([
  'bare',
  'furniture',
  'prose',
  'pinyin',
  'gazetteTitle',
  'issue',
  'publication',
  'sponsor',
  'keyLine',
  'roster',
  'title',
  'organ',
])

/** Index of the colophon's first token, or the number of tokens where there is none. */
export function colophonStart(source: Source, tokens: readonly Token[], from: number): number {
  let start = tokens.length
  let fields = 0
  for (let at = tokens.length - 1; at >= Math.max(from, tokens.length - REACH); at--) {
    const { kind, value } = tokens[at] as Token
    if (kind === 'about') return at
    if (FIELDS.has(kind)) {
      if (fields > 0 || at + 6 > tokens.length) {
        start = at
        // 地址：…　邮编：…, below an issue
        fields += from > 0 ? fieldsOf(value as ReadField).length : 1
      }
    } else if (!BETWEEN.has(kind)) {
      // 5.联系方式⏎地址：…⏎电话：…: a notice that nobody signs
      if (kind === 'label' && CONTACTS.test((value as Label).rest)) fields = 0
      break
    }
  }
  if (fields < 2) return Math.max(from, aboutStart(tokens))
  const cover = boardStart(source, tokens, from, coverStart(tokens, from, start))
  for (let at = cover - 1; at >= Math.max(from, cover - LONGEST_ABOUT) && (tokens[at] as Token).kind === 'prose'; at--)
    if (OF_ITSELF.test(source.ink(tokens[at] as Token))) return at
  return cover
}

/** Index past the fields that stand here, under a line such as 编辑　出版 or none: 地　址　某市某路1号⏎出版日期　2019年3月20日 */
export function fieldsEnd(tokens: readonly Token[], from: number): number {
  const first = tokens[from]?.kind === 'bare' ? from + 1 : from
  let end = first
  for (let at = first; at < tokens.length; at++) {
    const { kind } = tokens[at] as Token
    if (FIELDS.has(kind) || (at > first && kind === 'publication')) end = at + 1
    // 印　刷　某某印刷有限公司
    else if (at > end || !BETWEEN.has(kind)) break
  }
  return end > first ? end : from
}

/** 《某县人民政府公报》由某县人民政府主办，…⏎公报刊登的文件…⏎主办：…: its words about itself, without a heading. */
const OF_ITSELF = /^(?:《[^《》]{2,30}公报》|本公报)[是由系为]/
const LONGEST_ABOUT = 6

/** 某县人民政府公报⏎2023年第2期⏎主办：…: the gazette's name over its address. A running header alone is none. */
function coverStart(tokens: readonly Token[], from: number, fields: number): number {
  let start = fields
  for (let at = fields - 1; at >= from && MASTHEAD.has((tokens[at] as Token).kind); at--)
    if ((tokens[at] as Token).kind === 'gazetteTitle') start = at
  return start
}

const BOARD = new Set(['roster', 'bare', 'organ', 'title', 'furniture', 'keyLine'])
const OFFICE = /编辑[室部]$/
const EDITS = /主编|总编|编辑|编委/
const OF_A_GROUP = /组长|成员|指挥|队/
const LONGEST_BOARD = 24

/** 主　任：李某⏎主　编：张某: the editors over the address, and the name of their board. */
function boardStart(source: Source, tokens: readonly Token[], from: number, fields: number): number {
  let start = fields
  for (let at = fields - 1; at >= Math.max(from, fields - LONGEST_BOARD); at--) {
    const { kind, value } = tokens[at] as Token
    if (!BOARD.has(kind)) break
    // 某县人民政府公报编辑室⏎地址：…
    if (at === fields - 1 && OFFICE.test(source.ink(tokens[at] as Token))) start = at
    if (kind !== 'roster') {
      // 某县人民政府公报编辑委员会
      if (start === at + 1 && start < fields && kind !== 'furniture') return at
      continue
    }
    const role = (value as ReadRoster).people[0]?.role ?? ''
    if (OF_A_GROUP.test(role)) break
    if (EDITS.test(role) || start < fields) start = at
  }
  return start
}

/** Without address lines, the gazette's words about itself alone. */
function aboutStart(tokens: readonly Token[]): number {
  const at = tokens.findLastIndex((t) => t.kind === 'about')
  return at < 0 || tokens.length - at > REACH ? tokens.length : at
}

export function buildColophon(source: Source, tokens: readonly Token[]): Colophon {
  const children: Leaf[] = []
  const fields: Record<string, string> = Object.create(null)
  for (const token of tokens) {
    if (token.kind === 'colophonField') {
      for (const { key, value } of fieldsOf(token.value as ReadField)) fields[key] ??= value
    }
    children.push(
      token.kind === 'about'
        ? source.leaf('heading', token)
        : token.kind === 'furniture'
          ? source.furniture(token)
          : source.leaf('paragraph', token),
    )
  }
  return { type: 'colophon', fields: { ...fields }, children, position: over(children) }
}
