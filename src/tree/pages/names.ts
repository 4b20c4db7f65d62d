/** What the lines over a document say of it: its particulars in a table's row, the name of what it is about. */

import type { Vocabulary } from '../../grammar.js'
import { withoutBlanks } from '../../text/clean.js'
import type { Line } from '../../text/lines.js'
import { printOf } from '../../text/print.js'
import type { Token } from '../../tokens/index.js'
import type { ReadMeta } from '../../tokens/meta.js'
import { oncePer } from '../../tokens/rule.js'
import type { ReadRow } from '../../tokens/table.js'
import { simplified } from '../../variants.js'
import { LONGEST_NOTICE } from '../headings/notice-text.js'

export const SHORTEST_TITLE = 6
/** Lines of a page's head, from its first to the document's title. */
export const REACH = 40
/** Half-width cells of a page's line that is no text. */
export const LONGEST_LINE = 320

/** Characters of a title that is known again with a word more, and of the word. */
const SHORTEST_NEAR = 10
const LONGEST_WORD = 8

/** 首页 > 政务公开   当前位置：首页: where a page stands in its site */
export const WAY = /[㐀-鿿]\s?(?:-{0,2}[>＞]|[»›→])|位置[：:]/

/** Keys of the table that a web copy has over its text. */
export const keysOf = oncePer(({ metaKeys }: Vocabulary): ReadonlySet<string> => new Set(metaKeys))

/** | 发文字号 | 某政发〔2023〕1号 | */
export function isMetaRow(token: Token, ink: string, words: Vocabulary): boolean {
  if (token.kind !== 'tableRow') return false
  const { cells } = token.value as ReadRow
  const keys = keysOf(words)
  return cells.length === 0 || cells.some(([from, to]) => keys.has(withoutBlanks(ink.slice(from, to)).replace(/[：:]$/, '')))
}

/** 索引号：⏎099900-2023-00125: the value has a line of its own. */
export function isValueBelow(above: Token | undefined): boolean {
  return above?.kind === 'meta' && (above.value as ReadMeta).value === ''
}

/** 2009年5月12日⏎主题词：水利 防汛: below a sign-off it is the foot of the document above. */
export function isFoot({ value }: Token, above: Token | undefined): boolean {
  return (value as ReadMeta | null)?.key === '主题词' && /^(?:date|signedDate|annotation)$/.test(above?.kind ?? '')
}

/** 某条例⏎某市人大常委会公告⏎《某条例》已由…通过: what stands below the line names it in 《》. */
export function isSaidBelow(text: string, lines: readonly Line[], token: Token): boolean {
  const from = (lines[token.last] as Line).inkEnd
  const said = withoutBlanks(text.slice(from, from + LONGEST_NOTICE))
  return withOneQuote(said).includes(withOneQuote(`《${withoutBlanks(printOf(text, lines, token))}》`))
}

/** 《某省〈某条例〉实施办法》 names 某省《某条例》实施办法. */
function withOneQuote(text: string): string {
  return text.replace(/[〈<]/g, '《').replace(/[〉>]/g, '》')
}

const TITLE_KEY = /^(?:文件|信息|公文|法规)?(?:标题|名称)$/

/** 标题：…   文件名称：…   標題：… */
export function isTitleKey(key: string): boolean {
  return TITLE_KEY.test(simplified(key))
}

/** 名称：某局行政处罚裁量基准: the titles that particulars of a page tell. */
export function titlesInKeys(tokens: readonly Token[]): string[] {
  const titles: string[] = []
  for (const { kind, value } of tokens) {
    if (kind !== 'meta') continue
    const { key = '', value: title = '' } = value as ReadMeta
    if (title.length >= SHORTEST_TITLE && isTitleKey(key)) titles.push(withoutBlanks(title))
  }
  return titles
}

/** One has all that the other has, and a word more before its end, but no 某县某预案⏎…⏎某县某预案目录. */
export function isNear(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  if (short.length < SHORTEST_NEAR || long.length - short.length > LONGEST_WORD) return false
  let same = 0
  while (same < short.length && short[same] === long[same]) same++
  return same < short.length && long.endsWith(short.slice(same))
}
