/** （一）（二）（二） */
import { labelWith } from '../../ordinals.js'
import type { Rule } from '../../rule.js'
import { labelPlace, successions } from '../../succession.js'

export const duplicate: Rule = {
  id: 'numbering/duplicate',
  severity: 'error',
  description: { zh: '层次序数重复', en: 'A number of a series stands twice' },
  source: 'GB/T 9704-2012 §7.3.3',
  messages: {
    duplicate: { zh: '序数“{found}”重复，应为“{expected}”', en: '“{found}” stands twice, expected “{expected}”' },
    before: { zh: '前一处“{before}”', en: 'the one before, “{before}”' },
  },
  check: ({ report, watch }) =>
    watch(successions, ({ fault, division, before, expected }) => {
      if (fault !== 'duplicate' || !before || division.scheme === 'article') return
      const data = { found: division.label, before: before.label, expected: labelWith(division, expected) }
      report({ ...labelPlace(division), message: 'duplicate', data, related: [{ ...labelPlace(before), message: 'before', data }] })
    }),
}
