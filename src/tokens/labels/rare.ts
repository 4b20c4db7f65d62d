/** Labels of one character, and labels with a character that an optical reader took for another. */

import type { Scheme } from '../../nodes.js'
import { LOOK_ALIKES, toNumber } from '../../numerals.js'
import { isDigit, isWord, signs } from '../../text/characters.js'
import { AFTER_ARABIC, AFTER_CHINESE, CLOSE, CLOSE_MISREAD, isNumeral, OPEN, past, pastGap, type Scan, scanned } from './parts.js'

const DASH = signs('—－–-ー')

// —、总体要求   ー、总体要求   （—）指导思想: a dash that was read for 一; in brackets it may also be nothing
export const dashed: Scan = (input, at) => {
  const open = OPEN.includes(input[at] as string)
  const dash = open ? pastGap(input, at + 1) : at
  const sign = pastGap(input, dash + 1)
  if (!DASH.has(input.charCodeAt(dash)) || !(open ? CLOSE : AFTER_CHINESE).has(input.charCodeAt(sign))) return undefined
  const found = scanned(open ? 'chinese-bracketed' : 'chinese', [1], sign + 1, true)
  return open || !isWord(input.charCodeAt(pastGap(input, sign + 1))) ? { ...found, unsure: true } : found
}

/** Labels that are one character: ① … ⑳, ㉑ … ㉟, ㊱ … ㊿, ⒈ … ⒛, ⑴ … ⒇, ㈠ … ㈩, ❶ … ❿, ➀ … ➉, ➊ … ➓, ⓵ … ⓾; the number of the first, where not 1. */
export const SINGLE: readonly (readonly [first: number, count: number, Scheme, number?: number])[] = [
  [0x2460, 20, 'circled'],
  [0x3251, 15, 'circled', 21],
  [0x32b1, 15, 'circled', 36],
  [0x2488, 20, 'arabic'],
  [0x2474, 20, 'arabic-bracketed'],
  [0x3220, 10, 'chinese-bracketed'],
  [0x2776, 10, 'circled'],
  [0x2780, 10, 'circled'],
  [0x278a, 10, 'circled'],
  [0x24f5, 10, 'circled'],
]

export function singleOf(scheme: Scheme, number: number): Scan {
  return (_, at) => scanned(scheme, [number], at + 1)
}

const LOOK_ALIKE = signs(LOOK_ALIKES)

// 〔一〕指导思想   〔一）指导思想   （一］指导思想   （l）指导思想: only where the numbers around say so
export const bracketedMisread: Scan = (input, at) => {
  const han = isNumeral(input.charCodeAt(at + 1))
  const round = OPEN.includes(input[at] as string)
  if (!han && !round) return undefined
  const to = past(input, at + 1, 3, han ? isNumeral : isMisreadDigit)
  const number = toNumber(input.slice(at + 1, to))
  const close = input.charCodeAt(to)
  if (number === 0 || !(CLOSE.has(close) || (han && CLOSE_MISREAD.has(close)))) return undefined
  return { ...scanned(han ? 'chinese-bracketed' : 'arabic-bracketed', [number], to + 1, true), unsure: true }
}

function isMisreadDigit(code: number): boolean {
  return isDigit(code) || LOOK_ALIKE.has(code)
}

const BRACKET = /[（()）\r\n]|$/g

// （二基本原则。坚持…: its bracket is never closed, as that of （二期工程）… is
export const unclosed: Scan = (input, at) => {
  const han = isNumeral(input.charCodeAt(at + 1))
  const to = past(input, at + 1, 3, han ? isNumeral : isDigit)
  if (to === at + 1 || !isWord(input.charCodeAt(pastGap(input, to))) || isNumeral(input.charCodeAt(to))) return undefined
  BRACKET.lastIndex = to
  if (CLOSE.has(input.charCodeAt(BRACKET.exec(input)?.index as number))) return undefined
  return { ...scanned(han ? 'chinese-bracketed' : 'arabic-bracketed', [toNumber(input.slice(at + 1, to))], to, true), unsure: true }
}

const TEXT_CIRCLED = /\$?\s?\\textcircled\s?\{?\s?(\d{1,2})\s?\}?(?:\s?\$)?/y

// $\textcircled{1}$ 加强领导: what a converter to LaTeX makes of ①
export const textCircled: Scan = (input, at) => {
  TEXT_CIRCLED.lastIndex = at
  const found = TEXT_CIRCLED.exec(input)
  return found ? scanned('circled', [Number(found[1])], TEXT_CIRCLED.lastIndex) : undefined
}

/** l.加强领导   lO.其他: read for digits; only where the number that comes before or next says so. */
export const misread: Scan = (input, at) => {
  const to = past(input, at, 2, isMisreadDigit)
  if (!AFTER_ARABIC.has(input.charCodeAt(to)) || !isWord(input.charCodeAt(to + 1))) return undefined
  const number = toNumber(input.slice(at, to))
  return number === 0 ? undefined : { ...scanned('arabic', [number], to + 1, true), unsure: true }
}

/** 壹 to 拾, twice: in simplified and in traditional characters. */
export const FORMAL = '壹贰叁肆伍陆柒捌玖拾壹貳參肆伍陸柒捌玖拾'

/** 壹、评价目的   貳、計畫內容: above 一、, as the 部分 of a report stand; but no 陆、海、空 where 伍、 is not above. */
export const formal: Scan = (input, at) => {
  const sign = pastGap(input, at + 1)
  if (!AFTER_CHINESE.has(input.charCodeAt(sign))) return undefined
  return scanned('book', [(FORMAL.indexOf(input[at] as string) % 10) + 1], sign + 1, true)
}

/** 问题一：哪些人可以参保   案例1   典型案例2　某某案: what is numbered is named before the number; but no 问题1个. */
const NAMED =
  /(?:典型案例|案例|事例|实例|问题|步骤|事项|情形|例)[^\S\r\n]?(?:([0-9]{1,2})|([一二三四五六七八九十]{1,3}))(?:[^\S\r\n]?[：:、.．]|(?=[^\S\r\n]|[【《“]|[\r\n]|$))/y

export const named: Scan = (input, at) => {
  NAMED.lastIndex = at
  const [, digits, numeral] = NAMED.exec(input) ?? []
  const number = toNumber(digits ?? numeral ?? '')
  return number === 0 ? undefined : { ...scanned('named', [number], NAMED.lastIndex, true), unsure: true }
}
