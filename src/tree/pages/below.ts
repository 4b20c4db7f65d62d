/** What a web page prints between a document's title and the text: when and by whom it was put there, 语音播报, 收藏. */

import type { Line } from '../../text/lines.js'
import { isWider, printOf } from '../../text/print.js'
import { isOfSite } from '../../tokens/furniture.js'
import type { Token } from '../../tokens/index.js'
import { isPosted } from '../../tokens/web.js'

/** Lines between the title and whom the document is sent to. */
const REACH = 12
/** What such a line looks like: no organ, no day, no number. */
const UNKNOWN = new Set(['bare', 'keyLine', 'prose'])
const OF_PAGE = new Set(['furniture', 'meta'])
const SAYS = new Set([...UNKNOWN, 'meta'])
const BETWEEN = new Set([...UNKNOWN, 'date', 'documentNumber', 'furniture', 'meta', 'organ', 'subtitle'])
/** 某县人民政府网站 2023-05-06 来源：县政府办 */
const SITE = /[来來]源[：:]|字[号號体體][：:]|[浏瀏][览覽]|打印|分享/
/** Half-width cells. */
const LONGEST_LINE = 110

/** Gives the kind `furniture` to the lines of a page between a title and an addressee. */
export function markPageLines(text: string, lines: readonly Line[], tokens: Token[]): void {
  new PageLines(text, lines, tokens).mark()
}

class PageLines {
  constructor(
    private readonly text: string,
    private readonly lines: readonly Line[],
    private readonly tokens: Token[],
  ) {}

  mark(): void {
    for (let at = 0; at < this.tokens.length; at++) {
      if (this.kind(at) !== 'documentTitle') continue
      for (let i = at + 1; OF_PAGE.has(this.kind(i)) || this.isPosted(i); i++) if (this.isPosted(i)) this.put(i)
      let end = at + 1
      while (end < at + REACH && BETWEEN.has(this.kind(end))) end++
      if (this.kind(end) === 'salutation' && this.isOfPage(at + 1, end))
        for (let i = at + 1; i < end; i++) if (UNKNOWN.has(this.kind(i))) this.put(i)
    }
  }

  private kind(at: number): string {
    return this.tokens[at]?.kind ?? ''
  }

  private print(at: number): string {
    return printOf(this.text, this.lines, this.tokens[at] as Token)
  }

  private put(at: number): void {
    this.tokens[at] = { ...(this.tokens[at] as Token), kind: 'furniture', value: null }
  }

  private isPosted(at: number): boolean {
    return UNKNOWN.has(this.kind(at)) && isPosted(this.print(at))
  }

  /** No sentence is among them, and one says that a site has printed it. */
  private isOfPage(from: number, to: number): boolean {
    let site = false
    for (let at = from; at < to; at++) {
      const token = this.tokens[at] as Token
      if (UNKNOWN.has(token.kind) && (isWider(this.lines, token, LONGEST_LINE) || /[。；]/.test(this.print(at)))) return false
      site ||= isOfSite(token) || isPosted(this.print(at)) || (SAYS.has(token.kind) && SITE.test(this.print(at)))
    }
    return site
  }
}
