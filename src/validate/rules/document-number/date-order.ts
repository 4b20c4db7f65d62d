/** 21号 is dated before 20号. */
import type { Rule } from '../../rule.js'
import { type Numbered, numberSeries } from '../../series.js'

export const dateOrder: Rule = {
  id: 'document-number/date-order',
  severity: 'warning',
  description: { zh: '发文字号顺序与成文日期相反', en: 'A higher document number has an earlier date' },
  source: 'GB/T 9704-2012 §7.2.5, §7.3.5.4',
  messages: {
    earlier: {
      zh: '“{found}”成文于{date}，早于“{before}”的{beforeDate}',
      en: '“{found}” is dated {date}, before “{before}” of {beforeDate}',
    },
    before: { zh: '“{before}”成文于{beforeDate}', en: '“{before}” is dated {beforeDate}' },
  },
  check: (context) =>
    context.watch(numberSeries, (series) => {
      let latest: Numbered | undefined
      for (const one of series.toSorted((a, b) => a.serial - b.serial)) {
        if (!one.date?.date) continue
        const beforeDate = latest?.date?.date
        if (latest && beforeDate && one.date.date < beforeDate && latest.serial < one.serial) {
          const data = { found: one.number.text, date: one.date.date, before: latest.number.text, beforeDate }
          const related = latest.date ? [{ node: latest.date, message: 'before', data }] : []
          context.report({ node: one.date, message: 'earlier', data, related })
        } else latest = one
      }
    }),
}
