/** 成文日期 (GB/T 9704-2012 §7.3.5.4): `2023年7月3日`, formerly `二〇二三年七月三日`; and 署名 and 日期 on one line. */

import { isoDate, LOOK_ALIKES, NUMERALS, toNumber } from '../numerals.js'
import { withoutBlanks } from '../text/clean.js'
import type { Line } from '../text/lines.js'
import type { Token } from './index.js'
import { isOrganName } from './organ.js'
import { END, GAP, type LineRule, match, reading, SPACE } from './rule.js'

// 2023  二〇二三  二OO九, 二。二三: what is read for the zero
const YEAR = `((?:[0-9${LOOK_ALIKES}]${GAP}){4}|(?:[${NUMERALS}0●。${LOOK_ALIKES}]${GAP}){4})`
const ONE = `((?:[0-9${LOOK_ALIKES}]${GAP}){1,2}|(?:[${NUMERALS}]${GAP}){1,3})`

/** Source of a pattern with groups for year, month and day. */
export const DATE = `${YEAR}年${GAP}${ONE}月${GAP}${ONE}[日曰目]`

export interface ReadDate {
  /** ISO; absent for an impossible day. */
  date?: string
}

export function readDate(year: string, month: string, day: string): ReadDate {
  const date = isoDate(year, month, day)
  return date ? { date } : {}
}

// （2023年6月8日，根据录音整理）
const REMARK = '(?:[，,、][^（）()，。；\\r\\n]{0,8}(?:整理|摘要|摘登|节选|[删刪][节節])[^（）()，。；\\r\\n]{0,4})?'

// 2023年7月3日   二〇二三年七月三日   （2023年7月3日）   一九九一年十月五日于北京   2023年7月3日 星期一   2023年7月3日　2023年7月3日: below two organs
export const date: LineRule<ReadDate> = {
  kind: 'date',
  reading: () => ({
    first: '公西0123456789〇○零一二（(',
    letters: '年',
    widest: 160,
    parser: reading(
      match(
        new RegExp(
          `(?:公[元历歷曆]|西[元历曆]|[（(])?${GAP}${DATE}(?:于[㐀-鿿]{2,8}${END}|[，,]?${SPACE}{0,4}星期.|(?:${SPACE}{2,60}${DATE}){1,4})?(?:${REMARK}[）)]|。)?`,
          'my',
        ),
      ),
      ([, y, m, d]) => readDate(y as string, m as string, d as string),
    ),
  }),
}

/** The first year of the Republic's calendar is 1912. */
const ERA = 1911
const REPUBLIC = new RegExp(
  `[（(]?(?:中[華华]民[國国]|民[國国])${GAP}([0-9]{1,3}|[${NUMERALS}]{1,4}|元)${GAP}年${GAP}${ONE}月${GAP}${ONE}日(?:出版|[发發]行|印行)?[）)]?`,
  'y',
)

/** ISO date of 中華民國112年7月3日, or nothing. */
export function readEraDate(text: string): string | undefined {
  REPUBLIC.lastIndex = 0
  const [, y, m, d] = REPUBLIC.exec(text) ?? []
  return y && m && d ? isoDate(String(toNumber(y) + ERA), m, d) : undefined
}

// 中華民國112年7月3日   （民国三十五年四月五日）   中華民國元年二月二日   中華民國二十三年六月十五日出版
export const eraDate: LineRule<ReadDate> = {
  kind: 'date',
  name: 'eraDate',
  reading: () => ({
    first: '中民（(',
    last: '日版行）)',
    letters: '年',
    widest: 44,
    parser: reading(match(REPUBLIC), ([, y, m, d]) => readDate(String(toNumber(y as string) + ERA), m as string, d as string)),
  }),
}

export interface SignedDate extends ReadDate {
  /** Characters of the organ's part, blanks apart. */
  organInk: number
}

const SPLIT = new RegExp(`([^\\r\\n0-9，。；：]{2,40}?)${SPACE}{0,60}${DATE}`, 'y')

// 某县人民政府 2023年7月3日
export const signedDate: LineRule<SignedDate> = {
  kind: 'signedDate',
  reading: (words) => ({
    last: '日曰目',
    letters: '年',
    widest: 110,
    parser: reading(match(SPLIT), ([, organ, y, m, d]) => {
      const name = withoutBlanks(organ as string)
      return isOrganName(name, words) ? { ...readDate(y as string, m as string, d as string), organInk: name.length } : undefined
    }),
  }),
}

/** 在…会议上的讲话⏎（2023年1月5日） */
export function isBracketedDate({ text, lines }: { text: string; lines: readonly Line[] }, token: Token | undefined): boolean {
  return token?.kind === 'date' && '（('.includes(text[(lines[token.first] as Line).inkStart] as string)
}
