/** ２０２３年, 10.21％ */
import { excerpt } from '../../excerpt.js'
import { matchesOf } from '../../matches.js'
import type { Rule } from '../../rule.js'
import { FULL_WIDTH } from '../../signs.js'

const WIDE = /[０-９Ａ-Ｚａ-ｚ％]/g

export const fullWidthDigits: Rule = {
  id: 'text/full-width-digits',
  severity: 'info',
  description: { zh: '数字、字母、百分号使用全角', en: 'Full-width digits, letters or per cent sign' },
  source: 'GB/T 15835-2011 §5.1',
  messages: {
    wide: {
      zh: '全角“{sign}”，应为“{expected}”：“{found}”（本段 {count} 处）',
      en: 'full-width “{sign}”, expected “{expected}”: “{found}” ({count} in this paragraph)',
    },
  },
  fixable: true,
  check: ({ report, offset }) => ({
    passage(passage) {
      if (!passage.has(FULL_WIDTH)) return
      const found = matchesOf(passage.text, WIDE).filter(({ index }) => index >= passage.labelEnd)
      const first = found[0]
      if (!first) return
      const data = { sign: first[0], expected: first[0].normalize('NFKC'), found: excerpt(passage.text, first.index), count: found.length }
      const fix = found.flatMap(({ 0: sign, index }) => passage.edit(index, sign.normalize('NFKC'), offset))
      report({ ...passage.place(first.index, (found.at(-1) ?? first).index + 1, offset), message: 'wide', data, fix })
    },
  }),
}
