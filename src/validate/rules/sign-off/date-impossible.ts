/** 2023年2月30日 */
import type { Rule } from '../../rule.js'

export const dateImpossible: Rule = {
  id: 'sign-off/date-impossible',
  severity: 'error',
  description: { zh: '日期不存在', en: 'A date that the calendar does not have' },
  source: 'GB/T 7408-2005',
  messages: { impossible: { zh: '日历上没有“{found}”', en: 'the calendar has no “{found}”' } },
  check: ({ report }) => ({
    date(node) {
      // The masthead's date line may hold no day: （月刊）
      if (!node.date && /年.*月.*[日曰]/.test(node.value)) report({ node, message: 'impossible', data: { found: node.value } })
    },
  }),
}
