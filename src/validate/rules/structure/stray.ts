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
  good: ['云溪县人民政府\n关于做好防汛工作的通知\n\n云政发〔2023〕15号\n\n请加强值守。'],
  bad: [
    '⟦各单位要加强值守，确保安全度汛。⟧\n\n目录\n\n关于做好防汛工作的通知……(1)\n\n云溪县人民政府\n关于做好防汛工作的通知\n\n云政发〔2023〕1号\n\n请加强值守。',
  ],
  check: ({ report }) => ({
    stray(node) {
      report({ node, message: 'stray', data: { text: shortened(node.value), reason: node.reason } })
    },
  }),
}
