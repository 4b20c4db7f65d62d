/**
 * The forms of a label: which scheme it is of, its number, and where it ends. Lines that begin with a label are a third of
 * a gazette's lines, so its characters are looked at one by one: a sixth of the time of regular expressions.
 */

import { NUMERALS, toNumber } from '../../numerals.js'
import { isBlank, isDigit, isWord } from '../../text/characters.js'
import { appended, decimal, decimalTop, misreadTop, parted, sectionSign } from './decimal.js'
import { LETTERED, lettered } from './lettered.js'
import {
  AFTER_ARABIC,
  AFTER_CHINESE,
  AFTER_MISREAD,
  CLOSE,
  isBreak,
  isNumeral,
  isPhrase,
  LONGEST_PHRASE,
  OPEN,
  OPEN_MISREAD,
  past,
  pastClose,
  pastGap,
  type Scan,
  scanned,
} from './parts.js'
import { bracketedMisread, dashed, FORMAL, formal, misread, named, SINGLE, singleOf, textCircled, unclosed } from './rare.js'
import { marked, statutory } from './statutory.js'

export type { Scan }

function isInk(code: number): boolean {
  return !isBlank(code)
}

// 一、总体要求   一．总体要求
const chinese: Scan = (input, at) => {
  const to = past(input, at, 5, isNumeral)
  const sign = pastGap(input, to)
  const number = toNumber(input.slice(at, to))
  // 一）加强领导: its first bracket is lost
  if (CLOSE.has(input.charCodeAt(sign))) return { ...scanned('chinese-bracketed', [number], pastClose(input, sign), true), unsure: true }
  if (AFTER_MISREAD.has(input.charCodeAt(sign))) return { ...scanned('chinese', [number], sign + 1, true), unsure: true }
  if (AFTER_CHINESE.has(input.charCodeAt(sign))) return scanned('chinese', [number], sign + 1)
  // 一⏎今年的水利工作，…⏎二⏎…: over the sections of a speech
  if (isBreak(input.charCodeAt(sign)) || sign === input.length) return { ...scanned('chinese', [number], to, true), unsure: true }
  // 一 总体要求, but no 一 般 公 共 预 算 and no 一 税收收入 1200
  const isApart =
    sign > to &&
    isWord(input.charCodeAt(sign)) &&
    isPhrase(input, sign) &&
    isBreak(input.charCodeAt(past(input, sign, LONGEST_PHRASE, isInk)))
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

const FORMS: readonly [first: string, scans: readonly Scan[]][] = [
  ['第笫', [statutory]],
  [NUMERALS, [chinese]],
  [FORMAL, [formal]],
  [OPEN, [bracketed, dashed, bracketedMisread, lettered, unclosed]],
  [OPEN_MISREAD, [bracketedMisread]],
  ['§', [sectionSign]],
  ['【', [marked, bracketedMisread]],
  ['典案事实问步情例', [named]],
  ['$\\', [textCircled]],
  ['—－–-ー', [dashed]],
  ['0123456789', [decimal, arabic, decimalTop, parted]],
  [LETTERED, [lettered, appended]],
  ['lI', [misread, lettered, appended, misreadTop]],
  ...SINGLE.flatMap(([first, count, scheme, number = 1]) =>
    Array.from({ length: count }, (_, i): [string, Scan[]] => [String.fromCharCode(first + i), [singleOf(scheme, number + i)]]),
  ),
]

/** By the code of its first character, the forms that a label can have, in the order they are tried. Of a character that stands above twice the last counts. */
export const SCANS: ReadonlyMap<number, readonly Scan[]> = new Map(
  FORMS.flatMap(([firsts, scans]) => [...firsts].map((first) => [first.charCodeAt(0), scans] as const)),
)

/** What a label can begin with. */
export const LABEL_FIRSTS = FORMS.map(([firsts]) => firsts).join('')
