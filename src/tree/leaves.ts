/** 成文日期 and 发文字号: the leaves that say more than their print. */
import type { DateNode, DocumentNumber } from '../nodes.js'
import type { ReadDate } from '../tokens/date.js'
import type { ReadNumber } from '../tokens/document-number.js'
import type { Token } from '../tokens/index.js'
import type { Source } from './source.js'

export function dateOf(source: Source, token: Token): DateNode {
  const { date } = token.value as ReadDate
  const leaf: DateNode = source.leaf('date', token)
  if (date) leaf.date = date
  return leaf
}

/** 云政发〔2023〕1号 */
export function numberLeaf(source: Source, token: Token): DocumentNumber {
  const { text, prefix, year, serial } = token.value as ReadNumber
  const { type, value, position } = source.leaf('documentNumber', token)
  const leaf: DocumentNumber = { type, value, position, text }
  if (prefix !== undefined) leaf.prefix = prefix
  if (year !== undefined) leaf.year = year
  if (serial !== undefined) leaf.serial = serial
  return leaf
}
