/**
 * What a web page prints over a document: its place in the site, the document's title, particulars, buttons. Then the title
 * comes again, as the document has it, and all above is the page's.
 */

import type { Line } from '../../text/lines.js'
import { isWider, printOf } from '../../text/print.js'
import { isOfSite } from '../../tokens/furniture.js'
import type { Token } from '../../tokens/index.js'
import { FORWARDS } from '../headings/notice.js'
import { OPENS_WITH_ABOUT } from '../headings/title-lines.js'
import { PageHeadings } from './headings.js'
import { isNear, LONGEST_LINE, REACH, WAY } from './names.js'

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
/** Particulars keep what they say. */
const KEPT = new Set(['documentNumber', 'meta', 'tableRow'])
const OPENS_WITH_MATTER = new RegExp(`${OPENS_WITH_ABOUT.source}|^(?:${FORWARDS.source}|印[发發])`)
/** Lines between two printings further down. */
const NEAR = 6
const MENU = new Set(['bare', 'prose', 'keyLine'])

/** Gives the kind `furniture` to the lines of page heads. */
export function markPageHeads(text: string, lines: readonly Line[], tokens: readonly Token[]): Token[] {
  return new PageHeads(text, lines, tokens).marked()
}

class PageHeads {
  private readonly headings: PageHeadings

  constructor(
    private readonly text: string,
    private readonly lines: readonly Line[],
    private readonly tokens: readonly Token[],
  ) {
    this.headings = new PageHeadings(text, lines, tokens)
  }

  marked(): Token[] {
    const marked = [...this.tokens]
    // 首页⏎政务公开⏎办事服务⏎当前位置：首页 > 政务公开
    for (let at = this.way() - 1; at >= 0; at--) if (MENU.has(this.kind(at))) marked[at] = { ...(marked[at] as Token), kind: 'furniture' }
    for (let at = 0; at < marked.length; at++) {
      // further down, a printing begins with its title or a line above it
      if (!this.headings.isPart(at) || (at >= REACH && this.kind(at) !== 'title' && this.kind(at + 1) !== 'title')) continue
      const names = this.headings.from(at)
      if (names.length === 0) continue
      const head = this.isTop(at)
      const last = this.lastPrinting(names, at, head ? REACH : NEAR) ?? (head ? this.nearPrinting(names, at) : undefined)
      if (last === undefined) continue
      const again = this.withOrgans(last)
      for (let i = head ? 0 : at; i < again; i++) if (!KEPT.has(this.kind(i))) marked[i] = { ...(marked[i] as Token), kind: 'furniture' }
      at = again
    }
    return marked
  }

  private kind(at: number): string {
    return this.tokens[at]?.kind ?? ''
  }

  /** The line that says where the page stands in its site, with nothing but lines of the page above; the first where there is none. */
  private way(): number {
    for (let at = 0; at < REACH && this.isOfPage(at); at++) if (isOfSite(this.tokens[at] as Token) && WAY.test(this.print(at))) return at
    return 0
  }

  private print(at: number): string {
    return printOf(this.text, this.lines, this.tokens[at] as Token)
  }

  private isOfPage(at: number): boolean {
    return PAGE.has(this.kind(at)) && !isWider(this.lines, this.tokens[at] as Token, LONGEST_LINE) && !/[。；]/.test(this.print(at))
  }

  /** Nothing but lines of the page stands above. */
  private isTop(at: number): boolean {
    if (at >= REACH) return false
    for (let i = 0; i < at; i++) if (!this.isOfPage(i)) return false
    return true
  }

  /** Where one of the headings that begin here is printed for the last time. */
  private lastPrinting(names: readonly string[], at: number, reach: number): number | undefined {
    let again: number | undefined
    for (let i = at; i <= at + reach && this.isOfPage(i); i++)
      if (i > at && this.headings.isPart(i)) for (const name of this.headings.from(i)) if (names.includes(name)) again = i
    return again
  }

  /** 某县禁渔通告⏎发布时间：2023-05-06⏎某县人民政府禁渔通告: below lines of the site, with a word more or less. */
  private nearPrinting(names: readonly string[], at: number): number | undefined {
    let ofSite = false
    for (let i = at + 1; i <= at + NEAR && this.isOfPage(i); i++) {
      ofSite ||= this.kind(i) === 'meta' || isOfSite(this.tokens[i] as Token)
      if (ofSite && this.headings.isPart(i) && this.headings.from(i).some((name) => names.some((other) => isNear(name, other))))
        return this.lastPrinting(this.headings.from(i), i, NEAR) ?? i
    }
    return undefined
  }

  /** 某县人民政府⏎关于…的通知, where the page has 关于…的通知 alone; …⏎转发…的通知. */
  private withOrgans(title: number): number {
    let first = title
    if (OPENS_WITH_MATTER.test(this.print(title))) while (this.kind(first - 1) === 'organ') first--
    return first
  }
}
