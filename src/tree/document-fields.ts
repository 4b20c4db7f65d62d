/** What is known of a document: issuer, number, date, publicity, as its leaves say it. */

import { compiled } from '../compiled.js'
import type { Vocabulary } from '../grammar.js'
import type { Block, DateNode, Document, Publicity, Signature } from '../nodes.js'
import { isoDate } from '../numerals.js'
import { withoutBlanks } from '../text/clean.js'
import { publicityOf } from '../tokens/annotation.js'
import { DATE, readEraDate } from '../tokens/date.js'
import { readNumber } from '../tokens/document-number.js'
import type { Token } from '../tokens/index.js'
import { type ReadMeta, readKeys } from '../tokens/meta.js'
import { isOrganName } from '../tokens/organ.js'
import type { ReadRow } from '../tokens/table.js'
import { simplified } from '../variants.js'
import type { Source } from './source.js'

/** （2023年1月5日） under the title of a speech. */
const BRACKETED_DATE = compiled(() => new RegExp(`^[（(]${DATE}(?:[，,、][^，]{2,16})?[）)]$`))
/** （民国三十五年四月五日） */
const ERA = /^[（(][中民].{6,16}[）)]$/

/** Fills in what its leaves say: who issued it, under which number, when, for whom to see. */
export function fillFields(document: Document, main: readonly Block[], issuer: string | undefined, words: Vocabulary): void {
  const signature = first(main, 'signature')
  const number = first(main, 'documentNumber')
  const signed = signature && first(main, 'date', main.indexOf(signature))
  const subtitle = first(main, 'subtitle')
  const byline = first(main, 'byline')
  const date = signed ?? lastDate(main)
  if (issuer) document.issuer = issuer
  // 县长 李某 signs an order, but does not issue it, nor does 县长 whose name is lost
  else if (signature && !/[\s：:]|^.?[省市县州区部局厅]长$/.test(signature.value))
    document.issuer = signatoriesFrom(main, main.indexOf(signature))
  if (!document.issuer && byline && isOrganName(withoutBlanks(byline.value), words)) document.issuer = byline.value
  if (number) {
    document.documentNumber = number.text
    // neither heading nor sign-off names it: who issues under this 机关代字
    const issuer = words.issuers.get(number.prefix ?? '')
    if (!document.issuer && issuer) document.issuer = issuer
  } else {
    // 某市人民政府第38号令
    const order = /第[^第]{1,8}号(?=令$)/.exec(document.title)
    if (order) document.documentNumber = order[0]
  }
  if (date?.date) document.date = date.date
  else if (subtitle) {
    const [, year, month, day] = BRACKETED_DATE().exec(subtitle.value) ?? []
    const spoken = year && month && day ? isoDate(year, month, day) : ERA.test(subtitle.value) && readEraDate(subtitle.value)
    if (spoken) document.date = spoken
  }
  const publicity = publicityIn(main) ?? (signed && publicityBelow(main.at(-1)))
  if (publicity) document.publicity = publicity
}

function first<T extends Block['type']>(nodes: readonly Block[], type: T, from = 0): Extract<Block, { type: T }> | undefined {
  for (let at = from; at < nodes.length; at++) if (nodes[at]?.type === type) return nodes[at] as Extract<Block, { type: T }>
  return undefined
}

function lastDate(nodes: readonly Block[]): DateNode | undefined {
  for (let at = nodes.length - 1; at >= 0; at--) {
    const node = nodes[at]
    if (node?.type === 'date') return node
  }
  return undefined
}

function publicityIn(nodes: readonly Block[]): Publicity | undefined {
  for (const node of nodes) if (node.type === 'annotation' && node.publicity !== undefined && !node.misplaced) return node.publicity
  return undefined
}

/** 信息公开选项：主动公开, below the date */
function publicityBelow(last: Block | undefined): Publicity | undefined {
  const printed = last?.type === 'furniture' ? PUBLIC_BELOW.exec(last.value)?.[1] : undefined
  return printed ? publicityOf(simplified(printed)) : undefined
}

/** 国营某林场（盖章） */
const SEAL = /[（(](?:盖|公|印)?章[）)]$/

/** 中共某县委⏎某县人民政府: all that sign a joint document. */
function signatoriesFrom(main: readonly Block[], first: number): string {
  const names: string[] = []
  for (let at = first; main[at]?.type === 'signature'; at++) names.push((main[at] as Signature).value.replace(SEAL, ''))
  return names.join(' ')
}

const DRAWN_UP = /^(?:成文|发文|公文生成|生成)(?:日期|时间)$/
const PUBLIC = /^(?:政府)?(?:信息)?公开(?:属性|方式|类[型别]|形式|选项)$/
const PUBLIC_BELOW = /^(?:政府)?(?:信息)?公开(?:属性|方式|类[型别]|形式|选项)[：:]\s?(.{2,12})$/
// 2022-06-23  2022/6/23  2022年6月23日  二〇二二年六月二十三日
const DAYS = [/^(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?!\d)/, new RegExp(`^${DATE}`)]

/** What the table of a web copy says, where the document itself does not. */
export function fillFromMeta(document: Document, facts: readonly ReadMeta[]): void {
  for (const { key: printed, value } of facts) {
    if (!printed || !value) continue
    const key = simplified(printed)
    if (/文号$|^发文字号$|^等级$/.test(key)) {
      // 特急　　某汛电〔2023〕18号   某政发 〔2023〕 1号   某交字〔2025〕122号 发布日期: 2025年11月27日
      for (const part of [...value.split(/\s{2,20}/), value, ...value.split(/\s{1,20}/)]) {
        const number = readNumber(part)
        if (number) document.documentNumber ??= number.text
      }
    } else if (/^(?:发文|制发)(?:机构|机关|单位)$/.test(key)) document.issuer ??= value
    else if (DRAWN_UP.test(key)) {
      const date = dayOf(value)
      if (date) document.date ??= date
    } else if (PUBLIC.test(key)) {
      const publicity = publicityOf(simplified(value))
      if (publicity) document.publicity ??= publicity
    }
  }
}

function dayOf(value: string): string | undefined {
  for (const pattern of DAYS) {
    const [, year, month, day] = pattern.exec(value) ?? []
    if (year && month && day) return isoDate(year, month, day)
  }
  return readEraDate(value)
}

/** `发文字号：…`, the value on the line below where it stands there, or the cells of a row: key, value, key, value. */
export function metaOf(source: Source, token: Token, below: Token | undefined): ReadMeta[] {
  const value = token.value as ReadMeta | ReadRow | null
  const ink = source.ink(token)
  if (value && 'key' in value) {
    const facts = readKeys(ink, source.words)
    const last = facts.at(-1)
    // 【发布部门】某县人民政府
    if (!last) return [value]
    if (!last.value && below && !isKeyed(below)) last.value = source.prose(source.inkStart(below), source.inkEnd(below))
    return facts
  }
  if (!value || !('cells' in value)) return []
  const cells = value.cells.map(([from, to]) => ink.slice(from, to))
  const facts: ReadMeta[] = []
  for (let i = 0; i + 1 < cells.length; i += 2)
    facts.push({ key: withoutBlanks(cells[i] as string).replace(/[：:]$/, ''), value: cells[i + 1] as string })
  return facts
}

function isKeyed({ value }: Token): boolean {
  return value !== null && typeof value === 'object' && 'key' in value
}
