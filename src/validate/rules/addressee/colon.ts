/** 各乡镇人民政府: */
import { shortened } from '../../excerpt.js'
import type { Rule } from '../../rule.js'

export const colon: Rule = {
  id: 'addressee/colon',
  severity: 'info',
  description: { zh: '主送机关后应为全角冒号', en: 'A full-width colon follows the addressee' },
  source: 'GB/T 9704-2012 §7.3.2',
  messages: {
    half: { zh: '主送机关后是半角冒号：“{found}”', en: 'a half-width colon follows the addressee: “{found}”' },
    missing: { zh: '主送机关后没有冒号：“{found}”', en: 'no colon follows the addressee: “{found}”' },
  },
  fixable: true,
  good: ['关于做好防汛工作的通知\n\n云政发〔2023〕15号\n\n各乡镇人民政府：\n\n请加强值守。'],
  bad: ['关于做好防汛工作的通知\n\n云政发〔2023〕15号\n\n⟦各乡镇人民政府:⟧\n\n请加强值守。'],
  check: ({ report, source }) => ({
    addressee(node) {
      if (source === undefined) return
      const end = node.position.end.offset
      const data = { found: shortened(node.value) }
      if (source[end - 1] === ':') report({ node, message: 'half', data, fix: [{ start: end - 1, end, text: '：' }] })
      else if (source[end - 1] !== '：') report({ node, message: 'missing', data })
    },
  }),
}
