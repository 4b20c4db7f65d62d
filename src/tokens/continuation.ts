/**
 * Whether a line goes on with the paragraph above it. Three cases: the line above fills its column, or ends where a page
 * or column ends, or stops inside a bracket, a date or an announcement.
 */
import type { Line } from '../lines.js'
import { isHan } from '../text.js'
import { INDENT, reachOf, SLACK } from './columns.js'
import { isCutEntry } from './contents-line.js'
import type { ReadNumber } from './document-number.js'
import type { Token } from './index.js'
import type { Label } from './label.js'
import { isCutNumber, isOpenAdoption, isWhole, opensOwn } from './own-lines.js'
import {
  endsInComma,
  endsInsideBrackets,
  isAnnouncementTail,
  isCaptionLine,
  isCutDate,
  isFragment,
  isNameTail,
  isTerminated,
  overhang,
} from './punctuation.js'
import { endsInPost, type ReadRoster } from './roster.js'
import { IN_HEADING, isFull, Surroundings } from './surroundings.js'
import type { ReadTitle } from './title.js'

/** What the second line of a paragraph can look like by itself. */
const CONTINUERS = new Set([
  'prose',
  'bare',
  'keyLine',
  'title',
  'titleOpening',
  'organ',
  'roster',
  'salutation',
  'appointment',
  'date',
  'documentNumber',
  'byline',
  'subtitle',
  'colophonField',
  'meta',
])
/** Lines of a column of their own, and of headings, whose last character or two do not fit: 关于做好春耕生产工作的通⏎知 */
const LEAVES_REST = new Set(['title', 'titleOpening', 'organ', 'documentNumber', 'colophonField', 'meta'])
const LONGEST_REST = 4
/** What a line in the middle of a paragraph can look like by chance: …县人民政府门户网⏎站上发布公告 */
const NAMES = new Set(['organ', 'title', 'titleOpening', 'furniture'])
/** Where paragraphs are indented, a line without indent goes on with the one above, but for the lines of a sign-off. */
const NEVER_AFTER_STOP = new Set(['organ', 'date', 'byline', 'documentNumber', 'issue', 'roster', 'appointment'])
/** Characters after an article's label from which on they are its text. */
const SHORTEST_ARTICLE = 10
/** A printed column is no narrower, in cells: a line of this width that ends in mid-sentence may be a whole printed line. */
const NARROW_LINE = 30
/** … and in the narrowest that is read, a first line is no shorter. */
const SHORTEST_CUT = 18

/** 成　员：…，各乡镇长 */
const WHOLE_ROSTER = /^成\s{0,4}员[^。]{4,400}(?:长|负责人|主任)$/
/** Characters that a name and the sentence below it begin with alike. */
const SAME = 4

/** What the end of a title can look like by itself: 应急预案》的通知 */
const HEADING_ENDS = new Set(['bare', 'prose', 'title'])
const HEADING_BEGINS = new Set(['bare', 'title', 'subtitle'])
const ABOVE_TEXT = new Set(['documentNumber', 'salutation'])

// 各乡（镇）人民政府，县直各有关单位: an addressee that has lost its colon
const ADDRESSEE = /^(?:各|县直|市直|区直)[^。；：]{3,80}(?:单位|部门|政府|委员会|机构|企业|公司)$/

/** Leaders and a page number: a whole entry of a text's own contents. */
const ENTRY_END = /[.…·．]{2,12}[（(]?\d{1,3}[）)]?$/
const LONGEST_ENTRY_END = 10

/** 根据2012年7月27日…⏎的决定》第一次修正: a line of a statute's history. */
const AMENDED_BY = /^根据[12]\d{3}/

/** What names a text: 2.…关于印发…管理规定⏎的通知（云政办发〔2012〕15号） */
const NAMING = new Set(['label', 'attachmentNote'])

const OPENS_LIST = /^(?:一[是要]|第一[，,]|其一|首先)/

export class Continuation extends Surroundings {
  /** A line that happens to end as a name or a title does, but goes on: 本区行政区域内开展数据处⏎理活动，… */
  isCutOff(token: Token, line: Line, inText: boolean): boolean {
    if (!NAMES.has(token.kind)) return false
    const [next, below] = [this.tokens[token.last + 1], this.lines[token.last + 1]]
    const above = this.lines[token.first - 1] as Line
    if (
      !next ||
      !below ||
      !CONTINUERS.has(next.kind) ||
      !isFull(this.text, line, below, this.columns.at(token.first), !this.columns.indented)
    )
      return false
    if (line.width - overhang(this.text, line) > this.columns.at(token.first) + SLACK) return false
    if (token.kind === 'furniture') return inText && isHan(this.text.charCodeAt(line.inkStart)) && !isTerminated(this.text, above)
    if (this.columns.indented) return (line.indent >= INDENT - 1 || (inText && next.kind === 'prose')) && below.indent < 2
    if (token.kind === 'titleOpening' || next.kind !== 'prose') return false
    // no first line is so wide, but an addressee's
    const wide = below.width > this.columns.at(token.first) - SLACK && !this.columns.isDoubtful(token.first)
    const body =
      !IN_HEADING.has(this.tokens[token.first - 1]?.kind ?? '') &&
      !/^(?:[各县市]|[（(]\d{4}年)/.test(this.text.slice(below.inkStart, below.inkStart + 6))
    return (wide && body) || token.kind === 'organ' || isFragment(this.text, below) || isAnnouncementTail(this.text, below)
  }

  /** Whether the line is no more than the last character or two of the full line above it. */
  isRest(above: Token, before: Line, token: Token, line: Line): boolean {
    if (token.kind === 'pinyin') return above.kind === 'pinyin'
    if (token.kind !== 'bare' || line.width > LONGEST_REST || !LEAVES_REST.has(above.kind)) return false
    if (above.kind === 'documentNumber' && !(above.value as { signerAfter?: number }).signerAfter) return false
    if (this.columns.indented && before.indent >= INDENT - 1) return line.indent < 2
    return line.indent === before.indent && isFull(this.text, before, line, this.columns.at(token.first), false)
  }

  /** Whether the line of the contents goes on with the number or the page of the line above it; `edge`: how far its lines reach. */
  cutsEntry(before: Line, line: Line, edge: number): boolean {
    const full = reachOf(before) >= edge
    return isCutEntry(this.text.slice(before.inkStart, before.inkEnd), this.text.slice(line.inkStart, line.inkEnd), full)
  }

  /** 关于印发《某县地质灾害⏎应急预案》的通知: no heading's line ends within 《》. */
  opensQuotedTitle(token: Token, line: Line): boolean {
    return token.kind === 'titleOpening' && endsInsideBrackets(this.text, line)
  }

  /** Whether the line goes on with the paragraph that is open; `before` is the line above it. */
  continues(open: Token, before: Line, token: Token, line: Line): boolean {
    if (open.kind === 'titleOpening')
      return HEADING_ENDS.has(token.kind) && /^[^《》。；]{0,60}》/.test(this.text.slice(line.inkStart, line.inkEnd))
    if (!CONTINUERS.has(token.kind)) return false
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
    if ((!full || (!this.columns.indented && '。；'.includes(this.text[before.inkEnd - 1] as string))) && opensOwn(this.text, line))
      return false
    const whole = !full || ('过過正订訂布'.includes(this.text[before.inkEnd - 1] as string) && !isOpenAdoption(this.text, this.lines, open))
    if (open.kind === 'subtitle' && whole && AMENDED_BY.test(this.text.slice(line.inkStart, line.inkStart + 6))) return false
    if (isChapterAlone(open)) return (token.kind === 'bare' || token.kind === 'title') && line.width <= NARROW_LINE
    if (isArticleAlone(open)) return token.kind === 'bare' && line.width <= NARROW_LINE && this.isTextBelow(token)
    if (this.text.startsWith('——', line.inkStart)) return false
    if (open.kind === 'bare' && this.isSubtitle(open))
      return !/[上中]/.test(this.text[before.inkEnd - 1] as string) && (token.kind === 'bare' || full)
    if (token.kind === 'roster' && (token.value as ReadRoster).opens) return false
    // 咨询电话：0999-6210033⏎云溪县人民政府关于…的通知⏎云政发〔2023〕2号
    if (token.kind === 'titleOpening' && !HEADING_BEGINS.has(open.kind) && this.opensHeading(token, ABOVE_TEXT)) return false
    // 咨询电话：0999-6210033⏎关于…的报告⏎——2023年2月12日在…会议上
    if (
      token.kind === 'titleOpening' &&
      open.kind === 'keyLine' &&
      /\d/.test(this.text[before.inkEnd - 1] as string) &&
      this.opensHeading(token)
    )
      return false
    // • 主题分类:
    if ((token.kind === 'meta' || token.kind === 'colophonField') && line.inkStart > line.start) return false
    // 1.1编制目的……………3⏎1.2工作原则……………3
    if (ENTRY_END.test(this.text.slice(Math.max(before.inkStart, before.inkEnd - LONGEST_ENTRY_END), before.inkEnd))) return false
    if (this.isAdoption(open, before) || this.isInterleaved(open)) return false
    if (isOpenAdoption(this.text, this.lines, open)) return true
    if (full && ended) return this.continuesAfterStop(open, before, token, line, column)
    if (ended)
      return (
        '；;'.includes(this.text[before.inkEnd - 1] as string) && token.kind === 'prose' && open.kind === 'label' && this.brotherIs(open, 1)
      )
    if (open.kind === 'roster') return token.kind === 'bare' && !endsInPost(this.text.slice(before.inkStart, before.inkEnd))
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
    if (open.kind === 'subtitle')
      return full && !/[)）上]/.test(this.text[before.inkEnd - 1] as string) && (token.kind === 'prose' || token.kind === 'bare')
    if (full) return this.continuesColumn(open, before, token, line, column, first)
    if (this.isListed(open, line)) return false
    if (endsInComma(this.text, before)) return token.kind !== 'keyLine' || column === 0
    return (
      (before.width > column || this.columns.isDoubtful(token.first)) &&
      !isWhole(this.text, before) &&
      this.continuesPage(open, before, token, line)
    )
  }

  /** 国务院由下列人员组成：⏎总理，⏎副总理若干人，⏎…: no column is so narrow as to cut such lines. */
  private isListed(open: Token, line: Line): boolean {
    const above = this.lines[open.first - 1]
    if (open.last > open.first || !line.afterBlank || line.width > SHORTEST_CUT || !above) return false
    const item = this.lines[open.first] as Line
    return item.afterBlank && item.width < SHORTEST_CUT && '：:，,'.includes(this.text[above.inkEnd - 1] as string)
  }

  /** …开工建设。⏎提标改造南大街…: a full line that happens to end a sentence, and a line too wide to be a first one. */
  private continuesAfterStop(open: Token, before: Line, token: Token, line: Line, column: number): boolean {
    if (this.columns.indented) return line.indent < 2 && !NEVER_AFTER_STOP.has(token.kind) && !this.opensHeading(token)
    // （责任单位：…；完成时限：⏎2023年12月底）
    if ('：；:;'.includes(this.text[before.inkEnd - 1] as string) && endsInsideBrackets(this.text, before)) return true
    // 谋划推动城市集中供热、全民健身中心项⏎目。: without a comma so far, but as wide as the column
    const wide = line.width > column - SLACK && !this.columns.isDoubtful(token.first)
    const text = token.kind === 'prose' || (token.kind === 'bare' && wide && !this.opensHeading(token))
    if (!text || this.isCaption(open) || '：:'.includes(this.text[before.inkEnd - 1] as string)) return false
    const reached = before.width >= column - SLACK || (open.first === open.last && this.isCut(before, line, column))
    if (!reached) return false
    return line.width > column - SLACK || (!this.columns.isDoubtful(token.first) && this.isLast(token, line, column))
  }

  /** A line that fills the column goes on, but a heading that fills it may have a first line, an indent short, below. */
  private continuesColumn(open: Token, before: Line, token: Token, line: Line, column: number, first: boolean): boolean {
    if (token.kind === 'keyLine' && !endsInComma(this.text, before)) return reachOf(before) >= column - 1
    const firstLine = line.width >= column - INDENT - SLACK && line.width <= column - SLACK
    const caption = this.isCaption(open) && !isArticleText(open) && first && before.width < column - 1
    if (caption && this.isFirst(token, line, column)) return false
    const heading = caption && !(open.kind === 'label' && this.hasSentenceBrother(open))
    // 一、认清形势，坚定信心⏎一是…
    if (heading && OPENS_LIST.test(this.text.slice(line.inkStart, line.inkStart + 3))) return false
    const cut = this.isCut(before, line, column)
    // （二）全面攻坚阶段（2023年7月1日—9月30日）⏎对照标准整改。
    if (heading && !cut && /[）)]/.test(this.text[before.inkEnd - 1] as string)) return false
    // and the last of its paragraph: 第四条 建设项目的绿化用⏎地比例不得低于规划指标。
    const last = cut && isTerminated(this.text, line)
    return !(heading && firstLine && !last && token.kind === 'prose' && !isFragment(this.text, line))
  }

  /** …县政府办公室主任由⏎某某兼任。: a page or column cuts a paragraph that is a line of its own. */
  private continuesPage(open: Token, before: Line, token: Token, line: Line): boolean {
    if (token.kind !== 'prose' && token.kind !== 'bare') return false
    if (isCaptionLine(this.text, this.lines[open.first] as Line)) return false
    // 某县人民政府2023年7月份人事任免⏎某县人民政府决定：   成员：…，各乡镇长⏎领导小组办公室设在…
    if (open.kind === 'bare' && this.text.startsWith(this.text.slice(before.inkStart, before.inkStart + SAME), line.inkStart)) return false
    if (open.kind === 'keyLine' && WHOLE_ROSTER.test(this.text.slice(before.inkStart, before.inkEnd))) return false
    // 附件三：⏎在某地实施的全国性法律⏎下列全国性法律，自…
    if (open.kind === 'bare' && this.tokens[open.first - 1]?.kind === 'annexMark') return false
    // 《关于…的意见》: a whole name, and no part of a sentence
    if (open.kind === 'bare' && this.text[before.inkEnd - 1] === '》' && this.text[before.inkStart] === '《') return false
    if (ADDRESSEE.test(this.text.slice(before.inkStart, before.inkEnd))) return false
    if (isArticleText(open) || !this.isCaption(open)) return true
    // too short to fill any line: nothing cut it off
    if (before.width < NARROW_LINE) return false
    if (isFragment(this.text, line)) return true
    if (open.kind === 'label') return this.hasSentenceBrother(open)
    return (open.kind === 'bare' || open.kind === 'keyLine') && token.kind === 'prose'
  }
}

/** 第三条 各单位应当: an article's text; a caption (第三条 立法目的) is shorter, and a label alone has none. */
function isArticleText(open: Token): boolean {
  if (open.kind !== 'label') return false
  const { scheme, rest } = open.value as Label
  return scheme === 'article' && rest.length >= SHORTEST_ARTICLE && !/^[（(【]/.test(rest)
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
