/** A line of the attachment list among the articles */
import { shortened } from '../../excerpt.js'
import type { Rule } from '../../rule.js'

export const misplaced: Rule = {
  id: 'structure/misplaced',
  severity: 'warning',
  description: { zh: '附件说明的一行错排在正文中', en: 'A line of the attachment list stands among other text' },
  source: 'GB/T 9704-2012 §7.3.4',
  messages: { misplaced: { zh: '附件说明中的“{text}”错排在别处', en: '“{text}” of the attachment list stands apart from it' } },
  check: ({ report }) => ({
    attachment(node) {
      if (node.misplaced) report({ node, message: 'misplaced', data: { text: shortened(node.value) } })
    },
  }),
}
