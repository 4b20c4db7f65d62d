/** …推进各项 and no more */
import { excerpt } from '../../excerpt.js'
import type { Rule } from '../../rule.js'

/** Shorter ones are those of a list: 县长一人，⏎副县长若干人。 */
const SHORTEST = 8

export const cutParagraph: Rule = {
  id: 'structure/cut-paragraph',
  severity: 'warning',
  limit: true,
  description: { zh: '段落似未完', en: 'A paragraph looks cut off' },
  source: 'GB/T 15834-2011 §4.4',
  messages: {
    cut: {
      zh: '段落在“{found}”处中断，也可能是换行未能接上',
      en: 'the paragraph breaks off at “{found}”; the parser may not have joined its lines',
    },
  },
  check: ({ report }) => ({
    passage({ text, last }) {
      if (last.type !== 'paragraph' || text.length < SHORTEST || !/[，、,]$/.test(text)) return
      report({
        node: last,
        within: [last.value.length - 1, last.value.length],
        message: 'cut',
        data: { found: excerpt(text, text.length - 1) },
      })
    },
  }),
}
