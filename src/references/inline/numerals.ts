/** Numbers and dates inside prose. */

import { isoDate, NUMERALS, toNumber } from '../../numerals.js'

/** Source of a pattern: `12`, `十二`. */
export const NUMBER = `[0-9０-９${NUMERALS}]{1,6}`

/** Source of a pattern with groups for year, month and day: `2023年7月3日`, `二〇二三年七月三日`. */
export const DAY = `([0-9０-９]{4}|[〇○零一二三四五六七八九]{4}) ?年 ?([0-9０-９]{1,2}|[${NUMERALS}]{1,3}) ?月 ?([0-9０-９]{1,2}|[${NUMERALS}]{1,3}) ?日`

/** ISO date of three groups of `DAY`, or nothing where there are none or the calendar has no such day. */
export function dayOf(year?: string, month?: string, day?: string): string | undefined {
  return year && month && day ? isoDate(year, month, day) : undefined
}

/** `一年` → `{years: 1}`, `18个月` → `{months: 18}`, `半年` → `{months: 6}`. */
export function periodOf(amount: string, unit: string): { years?: number; months?: number } {
  if (amount === '半') return { months: 6 }
  return unit === '年' ? { years: toNumber(amount) } : { months: toNumber(amount) }
}

/** Signs between the ends of a range, for a class of characters: `-` is the last. */
export const RANGE = '至到—－～~-'
const PARTS = new RegExp(`[${RANGE}]|[0-9０-９]+|[${NUMERALS}]+`, 'g')

/** `1-3、5`, `（一）至（三）`: all numbers of a list, ranges filled in. */
export function numbersIn(list: string): number[] {
  const found: number[] = []
  let range = false
  for (const [part] of list.matchAll(PARTS)) {
    if (RANGE.includes(part)) range = true
    else {
      const number = toNumber(part)
      if (range) found.push(...numbersBetween(found.at(-1) ?? number, number))
      found.push(number)
      range = false
    }
  }
  return found
}

/** No text has a range of more. */
const WIDEST = 200

/** … of a range, its ends apart. */
export function numbersBetween(low: number, high: number): number[] {
  const length = high - low - 1
  return length > 0 && length < WIDEST ? Array.from({ length }, (_, i) => low + 1 + i) : []
}
