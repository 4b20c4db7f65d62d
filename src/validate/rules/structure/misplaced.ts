/** A line of the attachment list among the articles */
import { shortened } from '../../excerpt.js'
import type { Rule } from '../../rule.js'

export const misplaced: Rule = {
  id: 'structure/misplaced',
  severity: 'warning',
  description: { zh: '附件说明的行错排在正文中', en: 'A line of the attachment list stands among other text' },
  source: 'GB/T 9704-2012 §7.3.4',
  messages: { misplaced: { zh: '附件说明的“{text}”排在了别处', en: '“{text}” of the attachment list stands apart from it' } },
  good: ['关于做好防汛工作的通知\n\n请加强值守。\n\n附件：1.防汛预案\n2.值班表\n\n云溪县人民政府\n\n2023年7月3日'],
  bad: [
    '关于做好防汛工作的通知\n\n四、组织实施\n\n加强值守。\n\n附件：1.防汛预案\n\n五、结果运用\n\n⟦2.值班表⟧\n\n（一）考核结果进行全县通报。\n\n⟦3.登记表⟧\n\n（二）评分报县考核办。',
  ],
  check: ({ report }) => ({
    attachment(node) {
      if (node.misplaced) report({ node, message: 'misplaced', data: { text: shortened(node.value) } })
    },
  }),
}
