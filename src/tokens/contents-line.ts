/** 目录: a line of the contents, with the page number that ends its entry and the 文号 before it. */
import Parsimmon from 'parsimmon'
import { FAILED, succeed } from '../apply.js'
import { CLOSE, OPEN } from './document-number.js'

/** Where the parts of a line lie: units from the line's first character. */
export interface ContentsLine {
  /** The title, or a part of it; empty where the line has none. */
  title: [from: number, to: number]
  number?: [from: number, to: number]
  page?: { from: number; to: number; number: number }
}

/** Reads a whole line of the contents that holds a page number; a rule that does not fit fails. */
export interface ContentsRule {
  name: string
  parser: Parsimmon.Parser<ContentsLine>
}

// …的通知……（11）   …的通知⇥31   …号）1   …..... (1)
const PAGE = /(?:[.…·．_—-]|\s){0,80}[（(]?[^\S\r\n]{0,2}(\d{1,4})[^\S\r\n]{0,2}[）)]?$/
const NUMBER = new RegExp(
  `[（(]?[㐀-鿿]{1,14}\\s{0,3}${OPEN}\\s{0,3}\\d{4}\\s{0,3}${CLOSE}\\s{0,3}第?\\s{0,2}\\d{1,5}\\s{0,3}[号號][）)]?$`,
)
const LONGEST_LINE = 300

const CUTS: readonly (readonly [before: RegExp, line: RegExp])[] = [
  // …的通知（松政发⏎〔2023〕1号）
  [/[\s（(][㐀-鿿]{1,6}$/, /^[㐀-鿿]{0,8}[〔﹝［[【（(]\s?\d/],
  // …发〔202⏎3〕8号（1）   …（1⏎2）
  [/[〔﹝［[【（(]\s?\d{0,4}$/, /^[\d〕﹞］\]】）)]/],
  // …发〔2023〕1⏎2号（3）
  [/[〔﹝［[【（(]\s?\d{4}\s?[〕﹞］\]】）)]\s?第?\d{0,5}$/, /^第?\d{0,5}号/],
  // …的通知……⏎（12）
  [/[.…·．_]\s?$/, /^[\s.…·．_—-]{0,40}[（(]?\d{1,4}[）)]?$/],
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

/** The line without its page number: its title and number. */
export function unpaged(line: string): ContentsLine {
  const found = NUMBER.exec(line)
  return found ? { title: [0, found.index], number: [found.index, line.length] } : { title: [0, line.length] }
}

function readPageLast(line: string): ContentsLine | undefined {
  const found = PAGE.exec(line)
  if (!found || found.index === 0) return undefined
  const [printed, digits] = found as unknown as [string, string]
  const before = line[found.index - 1] as string
  // 2023年, 第3, 3.5: the digits belong to the title; 〔202 and （1 to what goes on in the next line
  if (/[\d年月第.〔﹝［[【〕﹞］】]/.test(before) || (/[（(]/.test(printed) && !/[）)]$/.test(printed))) return undefined
  if (printed.length === digits.length && /[㐀-鿿a-zA-Z]/.test(before)) return undefined
  const from = found.index + (printed.length - printed.trimStart().length)
  return { ...unpaged(line.slice(0, found.index)), page: { from, to: line.length, number: Number(digits) } }
}

/** Title, number, leaders, page: the common layout. */
const pageLast: ContentsRule = {
  name: 'pageLast',
  parser: Parsimmon((input, at) => {
    const read = at === 0 && input.length <= LONGEST_LINE ? readPageLast(input) : undefined
    return read ? succeed(input.length, read) : FAILED
  }),
}

/** The contents rules in the order they are tried. */
export const contentsRules: readonly ContentsRule[] = [pageLast]

/** The parts of a line of the contents that has a page number, or nothing. */
export type ContentsLineReader = (line: string) => ContentsLine | undefined

/** Reads lines of the contents with the rules of one grammar. */
export function contentsReader(rules: readonly ContentsRule[]): ContentsLineReader {
  const any = Parsimmon.alt(...rules.map((rule) => rule.parser), Parsimmon.all.result(undefined))
  return (line) => (line.length > LONGEST_LINE ? undefined : any.tryParse(line)) as ContentsLine | undefined
}
