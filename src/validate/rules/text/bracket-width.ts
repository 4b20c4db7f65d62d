/** （包括饭店、商店) */
import { excerpt } from '../../excerpt.js'
import type { Rule } from '../../rule.js'
import { BRACKET } from '../../signs.js'

/** The full-width form of each round or square bracket, by its half-width form. */
const FULL: Record<string, string> = { '(': '（', ')': '）' }
const PARTNER: Record<string, string> = { '（': '）', '(': ')', '【': '】', '[': ']', '［': '］', '〔': '〕', '﹝': '﹞' }

export const bracketWidth: Rule = {
  id: 'text/bracket-width',
  severity: 'warning',
  description: { zh: '括号左右两半形式不一', en: 'The two halves of a pair of brackets are of different forms' },
  source: 'GB/T 15834-2011 §4.9',
  messages: {
    mixed: { zh: '“{open}”与“{close}”形式不一：“{found}”', en: '“{open}” is closed by “{close}”: “{found}”' },
  },
  fixable: true,
  check: ({ report, offset }) => ({
    passage(passage) {
      if (!passage.has(BRACKET)) return
      const { text } = passage
      for (const { open, close } of passage.brackets.pairs) {
        const marks = { open: text[open] as string, close: text[close] as string }
        const partner = PARTNER[marks.open]
        if (partner === undefined || partner === marks.close) continue
        const half = marks.open in FULL ? open : close
        const put = FULL[text[half] as string]
        report({
          ...passage.place(open, close + 1, offset),
          message: 'mixed',
          data: { ...marks, found: excerpt(text, open, open) },
          fix: put === undefined ? [] : passage.edit(half, put, offset),
        })
      }
    },
  }),
}
