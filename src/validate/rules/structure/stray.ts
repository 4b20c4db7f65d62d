/** Text that stands in no document. */
import { shortened } from '../../excerpt.js'
import type { Rule } from '../../rule.js'

export const stray: Rule = {
  id: 'structure/stray',
  severity: 'warning',
  limit: true,
  description: { zh: '游离文字，不属于任何文件', en: 'Text that belongs to no document' },
  source: 'GB/T 9704-2012 §7',
  messages: {
    stray: { zh: '“{text}”不属于任何文件，也可能是解析所限', en: '“{text}” belongs to no document; the parser may be at its limit' },
  },
  check: ({ report }) => ({
    stray(node) {
      report({ node, message: 'stray', data: { text: shortened(node.value), reason: node.reason } })
    },
  }),
}
