/** 2023年2月30日, as the date of a document and in its text */
import { isoDate } from '../../../numerals.js'
import type { Rule } from '../../rule.js'

// 2023年2月30日   9月31日
const DATE = /(?<!\d)(?:([12]\d{3})年)?(\d{1,2})月(\d{1,2})日/g

const LEAP_YEAR = '2000'

export const dateImpossible: Rule = {
  id: 'sign-off/date-impossible',
  severity: 'error',
  description: { zh: '日期不存在', en: 'A date that the calendar does not have' },
  source: 'GB/T 7408-2005',
  messages: { impossible: { zh: '日历上没有“{found}”', en: 'the calendar has no “{found}”' } },
  check: ({ report }) => ({
    leaf(node) {
      const { value } = node
      if (node.type === 'date' || !value.includes('日')) return
      // 农历2月30日 is none of this calendar.
      for (const { 0: found, 1: year = LEAP_YEAR, 2: month = '', 3: day = '', index } of value.matchAll(DATE))
        if (!isoDate(year, month, day) && !/[农阴]历/.test(value.slice(Math.max(0, index - 8), index)))
          report({ node, within: [index, index + found.length], message: 'impossible', data: { found } })
    },
    date(node) {
      // The masthead's date line may hold no day: （月刊）
      if (!node.date && /年.*月.*[日曰]/.test(node.value)) report({ node, message: 'impossible', data: { found: node.value } })
    },
  }),
}
