/** 2O23年, 二OO九年, l2日, 7月3曰 */
import { LOOK_ALIKES } from '../../../numerals.js'
import { excerpt } from '../../excerpt.js'
import { matchesOf } from '../../matches.js'
import type { Rule } from '../../rule.js'
import { LOOK_ALIKE } from '../../signs.js'

const ONES = 'lI'
const ZEROS = LOOK_ALIKES.replace(ONES, '')

// A number before its unit, or a year in brackets, not 5l 装, O2O平台 or B1O1: 2O23年   〔2O23〕   2OO元   l2日
const NUMBER = `(?<![\\dA-Za-z.])[\\d${LOOK_ALIKES}]{2,12}(?=[年月日时元万亿个名人户家亩吨号％%〕])`
// 5O00条, whatever its unit, not O2O or 1O1C
const BETWEEN = `(?<![\\dA-Za-z.])\\d{1,9}[${ZEROS}]{1,3}\\d{1,9}(?![\\dA-Za-z])`
const OTHERS = [
  // 二OO九年
  `[一二三四五六七八九〇○零${ZEROS}]{4}(?=年)`,
  // O471-2345678
  `(?<![\\dA-Za-z])[${ZEROS}](?=\\d{2,3}[-—－]\\d{7})`,
  // 7月3曰
  '\\d{1,2}月\\d{1,2}曰',
]
const MISREAD = new RegExp([...OTHERS, NUMBER, BETWEEN].join('|'), 'g')
const SIGN = new RegExp(`[${LOOK_ALIKES}曰]`)

export const lookAlikes: Rule = {
  id: 'text/look-alikes',
  severity: 'warning',
  description: {
    zh: '数字、日期中混入形近的字母或字',
    en: 'A letter or character that looks like a digit or 日 stands in a number or date',
  },
  source: 'GB/T 15835-2011 §5.1',
  messages: {
    number: { zh: '“{sign}”应为“{expected}”：“{found}”', en: '“{sign}” stands for “{expected}”: “{found}”' },
  },
  check: ({ report, offset }) => ({
    passage(passage) {
      if (!passage.has(LOOK_ALIKE)) return
      const { text, labelEnd } = passage
      for (const { 0: number, index } of matchesOf(text, MISREAD)) {
        const sign = SIGN.exec(number)
        // 2023 alone; and l. as a label is another rule's
        if (!sign || index < labelEnd || !/[\d一二三四五六七八九〇]/.test(text.slice(index, index + number.length + 1))) continue
        const data = { sign: sign[0], expected: meant(sign[0], number), found: excerpt(text, index, index + number.length) }
        report({ ...passage.place(index, index + number.length, offset), message: 'number', data })
      }
    },
  }),
}

function meant(sign: string, number: string): string {
  if (sign === '曰') return '日'
  if (ONES.includes(sign)) return '1'
  return /[一二三四五六七八九〇]/.test(number) ? '〇' : '0'
}
