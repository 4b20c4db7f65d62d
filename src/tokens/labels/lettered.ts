/** Labels without a numeral: 天干 and 地支 of older statutes, letters of standards and treaties, Roman numerals. Its brothers make one a label. */

import type { Scheme } from '../../nodes.js'
import { isDigit, isLatin } from '../../text/characters.js'
import type { Label } from './label.js'
import { AFTER_CHINESE, CLOSE, OPEN, past, pastClose, pastGap, type Scan, scanned } from './parts.js'

const STEMS = '甲乙丙丁戊己庚辛壬癸'
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥'
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']
/** viii */
const LONGEST = 4

const SMALL_A = 97
/** Ⅰ … Ⅻ, ⅰ … ⅻ */
const ROMAN_SIGNS = [0x2160, 0x2170] as const
const span = (first: number, count: number) => Array.from({ length: count }, (_, i) => String.fromCharCode(first + i)).join('')
const LETTERS = span(65, 26) + span(SMALL_A, 26)

/** What such a label can begin with, its bracket apart. */
export const LETTERED = STEMS + BRANCHES + LETTERS + ROMAN_SIGNS.map((first) => span(first, 12)).join('')

/** Its scheme and number, and where it ends. */
function numeral(input: string, at: number): { scheme: Scheme; number: number; end: number } | undefined {
  const code = input.charCodeAt(at)
  const stem = STEMS.indexOf(input[at] as string)
  if (stem >= 0) return { scheme: 'stem', number: stem + 1, end: at + 1 }
  const branch = BRANCHES.indexOf(input[at] as string)
  if (branch >= 0) return { scheme: 'branch', number: branch + 1, end: at + 1 }
  for (const first of ROMAN_SIGNS) if (code >= first && code < first + 12) return { scheme: 'roman', number: code - first + 1, end: at + 1 }
  const end = past(input, at, LONGEST, isLatin)
  const roman = ROMAN.indexOf(input.slice(at, end)) + 1
  if (roman > 0) return { scheme: 'roman', number: roman, end }
  return end === at + 1 ? { scheme: 'letter', number: (code | 32) - SMALL_A + 1, end } : undefined
}

// （甲）军人家属   乙、典契税   （子）配偶   A．申请书一份   a）方便使用   (b) 停車場   （ii）散货   Ⅲ. 应急响应
export const lettered: Scan = (input, at) => {
  const open = OPEN.includes(input[at] as string)
  const found = numeral(input, open ? pastGap(input, at + 1) : at)
  if (!found) return undefined
  const sign = pastGap(input, found.end)
  const close = CLOSE.has(input.charCodeAt(sign))
  const next = input.charCodeAt(sign + 1)
  // 甲、乙双方   A、B两组   A.1   U.S.
  if (!close && (open || !AFTER_CHINESE.has(input.charCodeAt(sign)) || isDigit(next) || LETTERED.includes(input[sign + 1] as string)))
    return undefined
  const scheme = close && found.scheme === 'letter' ? 'letter-bracketed' : found.scheme
  return { ...scanned(scheme, [found.number], close ? pastClose(input, sign) : sign + 1, true), unsure: true }
}

/** (h) …⏎(i) …: i is a letter too. */
export function asLetter(label: Label): Label | undefined {
  const letter = /^[（(]([ivx])[）)]$/.exec(label.label)?.[1]
  return letter ? { ...label, scheme: 'letter-bracketed', ordinal: [letter.charCodeAt(0) - SMALL_A + 1] } : undefined
}
