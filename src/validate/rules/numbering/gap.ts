/** 一、二、四、 */
import { labelsBetween } from '../../ordinals.js'
import type { Rule } from '../../rule.js'
import { labelPlace, numberOf, successions } from '../../succession.js'

export const gap: Rule = {
  id: 'numbering/gap',
  severity: 'error',
  description: { zh: '层次序数跳号', en: 'A number of a series is left out' },
  source: 'GB/T 9704-2012 §7.3.3',
  messages: {
    gap: { zh: '“{before}”之后是“{found}”，缺“{missing}”', en: '“{found}” follows “{before}”: “{missing}” is missing' },
    before: { zh: '前一序数“{before}”', en: 'the label before, “{before}”' },
  },
  check: ({ report, watch }) =>
    watch(successions, ({ fault, division, before, expected }) => {
      if (fault !== 'gap' || !before || division.scheme === 'article') return
      const missing = labelsBetween(division, expected, numberOf(division))
      const data = { found: division.label, before: before.label, missing }
      report({ ...labelPlace(division), message: 'gap', data, related: [{ ...labelPlace(before), message: 'before', data }] })
    }),
}
