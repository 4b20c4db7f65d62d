/** A line below a full one, and below the end of a page: whether it goes on with the paragraph, or begins one. */

import type { Line } from '../lines.js'
import { allOfSigns } from '../signs.js'
import { brotherIs, hasSentenceBrother } from './brothers.js'
import { INDENT, SLACK } from './column-width.js'
import { reachOf } from './columns.js'
import type { Token } from './index.js'
import type { Label } from './label.js'
import { endsInComma, endsInsideBrackets, isCaptionLine, isFragment, isTerminated } from './punctuation.js'
import { NARROW_LINE, Surroundings } from './surroundings.js'

/** Where paragraphs are indented, a line without indent goes on with the one above, but for the lines of a sign-off. */
const NEVER_AFTER_STOP = new Set(['organ', 'date', 'byline', 'documentNumber', 'issue', 'roster', 'appointment'])
/** Characters after an article's label from which on they are its text. */
const SHORTEST_ARTICLE = 10

/** 成　员：…，各乡镇长 */
const WHOLE_ROSTER = /^成\s{0,4}员[^。]{4,400}(?:长|负责人|主任)$/
/** Characters that a name and the sentence below it begin with alike. */
const SAME = 4

// 各乡（镇）人民政府，县直各有关单位: an addressee that has lost its colon
const ADDRESSEE = /^(?:各|县直|市直|区直)[^。；：]{3,80}(?:单位|部门|政府|委员会|机构|企业|公司)$/

const COMMA = allOfSigns('，,')

const OPENS_LIST = /^(?:一[是要]|第一[，,]|其一|首先)/

export class FullLines extends Surroundings {
  /** …开工建设。⏎提标改造南大街…: a full line that happens to end a sentence, and a line too wide to be a first one. */
  protected continuesAfterStop(open: Token, before: Line, token: Token, line: Line, column: number): boolean {
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
  protected continuesColumn(open: Token, before: Line, token: Token, line: Line, column: number, first: boolean): boolean {
    // （二）新建标准化厂房（省级资金43万元）⏎责任单位：柳塘镇人民政府
    if (token.kind === 'keyLine' && !endsInComma(this.text, before))
      return reachOf(before) >= column - 1 && !this.columns.isDoubtful(token.first)
    const firstLine = line.width >= column - INDENT - SLACK && line.width <= column - SLACK
    const caption = this.isCaption(open) && !isArticleText(open) && first && before.width < column - 1
    if (caption && this.isFirst(token, line, column)) return false
    const heading = caption && !(open.kind === 'label' && hasSentenceBrother(this.tokens, open))
    // 一、认清形势，坚定信心⏎一是…
    if (heading && OPENS_LIST.test(this.text.slice(line.inkStart, line.inkStart + 3))) return false
    const cut = this.isCut(before, line, column)
    // （二）全面攻坚阶段（2023年7月1日—9月30日）⏎对照标准整改。
    if (heading && !cut && /[）)]/.test(this.text[before.inkEnd - 1] as string)) return false
    // and the last of its paragraph: 第四条 建设项目的绿化用⏎地比例不得低于规划指标。
    const last = cut && isTerminated(this.text, line)
    return !(heading && firstLine && !last && token.kind === 'prose' && !isFragment(this.text, line))
  }

  protected isAddressee({ inkStart, inkEnd }: Line): boolean {
    return ADDRESSEE.test(this.text.slice(inkStart, inkEnd))
  }

  /** …县政府办公室主任由⏎某某兼任。: a page or column cuts a paragraph that is a line of its own. */
  protected continuesPage(open: Token, before: Line, token: Token, line: Line): boolean {
    if (token.kind !== 'prose' && token.kind !== 'bare') return false
    if (isCaptionLine(this.text, this.lines[open.first] as Line)) return false
    // 某县人民政府2023年7月份人事任免⏎某县人民政府决定：   成员：…，各乡镇长⏎领导小组办公室设在…
    if (open.kind === 'bare' && this.text.startsWith(this.text.slice(before.inkStart, before.inkStart + SAME), line.inkStart)) return false
    if (open.kind === 'keyLine' && WHOLE_ROSTER.test(this.text.slice(before.inkStart, before.inkEnd))) return false
    // 附件三：⏎在某地实施的全国性法律⏎下列全国性法律，自…
    if (open.kind === 'bare' && this.tokens[open.first - 1]?.kind === 'annexMark') return false
    // 《关于…的意见》: a whole name, and no part of a sentence
    if (open.kind === 'bare' && this.text[before.inkEnd - 1] === '》' && this.text[before.inkStart] === '《') return false
    if (this.isAddressee(before)) return false
    // 住所（住址）：某县解放路12号⏎法定代表人：李某⏎2022年3月5日，…: keys one below the other have their values on their lines
    if (open.kind === 'keyLine' && this.tokens[open.first - 1]?.kind === 'keyLine' && (before.signs & COMMA) === 0)
      return isFragment(this.text, line)
    if (isArticleText(open) || !this.isCaption(open)) return true
    // too short to fill any line: nothing cut it off
    if (before.width < NARROW_LINE) return false
    if (isFragment(this.text, line)) return true
    // （二）有害垃圾，是指对人体健康造成⏎危害的生活垃圾；⏎（三）…
    if (open.kind === 'label')
      return (
        hasSentenceBrother(this.tokens, open) || ('；;'.includes(this.text[line.inkEnd - 1] as string) && brotherIs(this.tokens, open, 1))
      )
    return (open.kind === 'bare' || open.kind === 'keyLine') && token.kind === 'prose'
  }
}

/** 第三条 各单位应当: an article's text; a caption (第三条 立法目的) is shorter, and a label alone has none. */
function isArticleText(open: Token): boolean {
  if (open.kind !== 'label') return false
  const { scheme, rest } = open.value as Label
  return scheme === 'article' && rest.length >= SHORTEST_ARTICLE && !/^[（(【]/.test(rest)
}
