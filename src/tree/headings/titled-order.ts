/** 某市人民政府令第15号, 某部公告2023年第12号: numbers that are the title of an order, or of an announcement, too. */

import type { ReadNumber } from '../../tokens/document-number.js'
import type { Token } from '../../tokens/index.js'
import type { TitleLines } from './title-lines.js'

/** 某国某法⏎全国人民代表大会常务委员会⏎某国主席令（九届第37号）: below a title, the organ alone is no part of an order that names its own. */
export function isOrderOfPage(view: TitleLines, start: number, end: number): boolean {
  return end - start > 1 && view.kind(end - 1) === 'organ' && view.title(end - 2) !== undefined && !/^令/.test(view.print(end))
}

/** 某市人民政府令第15号: the order's title and number on one line. */
export function isTitledOrder(token: Token | undefined): boolean {
  if (token?.kind !== 'documentNumber') return false
  const { prefix, year } = token.value as ReadNumber
  return /[令告报報]$/.test(prefix ?? '') && year === undefined
}

/** What a document ends in, or stands over the first. */
const BETWEEN = new Set<string | undefined>(['annotation', 'date', 'furniture', 'meta', 'note', 'signedDate', undefined])
const ANNOUNCES = /(?:政府|海关|[部委院会會局署厅廳行])[公通]告$/

/** 某部公告2023年第12号⏎根据…，现公告如下：: it has no other title. */
export function isTitledAnnouncement(view: TitleLines, at: number): boolean {
  const token = view.tokens[at] as Token
  if (token.kind !== 'documentNumber' || view.kind(at + 1) !== 'prose' || !BETWEEN.has(view.kind(at - 1))) return false
  return ANNOUNCES.test((token.value as ReadNumber).prefix ?? '')
}
