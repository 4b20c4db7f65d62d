/** Numbers, as they are written in Chinese and Arabic numerals. */
import { calendarDay } from './calendar.js'
import { isBlank } from './text/characters.js'

/** Characters that Chinese numerals are written with, and the Katakana that are read for 二 and 八. */
export const NUMERALS = '〇○◯零一二三四五六七八九十百千两ニハ'

/** Letters that are typed or read for a zero (`二OO九年`, `2O23年`) and a one. */
export const LOOK_ALIKES = 'OoОоlI'

const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }

/** By the code of a character: the digit or unit that it stands for, or 0. */
const VALUES = new Int16Array(0x10000)
for (const digits of ['0123456789', '０１２３４５６７８９', '零一二三四五六七八九'])
  for (let digit = 0; digit < 10; digit++) VALUES[digits.charCodeAt(digit)] = digit
for (const [character, digit] of Object.entries({ 两: 2, ニ: 2, ハ: 8 })) VALUES[character.charCodeAt(0)] = digit
// 民國元年
VALUES['元'.charCodeAt(0)] = 1
for (const one of 'lI') VALUES[one.charCodeAt(0)] = 1
for (const [character, unit] of Object.entries(UNITS)) VALUES[character.charCodeAt(0)] = unit

/** `二十一` → 21, `一百二十三` → 123, `二〇二三` and `二0二三` → 2023, `15`, `１５` and `l5` → 15. */
export function toNumber(text: string): number {
  let total = 0
  let digits = 0
  let units = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const value = VALUES[code] as number
    if (value >= 10) {
      total += (digits || 1) * value
      digits = 0
      units = true
    } else if (!isBlank(code)) digits = (units ? 0 : digits * 10) + value
  }
  return total + digits
}

/** ISO date of the numbers as they are printed, or nothing where the calendar has no such day. */
export function isoDate(year: string, month: string, day: string): string | undefined {
  return calendarDay(toNumber(year), toNumber(month), toNumber(day))
}
