/** 云政发〔2022〕15号, 2023年7月3日; a document of 2023 that cites 云政发〔2032〕9号; 2017年印发的《…》（云政发〔2018〕9号） */
import { documentOf } from '../../../visit.js'
import { matchesOf } from '../../matches.js'
import type { Rule } from '../../rule.js'

const CITED = /[㐀-鿿]{1,12}〔([12]\d{3})〕\d{1,5}号/g
// 2017年3月10日印发的《云溪县防汛预案》（
const ISSUED = /([12]\d{3})年(\d{1,2}月)?(?:\d{1,2}日)?[^，。；《》前后起年]{0,16}(?:印发|公布|发布|颁布|下发)的《[^《》]{1,60}》（$/
const REACH = 120

export const year: Rule = {
  id: 'document-number/year',
  severity: 'error',
  description: { zh: '发文字号年份与成文日期不符', en: 'The year of the document number is not that of the date' },
  source: 'GB/T 9704-2012 §7.2.5, §7.3.5.4',
  messages: {
    differs: {
      zh: '发文字号“{number}”的年份是 {found}，成文日期是{date}',
      en: 'the year of “{number}” is {found}, the document is dated {date}',
    },
    cited: {
      zh: '所引“{number}”的年份晚于成文日期{date}',
      en: 'the year of “{number}”, which is cited, is after the date of the document, {date}',
    },
    issued: {
      zh: '所引“{number}”的年份与印发年份 {year} 不符',
      en: 'the year of “{number}”, which is cited, is not that of its issue, {year}',
    },
    date: { zh: '成文日期{date}', en: 'dated {date}' },
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
    leaf(node, ancestors) {
      if ((node.type !== 'paragraph' && node.type !== 'heading') || !node.value.includes('〔')) return
      const date = documentOf(ancestors)?.date
      for (const { 0: number, 1: year = '', index } of matchesOf(node.value, CITED)) {
        const within = [index, index + number.length] as const
        if (date && year > date.slice(0, 4)) report({ node, within, message: 'cited', data: { number, date } })
        const [, issued, month] = ISSUED.exec(node.value.slice(Math.max(0, index - REACH), index)) ?? []
        // What is numbered in December may come out in January.
        const late = Number(issued) === Number(year) + 1 && (month === undefined || month === '1月')
        if (issued && issued !== year && !late) report({ node, within, message: 'issued', data: { number, year: issued } })
      }
    },
  }),
}
