/** The lines that headings are made of, seen with their neighbours. */

import { HEAD } from '../../joining/spaced-table.js'
import { withoutBlanks } from '../../text/clean.js'
import type { Line } from '../../text/lines.js'
import { printOf } from '../../text/print.js'
import { isBracketedDate } from '../../tokens/date.js'
import type { Token } from '../../tokens/index.js'
import type { Kind } from '../../tokens/kinds.js'
import { isName } from '../../tokens/names.js'
import type { ReadTitle } from '../../tokens/title.js'
import { ABOUT, ABOUT_IT } from '../../variants.js'
import { opensWithNameOf } from './letterhead.js'
import { NoticeText } from './notice-text.js'

const PARTS = new Set(['organ', 'titleOpening', 'title', 'bare', 'gazetteTitle'])
/** 关于印发… */
export const OPENS_WITH_ABOUT = new RegExp(`^${ABOUT}`)
/** 某县人民政府关于…, but not 转发县财政局关于… */
export const OPENS_WITH_ORGAN = new RegExp(`^(?![转轉批印][发發转轉])[^，。《“（(]{2,44}?[（(]?${ABOUT}`)
/** 表一 over the name of a table. */
const TABLE_NUMBER = /^附?表[一二三四五六七八九十\d]{1,3}$/
/** 姓名　　　　性别　　　　年龄: of a form. */
const CELLS = /^\S{2,}[^\S\r\n]{3,}\S{2,}[^\S\r\n]{3,}\S{2,}/
/** A heading with all its lines; longer runs of such lines are lists of something else. */
const LONGEST_HEADING = 12

/** Which tokens are one heading, and whose: first and last are indexes. */
export interface HeadingSpan {
  kind: 'documentTitle' | 'partTitle'
  first: number
  last: number
}

export class TitleLines {
  readonly said = new NoticeText(this)
  /** The heading of the last case that a notice makes public, or that is a document of its own. */
  lastCase?: HeadingSpan

  constructor(
    readonly text: string,
    readonly lines: readonly Line[],
    readonly tokens: readonly Token[],
    /** The titles that the contents list, without blanks. */
    readonly listed: ReadonlySet<string>,
  ) {}

  kind(i: number): Kind | undefined {
    return this.tokens[i]?.kind
  }

  /** What the title rule read on this line, if it is a title. */
  title(i: number): ReadTitle | undefined {
    const token = this.tokens[i]
    return token?.kind === 'title' ? (token.value as ReadTitle) : undefined
  }

  print(i: number): string {
    const token = this.tokens[i] as Token
    return token.text ?? printOf(this.text, this.lines, token)
  }

  /** Where the token's print begins in the text. */
  offset(i: number): number {
    return (this.lines[(this.tokens[i] as Token).first] as Line).inkStart
  }

  isPart(i: number): boolean {
    const token = this.tokens[i]
    if (token === undefined || !PARTS.has(token.kind) || token.continued) return false
    const print = this.print(i)
    return !HEAD.test(print) && !TABLE_NUMBER.test(print) && !CELLS.test(print)
  }

  /** Index past the run of lines from here that could all belong to headings. */
  runEnd(start: number): number {
    let end = start
    while (end < start + LONGEST_HEADING && this.isPart(end)) end++
    return end
  }

  /** （试行） or （共29项） on a line of its own under a title, but not （共12名）, （共3页） or （按姓氏笔画为序） over a list, nor （正面） of a form. */
  isSuffix(i: number): boolean {
    // （2022年） is the year of an issue elsewhere
    const part = this.isPart(i) || (this.kind(i) === 'issue' && this.kind(i - 1) === 'title')
    return (
      part &&
      /^[（(](?![按排单见以正背]|共.{1,4}[人名位页頁])(?:[^（）()]{2,12}|[二三四五六七八九十])[）)]$/.test(withoutBlanks(this.print(i)))
    )
  }

  /** A blank line stands above it, and none below. */
  isParted(i: number): boolean {
    const below = this.tokens[i + 1]
    return (this.lines[(this.tokens[i] as Token).first] as Line).afterBlank && !!below && !(this.lines[below.first] as Line).afterBlank
  }

  /** …关于印发… on one of the lines. */
  isAbout(first: number, last: number): boolean {
    if (this.title(last)?.about) return true
    for (let i = first; i <= last; i++) if (ABOUT_IT.test(this.print(i))) return true
    return false
  }

  /** 关于印发… */
  opensWithAbout(i: number): boolean {
    return i < this.tokens.length && OPENS_WITH_ABOUT.test(this.print(i))
  }

  /** 某县人民政府关于… */
  opensWithOrgan(i: number): boolean {
    const kind = this.kind(i)
    return (kind === 'titleOpening' || kind === 'title') && OPENS_WITH_ORGAN.test(withoutBlanks(this.print(i)))
  }

  /** The first of the organs that stand above a line. */
  organsAbove(start: number, at: number): number {
    let first = at
    while (first > start && this.kind(first - 1) === 'organ') first--
    return first
  }

  /** 某省某市人民政府⏎某市人民政府令第103号: the organ's line is of the page. */
  isNamedBelow(i: number): boolean {
    return this.kind(i) === 'organ' && opensWithNameOf(this.print(i + 1), this.print(i))
  }

  /** 某部、某局关于…的通知⏎某部、某局⏎财税〔2002〕5号: the line above is a whole title, and its organ stands here again. */
  isIssuerOf(i: number, above: number): boolean {
    if (!this.title(above)?.official) return false
    return this.kind(i) === 'organ' || (this.isPart(i) && withoutBlanks(this.print(above)).startsWith(withoutBlanks(this.print(i))))
  }

  /** 在…会议上的讲话⏎李某⏎（2023年1月5日）: a name without a post, between the title and the salutation. */
  isSpeaker(i: number): boolean {
    if (this.kind(i) !== 'bare' || !isName(this.print(i))) return false
    const below = this.kind(i + 1)
    return below === 'salutation' || below === 'subtitle' || isBracketedDate(this, this.tokens[i + 1])
  }

  /** 云溪县2022年统计公报⏎云溪县统计局⏎2023年3月20日⏎一、综合: who issues the text, and when, stand over it. */
  isOverDate(i: number): boolean {
    return this.kind(i + 1) === 'organ' && this.kind(i + 2) === 'date' && /^(?:label|prose)$/.test(this.kind(i + 3) ?? '')
  }

  /** 指导案例12号⏎林某诉某局案⏎（2023年12月15日发布）⏎裁判要点: nothing has been said yet that could issue a text. */
  isUnderSubtitle(start: number): boolean {
    let at = start - 1
    while (this.kind(at) === 'subtitle' || this.kind(at) === 'furniture') at--
    return PARTS.has(this.kind(at) as string)
  }
}
