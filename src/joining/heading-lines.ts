/** Headings over several lines: of a title, a name in it, a chapter, what stands below a title in brackets or behind ——. */
import type { Line } from '../text/lines.js'
import { firstInk, lastInk } from '../text/print.js'
import { BLANK } from '../text/signs.js'
import type { Token } from '../tokens/index.js'
import { type Label, OVER_ARTICLES } from '../tokens/labels/label.js'
import type { ReadTitle } from '../tokens/title.js'
import { isOpenAdoption } from './adoption.js'
import { SLACK } from './column-width.js'
import { NARROW_LINE } from './columns.js'
import { isFragment } from './punctuation.js'
import type { Pair, Setting } from './setting.js'
import { opensHeading } from './surroundings.js'

/** What the end of a title can look like by itself: 应急预案》的通知 */
const HEADING_ENDS = new Set(['bare', 'prose', 'title'])
/** Lines of a name that a title has in 《》, and characters of one. */
const LONGEST_NAME = 3
const LONGEST_NAME_LINE = 60
const HEADING_BEGINS = new Set(['bare', 'title', 'subtitle'])
const ABOVE_TEXT = new Set(['documentNumber', 'salutation'])
/** 根据2012年7月27日…⏎的决定》第一次修正: a line of a statute's history. */
const AMENDED_BY = /^根据[12]\d{3}/

/** 关于印发《某县贯彻落实⏎某市若干政策⏎实施方案》的通知: a name in 《》 ends in this line or in one of the next. */
export function closesName({ token }: Pair, { text, lines, tokens }: Setting): boolean {
  for (let at = token.first; at < token.first + LONGEST_NAME && HEADING_ENDS.has(tokens[at]?.kind ?? ''); at++) {
    const [sign] = /[《》。；]/.exec(firstInk(text, lines[at] as Line, LONGEST_NAME_LINE)) ?? []
    if (sign) return sign === '》'
  }
  return false
}

/** ## 一、认清形势，坚定信心   **一、认清形势，坚定信心**: what a converter marks as a heading is whole, and goes on with nothing. */
export function isMarkedHeading({ before: { start, end, inkStart, inkEnd }, line }: Pair, { text }: Setting): boolean {
  return text[start] === '#' || text[line.start] === '#' || (inkEnd < end && text[inkStart - 1] === '*')
}

// 动员部署阶段（4月1日—4月10日）   第一批（2023年6月底前）
const STAGE_END = /(?:阶段|步骤|[期步批轮])[（(][^（）()，。；]{0,24}[年月日旬季度底前][）)]$/
const LONGEST_STAGE_END = 30

/** （一）动员部署阶段（4月1日—4月10日）⏎制定方案，…: the time of a stage ends its heading. */
export function endsStage({ before, line, last }: Pair, { text }: Setting): boolean {
  if (!'）)'.includes(last) || isFragment(text, line)) return false
  return STAGE_END.test(lastInk(text, before, LONGEST_STAGE_END))
}

// 集中式供水 centralized water supply
const TERM = /^[㐀-鿿、]{2,20}[^\S\r\n]{1,4}[A-Za-z][A-Za-z ,()/-]{2,80}$/
const LONGEST_TERM = 110

/** 2.1 集中式供水 centralized water supply⏎以村镇为单位，…: a term of a standard with its name in English, over what it means. */
export function endsTerm({ open, before }: Pair, { text }: Setting): boolean {
  if (open.last > open.first || (before.signs & BLANK) === 0) return false
  const from = before.inkStart + (open.kind === 'label' ? (open.value as Label).restFrom : 0)
  return TERM.test(text.slice(from, Math.min(before.inkEnd, from + LONGEST_TERM)))
}

/** 第一章⏎总则   案例1⏎某超市销售过期食品案: the heading stands below its label. */
export function endsChapter({ open, token, line }: Pair): boolean | undefined {
  const { scheme, rest } = open.value as Label
  if (open.last > open.first || rest !== '' || !(OVER_ARTICLES.has(scheme) || scheme === 'named')) return undefined
  return (token.kind === 'bare' || token.kind === 'title') && line.width <= NARROW_LINE
}

/** 第一条⏎立法目的⏎为了…: a caption has a line of its own between label and text. */
export function endsCaption({ open, token, line }: Pair, { tokens }: Setting): boolean | undefined {
  const { scheme, rest } = open.value as Label
  if (open.last > open.first || rest !== '' || scheme !== 'article') return undefined
  return token.kind === 'bare' && line.width <= NARROW_LINE && isText(tokens[token.last + 1])
}

function isText(token: Token | undefined): boolean {
  return token?.kind === 'prose' || (token?.kind === 'label' && (token.value as Label).scheme !== 'article')
}

/** …，特此通知。⏎云溪县人民政府关于…的通知⏎各乡镇人民政府： */
export function opensTitle({ open, token }: Pair, setting: Setting): boolean {
  return !HEADING_BEGINS.has(open.kind) && opensHeading(token, setting, ABOVE_TEXT)
}

/** 咨询电话：0999-6210033⏎云溪县人民政府关于…的通知⏎云政发〔2023〕2号   联系电话：0999-6210055⏎…会议⏎纪要⏎〔2023〕4号 */
export function endsContact({ token, last }: Pair, setting: Setting): boolean {
  return /\d/.test(last) && opensHeading(token, setting)
}

/** Only the title of an issued text can be taken for prose: 各乡（镇）…办法 at a line's end. */
export function endsTitle({ open, token, before, line, column, full }: Pair, { text }: Setting): boolean {
  if ((open.value as ReadTitle).official || /^(?:各|县直|市直|[（(]\d)/.test(firstInk(text, line, 2))) return false
  return full && token.kind === 'prose' && before.width >= column - SLACK && line.width >= column - 1
}

/** ——2023年2月16日在…会议⏎上 */
export function endsSpeechLine({ open, token, full, last }: Pair, { text, lines }: Setting): boolean | undefined {
  const from = (lines[open.first] as Line).inkStart
  if (!/^——\s?\d{4}年/.test(text.slice(from, from + 8))) return undefined
  return !/[上中]/.test(last) && (token.kind === 'bare' || full)
}

/** （2021年3月26日县人民代表大会常务委员会⏎第四次会议通过）: it is whole. */
export function isAdopted({ open, last }: Pair, { text, lines }: Setting): boolean {
  if (!')）'.includes(last)) return false
  const from = (lines[open.first] as Line).inkStart
  return /^[（(](?:\d{4}|[一二][〇○零一二三四五六七八九]{3})年/.test(text.slice(from, from + 6))
}

/** （2007年…会议通过⏎根据2012年…第一次修正 */
export function opensAmendment({ open, line, full, last }: Pair, { text, lines }: Setting): boolean {
  if (!text.startsWith('根据', line.inkStart) || !AMENDED_BY.test(firstInk(text, line, 6))) return false
  return !full || ('过過正订訂布'.includes(last) && !isOpenAdoption(text, lines, open))
}
