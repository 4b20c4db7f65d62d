/** The lines at the top of a page of the web: what it is called, whose site it is of, and the way to it there. */

import { withoutBlanks } from '../../text/clean.js'
import type { Line } from '../../text/lines.js'
import { printOf } from '../../text/print.js'
import type { Token } from '../../tokens/index.js'
import { opensWithNameOf } from '../headings/letterhead.js'
import { OPENS_WITH_ORGAN } from '../headings/title-lines.js'
import { isSaidBelow, WAY } from './names.js'

/** What a page prints between its own heading and the document's. */
const OF_PAGE = new Set(['furniture', 'meta', 'frontMatter'])

export class PageTop {
  constructor(
    private readonly text: string,
    private readonly lines: readonly Line[],
    private readonly tokens: readonly Token[],
  ) {}

  /** Nothing but what a page prints stands between the two. */
  isOfPage(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (!OF_PAGE.has((this.tokens[at] as Token).kind)) return false
    return to > from || from === 0
  }

  print(token: Token): string {
    return printOf(this.text, this.lines, token)
  }

  /** The way to the page stands above the title. */
  isAfterWay(title: number): boolean {
    for (let at = 0; at < title; at++) {
      const token = this.tokens[at] as Token
      if (token.kind === 'furniture' && WAY.test(this.print(token))) return true
    }
    return false
  }

  /** 某条例⏎某市人民代表大会常务委员会公告⏎…《某条例》…: the page bears the name of what the document is about. */
  isTitle(at: number): boolean {
    const token = this.tokens[at] as Token
    return token.kind === 'title' && this.isOfPage(0, at) && isSaidBelow(this.text, this.lines, token)
  }

  /** 某条例⏎（2009年7月22日…通过）⏎某市人民代表大会常务委员会公告⏎…《某条例》…: the page says who adopted what the document is about. */
  isOverOrder(title: number, order: number): boolean {
    for (let at = title + 1; at < order; at++) {
      const { kind } = this.tokens[at] as Token
      if (kind !== 'subtitle' && !OF_PAGE.has(kind)) return false
    }
    return isSaidBelow(this.text, this.lines, this.tokens[title] as Token)
  }

  /** 某县人民政府⏎首页 > 政务公开: whose site it is. */
  isSiteName(at: number): boolean {
    const [first, second] = this.tokens
    return at === 0 && first?.kind === 'organ' && second?.kind === 'furniture' && /[\u3400-\u9fff]/.test(this.print(second))
  }

  /** 某省某市人民政府⏎某市人民政府令第103号   某国某法⏎全国人民代表大会常务委员会⏎某国主席令（九届第37号）   某县人民政府办公室⏎某县人民政府关于…的通知 */
  isNamedBelow(at: number, title: number): boolean {
    const organ = this.tokens[at] as Token
    if (at !== title - 1 || organ.kind !== 'organ') return false
    const heading = withoutBlanks(this.print(this.tokens[title] as Token))
    if (opensWithNameOf(heading, this.print(organ))) return true
    return at > 0 ? this.isTitle(at - 1) : OPENS_WITH_ORGAN.test(heading)
  }
}
