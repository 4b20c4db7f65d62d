/** What a line says of web pages: it is of one's head, or of its foot, or can be neither. */

import type { Vocabulary } from '../../grammar.js'
import type { Line } from '../../text/lines.js'
import { isWider, printOf } from '../../text/print.js'
import { isOfSite } from '../../tokens/furniture.js'
import type { Token } from '../../tokens/index.js'
import { BROWSER, isPosted } from '../../tokens/web.js'
import { hasName, LONGEST_NOTICE, unparted } from '../headings/notice-text.js'
import { ABOVE_TEXT, FOOT_LINES, RELATED } from './foot.js'
import { isMetaRow, LONGEST_LINE } from './names.js'

export const DAY = /\d{4}[-年./]\d/
/** … as machines write it. */
const TYPED_DAY = /\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)/
/** Characters of a line that has one. */
const LONGEST_DAY = 60
const TITLE = /^title/
export const HEADING = new Set(['titleOpening', 'organ', 'bare'])
const BELOW_HEADING = new Set(['salutation', 'documentNumber'])

export class PageSigns {
  constructor(
    private readonly text: string,
    private readonly lines: readonly Line[],
    private readonly tokens: readonly Token[],
    private readonly words: Vocabulary,
  ) {}

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
    return this.isOfSite(at) ? !ABOVE_TEXT.test(print) && !BROWSER.test(print) : RELATED().test(print)
  }

  /** 下一篇：   相关链接: titles stand below it. */
  givesTitles(at: number): boolean {
    return /[：:]$/.test(this.print(at)) || RELATED().test(this.print(at))
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

  kind(at: number): string {
    return this.tokens[at]?.kind ?? ''
  }

  /** 索引号：… */
  isKey(at: number): boolean {
    const token = this.tokens[at]
    return token !== undefined && (token.kind === 'meta' || isMetaRow(token, this.print(at), this.words))
  }
}
