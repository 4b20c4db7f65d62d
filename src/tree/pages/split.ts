/** Web pages saved one after another in a file: where each begins, by what a site prints over a text and below it. */

import type { Vocabulary } from '../../grammar.js'
import { withoutBlanks } from '../../text/clean.js'
import type { Line } from '../../text/lines.js'
import { isOfSite } from '../../tokens/furniture.js'
import type { Token } from '../../tokens/index.js'
import { PageSigns } from './signs.js'
import { PageStarts } from './start.js'

/** What a head can have as well as a text: it tells neither. */
const EITHER = new Set(['documentNumber', 'date', 'subtitle', 'byline', 'issue'])

/** Where neither these stand nor a line of a site, no head is a page's. */
const PARTICULARS = new Set<string>(['meta', 'tableRow'])

/** The tokens of each page; all of them where the text is no file of pages. */
export function pagesOf(text: string, lines: readonly Line[], tokens: readonly Token[], words: Vocabulary): (readonly Token[])[] {
  if (!tokens.some((token) => isOfSite(token) || PARTICULARS.has(token.kind))) return [tokens]
  const signs = new PageSigns(text, lines, tokens, words)
  const starts = new Pages(tokens, signs, new PageStarts(signs, tokens, words)).starts()
  return starts.map((start, i) => tokens.slice(start, starts[i + 1]))
}

class Pages {
  constructor(
    private readonly tokens: readonly Token[],
    private readonly signs: PageSigns,
    private readonly heads: PageStarts,
  ) {}

  starts(): number[] {
    const { tokens, signs } = this
    const starts = [0]
    // where the first page's head can be told, and whether a page's title and its text have begun
    let first: number | undefined
    let titled = false
    let said = false
    // the last line of the text, and of what stands below it
    let text = -1
    let foot = -1
    for (let at = 0; at < tokens.length; at++) {
      const { kind } = tokens[at] as Token
      const ofPage = signs.isOfPage(at)
      let start: number | undefined
      if (ofPage && (said || first === undefined)) {
        const floor = Math.max(text, foot) + 1
        const head = this.heads.headStart(at, floor)
        if (!said) first = head
        else if (head !== undefined && (head < at || foot > text || !signs.goesOn(text)))
          start = Math.min(this.pageStart(head, floor), this.likeFirst(head, first))
        else if (signs.isFoot(at)) foot = at
      } else if (foot > text && !ofPage) start = this.belowFoot(foot, at, starts.at(-1) as number, text)
      if (start !== undefined) {
        starts.push(start)
        said = titled = false
        foot = -1
      }
      titled ||= signs.isTitle(at)
      if (ofPage) continue
      text = at
      said ||= !EITHER.has(kind) && (titled || kind !== 'tableRow')
    }
    return starts
  }

  /** Where the page begins that has this head, above which the foot of another may stand. */
  private pageStart(head: number, floor: number): number {
    const { signs } = this
    if (signs.isFoot(floor - 1) && !signs.givesTitles(floor - 1)) return floor
    let start = head
    while (start > floor && signs.isOfSite(start - 1)) start--
    return start
  }

  /** What stands over the head of the first page stands over this one too: 首页⏎政务公开⏎互动交流   [第2篇] */
  private likeFirst(head: number, first = 0): number {
    let over = 0
    while (over < first && this.alike(head - over - 1) === this.alike(first - over - 1)) over++
    return head - over
  }

  private alike(at: number): string {
    return withoutBlanks(this.signs.print(at)).replace(/\d+/g, '#')
  }

  /**
   * 版权所有 某县人民政府⏎某县人民政府关于…的通知⏎各乡镇人民政府：: where the page begins whose text begins here. A text without a
   * head, or one that the document above names, can be what that issues.
   */
  private belowFoot(foot: number, at: number, from: number, text: number): number | undefined {
    const { signs } = this
    if (signs.givesTitles(foot)) return undefined
    let title = at
    while (title > foot && !signs.isTitle(title)) title--
    for (let i = foot + 1; i <= at; i++) if (signs.isParticular(i)) return title > foot || signs.isNamed(foot, at) ? foot + 1 : undefined
    const own = title > foot && signs.opensText(at) && !signs.isSaid(foot + 1, title, from, text)
    return own ? foot + 1 : undefined
  }
}
