/** 刊头: the lines of a cover and an inside front. */

import { isoDate } from '../numerals.js'
import { signs } from '../text/characters.js'
import { withoutBlanks } from '../text/clean.js'
import { DATE } from './date.js'
import { readOrgans } from './organ.js'
import { endOfInk, GAP, type LineRule, match, reading, SPACE, where } from './rule.js'

/** What only a masthead prints. */
export const MASTHEAD = new Set(['gazetteTitle', 'pinyin', 'issue', 'publication', 'sponsor'])

/** Source of a pattern: the name of a gazette. */
export const GAZETTE = `(?:(?:[㐀-鿿]${GAP}){2,20}(?:府|院|厅|委|部|局|会|常务委员会)${GAP}(?:公${GAP}[报報]|文${GAP}告|会${GAP}刊|[憲宪]${GAP}[報报])|(?:[㐀-鿿]${GAP}){4,12}行${GAP}政${GAP}[区區]${GAP}公${GAP}[报報]|(?:[㐀-鿿]${GAP}){1,12}政${GAP}[报報])`

// 某县人民政府公报   某特别行政区公报   国务院公报   某部文告   某人大常委会会刊   某某政报
export const gazetteTitle: LineRule<null> = {
  kind: 'gazetteTitle',
  reading: () => ({
    last: '报報告刊',
    widest: 80,
    parser: reading(match(new RegExp(GAZETTE, 'y')), () => null),
  }),
}

// MOUXIAN RENMIN ZHENGFU GONGBAO
export const pinyin: LineRule<null> = {
  kind: 'pinyin',
  reading: () => ({
    first: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
    widest: 100,
    parser: reading(match(/[A-ZÜ][A-ZÜ' ·]{5,90}/y), () => null),
  }),
}

/** Source of a pattern: how often the gazette comes out. */
export const FREQUENCY = `((?:周|旬|半${GAP}月|双${GAP}月|月|季|半${GAP}年|年)${GAP}刊|不定期)`

export interface ReadPublication {
  date?: string
  /** Month and day, where the year stands with the issue. */
  day?: [month: string, day: string]
  frequency?: string
}

const PUBLISHED = new RegExp(
  `[（(]?(?:(?:出版|出刊|发行|印刷|编印)(?:日期|时间)?[：:]?${GAP})?(?:${DATE}|[0-9]{4}${GAP}年${GAP}[0-9]{1,2}${GAP}月(?=${GAP}(?:出版|出刊|发行)${GAP}[（(][^（）()\\r\\n]{1,8}刊)|([0-9]{1,2}|[一二三四五六七八九十]{1,2})${GAP}月${GAP}([0-9]{1,2}|[一二三四五六七八九十]{1,3})${GAP}[日曰])${GAP}(出版|出刊|发行|编印|刊行)?${GAP}(?:[（(]?${FREQUENCY}[）)]?)?[）)]?`,
  'y',
)

// 2023年10月1日出版（季刊）   2023年10月出版（双月刊）   出版日期：2023年10月1日   8月10日出版　半月刊
export const publication: LineRule<ReadPublication> = {
  kind: 'publication',
  reading: () => ({
    first: '（(0123456789二一三四五六七八九十出发印编',
    last: '版刊行印）)日期',
    widest: 60,
    parser: reading(match(PUBLISHED), ([text, y, m, d, month, day, verb, frequency]) => {
      if (!verb && !frequency && !/^[（(]?[出发印编]/.test(text)) return undefined
      const date = y && isoDate(y, m as string, d as string)
      return {
        ...(date ? { date } : {}),
        ...(month && day ? { day: [month, day] } : {}),
        ...(frequency ? { frequency: withoutBlanks(frequency) } : {}),
      }
    }),
  }),
}

// （季刊）
export const frequency: LineRule<ReadPublication> = {
  kind: 'publication',
  name: 'frequency',
  reading: () => ({
    last: '刊期）)',
    widest: 12,
    parser: reading(match(new RegExp(`[（(]?${FREQUENCY}[）)]?`, 'y')), ([, found]) => ({ frequency: withoutBlanks(found as string) })),
  }),
}

const SPONSOR = new RegExp(
  `(?:主管)?主办(?:单位)?(?:${SPACE}{1,8}|[/／])([^\\r\\n]{3,40})|([^\\r\\n]{3,40}?)${SPACE}{0,8}(?:主管主办|主办|主管|编印|编辑出版|编辑|出版|编)(?:${SPACE}{1,20}${DATE}(?:${GAP}(?:出版|出刊))?)?`,
  'y',
)

const SPONSOR_ENDS = signs('办管印辑版编日')

export interface ReadSponsor {
  sponsor: string
  date?: string
}

// 某县人民政府办公室 主管主办   某县人民政府主办   主办单位 某县人民政府办公室   某县人大常委会办公室编　2021年7月15日出版
export const sponsor: LineRule<ReadSponsor> = {
  kind: 'sponsor',
  reading: (words) => ({
    widest: 80,
    without: '。，：:',
    parser: where(
      (input, at) => input[at] === '主' || SPONSOR_ENDS.has(input.charCodeAt(endOfInk(input, at) - 1)),
      reading(match(SPONSOR), ([, after, before, y, m, d]) => {
        const organs = readOrgans((after ?? before) as string, words)
        const date = y && m && d ? isoDate(y, m, d) : undefined
        return organs ? { sponsor: organs.organs.join(' '), ...(date ? { date } : {}) } : undefined
      }),
    ),
  }),
}
