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
