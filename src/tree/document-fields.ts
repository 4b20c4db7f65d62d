/** What is known of a document: issuer, number, date, publicity, as its leaves say it. */
import type { Vocabulary } from '../grammar.js'
import type { Block, Document, Signature } from '../nodes.js'
import { withoutBlanks } from '../text.js'
import { DATE, isoDate } from '../tokens/date.js'
import { readNumber } from '../tokens/document-number.js'
import type { Token } from '../tokens/index.js'
import type { ReadMeta } from '../tokens/meta.js'
import { isOrganName } from '../tokens/organ.js'
import type { ReadRow } from '../tokens/table.js'
import type { Source } from './source.js'

/** （2023年1月5日） under the title of a speech. */
const BRACKETED_DATE = new RegExp(`^[（(]${DATE}[）)]$`)

/** Fills in what its leaves say: who issued it, under which number, when, for whom to see. */
export function fillFields(document: Document, main: readonly Block[], issuer: string | undefined, words: Vocabulary): void {
  const signature = main.find((node) => node.type === 'signature')
  const number = main.find((node) => node.type === 'documentNumber')
  const signed = signature ? main.slice(main.indexOf(signature)).find((node) => node.type === 'date') : undefined
  const subtitle = main.find((node) => node.type === 'subtitle')
  const byline = main.find((node) => node.type === 'byline')
  const date = signed ?? main.findLast((node) => node.type === 'date')
  const annotation = main.find((node) => node.type === 'annotation' && node.publicity !== undefined && !node.misplaced)
  if (issuer) document.issuer = issuer
  // 县长 李某 signs an order, but does not issue it
  else if (signature?.type === 'signature' && !/\s/.test(signature.value)) document.issuer = signatoriesFrom(main, main.indexOf(signature))
  if (!document.issuer && byline?.type === 'byline' && isOrganName(withoutBlanks(byline.value), words)) document.issuer = byline.value
  if (number?.type === 'documentNumber') {
    document.documentNumber = number.text
    // neither heading nor sign-off names it: who issues under this 机关代字
    const issuer = words.issuers.get(number.prefix ?? '')
    if (!document.issuer && issuer) document.issuer = issuer
  }
  if (date?.type === 'date' && date.date) document.date = date.date
  else if (subtitle?.type === 'subtitle') {
    const [, year, month, day] = BRACKETED_DATE.exec(subtitle.value) ?? []
    const spoken = year && month && day ? isoDate(year, month, day) : undefined
    if (spoken) document.date = spoken
  }
  if (annotation?.type === 'annotation' && annotation.publicity) document.publicity = annotation.publicity
}

/** 中共某县委⏎某县人民政府: all that sign a joint document. */
function signatoriesFrom(main: readonly Block[], first: number): string {
  const names: string[] = []
  for (let at = first; main[at]?.type === 'signature'; at++) names.push((main[at] as Signature).value)
  return names.join(' ')
}

/** What the table of a web copy says, where the document itself does not. */
export function fillFromMeta(document: Document, facts: readonly ReadMeta[]): void {
  for (const { key, value } of facts) {
    if (!key || !value) continue
    if (key === '发文字号' || key === '文号') {
      const number = readNumber(value)
      if (number) document.documentNumber ??= number.text
    } else if (/^发文(?:机构|机关|单位)$/.test(key)) document.issuer ??= value
  }
}

/** `发文字号：…`, the value on the line below where it stands there, or the cells of a row: key, value, key, value. */
export function metaOf(source: Source, token: Token, below: Token | undefined): ReadMeta[] {
  const value = token.value as ReadMeta | ReadRow | null
  if (value && 'key' in value) return [value.value || !below ? value : { ...value, value: source.ink(below) }]
  if (!value || !('cells' in value)) return []
  const ink = source.ink(token)
  const cells = value.cells.map(([from, to]) => ink.slice(from, to))
  const facts: ReadMeta[] = []
  for (let i = 0; i + 1 < cells.length; i += 2)
    facts.push({ key: withoutBlanks(cells[i] as string).replace(/[：:]$/, ''), value: cells[i + 1] as string })
  return facts
}
