/** Where an entry of the contents ends: at its page, at its number, at the next page or section. */

import { LONGEST_ENTRY } from '../../joining/contents-range.js'
import { isPageAlone } from '../../tokens/contents-line.js'
import { withoutAuthor } from '../../tokens/entry-names.js'
import type { Token } from '../../tokens/index.js'
import { unpaged } from '../../tokens/unpaged-line.js'
import type { Source } from '../source.js'
import { isSection, sectionTitle } from './section.js'

/** 第一章 总则⏎1⏎第二章 附则⏎4, but no 第一章 总则⏎第二章 附则⏎— 2 —: a page number of the text itself. */
export function havePagesBelow(source: Source, tokens: readonly Token[]): boolean {
  let pages = 0
  for (const token of tokens) if (token.kind === 'furniture' && isPageAlone(source.ink(token))) pages++
  return pages * 4 >= tokens.length
}

/** …的规定……3⏎（某释〔2020〕7号）⏎…的意见……6: a number stands below a page, and none above the first. */
export function haveNumbersBelow(source: Source, tokens: readonly Token[]): boolean {
  const first = tokens.findIndex(({ kind }) => kind === 'documentNumber')
  return first > 0 && source.reader.contentsLine(source.ink(tokens[first - 1] as Token)) !== undefined
}

/** What may stand below a title in its entry: （试行）   的通知 */
const GOES_ON = /^[（(的]/
const BELOW_TITLE = new Set(['documentNumber', 'subtitle', 'byline', 'furniture'])

/** How the contents are laid out. */
export interface Layout {
  /** An entry ends with its title; these are names that come again over text. */
  overText: ReadonlySet<string> | undefined
  pagesBelow: boolean
  numbersBelow: boolean
}

/** Index past an entry's last line: the one with the page number, or, where pages are not printed, its number or its title's end. */
export function entryEnd(source: Source, tokens: readonly Token[], from: number, layout: Layout): number {
  const { overText, pagesBelow, numbersBelow } = layout
  let numbered = false
  for (let at = from; at < tokens.length && at < from + LONGEST_ENTRY; at++) {
    const token = tokens[at] as Token
    const ink = token.text ?? source.ink(token)
    if (source.reader.contentsLine(ink)) return at + (numbersBelow && tokens[at + 1]?.kind === 'documentNumber' ? 2 : 1)
    // 云溪县养犬管理办法⏎云溪县人民政府关于…的通知（云政发〔2020〕12号）
    if (overText && at > from && !BELOW_TITLE.has(token.kind) && !GOES_ON.test(ink)) {
      const above = tokens[at - 1] as Token
      if (above.kind === 'title' || token.kind === 'label' || overText.has(withoutAuthor(sectionTitle(source, above)))) return at
    }
    // …的通知⏎（松政发〔2020〕12号）⏎市政府办公室文件: an entry whose page is lost
    if (numbered && token.kind !== 'furniture') return at
    numbered ||= unpaged(ink).number !== undefined || (at > from && token.kind === 'documentNumber')
    if (token.kind === 'furniture') {
      const next = tokens[at + 1]
      if (pagesBelow && at > from && isPageAlone(source.ink(token)) && !(next && isPageAlone(source.ink(next)))) return at + 1
      break
    }
  }
  let end = from + 1
  if ((tokens[from] as Token).kind === 'titleOpening')
    while (end < tokens.length && end < from + LONGEST_ENTRY && (tokens[end - 1] as Token).kind !== 'title') end++
  while (end < tokens.length && ['documentNumber', 'subtitle'].includes((tokens[end] as Token).kind)) end++
  return end
}

/** 11　某局　某局⏎　　关于印发…的通知: the page stands before the entry. */
export function isPageFirst(source: Source, token: Token): boolean {
  const ink = source.ink(token)
  const page = source.reader.contentsLine(ink)?.page
  return page?.from === 0 && page.to < ink.length
}

/** Index past an entry that its page opens: the next page or section ends it. */
export function pagedEnd(source: Source, tokens: readonly Token[], from: number): number {
  let whole = false
  for (let at = from; at < tokens.length && at < from + LONGEST_ENTRY; at++) {
    const token = tokens[at] as Token
    const { kind } = token
    if (at > from && (kind === 'furniture' || isPageFirst(source, token))) return at
    // 遗产名录的通知: the end of a title, not a section
    if (at > from && (whole || kind !== 'title') && isSection(source, token, tokens[at + 1])) return at
    whole ||= kind === 'title' || unpaged(source.ink(token)).number !== undefined
  }
  return Math.min(tokens.length, from + LONGEST_ENTRY)
}
