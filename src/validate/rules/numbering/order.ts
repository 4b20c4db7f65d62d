/** 一、三、二、 */
import { labelWith } from '../../ordinals.js'
import type { Rule } from '../../rule.js'
import { labelPlace, successions } from '../../succession.js'

export const order: Rule = {
  id: 'numbering/order',
  severity: 'error',
  description: { zh: '层次序数颠倒', en: 'The numbers of a series are out of order' },
  source: 'GB/T 9704-2012 §7.3.3',
  messages: {
    order: { zh: '“{found}”排在“{before}”之后', en: '“{found}” stands after “{before}”' },
    before: { zh: '前一序数“{before}”', en: 'the label before, “{before}”' },
  },
  check: ({ report, watch }) =>
    watch(successions, ({ fault, division, before, expected }) => {
      if (fault !== 'order' || !before || division.scheme === 'article') return
      const data = { found: division.label, before: before.label, expected: labelWith(division, expected) }
      report({ ...labelPlace(division), message: 'order', data, related: [{ ...labelPlace(before), message: 'before', data }] })
    }),
}
