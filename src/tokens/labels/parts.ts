/** What the scans of labels are written with: characters, and steps past them. */

import type { Scheme } from '../../nodes.js'
import { NUMERALS } from '../../numerals.js'
import { isBlank, isWord, signs } from '../../text/characters.js'

export interface Scanned {
  scheme: Scheme
  ordinal: number[]
  /** One past the label's last character. */
  end: number
  doubtful: boolean
  /** Its brothers make it a label. */
  unsure?: boolean
}

export type Scan = (input: string, at: number) => Scanned | undefined

const LONGEST_GAP = 4
const NUMERAL = signs(NUMERALS)
export const OPEN = '（('
export const CLOSE = signs('）)')
/** What an optical reader takes for those brackets, and for the 、 or point behind a number: 一。加强领导   1'加强领导 */
export const OPEN_MISREAD = '〔【[［〈<{｛'
export const CLOSE_MISREAD = signs('〕】]］〉>}｝')
export const AFTER_MISREAD = signs("，,丶·•：；;。'`")
export const AFTER_CHINESE = signs('、．.')
export const AFTER_ARABIC = signs('.．、。')

export function isNumeral(code: number): boolean {
  return NUMERAL.has(code)
}

export function isBreak(code: number): boolean {
  return code === 10 || code === 13
}

/** Past the blanks that letter-spacing puts between the parts of a label. */
export function pastGap(input: string, at: number): number {
  let end = at
  while (end < at + LONGEST_GAP && isBlank(input.charCodeAt(end)) && !isBreak(input.charCodeAt(end))) end++
  return end
}

/** Past so many characters that pass the test. */
export function past(input: string, at: number, most: number, test: (code: number) => boolean): number {
  let end = at
  while (end < at + most && test(input.charCodeAt(end))) end++
  return end
}

/** （一）、指导思想   1）、墙面广告: past the bracket and a sign that parts it from a heading, but no （一）、（二）项 */
export function pastClose(input: string, close: number): number {
  const sign = AFTER_CHINESE.has(input.charCodeAt(close + 1)) && isWord(input.charCodeAt(close + 2))
  return close + (sign && !'第和及'.includes(input[close + 2] as string) ? 2 : 1)
}

export function scanned(scheme: Scheme, ordinal: number[], end: number, doubtful = false): Scanned {
  return { scheme, ordinal, end, doubtful }
}

/** Characters of a phrase behind a number. */
export const LONGEST_PHRASE = 21
const STOPS = signs('。；，,：:')

/** 1总则: a phrase to the line's end, right behind the number. */
export function isPhrase(input: string, at: number): boolean {
  const end = past(input, at, LONGEST_PHRASE + 1, (code) => !isBreak(code) && !Number.isNaN(code) && !STOPS.has(code))
  return end - at >= 2 && end - at <= LONGEST_PHRASE && (end === input.length || isBreak(input.charCodeAt(end)))
}
