/** 15号 and 17号 are printed, 16号 is not. */
import type { Rule } from '../../rule.js'
import { numberSeries } from '../../series.js'

export const gap: Rule = {
  id: 'document-number/gap',
  severity: 'info',
  description: { zh: '发文字号不连续', en: 'Numbers of a series are not in the issue' },
  source: 'GB/T 9704-2012 §7.2.5',
  messages: {
    one: { zh: '本期没有{prefix}〔{year}〕{from}号', en: '{prefix}〔{year}〕{from}号 is not in this issue' },
    many: { zh: '本期没有{prefix}〔{year}〕{from}号至{to}号', en: '{prefix}〔{year}〕{from}号 to {to}号 are not in this issue' },
  },
  check: (context) =>
    context.watch(numberSeries, (series) => {
      const sorted = series.toSorted((a, b) => a.serial - b.serial)
      for (const [i, { number, serial }] of sorted.entries()) {
        const before = sorted[i - 1]
        if (!before || serial <= before.serial + 1) continue
        const data = { prefix: number.prefix as string, year: number.year as number, from: before.serial + 1, to: serial - 1 }
        context.report({ node: number, message: data.from === data.to ? 'one' : 'many', data })
      }
    }),
}
