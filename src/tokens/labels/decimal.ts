/** 1.1   5.3.1   A.1.2   §2.1: decimals, as plans, standards and outlines number their divisions. */

import { toNumber } from '../../numerals.js'
import { isDigit, isWord, signs } from '../../text/characters.js'
import { isPhrase, past, pastGap, type Scan, type Scanned, scanned } from './parts.js'

const POINT = signs('.．')
const MOST_LEVELS = 6
const LONGEST_DECIMAL = 14

// 5.3.1 二级响应   4.4. 医疗救助
export const decimal: Scan = (input, at) => decimalFrom(input, at, 2)

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
export const appended: Scan = (input, at) => {
  if (!POINT.has(input.charCodeAt(at + 1)) || !isDigit(input.charCodeAt(at + 2))) return undefined
  const found = decimalFrom(input, at + 2, 1)
  // l.1 编制目的: read for 1.1
  return found && { ...found, ordinal: input[at] === 'l' ? [1, ...found.ordinal] : found.ordinal, doubtful: true, unsure: true }
}

const PARTING = signs('-－—.．,，·、')
const UNITS_OF_TIME = '年月日号期'

// 1－2 规划依据, and 1,2 规划依据 or 1,2规划依据 read for 1.2: only beside its brothers, and no 1-6 月
export const parted: Scan = (input, at) => {
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

// 1 总则   1总则
export const decimalTop: Scan = (input, at) => {
  const to = past(input, at, 2, isDigit)
  const from = pastGap(input, to)
  if (!isWord(input.charCodeAt(from))) return undefined
  if (from === to && (UNITS_OF_TIME.includes(input[to] as string) || !isPhrase(input, to))) return undefined
  return scanned('decimal', [toNumber(input.slice(at, to))], to, true)
}

// l 总则: read for 1
export const misreadTop: Scan = (input, at) => {
  const from = pastGap(input, at + 1)
  return from > at + 1 && isPhrase(input, from) ? { ...scanned('decimal', [1], at + 1, true), unsure: true } : undefined
}

// §1 总则   § 2.1 申请
export const sectionSign: Scan = (input, at) => {
  const from = pastGap(input, at + 1)
  return decimal(input, from) ?? decimalTop(input, from)
}
