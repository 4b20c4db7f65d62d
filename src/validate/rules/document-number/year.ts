/** 云政发〔2022〕15号, 2023年7月3日 */
import type { Rule } from '../../rule.js'

export const year: Rule = {
  id: 'document-number/year',
  severity: 'error',
  description: { zh: '发文字号年份与成文日期不符', en: 'The year of the document number is not that of the date' },
  source: 'GB/T 9704-2012 §7.2.5, §7.3.5.4',
  messages: {
    differs: {
      zh: '发文字号“{number}”的年份是 {found}，成文日期是 {date}',
      en: 'the year of “{number}” is {found}, the document is dated {date}',
    },
    date: { zh: '成文日期 {date}', en: 'dated {date}' },
  },
  check: ({ report, parts }) => ({
    document(node) {
      const { number, dates } = parts(node)
      const { date } = node
      if (!number || number.year === undefined || !date) return
      const signed = Number(date.slice(0, 4))
      if (number.year === signed || (number.year === signed - 1 && date.slice(5, 7) === '01')) return
      const data = { number: number.text, found: number.year, date }
      const at = dates.find((d) => d.date === date)
      report({ node: number, message: 'differs', data, related: at ? [{ node: at, message: 'date', data }] : [] })
    },
  }),
}
