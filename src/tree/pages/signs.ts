/** What a line says of web pages: it is of one's head, or of its foot, or can be neither. */

import type { Vocabulary } from '../../grammar.js'
import type { Line } from '../../text/lines.js'
import { isWider, printOf } from '../../text/print.js'
import { isOfSite } from '../../tokens/furniture.js'
import type { Token } from '../../tokens/index.js'
import { type ReadMeta, readKeys } from '../../tokens/meta.js'
import { BROWSER, isPosted } from '../../tokens/web.js'
import { hasName, LONGEST_NOTICE, unparted } from '../headings/notice-text.js'
import { ABOVE_TEXT, FOOT_LINES, RELATED } from './foot.js'
import { isMetaRow, LONGEST_LINE, REACH, WAY } from './names.js'

/** 索引号：…⏎发布日期：…: so many particulars are a page's, where one of them has such a key. */
const FEWEST_KEYS = 2
const PAGE_KEY =
  /^(?:(?:信息)?索引[号號]?|信息(?:名[称稱]|[编編][号號])|(?:文件)?[标標][题題]|公[开開].*|[发發]布(?:[机機]|部).*|.*[分种種][类類]|.*[类類](?:[别別]|型)|(?:有|[时時])效性|效力.*)$/
const DAY = /\d{4}[-年./]\d/
/** … as machines write it. */
const TYPED_DAY = /\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)/
/** Characters of a line that has one. */
const LONGEST_DAY = 60
const TITLE = /^title/
const HEADING = new Set(['titleOpening', 'organ', 'bare'])
const BELOW_HEADING = new Set(['salutation', 'documentNumber'])
const DATED = new Set(['date', 'signedDate'])
/** Lines of a heading. */
const LONGEST_HEADING = 8

export class PageSigns {
  private readonly metaKeys: ReadonlySet<string>
  /** What the browser showed last. */
  private shown = ''
  /** The particulars above this line were looked at. */
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
      if (WAY.test(print)) return this.isOverPage(at + 1) ? at : undefined
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

  /** The text from the line `from` to the line `text` names what is printed from `first` to `last`: 现将《某县某预案》印发给你们⏎打印⏎某县某预案 */
  isSaid(first: number, last: number, from: number, text: number): boolean {
    const start = (this.lines[(this.tokens[from] as Token).first] as Line).inkStart
    const end = (this.lines[(this.tokens[text] as Token).last] as Line).inkEnd
    const said = unparted(this.text.slice(start, Math.min(end, start + LONGEST_NOTICE)))
    let name = ''
    for (let at = last; at >= first; at--) {
      if (at < last && !HEADING.has(this.kind(at))) break
      name = unparted(this.print(at)) + name
      if (hasName(said, name)) return true
    }
    return false
  }

  /** 索引号：…   发布时间：2023-03-01   某县发布 2023-03-01 18:20: a site prints it over a text. */
  isParticular(at: number): boolean {
    if (this.isKey(at)) return true
    const print = this.print(at)
    return this.isOfSite(at) ? DAY.test(print) : print.length <= LONGEST_DAY && (isPosted(print) || TYPED_DAY.test(print))
  }

  /** 各乡镇人民政府：   某政发〔2023〕2号 */
  opensText(at: number): boolean {
    return BELOW_HEADING.has(this.kind(at))
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
    let first: string | undefined
    let at = from
    for (; this.isKey(at); at++) {
      const own = (this.tokens[at] as Token).value as ReadMeta
      const read = readKeys(this.print(at), this.words)
      for (const { key } of read.length > 0 ? read : [own]) {
        keys++
        if (!key) continue
        ofPage ||= PAGE_KEY.test(key)
        // 名称：…⏎文号：…⏎名称：…: they are of several things
        if (key === first) keys = Number.NEGATIVE_INFINITY
        first ??= key
      }
      // 索引号：⏎099900-2023-00125
      if (own.value === '' && this.kind(at + 1) !== 'meta') at++
    }
    this.keysFrom = at
    return keys >= FEWEST_KEYS && ofPage && this.isOverHeading(at)
  }

  private isKey(at: number): boolean {
    const token = this.tokens[at]
    return token !== undefined && (token.kind === 'meta' || isMetaRow(token, this.print(at), this.metaKeys))
  }

  /** A page's keys stand over its title, those of what a text lists over the next one or a label. */
  private isOverHeading(from: number): boolean {
    let at = from
    for (; at < from + REACH && this.isOfPage(at); at++)
      if (this.isTitle(at) || (HEADING.has(this.kind(at)) && !this.isSigned(at))) return true
    return this.opensText(at)
  }

  /** 某县人民政府⏎2023年3月1日 */
  private isSigned(at: number): boolean {
    return this.kind(at) === 'organ' && DATED.has(this.kind(at + 1))
  }

  /** Below a page's way stand its title, particulars or day, or what opens a text. */
  private isOverPage(from: number): boolean {
    let at = from
    for (; at < from + REACH && this.isOfPage(at); at++) if (this.isTitle(at) || this.isParticular(at)) return true
    return at > from && this.opensText(at)
  }
}
