/** 21号 is printed before 20号. */
import type { Rule } from '../../rule.js'
import { numberSeries } from '../../series.js'

export const order: Rule = {
  id: 'document-number/order',
  severity: 'info',
  description: { zh: '文件未按发文字号顺序刊登', en: 'Documents of a series are not printed in the order of their numbers' },
  source: 'GB/T 9704-2012 §7.2.5',
  messages: {
    order: { zh: '“{found}”排在“{before}”之后', en: '“{found}” is printed after “{before}”' },
    before: { zh: '“{before}”在此', en: '“{before}” is here' },
  },
  check: (context) =>
    context.watch(numberSeries, (series) => {
      for (const [i, { number, serial }] of series.entries()) {
        const before = series[i - 1]
        if (!before || before.serial <= serial) continue
        const data = { found: number.text, before: before.number.text }
        context.report({ node: number, message: 'order', data, related: [{ node: before.number, message: 'before', data }] })
      }
    }),
}
