/** 目录: a line of the contents, with the page number that ends its entry and the 文号 before it. */
import Parsimmon from 'parsimmon'
import { apply, FAILED, succeed } from '../apply.js'
import { isBlank, isDigit, isLatin, signs } from '../characters.js'
import { withoutBlanks } from '../clean.js'
import { toNumber } from '../numerals.js'
import { CLOSE, OPEN } from './document-number.js'
import { type ReadRow, readRow } from './table.js'

/** Where the parts of a line lie: units from the line's first character. */
export interface ContentsLine {
  /** The title, or a part of it; empty where the line has none. */
  title: [from: number, to: number]
  number?: [from: number, to: number]
  /** Who speaks or writes, behind leaders of its own: `…的讲话……李某 3`. */
  byline?: [from: number, to: number]
  page?: { from: number; to: number; number: number }
}

/** Reads a whole line of the contents that holds a page number; a rule that does not fit fails. */
export interface ContentsRule {
  name: string
  parser: Parsimmon.Parser<ContentsLine>
}

const PLAIN_NUMBER = `[㐀-鿿]{1,14}\\s{0,3}${OPEN}\\s{0,3}\\d{4}\\s{0,3}${CLOSE}\\s{0,3}第?\\s{0,2}\\d{1,5}(?:[—－-]\\d{1,5})?\\s{0,3}[号號]`
const NUMBER = new RegExp(`(?:[（(]?${PLAIN_NUMBER}[）)]?|^第\\d{1,4}号)$`)
const NUMBER_ENDS = signs('号號）)')
const LEADERS = signs('.…·．_—-⋯﹒•～~－|/')
/** Around a page: （12）   【12】   -12-   第12页 */
const CLOSING = signs('）)〕】］]-—－·•页')
const OPENING = signs('〔【［[')
const LONGEST_CLOSING = 2
const LONGEST_LEADERS = 80
const FEWEST_LEADERS = 4
const LONGEST_PAGE = 4
const LONGEST_LINE = 300

const CUTS: readonly (readonly [before: RegExp, line: RegExp])[] = [
  // …的通知（松政发⏎〔2023〕1号）
  [/[\s（(][㐀-鿿]{1,6}$/, /^[㐀-鿿]{0,8}[〔﹝［[【（(]\s?\d/],
  // …发〔202⏎3〕8号（1）   …（1⏎2）
  [/[〔﹝［[【（(]\s?\d{0,4}$/, /^[\d〕﹞］\]】）)]/],
  // …发〔2023〕1⏎2号（3）
  [/[〔﹝［[【（(]\s?\d{4}\s?[〕﹞］\]】）)]\s?第?\d{0,5}$/, /^第?\d{0,5}号/],
  // …的通知……⏎（12）
  [/[.…·．_]\s?$/, /^[\s.…·．_—-]{0,40}[（(]?(?:\d{1,2}[·.])?\d{1,4}[）)]?$/],
  // …会议上⏎（1）
  [/[^\s\d]$/, /^[（(]\d{1,4}[）)]$/],
]
// …的通知 1⏎8, where the line is full
const CUT_PAGE: (typeof CUTS)[number] = [/\s\d{1,2}$/, /^\d{1,2}$/]

/** The line's end cuts an entry's number or page in two. */
export function isCutEntry(before: string, line: string, full: boolean): boolean {
  const end = before.slice(-24)
  return (full ? [...CUTS, CUT_PAGE] : CUTS).some(([tail, head]) => tail.test(end) && head.test(line))
}

/** 12: the page of the entry above it, on a line of its own. */
export function isPageAlone(line: string): boolean {
  return line.length <= LONGEST_PAGE && /^\d{1,4}$/.test(line)
}

// 某政发〔2021〕3号　某县人民政府关于…的通知
const NUMBER_FIRST = new RegExp(`^${PLAIN_NUMBER}(?=[^\\S\\r\\n]{1,8}[㐀-鿿《][^\\r\\n]{6})`)

/** The line without its page number: its title and number. */
export function unpaged(line: string): ContentsLine {
  const first = NUMBER_FIRST.exec(line)
  if (first) return { title: [first[0].length, line.length], number: [0, first[0].length] }
  const found = NUMBER_ENDS[line.charCodeAt(line.length - 1)] === 1 ? NUMBER.exec(line) : null
  if (!found) return { title: [0, line.length] }
  // …的通知/某政发〔2022〕1号   …的通知………某政发〔2022〕1号
  let end = found.index
  while (end > 0 && '/／.…·．_'.includes(line[end - 1] as string)) end--
  return { title: [0, end], number: [found.index, line.length] }
}

// …的通知……（11）   …的通知⇥31   …号）1   …..... (1)   …… -11-   ……【11】   …… 第11页
function readPageLast(line: string): ContentsLine | undefined {
  let closing = line.length
  while (closing > line.length - LONGEST_CLOSING && CLOSING[line.charCodeAt(closing - 1)] === 1) closing--
  const sign = line[closing] ?? ''
  const closes = sign === '）' || sign === ')'
  let at = pastBlanks(line, closing)
  const digitsEnd = at
  while (at > digitsEnd - LONGEST_PAGE && isDigit(line.charCodeAt(at - 1))) at--
  if (at === digitsEnd) return closes ? undefined : readLeaders(line)
  const digits = line.slice(at, digitsEnd)
  // P12   第12页
  if ((sign === '页' ? '第' : 'PpＰ').includes(line[at - 1] ?? '-') && !isLatin(line.charCodeAt(at - 2))) at--
  if (sign && !closes) {
    // 〔2023〕 behind a prefix is no page
    if (OPENING[line.charCodeAt(at - 1)] === 1) at--
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
  const page = { from, to: line.length, number: toNumber(digits) }
  // （某政发〔2022〕1号）⏎........ 1: the leaders have a line of their own
  if (at === 0) return digitsEnd - digits.length < FEWEST_LEADERS ? undefined : { title: [0, 0], page }
  // 2023年, 第3, 3.5: the digits belong to the title; 〔202 and （1 to what goes on in the next line
  const before = line[at - 1] as string
  if (/[〔﹝［[【〕﹞］】]/.test(before) || (opens && !closes)) return undefined
  // … but 2023年4月—6月……（12）
  if (/[\d年月第.]/.test(before) && digitsEnd - digits.length - at < FEWEST_LEADERS) return undefined
  if (line.length - at === digits.length && /[㐀-鿿a-zA-Z]/.test(before)) return undefined
  // 某政发〔2021〕3号（2021年2月9日）……（3）
  const dated = DATED.exec(line.slice(0, at))
  const numbered = dated && unpaged(line.slice(0, dated.index))
  if (dated && numbered?.number) return { ...numbered, page: { ...page, from: dated.index } }
  const [printed, name] = BYLINE.exec(line.slice(0, at)) ?? []
  if (!printed || !name) return { ...unpaged(line.slice(0, at)), page }
  return { title: [0, at - printed.length], byline: [at - name.length, at], page }
}

const DATED = /[（(]\d{4}年\d{1,2}月\d{1,2}日[）)]$/
// …会议上的讲话………………李某   …会议上的讲话/李某
const BYLINE = /(?<=[㐀-鿿》”）)])[^\S\r\n]{0,4}(?:[.…·．_]{3,80}|[/／])[^\S\r\n]{0,4}([㐀-鿿][㐀-鿿\s]{1,14})$/

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
  return LEADERS[code] === 1 || isBlank(code)
}

/** Title, number, leaders, page: the common layout. */
const pageLast: ContentsRule = {
  name: 'pageLast',
  parser: Parsimmon((input, at) => {
    const read = at === 0 && input.length <= LONGEST_LINE ? readPageLast(input) : undefined
    return read ? succeed(input.length, read) : FAILED
  }),
}

// 1　某厅关于印发…办法的通知（某农规〔2023〕1号）   but not 1 总则
const PAGE_FIRST =
  /^(\d{1,4})[^\S\r\n]{1,8}(?:[|｜丨][^\S\r\n]{0,8})?(?=[㐀-鿿《])(?=[^\r\n]{0,60}[关關][于於]|[^\r\n]{4,60}(?:通知|意[见見]|[决決]定|[办辦]法|[规規]定|条例|條例|公告|通告|令|批[复復]|名[单單]|大事[记記]|[细細][则則]|方案|[讲講][话話]|[报報]告|通[报報]|解[读讀])(?:[（(〔][^\r\n]{1,30}[）)〕])?$|[^\r\n]{4,60}(?:[局厅廳]|委员会|政府|办公[室厅])$)/

/** The page in a column before the titles. */
const pageBefore: ContentsRule = {
  name: 'pageBefore',
  parser: Parsimmon((input, at) => {
    const found = at === 0 && input.length <= LONGEST_LINE ? PAGE_FIRST.exec(input) : null
    if (!found) return FAILED
    const [printed, digits] = found as unknown as [string, string]
    const { title, number } = unpaged(input)
    return succeed(input.length, {
      title: [printed.length, title[1]],
      ...(number ? { number } : {}),
      page: { from: 0, to: printed.trimEnd().length, number: toNumber(digits) },
    })
  }),
}

// …的通知（江政发〔2023〕1号）（2·5）   …的决定 第3期第9页   …的公告　第1页
const OF_ISSUE =
  /[\s.…·．_]{0,40}(?:(?<=[\s.…·．_])第(\d{1,4})页|[（(]\s?\d{1,2}\s?[·•.．:：—－-]\s?(\d{1,4})\s?[）)]|第?\d{1,2}期[\s，,·]{0,2}第?(\d{1,4})页)$/
const LONGEST_PLACE = 60

/** The number of the issue before the page: contents of a whole year (总目录). */
const issueAndPage: ContentsRule = {
  name: 'issueAndPage',
  parser: Parsimmon((input, at) => {
    if (at > 0 || input.length > LONGEST_LINE || !/[）)页]$/.test(input)) return FAILED
    const end = Math.max(0, input.length - LONGEST_PLACE)
    const found = OF_ISSUE.exec(input.slice(end))
    if (!found) return FAILED
    const from = end + found.index
    return succeed(input.length, {
      ...unpaged(input.slice(0, from)),
      page: { from, to: input.length, number: Number(found[1] ?? found[2] ?? found[3]) },
    })
  }),
}

// | …的通知 | 某政发〔2022〕20号 | 15 |   | 1 | …的通知 | 3 |
const barred: ContentsRule = {
  name: 'barred',
  parser: Parsimmon((input, at) => {
    if (at > 0 || input.length > LONGEST_LINE || !/^\|.*[\d）)]\s{0,40}\|$/.test(input)) return FAILED
    const { cells } = readRow(input) as ReadRow
    const [title, ...others] = cells.length > 2 && /^\d{1,4}$/.test(input.slice(...(cells[0] as [number, number]))) ? cells.slice(1) : cells
    const last = others.at(-1)
    const read = last && readPageLast(`〓…………${input.slice(...last)}`)
    if (!title || !last || !read?.page) return FAILED
    const { number } = unpaged(input.slice(0, others.at(-2)?.[1] ?? title[1]))
    return succeed(input.length, {
      title: number && number[0] < title[1] ? [title[0], number[0]] : title,
      ...(number ? { number } : {}),
      page: { from: last[0], to: last[1], number: read.page.number },
    })
  }),
}

/** The contents rules in the order they are tried. */
export const contentsRules: readonly ContentsRule[] = [pageLast, issueAndPage, pageBefore, barred]

/** The parts of a line of the contents that has a page number, or nothing. */
export type ContentsLineReader = (line: string) => ContentsLine | undefined

/** 第一章 总 则 1 → 第一章总则: an entry's title as it comes again over the text. */
export function entryName(line: string, read: ContentsLineReader): string {
  const title = read(line)?.title
  return withoutBlanks(title ? line.slice(...title) : line).replace(RANGE, '')
}

// 第一章 总则（第一条—第九条）
const RANGE = /[（(]第[^（）()]{1,30}[条條][）)]$/

/** Reads lines of the contents with the rules of one grammar. */
export function contentsReader(rules: readonly ContentsRule[]): ContentsLineReader {
  return (line) => {
    if (line.length > LONGEST_LINE) return undefined
    for (const { parser } of rules) {
      const reply = apply(parser, line, 0)
      if (reply.status && reply.index === line.length) return reply.value
    }
    return undefined
  }
}
