/**
 * The forms of a label: which scheme it is of, its number, and where it ends. Lines that begin with a label are a third of
 * a gazette's lines, so its characters are looked at one by one: a sixth of the time of regular expressions.
 */

import { NUMERALS, toNumber } from '../../numerals.js'
import { isBlank, isDigit, isWord, signs } from '../../text/characters.js'
import { LETTERED, lettered } from './lettered.js'
import {
  AFTER_ARABIC,
  AFTER_CHINESE,
  AFTER_MISREAD,
  CLOSE,
  isBreak,
  isNumeral,
  OPEN,
  OPEN_MISREAD,
  past,
  pastClose,
  pastGap,
  type Scan,
  type Scanned,
  scanned,
} from './parts.js'
import { bracketedMisread, dashed, FORMAL, formal, misread, named, SINGLE, singleOf, textCircled, unclosed } from './rare.js'
import { marked, statutory } from './statutory.js'

export type { Scan }

const POINT = signs('.．')

// 一、总体要求   一．总体要求
const chinese: Scan = (input, at) => {
  const to = past(input, at, 5, isNumeral)
  const sign = pastGap(input, to)
  const number = toNumber(input.slice(at, to))
  // 一）加强领导: its first bracket is lost
  if (CLOSE.has(input.charCodeAt(sign))) return { ...scanned('chinese-bracketed', [number], pastClose(input, sign), true), unsure: true }
  if (AFTER_MISREAD.has(input.charCodeAt(sign))) return { ...scanned('chinese', [number], sign + 1, true), unsure: true }
  if (AFTER_CHINESE.has(input.charCodeAt(sign))) return scanned('chinese', [number], sign + 1)
  // 一 总体要求, but no 一 般 公 共 预 算 and no 一 税收收入 1200
  const isApart =
    sign > to &&
    isWord(input.charCodeAt(sign)) &&
    isPhrase(input, sign) &&
    isBreak(input.charCodeAt(past(input, sign, LONGEST_CLOSE, isInk)))
  return isApart ? { ...scanned('chinese', [number], to, true), unsure: true } : undefined
}

// （一）指导思想   (一) 指导思想   （1）
const bracketed: Scan = (input, at) => {
  const from = pastGap(input, at + 1)
  const han = isNumeral(input.charCodeAt(from))
  const to = han ? past(input, from, 5, isNumeral) : past(input, from, 3, isDigit)
  const close = pastGap(input, to)
  if (to === from || !CLOSE.has(input.charCodeAt(close))) return undefined
  return scanned(han ? 'chinese-bracketed' : 'arabic-bracketed', [toNumber(input.slice(from, to))], pastClose(input, close))
}

function isInk(code: number): boolean {
  return !isBlank(code)
}

const MOST_LEVELS = 6
const LONGEST_DECIMAL = 14

// 5.3.1 二级响应   4.4. 医疗救助
const decimal: Scan = (input, at) => decimalFrom(input, at, 2)

function decimalFrom(input: string, at: number, fewest: number, points = POINT): Scanned | undefined {
  const ordinal: number[] = []
  let end = at
  for (let from = at; ordinal.length < MOST_LEVELS; from = end + 1) {
    if (ordinal.length > 0 && !points.has(input.charCodeAt(end))) break
    const to = past(input, from, 2, isDigit)
    if (to === from || isDigit(input.charCodeAt(to))) break
    ordinal.push(toNumber(input.slice(from, to)))
    end = to
  }
  if (ordinal.length < fewest || end - at > LONGEST_DECIMAL) return undefined
  // 1.0.1: a chapter of a standard without sections; but no 0.5 and no 3.0
  if (ordinal[0] === 0 || ordinal.at(-1) === 0 || (ordinal.length !== 3 && ordinal.includes(0))) return undefined
  return scanned('decimal', ordinal, points.has(input.charCodeAt(end)) ? end + 1 : end)
}

// A.1.2 煮沸消毒   B.1　记录表: of the appendix with the letter, whose numbers they are
const appended: Scan = (input, at) => {
  if (!POINT.has(input.charCodeAt(at + 1)) || !isDigit(input.charCodeAt(at + 2))) return undefined
  const found = decimalFrom(input, at + 2, 1)
  // l.1 编制目的: read for 1.1
  return found && { ...found, ordinal: input[at] === 'l' ? [1, ...found.ordinal] : found.ordinal, doubtful: true, unsure: true }
}

const PARTING = signs('-－—.．,，·、')
const UNITS_OF_TIME = '年月日号期'

// 1－2 规划依据, and 1,2 规划依据 or 1,2规划依据 read for 1.2: only beside its brothers, and no 1-6 月
const parted: Scan = (input, at) => {
  const found = decimalFrom(input, at, 2, PARTING)
  const from = found ? pastGap(input, found.end) : at
  if (
    !found ||
    !isDigit(input.charCodeAt(found.end - 1)) ||
    (from === found.end && !isPhrase(input, from)) ||
    !isWord(input.charCodeAt(from)) ||
    UNITS_OF_TIME.includes(input[from] as string)
  )
    return undefined
  return { ...found, doubtful: true, unsure: true }
}

// 1.加强领导   1、加强领导   1．加强领导   1 .加强领导   6.2023年底前…
const arabic: Scan = (input, at) => {
  const to = past(input, at, 3, isDigit)
  const sign = pastGap(input, to)
  // 1）准备阶段   1 ) 准备阶段
  const number = toNumber(input.slice(at, to))
  if (CLOSE.has(input.charCodeAt(sign))) {
    const found = scanned('arabic-bracketed', [number], pastClose(input, sign), true)
    return sign === to ? found : { ...found, unsure: true }
  }
  const after = input.charCodeAt(sign)
  if (!AFTER_ARABIC.has(after)) {
    if (!AFTER_MISREAD.has(after) || !isWord(input.charCodeAt(sign + 1)) || number === 0) return undefined
    return { ...scanned('arabic', [number], sign + 1, true), unsure: true }
  }
  const digits = past(input, sign + 1, 3, isDigit) - sign - 1
  return number === 0 || digits === 1 || digits === 2 ? undefined : scanned('arabic', [number], sign + 1)
}

const LONGEST_CLOSE = 21
const STOPS = signs('。；，,：:')

/** 1总则: a phrase to the line's end, right behind the number. */
function isPhrase(input: string, at: number): boolean {
  const end = past(input, at, LONGEST_CLOSE + 1, (code) => !isBreak(code) && !Number.isNaN(code) && !STOPS.has(code))
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

// l 总则: read for 1
const misreadTop: Scan = (input, at) => {
  const from = pastGap(input, at + 1)
  return from > at + 1 && isPhrase(input, from) ? { ...scanned('decimal', [1], at + 1, true), unsure: true } : undefined
}

// §1 总则   § 2.1 申请
const sectionSign: Scan = (input, at) => {
  const from = pastGap(input, at + 1)
  return decimal(input, from) ?? decimalTop(input, from)
}

/** The forms that a label with this first character can have, in the order they are tried. */
export const SCANS: Readonly<Record<string, readonly Scan[]>> = Object.fromEntries([
  ...[...'第笫'].map((character) => [character, [statutory]]),
  ...[...NUMERALS].map((character) => [character, [chinese]]),
  ...[...FORMAL].map((character) => [character, [formal]]),
  ...[...OPEN].map((character) => [character, [bracketed, dashed, bracketedMisread, lettered, unclosed]]),
  ...[...OPEN_MISREAD].map((character) => [character, [bracketedMisread]]),
  ['§', [sectionSign]],
  ['【', [marked, bracketedMisread]],
  ...[...'典案事实问步情例'].map((character) => [character, [named]]),
  ...[...'$\\'].map((character) => [character, [textCircled]]),
  ...[...'—－–-ー'].map((character) => [character, [dashed]]),
  ...[...'0123456789'].map((character) => [character, [decimal, arabic, decimalTop, parted]]),
  ...[...LETTERED].map((character) => [character, [lettered, appended]]),
  ...[...'lI'].map((character) => [character, [misread, lettered, appended, misreadTop]]),
  ...SINGLE.flatMap(([first, count, scheme, number = 1]) =>
    Array.from({ length: count }, (_, i) => [String.fromCharCode(first + i), [singleOf(scheme, number + i)]]),
  ),
])
