/** What a line says of web pages: it is of one's head, or of its foot, or can be neither. */

import type { Vocabulary } from '../../grammar.js'
import type { Line } from '../../text/lines.js'
import { isWider, printOf } from '../../text/print.js'
import { isOfSite } from '../../tokens/furniture.js'
import type { Token } from '../../tokens/index.js'
import { type ReadMeta, readKeys } from '../../tokens/meta.js'
import { ABOVE_TEXT, FOOT_LINES, RELATED } from './foot.js'
import { isMetaRow, WAY } from './names.js'

/** 索引号：…⏎发布日期：…: so many particulars are a page's, where one of them has such a key. */
const FEWEST_KEYS = 2
const PAGE_KEY = /索\s*引|[发發][布佈]|公[开開]|[标標]\s*[题題]|[信文].名[称稱]|[类類]|效/
/** 某县某办法_某县人民政府网: what a browser shows over a page, and prints on each sheet of it */
const BROWSER = /(?:_|\s[-–—]\s)[㐀-鿿]{2,20}(?:网站?|政府)$/
const DAY = /\d{4}[-年./]\d/
const TITLE = /^title/
const HEADING = new Set(['titleOpening', 'organ', 'bare'])
const BELOW_HEADING = new Set(['salutation', 'documentNumber'])
/** Lines from particulars to a heading. */
const REACH = 40
/** Lines of a heading. */
const LONGEST_HEADING = 8
/** Half-width cells of a line that is no text. */
const LONGEST_LINE = 320

export class PageSigns {
  private readonly metaKeys: ReadonlySet<string>
  /** What the browser showed last. */
  private shown = ''
  /** No particulars that stand above this line are a page's. */
  private keysFrom = 0

  constructor(
    private readonly text: string,
    private readonly lines: readonly Line[],
    private readonly tokens: readonly Token[],
    private readonly words: Vocabulary,
  ) {
    this.metaKeys = new Set(words.metaKeys)
  }

  print(at: number): string {
    return printOf(this.text, this.lines, this.tokens[at] as Token)
  }

  isTitle(at: number): boolean {
    return TITLE.test(this.kind(at))
  }

  /** A site prints it. */
  isOfSite(at: number): boolean {
    return isOfSite(this.tokens[at] as Token)
  }

  /** It can be a page's: no label, no date, no sentence. */
  isOfPage(at: number): boolean {
    const token = this.tokens[at]
    if (!token || !FOOT_LINES.has(token.kind)) return false
    if (token.kind === 'tableRow') return this.isKey(at)
    return !isWider(this.lines, token, LONGEST_LINE) && (isOfSite(token) || !/[。；]/.test(this.print(at)))
  }

  /** 一、办理流程⏎首页 > 政务服务: no text ends with a heading, nor with a colon. */
  goesOn(at: number): boolean {
    if (at < 0) return false
    const print = this.print(at)
    return /[：:，,、]$/.test(print) || (this.kind(at) === 'label' && !/[。；！？）)]$/.test(print))
  }

  /** 打印本页   上一篇：…   版权所有   相关链接: it stands below a text. */
  isFoot(at: number): boolean {
    if (at < 0) return false
    const print = this.print(at)
    return this.isOfSite(at) ? !ABOVE_TEXT.test(print) && !BROWSER.test(print) : RELATED.test(print)
  }

  /** 下一篇：   相关链接: titles stand below it. */
  givesTitles(at: number): boolean {
    return /[：:]$/.test(this.print(at)) || RELATED.test(this.print(at))
  }

  /**
   * The first line that is surely of the head that this line is of: the way in the site, particulars, 发布时间 below the title. Lines
   * are asked one after another; `floor`: the line below the text or foot above.
   */
  headStart(at: number, floor: number): number | undefined {
    if (this.isOfSite(at)) {
      const print = this.print(at)
      if (WAY.test(print)) return at
      if (BROWSER.test(print)) {
        const again = print === this.shown
        this.shown = print
        return again ? undefined : at
      }
      if (!DAY.test(print) || !this.isTitled(at - 1, floor)) return undefined
    } else if (!this.areKeys(at)) return undefined
    return this.isTitled(at - 1, floor) ? this.headingStart(at, floor) : at
  }

  /** A name with no kind of text stands between a foot and what is no sentence: 版权所有⏎值班安排表⏎日期　　带班领导 */
  isNamed(foot: number, at: number): boolean {
    if (this.kind(at) === 'prose') return false
    for (let i = foot + 1; i < at; i++) if (this.kind(i) === 'bare') return true
    return false
  }

  private kind(at: number): string {
    return this.tokens[at]?.kind ?? ''
  }

  private isTitled(at: number, floor: number): boolean {
    return at >= floor && (this.isTitle(at) || (this.kind(at) === 'bare' && this.isFoot(floor - 1)))
  }

  /** Walks up from below a title over its lines. */
  private headingStart(end: number, floor: number): number {
    let start = end - 1
    for (let at = start - 1; at >= floor && end - at <= LONGEST_HEADING && HEADING.has(this.kind(at)); at--)
      if (this.kind(at) !== 'bare') start = at
    return start
  }

  /** Particulars of a web copy stand here and below, over what they are of. */
  private areKeys(from: number): boolean {
    if (from < this.keysFrom) return false
    let keys = 0
    let ofPage = false
    let at = from
    for (; this.isKey(at); at++) {
      keys += Math.max(1, readKeys(this.print(at), this.words).length)
      ofPage ||= PAGE_KEY.test(this.print(at))
      // 索引号：⏎099900-2023-00125
      if (((this.tokens[at] as Token).value as ReadMeta).value === '' && this.kind(at + 1) !== 'meta') at++
    }
    if (keys >= FEWEST_KEYS && ofPage && this.isOverHeading(at)) return true
    this.keysFrom = at
    return false
  }

  private isKey(at: number): boolean {
    const token = this.tokens[at]
    return token !== undefined && (token.kind === 'meta' || isMetaRow(token, this.print(at), this.metaKeys))
  }

  /** A page's keys stand over its title, those of what a text lists over the next one or a label. */
  private isOverHeading(from: number): boolean {
    let at = from
    for (; at < from + REACH && this.isOfPage(at); at++) if (this.isTitle(at) || HEADING.has(this.kind(at))) return true
    return BELOW_HEADING.has(this.kind(at))
  }
}
