/** A list that begins with （二） */
import { labelWith } from '../../ordinals.js'
import type { Rule } from '../../rule.js'
import { labelPlace, successions } from '../../succession.js'

export const start: Rule = {
  id: 'numbering/start',
  severity: 'error',
  description: { zh: '层次序数不从一开始', en: 'A series does not begin with one' },
  source: 'GB/T 9704-2012 §7.3.3',
  messages: {
    start: { zh: '第一个序数是“{found}”，应为“{expected}”', en: 'the series begins with “{found}”, expected “{expected}”' },
  },
  check: ({ report, watch }) =>
    watch(successions, ({ fault, division }) => {
      if (fault !== 'start' || division.scheme === 'article') return
      report({ ...labelPlace(division), message: 'start', data: { found: division.label, expected: labelWith(division, 1) } })
    }),
}
