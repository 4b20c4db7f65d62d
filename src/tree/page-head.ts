/**
 * What a web page prints over a document: its place in the site, the document's title, particulars, buttons. Then the title
 * comes again, as the document has it, and all above is the page's.
 */

import { withoutBlanks } from '../clean.js'
import { isWider, type Line } from '../lines.js'
import type { Token } from '../tokens/index.js'
import { OPENS_WITH_ABOUT } from './title-lines.js'

/** What may stand between the two printings: no label, no addressee, no sentence. */
const PAGE = new Set([
  'bare',
  'byline',
  'colophonField',
  'date',
  'documentNumber',
  'furniture',
  'keyLine',
  'meta',
  'organ',
  'prose',
  'signedDate',
  'tableRow',
  'title',
  'titleOpening',
])
/** What a heading can be made of. */
const HEADING = new Set(['title', 'titleOpening', 'organ', 'bare'])
/** Particulars keep what they say. */
const KEPT = new Set(['documentNumber', 'meta', 'tableRow'])
/** The whole line is a title in 《》, or a number and one. */
const QUOTED = /^(?:[^《》]{4,28}号)?《/
/** 某总局令（第88号）某办法: the order and the text that it makes public, on one line of the page */
const ORDER = /^([㐀-鿿]{4,28}令)[（(]第[^（）()]{1,6}号[）)][㐀-鿿]{4}/
/** Lines of a page's head, and of what stands between two printings further down. */
const REACH = 40
const NEAR = 6
const LONGEST_HEADING = 6
const SHORTEST_TITLE = 6
/** Half-width cells of a line that is no text. */
const LONGEST_LINE = 320

/** Gives the kind `furniture` to the lines of page heads. */
export function markPageHeads(text: string, lines: readonly Line[], tokens: readonly Token[]): Token[] {
  const marked = [...tokens]
  for (let at = 0; at < tokens.length; at++) {
    // further down, a printing begins with its title or a line above it
    if (!HEADING.has(kind(at)) || (at >= REACH && kind(at) !== 'title' && kind(at + 1) !== 'title')) continue
    const names = new Set(headingsFrom(at))
    if (names.size === 0) continue
    const head = isTop(at)
    const last = lastPrinting(names, at, head ? REACH : NEAR)
    if (last === undefined) continue
    const again = withOrgans(last)
    for (let i = head ? 0 : at; i < again; i++) if (!KEPT.has(kind(i))) marked[i] = { ...(marked[i] as Token), kind: 'furniture' }
    at = again
  }
  return marked

  function kind(at: number): string {
    return tokens[at]?.kind ?? ''
  }

  function ink(at: number): [number, number] {
    const { first, last } = tokens[at] as Token
    return [(lines[first] as Line).inkStart, (lines[last] as Line).inkEnd]
  }

  function isOfPage(at: number): boolean {
    if (!PAGE.has(kind(at))) return false
    return !isWider(lines, tokens[at] as Token, LONGEST_LINE) && !/[。；]/.test(text.slice(...ink(at)))
  }

  /** Nothing but lines of the page stands above. */
  function isTop(at: number): boolean {
    if (at >= REACH) return false
    for (let i = 0; i < at; i++) if (!isOfPage(i)) return false
    return true
  }

  /** Where one of the headings that begin here is printed for the last time. */
  function lastPrinting(names: ReadonlySet<string>, at: number, reach: number): number | undefined {
    let again: number | undefined
    for (let i = at; i <= at + reach && isOfPage(i); i++)
      if (i > at && HEADING.has(kind(i)) && headingsFrom(i).some((name) => names.has(name))) again = i
    return again
  }

  /** 某县人民政府⏎关于…的通知, where the page has 关于…的通知 alone. */
  function withOrgans(title: number): number {
    let first = title
    if (OPENS_WITH_ABOUT.test(text.slice(...ink(title)))) while (kind(first - 1) === 'organ') first--
    return first
  }

  /** The titles that may begin here, of as many lines as they have. */
  function headingsFrom(at: number): string[] {
    const names: string[] = []
    let name = ''
    for (let i = at; i < at + LONGEST_HEADING && HEADING.has(kind(i)); i++) {
      name += withoutBlanks(text.slice(...ink(i)))
      // 云政办发〔2016〕26号《某办公厅关于…的通知》⏎《某办公厅关于…的通知》
      const [, order] = ORDER.exec(name) ?? []
      if (order) names.push(order)
      if (name.endsWith('》') && QUOTED.test(name)) names.push(name.slice(name.indexOf('《') + 1, -1))
      else if (kind(i) === 'title' && name.length >= SHORTEST_TITLE) names.push(name.replace(/[（(][^（）()]{2,12}[）)]$/, ''))
    }
    return names
  }
}
