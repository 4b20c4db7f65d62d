/** 目录: a line of the contents with its page. */
import { toNumber } from '../numerals.js'
import { BLANK_CHARACTERS, isBlank, isDigit, isLatin, signs } from '../text/characters.js'
import { isName } from './names.js'
import { type ContentsLine, REGISTERED_BEHIND, unpaged } from './unpaged-line.js'

const LEADERS = signs('.…·．_—-⋯•～~－|/')
/** Around a page: （12）   【12】   -12-   第12页 */
const CLOSING = signs('）)〕】］]-—－·•页')
const OPENING = signs('〔【［[')
const LONGEST_CLOSING = 2
const LONGEST_LEADERS = 80
const FEWEST_LEADERS = 4
const LONGEST_PAGE = 4
export const LONGEST_LINE = 300

/** 12: the page of the entry above it, on a line of its own. */
export function isPageAlone(line: string): boolean {
  return line.length <= LONGEST_PAGE && /^\d{1,4}$/.test(line)
}

const RANGE_OPENS = /(?<=[\s.…·．_（(])(\d{1,4})\s?[-—－–~～至]\s?$/
const LONGEST_RANGE = 8
/** The pages of the cover have no numbers. */
const COVER = /[\s.…·．_]{0,80}(?:[（(]封[二三四底][）)]|(?<=[\s.…·．_])封[二三四底])$/

// …的通知……（11）   …的通知⇥31   …号）1   …..... (1)   …… -11-   ……【11】   …… 第11页
export function readPageLast(line: string): ContentsLine | undefined {
  // …主要经济指标（封三）
  const cover = line.includes('封') ? COVER.exec(line) : null
  if (cover) return { ...unpaged(line.slice(0, cover.index)), page: { from: cover.index, to: line.length, number: 0 } }
  let closing = line.length
  while (closing > line.length - LONGEST_CLOSING && CLOSING.has(line.charCodeAt(closing - 1))) closing--
  const sign = line[closing] ?? ''
  const closes = sign === '）' || sign === ')'
  let at = pastBlanks(line, closing)
  const digitsEnd = at
  while (at > digitsEnd - LONGEST_PAGE && isDigit(line.charCodeAt(at - 1))) at--
  if (at === digitsEnd) return closes ? undefined : readLeaders(line)
  let digits = line.slice(at, digitsEnd)
  // （3-6）   7～9: the first page
  const range = RANGE_OPENS.exec(line.slice(Math.max(0, at - LONGEST_RANGE), at))
  if (range) {
    at -= (range[0] as string).length
    digits = range[1] as string
  }
  // P12   第12页
  if ((sign === '页' ? '第' : 'Pp').includes(line[at - 1] ?? '-') && !isLatin(line.charCodeAt(at - 2))) at--
  if (sign && !closes) {
    // 〔2023〕 behind a prefix is no page
    if (OPENING.has(line.charCodeAt(at - 1))) at--
    if (!isLeader(line.charCodeAt(at - 1))) return undefined
  }
  let from = at
  at = pastBlanks(line, at)
  const opens = at > 0 && '（('.includes(line[at - 1] as string)
  if (opens) from = --at
  for (const furthest = at - LONGEST_LEADERS; at > furthest && at > 0 && isLeader(line.charCodeAt(at - 1)); ) {
    at--
    if (!isBlank(line.charCodeAt(at))) from = at
  }
  // …的通知　云政发〔2017〕1号　1　3: the issue and the page
  const ofIssue = at < from && isDigitOrIssue(line, at) ? ISSUE_BEFORE.exec(line.slice(0, at)) : null
  if (ofIssue) from = at = ofIssue.index
  const page = { from, to: line.length, number: toNumber(digits) }
  // （某政发〔2022〕1号）⏎........ 1   ……（17）: the leaders have a line of their own
  if (at === 0) return digitsEnd - digits.length < FEWEST_LEADERS && !line.startsWith('……') ? undefined : { title: [0, 0], page }
  // 2023年, 第3, 3.5: the digits belong to the title; 〔202 and （1 to what goes on in the next line
  const before = line[at - 1] as string
  if (/[〔［[【〕］】]/.test(before) || (opens && !closes)) return undefined
  // … but 2023年4月—6月……（12）
  if (/[\d年月第.]/.test(before) && digitsEnd - digits.length - at < FEWEST_LEADERS && !REGISTERED_BEHIND.test(line.slice(0, at)))
    return undefined
  const [printed, name] = (hasNameApart(line, at) && BYLINE.exec(line.slice(0, at))) || []
  if (line.length - at === digits.length && /[㐀-鿿a-zA-Z]/.test(before) && !/^[.…·．_]/.test(printed ?? '')) return undefined
  // 某政发〔2021〕3号（2021年2月9日）……（3）   （某税〔2012〕48号　2012年5月18日）（4）
  const dated = DAY_ENDS.has(line.charCodeAt(at - 1)) ? DATED.exec(line.slice(0, at)) : null
  const numbered = dated && unpaged(line.slice(0, dated.index))
  if (dated && numbered?.number) return { ...numbered, page: { ...page, from: dated.index } }
  if (!printed || !name || (isReport(line[at - printed.length - 1], printed) && !isName(name)))
    return { ...unpaged(line.slice(0, at)), page }
  return { title: [0, at - printed.length], byline: [at - name.length, at], page }
}

const ISSUE_BEFORE = /(?<=[㐀-鿿）)])[^\S\r\n]{1,20}(?:\d{1,2}|第\d{1,2}期)$/

function isDigitOrIssue(line: string, end: number): boolean {
  return isDigit(line.charCodeAt(end - 1)) || line[end - 1] === '期'
}

const DAY_ENDS = signs('日）)')
const DATED = /[（(\s]\d{4}年\d{1,2}月\d{1,2}日[）)]?$/
// …会议上的讲话………………李某   …会议上的讲话/李某   …会议上的讲话　李某   …的报告　李某
const BYLINE =
  /(?<=[㐀-鿿》”）)])[^\S\r\n]{0,4}(?:[.…·．_]{2,80}|[/／]|(?<=[讲講][话話]|致[辞詞]|[说說]明|[报報]告|[汇匯][报報])[^\S\r\n])[^\S\r\n]{0,4}([㐀-鿿][㐀-鿿\s]{1,14})$/

const BEFORE_NAME = signs(`.…·．_/／${BLANK_CHARACTERS}`)
const LONGEST_NAME = 16

/** A leader or a blank stands so near the line's end as it does before a name. */
function hasNameApart(line: string, end: number): boolean {
  for (let at = end - 2; at >= 0 && at >= end - LONGEST_NAME; at--) if (BEFORE_NAME.has(line.charCodeAt(at))) return true
  return false
}

/** 批转…的报告 的通知: of what stands behind a report and a blank only a name is who speaks. */
function isReport(before: string | undefined, printed: string): boolean {
  return /[告报報]/.test(before ?? '') && isBlank(printed.charCodeAt(0))
}

/** 某政发〔2021〕18号………………: the page is lost. */
function readLeaders(line: string): ContentsLine | undefined {
  let at = line.length
  for (const furthest = at - LONGEST_LEADERS; at > furthest && at > 0 && isLeader(line.charCodeAt(at - 1)); ) at--
  return at > 0 && line.length - at >= FEWEST_LEADERS && /[^\s|/]{3}/.test(line.slice(at)) ? unpaged(line.slice(0, at)) : undefined
}

/** Back over the blanks between brackets and digits. */
function pastBlanks(line: string, end: number): number {
  let at = end
  while (at > 0 && at > end - 2 && isBlank(line.charCodeAt(at - 1))) at--
  return at
}

function isLeader(code: number): boolean {
  return LEADERS.has(code) || isBlank(code)
}

/** The parts of a line of the contents that has a page number, or nothing. */
export type ContentsLineReader = (line: string) => ContentsLine | undefined
