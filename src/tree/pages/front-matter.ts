/**
 * What stands above a document's title and belongs to it: the head of a full official document (份号 密级 紧急程度,
 * 发文机关标志, 发文字号, 签发人: GB/T 9704-2012 §7.2), the table of a web copy.
 */

import type { Vocabulary } from '../../grammar.js'
import type { Line } from '../../text/lines.js'
import { isOfSite } from '../../tokens/furniture.js'
import type { Token } from '../../tokens/index.js'
import { isLetterheadName, isOfficialHead } from '../headings/letterhead.js'
import { isFoot, isMetaRow, isValueBelow, REACH } from './names.js'
import { PageTop } from './page-top.js'

/** So many keys that are known, and the lines between and above them are of the page. */
const FEWEST_KEYS = 2
const LONGEST_PAGE_LINE = 60
const PAGE_LINE = new Set(['bare', 'keyLine', 'prose', 'organ'])
const MOST_PAGE_NAMES = 2
/** Who gives minutes out, and when. */
const SIGNS = new Set(['signedDate', 'organ', 'date'])
const SERIAL = /^\d{6}$/

/** Gives the kinds `frontMatter` and `frontNumber` to what stands above each title and belongs to it. */
export function markFronts(text: string, lines: readonly Line[], tokens: Token[], words: Vocabulary): void {
  new Fronts(new PageTop(text, lines, tokens), tokens, words).mark()
}

class Fronts {
  constructor(
    private readonly page: PageTop,
    private readonly tokens: Token[],
    private readonly words: Vocabulary,
  ) {}

  mark(): void {
    const { tokens } = this
    let floor = 0
    // the last heading, where nothing but the page's stands above it, and how many such headings there were
    let pageName = -1
    let pageNames = 0
    for (let at = 0; at < tokens.length; at++) {
      if ((tokens[at] as Token).kind !== 'documentTitle') continue
      // 某省地方法规⏎【发布单位】…⏎某市人民政府关于…的通知: it is a heading of the page alone
      if (pageName >= 0 && (this.page.isOfPage(pageName + 1, at) || this.page.isOverOrder(pageName, at))) {
        for (let i = pageName; i < at; i++)
          if (i === pageName || tokens[i]?.kind === 'subtitle') tokens[i] = { ...(tokens[i] as Token), kind: 'frontMatter' }
        floor = 0
      }
      const from = this.frontStart(at, floor)
      pageName = at < REACH && this.page.isOfPage(0, at) && pageNames++ < MOST_PAGE_NAMES ? at : -1
      for (let i = from; i < at; i++) {
        const token = tokens[i] as Token
        tokens[i] = { ...token, kind: token.kind === 'documentNumber' ? 'frontNumber' : 'frontMatter' }
      }
      this.markBetweenKeys(at)
      floor = at + 1
    }
  }

  /** 索引号 …⏎关键词 发布机构 …⏎公开形式 …: what stands between keys below a title is of the page's table too. */
  private markBetweenKeys(title: number): void {
    const { tokens } = this
    for (let at = title + 1; tokens[at]?.kind === 'meta' || tokens[at]?.kind === 'furniture'; at++) {
      const between = tokens[at + 1]
      if (between && tokens[at + 2]?.kind === 'meta' && this.isPageLine(between))
        tokens[at + 1] = { ...between, kind: 'furniture', value: null }
    }
  }

  /** Walks up from a title over what can only stand above one. */
  private frontStart(title: number, floor: number): number {
    let start = title
    let numbered = false
    // a page's header and number above the first document's title
    let openAtTop = floor === 0
    // …, and what stands right below it, or the way to it above, tells a page too
    const below = this.tokens[title + 1]
    let keyed = floor === 0 && below && (below.kind === 'meta' || isOfSite(below) || this.page.isAfterWay(title)) ? FEWEST_KEYS : 0
    for (let at = title - 1; at >= Math.max(floor, title - REACH); at--) {
      const token = this.tokens[at] as Token
      if (floor > 0 && isFoot(token, this.tokens[at - 1])) break
      if (token.kind === 'documentNumber' && !numbered) numbered = true
      else if (
        token.kind === 'meta' ||
        (floor === 0 && token.kind === 'frontMatter') ||
        isMetaRow(token, this.page.print(token), this.words) ||
        isValueBelow(this.tokens[at - 1]) ||
        (openAtTop && (this.page.isTitle(at) || this.page.isSiteName(at) || this.page.isNamedBelow(at, title))) ||
        SERIAL.test(this.page.print(token))
      ) {
        // stands above a title
        keyed++
      } else if (SIGNS.has(token.kind) && this.isOverMinutes(at)) {
        // 某县人民政府办公室 2023年8月16日
      } else if (
        numbered
          ? isLetterheadName(this.page.print(token)) || (token.kind === 'organ' && start === at + 1)
          : token.kind !== 'furniture' && isOfficialHead(this.page.print(token))
      ) {
        // 某县人民政府文件
      } else if (token.kind === 'furniture' || (openAtTop && (token.kind === 'issue' || isLetterheadName(this.page.print(token))))) continue
      // 内容概述：…, and what the page prints over its table: they are a web copy's own where known keys stand with them
      else if (floor === 0 && this.isPageLine(token)) {
        openAtTop &&= keyed >= FEWEST_KEYS
        continue
      } else {
        openAtTop = false
        break
      }
      start = at
    }
    return openAtTop && title < REACH ? 0 : start
  }

  private isPageLine(token: Token): boolean {
    const ink = this.page.print(token)
    return PAGE_LINE.has(token.kind) && token.first === token.last && ink.length <= LONGEST_PAGE_LINE && !/[。；]/.test(ink)
  }

  /** 某县人民政府常务会议纪要⏎〔2023〕12号 stands above. */
  private isOverMinutes(at: number): boolean {
    // 某县人民政府办公室⏎2023年8月16日
    const number = this.tokens[at - 1]?.kind === 'organ' ? at - 2 : at - 1
    const head = this.tokens[number - 1]
    return (
      /^(?:documentNumber|issue)$/.test(this.tokens[number]?.kind ?? '') && head !== undefined && isLetterheadName(this.page.print(head))
    )
  }
}
