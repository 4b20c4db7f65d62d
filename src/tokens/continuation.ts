/**
 * Whether a line goes on with the paragraph above it. Three cases: the line above fills its column, or ends where a page
 * or column ends (`full-lines.ts`), or stops inside a bracket, a date or an announcement.
 */

import type { Line } from '../lines.js'
import { brotherIs } from './brothers.js'
import { INDENT, SLACK } from './column-width.js'
import type { ReadNumber } from './document-number.js'
import { FullLines } from './full-lines.js'
import type { Token } from './index.js'
import type { Label } from './label.js'
import { isListedName } from './listed-name.js'
import { isCutNumber, isFormula, isOpenAdoption, isWhole, opensOwn } from './own-lines.js'
import { endsInComma, endsInsideBrackets, isAnnouncementTail, isCutDate, isNameTail, isTerminated, overhang } from './punctuation.js'
import { endsInPost, type ReadRoster } from './roster.js'
import { CONTINUERS, isFull, NARROW_LINE } from './surroundings.js'
import type { ReadTitle } from './title.js'

/** In the narrowest column that is read, a first line is no shorter. */
const SHORTEST_CUT = 18

/** What the end of a title can look like by itself: 应急预案》的通知 */
const HEADING_ENDS = new Set(['bare', 'prose', 'title'])
/** Lines of a name that a title has in 《》, and characters of one. */
const LONGEST_NAME = 3
const LONGEST_NAME_LINE = 60
const HEADING_BEGINS = new Set(['bare', 'title', 'subtitle'])
const ABOVE_TEXT = new Set(['documentNumber', 'salutation'])

const ABOVE_ADDRESSEE = new Set(['documentNumber', 'title'])

/** Leaders and a page number: a whole entry of a text's own contents. */
const ENTRY_END = /[.…·．]{2,12}[（(]?\d{1,3}[）)]?$/
const LONGEST_ENTRY_END = 10

/** 根据2012年7月27日…⏎的决定》第一次修正: a line of a statute's history. */
const AMENDED_BY = /^根据[12]\d{3}/

/** What names a text: 2.…关于印发…管理规定⏎的通知（云政办发〔2012〕15号） */
const NAMING = new Set(['label', 'attachmentNote'])

export class Continuation extends FullLines {
  /** Whether the line goes on with the paragraph that is open; `before` is the line above it. */
  continues(open: Token, before: Line, token: Token, line: Line): boolean {
    if (open.kind === 'titleOpening') return this.closesName(token.first)
    if (isListedName(this.text, this.lines, this.tokens, open, before, token)) return true
    if (!CONTINUERS.has(token.kind) || this.isMarkedHeading(before)) return false
    // （一⏎）农村自建房；
    if (open.kind === 'label' && (open.value as Label).broken && open.last === open.first) return true
    if (line.indent >= INDENT - 1 && (this.columns.indented || (line.afterBlank && line.indent <= INDENT && before.indent === 0)))
      return false
    // （2007年…会议通过⏎根据2012年…第一次修正
    if (open.kind === 'subtitle' && token.kind === 'subtitle') return false
    const column = this.columns.at(token.first)
    const ended = isTerminated(this.text, before)
    const first = open.last === open.first && !this.columns.indented && !open.continued
    const full =
      column > 0 && before.width - overhang(this.text, before) <= column + SLACK && isFull(this.text, before, line, column, first)
    const last = this.text[before.inkEnd - 1] as string
    if (opensOwn(this.text, line) && (!full || (!this.columns.indented && '。；'.includes(last)))) return false
    if (open.kind === 'subtitle' && AMENDED_BY.test(this.text.slice(line.inkStart, line.inkStart + 6))) {
      const whole = !full || ('过過正订訂布'.includes(last) && !isOpenAdoption(this.text, this.lines, open))
      if (whole) return false
    }
    // 云政发〔2023〕15号⏎各乡（镇）人民政府，县直各有关单位⏎现就有关事项通知如下：
    if (ABOVE_ADDRESSEE.has(this.tokens[open.first - 1]?.kind ?? '') && token.kind === 'prose' && this.isAddressee(before)) return false
    if (isChapterAlone(open)) return (token.kind === 'bare' || token.kind === 'title') && line.width <= NARROW_LINE
    if (isArticleAlone(open)) return token.kind === 'bare' && line.width <= NARROW_LINE && this.isTextBelow(token)
    if (this.text.startsWith('——', line.inkStart)) return false
    if (isFormula(this.text, line) && !endsInComma(this.text, before)) return false
    if (open.kind === 'bare' && this.isSubtitle(open)) return !/[上中]/.test(last) && (token.kind === 'bare' || full)
    if (token.kind === 'roster' && (token.value as ReadRoster).opens) return false
    // 咨询电话：0999-6210033⏎云溪县人民政府关于…的通知⏎云政发〔2023〕2号
    if (token.kind === 'titleOpening' && !HEADING_BEGINS.has(open.kind) && this.opensHeading(token, ABOVE_TEXT)) return false
    // 咨询电话：0999-6210033⏎关于…的报告⏎——2023年2月12日在…会议上
    if (token.kind === 'titleOpening' && open.kind === 'keyLine' && /\d/.test(last) && this.opensHeading(token)) return false
    // • 主题分类:
    if ((token.kind === 'meta' || token.kind === 'colophonField') && line.inkStart > line.start) return false
    // 1.1编制目的……………3⏎1.2工作原则……………3
    if (ENTRY_END.test(this.text.slice(Math.max(before.inkStart, before.inkEnd - LONGEST_ENTRY_END), before.inkEnd))) return false
    if (this.isAdoption(open, before) || this.isInterleaved(open)) return false
    if (isOpenAdoption(this.text, this.lines, open)) return true
    if (full && ended) return this.continuesAfterStop(open, before, token, line, column)
    if (ended) return '；;'.includes(last) && token.kind === 'prose' && open.kind === 'label' && brotherIs(this.tokens, open, 1)
    // 周小萍　欧阳明⏎（排名不分先后）
    if (open.kind === 'roster')
      return token.kind === 'bare' && this.text[line.inkStart] !== '（' && !endsInPost(this.text.slice(before.inkStart, before.inkEnd))
    if (endsInsideBrackets(this.text, before) || isCutDate(this.text, before, line) || isAnnouncementTail(this.text, line)) return true
    if (NAMING.has(open.kind) && isNameTail(this.text, line)) return true
    if (open.last === open.first && token.kind === 'documentNumber' && isCutNumber(this.text, open, before, token.value as ReadNumber))
      return true
    // 废止《…办法》⏎（云政发〔2012〕18号）
    if (token.kind === 'documentNumber' && (token.value as ReadNumber).prefix && !(full && open.kind === 'label')) return false
    if (token.kind === 'organ' && open.kind !== 'bare' && this.isSignature(token, full)) return false
    // only the title of an issued text can be taken for prose: 各乡（镇）…办法 at a line's end
    if (
      open.kind === 'title' &&
      ((open.value as ReadTitle).official || /^(?:各|县直|市直|[（(]\d)/.test(this.text.slice(line.inkStart, line.inkStart + 2)))
    )
      return false
    if (open.kind === 'title') return full && token.kind === 'prose' && before.width >= column - SLACK && line.width >= column - 1
    if (open.kind === 'subtitle') return full && !/[)）上]/.test(last) && (token.kind === 'prose' || token.kind === 'bare')
    if (full) return this.continuesColumn(open, before, token, line, column, first)
    if (this.isListed(open, line)) return false
    if (endsInComma(this.text, before)) return token.kind !== 'keyLine' || column === 0
    return (
      (before.width > column || this.columns.isDoubtful(token.first)) &&
      !isWhole(this.text, before) &&
      this.continuesPage(open, before, token, line)
    )
  }

  /** 关于印发《某县贯彻落实⏎某市若干政策⏎实施方案》的通知: a name in 《》 ends in this line or in one of the next. */
  private closesName(from: number): boolean {
    for (let at = from; at < from + LONGEST_NAME && HEADING_ENDS.has(this.tokens[at]?.kind ?? ''); at++) {
      const { inkStart, inkEnd } = this.lines[at] as Line
      const [sign] = /[《》。；]/.exec(this.text.slice(inkStart, Math.min(inkEnd, inkStart + LONGEST_NAME_LINE))) ?? []
      if (sign) return sign === '》'
    }
    return false
  }

  /** ## 一、认清形势，坚定信心   **一、认清形势，坚定信心**: what a converter marks as a heading is whole. */
  private isMarkedHeading({ start, end, inkStart, inkEnd }: Line): boolean {
    return this.text[start] === '#' || (inkEnd < end && this.text[inkStart - 1] === '*')
  }

  /** 国务院由下列人员组成：⏎总理，⏎副总理若干人，⏎…: no column is so narrow as to cut such lines. */
  private isListed(open: Token, line: Line): boolean {
    const above = this.lines[open.first - 1]
    if (open.last > open.first || !line.afterBlank || line.width > SHORTEST_CUT || !above) return false
    const item = this.lines[open.first] as Line
    return item.afterBlank && item.width < SHORTEST_CUT && '：:，,'.includes(this.text[above.inkEnd - 1] as string)
  }
}

/** 第一条⏎立法目的⏎为了…: a caption has a line of its own between label and text. */
function isArticleAlone(open: Token): boolean {
  return (
    open.kind === 'label' && open.last === open.first && (open.value as Label).scheme === 'article' && (open.value as Label).rest === ''
  )
}

/** 第一章⏎总则: the heading stands below its label. */
function isChapterAlone(open: Token): boolean {
  if (open.kind !== 'label' || open.last > open.first) return false
  const { scheme, rest } = open.value as Label
  return rest === '' && (scheme === 'book' || scheme === 'subbook' || scheme === 'chapter' || scheme === 'section')
}
