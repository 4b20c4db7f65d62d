/** What stands above a document's text: 标题, 发文字号, 主送机关, and the table of a web copy. */

import type { Block, Leaf } from '../nodes.js'
import type { ReadAnnexMark } from '../tokens/attachment.js'
import { isBracketedDate } from '../tokens/date.js'
import type { Token } from '../tokens/index.js'
import type { ReadMeta } from '../tokens/meta.js'
import type { NumberBeside } from '../tokens/signed-number.js'
import type { ReadRow } from '../tokens/table.js'
import { addresseeLeaves } from './addressee.js'
import { paragraphOf } from './body/paragraph.js'
import { tableOf } from './body/table.js'
import { titleAndNumber } from './headings/title-number.js'
import { type Heading, readHeading, readTitle } from './headings/titles.js'
import { inkAfter, trimmedEnd } from './ink.js'
import { dateOf, numberLeaf } from './leaves.js'
import { isTitleKey, SHORTEST_TITLE } from './pages/names.js'
import type { Source } from './source.js'

/** What the heading's title is without its number. */
export function headingOf(source: Source, token: Token): Heading {
  const parts = titleAndNumber(source, token)
  return parts ? readTitle(source, bare(source.title(...parts.title))) : readHeading(source, token, token)
}

/** 标题：某县人民政府关于…的通知, of a page that prints the title nowhere else; but 名称：某县供水有限公司 */
export function headingInKeys(source: Source, facts: readonly ReadMeta[]): Heading | undefined {
  for (const { key = '', value = '' } of facts) {
    if (!isTitleKey(key) || value.length < SHORTEST_TITLE) continue
    const heading = readTitle(source, value)
    if (heading.kind || /[题題]$/.test(key)) return heading
  }
  return undefined
}

/** （关于…的公告） behind a number */
function bare(title: string): string {
  return title.replace(/^[（(](.*)[）)]$/, '$1')
}

/** 某市人民政府令第15号 is a title and a number. */
export function titleLeaves(source: Source, token: Token): Leaf[] {
  const parts = titleAndNumber(source, token)
  if (!parts) return [titleLeaf(source, token)]
  const { title, number, read } = parts
  const leaves: Leaf[] = [
    { type: 'title', value: source.title(...title), position: source.position(...title) },
    { type: 'documentNumber', value: source.prose(...number), ...read, position: source.position(...number) },
  ]
  if (number[0] < title[0]) leaves.reverse()
  const [first, last] = leaves as [Leaf, Leaf]
  // bullets and ** about the heading
  first.position.start = source.point(source.start(token))
  last.position.end = source.point(source.end(token))
  return leaves
}

/** 附件1：先进单位名单 is a mark and a title. */
export function markLeaves(source: Source, token: Token): Leaf[] {
  const { titleFrom } = token.value as ReadAnnexMark
  if (titleFrom === undefined) return [source.leaf('heading', token)]
  const start = source.start(token)
  const from = source.inkStart(token) + titleFrom
  const to = trimmedEnd(source.text, start, from)
  const end = source.end(token)
  return [
    { type: 'heading', value: source.prose(start, to), position: source.position(start, to) },
    { type: 'title', value: source.title(from, end), position: source.position(from, end) },
  ]
}

export function titleLeaf(source: Source, token: Token): Leaf {
  return source.leaf('title', token, source.name(token))
}

/** What stands between the title and the text. */
export function frontLeaves(source: Source, token: Token): Leaf[] {
  if (token.kind === 'documentNumber' || token.kind === 'frontNumber') return numberLeaves(source, token)
  const leaf = frontLeaf(source, token)
  return leaf ? [leaf] : addresseeLeaves(source, token)
}

/** The table of a web copy stays a table. */
export function aboveTitle(source: Source, tokens: readonly Token[]): Block[] {
  const blocks: Block[] = []
  for (let at = 0; at < tokens.length; ) {
    let end = at
    while (end < tokens.length && isRow(tokens[end] as Token)) end++
    if (end > at) blocks.push(tableOf(source, tokens.slice(at, end)))
    else blocks.push(...frontLeaves(source, tokens[end++] as Token))
    at = end
  }
  return blocks
}

function isRow(token: Token): boolean {
  return token.kind === 'frontMatter' && token.value !== null && 'cells' in (token.value as ReadRow)
}

function frontLeaf(source: Source, token: Token): Leaf | undefined {
  switch (token.kind) {
    case 'subtitle':
      return source.leaf('subtitle', token)
    case 'byline':
    case 'organ':
      return source.leaf('byline', token)
    case 'date':
      // （2023年1月5日） under a speech's title
      return isBracketedDate(source, token) ? source.leaf('subtitle', token) : dateOf(source, token)
    case 'furniture':
    case 'issue':
    case 'meta':
    case 'frontMatter':
      return source.furniture(token)
    // 执法检查组组长 李某 above 主任、各位副主任：
    case 'bare':
      return /\d/.test(source.ink(token)) ? paragraphOf(source, token) : source.leaf('byline', token)
    case 'publication':
      return source.leaf('paragraph', token)
  }
  return undefined
}

/** `云政发〔2023〕1号　　签发人：李某` is a number and what stands beside it, `1994年4月22日　云政发〔1994〕9号` a date and a number. */
function numberLeaves(source: Source, token: Token): Leaf[] {
  const { signerAfter, day, dayFirst, ...about } = token.value as NumberBeside
  if (signerAfter === undefined) return [numberLeaf(source, token)]
  const start = source.start(token)
  const second = inkAfter(source.text, source.inkStart(token), source.inkEnd(token), signerAfter)
  const places: [number, number][] = [
    [start, trimmedEnd(source.text, start, second)],
    [second, source.end(token)],
  ]
  return places.map((place, i): Leaf => {
    const leaf = { value: source.prose(...place), position: source.position(...place) }
    if ((i === 1) === (dayFirst === true)) return { type: 'documentNumber', ...leaf, ...about }
    return day ? { type: 'date', ...leaf, date: day } : { type: 'furniture', ...leaf }
  })
}
