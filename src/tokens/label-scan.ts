/**
 * The forms of a label: which scheme it is of, its number, and where it ends. Lines that begin with a label are a third of
 * a gazette's lines, so its characters are looked at one by one: a sixth of the time of regular expressions.
 */
import type { Scheme } from '../nodes.js'
import { isBlank, isDigit, isWord, NUMERALS, signs, toNumber } from '../text.js'

interface Scanned {
  scheme: Scheme
  ordinal: number[]
  /** One past the label's last character. */
  end: number
  doubtful: boolean
}

export type Scan = (input: string, at: number) => Scanned | undefined

const LONGEST_GAP = 4
const NUMERAL = signs(NUMERALS)
const OPEN = '（(﹙'
const CLOSE = signs('）)﹚')
const AFTER_CHINESE = signs('、．.﹑')
const AFTER_ARABIC = signs('.．、﹑。')
const POINT = signs('.．')

const UNITS: Readonly<Record<string, Scheme>> = {
  编: 'book',
  編: 'book',
  // a plan's outline (纲要) has 篇, where a statute has 编
  篇: 'book',
  章: 'chapter',
  节: 'section',
  節: 'section',
  条: 'article',
  條: 'article',
}
/** 第三条的规定, 第一款: a reference at the beginning of a line. */
const REFERS = signs('的规規款项項第至到和及，。')

/** 第十二条改为第十一条，修改为：“…”: what a decision does with an article. */
const CHANGED = /^(?:改为|修改为|增加[一二两1-9第]|[删刪][去除]|中的?[“「]|后增加|分为|作为|并入)/

function isNumeral(code: number): boolean {
  return NUMERAL[code] === 1
}

function isBreak(code: number): boolean {
  return code === 10 || code === 13
}

/** Past the blanks that letter-spacing puts between the parts of a label. */
function pastGap(input: string, at: number): number {
  let end = at
  while (end < at + LONGEST_GAP && isBlank(input.charCodeAt(end)) && !isBreak(input.charCodeAt(end))) end++
  return end
}

/** Past so many characters that pass the test. */
function past(input: string, at: number, most: number, test: (code: number) => boolean): number {
  let end = at
  while (end < at + most && test(input.charCodeAt(end))) end++
  return end
}

function scanned(scheme: Scheme, ordinal: number[], end: number, doubtful = false): Scanned {
  return { scheme, ordinal, end, doubtful }
}

// 第一章 总则   第十条之一   第 3 条   第一部分
const statutory: Scan = (input, at) => {
  const from = pastGap(input, at + 1)
  let to = past(input, from, 4, isDigit)
  if (to === from) to = past(input, from, 12, (code) => isNumeral(code) || (isBlank(code) && !isBreak(code)))
  if (to === from) return undefined
  let end = pastGap(input, to)
  let scheme: Scheme | undefined = UNITS[input[end] as string]
  if (input[end] === '分' && UNITS[input[end + 1] as string] === 'book' && input[end + 1] !== '篇') scheme = 'subbook'
  // a report's 部分 stand where a statute has 编
  else if (input.startsWith('部分', end)) scheme = 'book'
  if (!scheme) return undefined
  end += scheme === 'subbook' || input[end] === '部' ? 2 : 1
  const ordinal = [toNumber(input.slice(from, to))]
  if (input[end] === '之' && isNumeral(input.charCodeAt(end + 1))) {
    const branchEnd = past(input, end + 1, 3, isNumeral)
    ordinal.push(toNumber(input.slice(end + 1, branchEnd)))
    end = branchEnd
  }
  if (REFERS[input.charCodeAt(end)] === 1 || CHANGED.test(input.slice(end, end + 4))) return undefined
  return scanned(scheme, ordinal, end)
}

// 一、总体要求   一．总体要求
const chinese: Scan = (input, at) => {
  const to = past(input, at, 5, isNumeral)
  const sign = pastGap(input, to)
  return AFTER_CHINESE[input.charCodeAt(sign)] === 1 ? scanned('chinese', [toNumber(input.slice(at, to))], sign + 1) : undefined
}

// （一）指导思想   (一) 指导思想   （1）
const bracketed: Scan = (input, at) => {
  const from = pastGap(input, at + 1)
  const han = isNumeral(input.charCodeAt(from))
  const to = han ? past(input, from, 5, isNumeral) : past(input, from, 3, isDigit)
  const close = pastGap(input, to)
  if (to === from || CLOSE[input.charCodeAt(close)] !== 1) return undefined
  return scanned(han ? 'chinese-bracketed' : 'arabic-bracketed', [toNumber(input.slice(from, to))], close + 1)
}

const MOST_LEVELS = 6
const LONGEST_DECIMAL = 14

// 5.3.1 二级响应   4.4. 医疗救助
const decimal: Scan = (input, at) => {
  const ordinal: number[] = []
  let end = at
  for (let from = at; ordinal.length < MOST_LEVELS; from = end + 1) {
    if (ordinal.length > 0 && POINT[input.charCodeAt(end)] !== 1) break
    const to = past(input, from, 2, isDigit)
    if (to === from || isDigit(input.charCodeAt(to))) break
    ordinal.push(toNumber(input.slice(from, to)))
    end = to
  }
  if (ordinal.length < 2 || end - at > LONGEST_DECIMAL) return undefined
  // 1.0.1: a chapter of a standard without sections; but no 0.5 and no 3.0
  if (ordinal[0] === 0 || ordinal.at(-1) === 0 || (ordinal.length !== 3 && ordinal.includes(0))) return undefined
  return scanned('decimal', ordinal, POINT[input.charCodeAt(end)] === 1 ? end + 1 : end)
}

// 1.加强领导   1、加强领导   1．加强领导   1 .加强领导   6.2023年底前…
const arabic: Scan = (input, at) => {
  const to = past(input, at, 3, isDigit)
  const sign = pastGap(input, to)
  if (AFTER_ARABIC[input.charCodeAt(sign)] !== 1) return undefined
  const digits = past(input, sign + 1, 3, isDigit) - sign - 1
  const number = toNumber(input.slice(at, to))
  return number === 0 || digits === 1 || digits === 2 ? undefined : scanned('arabic', [number], sign + 1)
}

const UNITS_OF_TIME = '年月日号期'
const LONGEST_CLOSE = 21
const STOPS = signs('。；，,：:')

/** 1总则: a phrase to the line's end, right behind the number. */
function isPhrase(input: string, at: number): boolean {
  const end = past(input, at, LONGEST_CLOSE + 1, (code) => !isBreak(code) && !Number.isNaN(code) && STOPS[code] !== 1)
  return end - at >= 2 && end - at <= LONGEST_CLOSE && (end === input.length || isBreak(input.charCodeAt(end)))
}

// 1 总则   1总则
const decimalTop: Scan = (input, at) => {
  const to = past(input, at, 2, isDigit)
  const from = pastGap(input, to)
  if (!isWord(input.charCodeAt(from))) return undefined
  if (from === to && (UNITS_OF_TIME.includes(input[to] as string) || !isPhrase(input, to))) return undefined
  return scanned('decimal', [toNumber(input.slice(at, to))], to, true)
}

/** ① … ⑳, ㉑ … ㉟, ㊱ … ㊿ */
const CIRCLED = [
  [0x2460, 20],
  [0x3251, 15],
  [0x32b1, 15],
].flatMap(([first, count]) => Array.from({ length: count as number }, (_, i) => String.fromCharCode((first as number) + i)))

const circled: Scan = (input, at) => scanned('circled', [CIRCLED.indexOf(input[at] as string) + 1], at + 1)

/** The forms that a label with this first character can have, in the order they are tried. */
export const SCANS: Readonly<Record<string, readonly Scan[]>> = Object.fromEntries([
  ['第', [statutory]],
  ...[...NUMERALS].map((character) => [character, [chinese]]),
  ...[...OPEN].map((character) => [character, [bracketed]]),
  ...[...'0123456789０１２３４５６７８９'].map((character) => [character, [decimal, arabic, decimalTop]]),
  ...CIRCLED.map((character) => [character, [circled]]),
])
