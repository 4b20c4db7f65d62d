/** 一是…；二是…；四是… in one paragraph */
import { excerpt } from '../../excerpt.js'
import { labelWith } from '../../ordinals.js'
import type { Rule } from '../../rule.js'
import { runs } from '../../runs.js'

export const inline: Rule = {
  id: 'numbering/inline',
  severity: 'error',
  description: { zh: '段内列举的序数不连续', en: 'Items that are counted within a paragraph are not numbered 1, 2, 3' },
  source: 'GB/T 9704-2012 §7.3.3',
  messages: {
    follows: {
      zh: '“{before}”之后是“{label}”，应为“{expected}”：“{found}”',
      en: '“{label}” follows “{before}”, expected “{expected}”: “{found}”',
    },
    before: { zh: '前一项“{before}”', en: 'the item before, “{before}”' },
  },
  check: ({ report, watch, offset }) =>
    watch(runs, (items) => {
      let meant = 0
      for (const [i, { passage, at, label, number }] of items.entries()) {
        const before = items[i - 1]
        const follows = !before || number === before.number + 1 || number === meant + 1
        meant = before ? meant + 1 : 1
        if (follows) {
          meant = number
          continue
        }
        const end = at + label.length
        const data = { before: before.label, label, expected: labelWith({ label }, meant), found: excerpt(passage.text, at, end) }
        const place = before.passage.place(before.at, before.at + before.label.length, offset)
        report({ ...passage.place(at, end, offset), message: 'follows', data, related: [{ ...place, message: 'before', data }] })
      }
    }),
}
