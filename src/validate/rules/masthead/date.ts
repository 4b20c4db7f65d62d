/** 2023年第3期, 2024年10月1日出版 */
import { withoutBlanks } from '../../../text/clean.js'
import type { Rule } from '../../rule.js'

export const date: Rule = {
  id: 'masthead/date',
  severity: 'error',
  description: { zh: '刊头年份、期号与出版日期矛盾', en: 'The masthead’s year or issue number contradicts its date or running number' },
  source: '出版管理条例 art. 28',
  messages: {
    year: { zh: '刊头是{year}年，出版日期是{date}', en: 'the masthead is of {year}, the date of publication is {date}' },
    total: { zh: '第{issue}期大于总第{total}期', en: 'issue {issue} is more than the running number {total}' },
    frequency: {
      zh: '{frequency}一年至多 {most} 期，刊头是第{issue}期',
      en: 'a {frequency} has {most} issues a year at most, the masthead has issue {issue}',
    },
  },
  check: ({ report }) => ({
    masthead(node) {
      const { year, issue, totalIssue: total, publicationDate: date, frequency } = node
      const printed = Number(date?.slice(0, 4))
      const late = printed === (year ?? 0) + 1 && Number(date?.slice(5, 7)) <= 2
      const lineWith = (words: string) => node.children.find(({ value }) => withoutBlanks(value).includes(words)) ?? node
      if (year !== undefined && date && printed !== year && !late)
        report({ node: lineWith(String(year)), message: 'year', data: { year, date } })
      if (issue === undefined) return
      const line = lineWith(`第${issue}期`)
      if (total !== undefined && issue > total) report({ node: line, message: 'total', data: { issue, total } })
      const most = MOST[frequency ?? '']
      if (frequency && most && issue > most) report({ node: line, message: 'frequency', data: { issue, frequency, most } })
    },
  }),
}

const MOST: Readonly<Record<string, number>> = { 年刊: 1, 半年刊: 2, 季刊: 4, 双月刊: 6, 月刊: 12, 半月刊: 24, 旬刊: 36 }
