/** 云溪县人民政府关于做好防汛工作 */
import { shortened } from '../../excerpt.js'
import type { Rule } from '../../rule.js'

export const kind: Rule = {
  id: 'titles/kind',
  severity: 'warning',
  description: { zh: '标题没有文种', en: 'A title does not name the kind of document' },
  source: 'GB/T 9704-2012 §7.3.1; 条例 art. 9',
  messages: {
    missing: { zh: '标题没有文种（通知、意见、报告等）：“{title}”', en: 'the title names no kind (通知, 意见, 报告 …): “{title}”' },
  },
  check: ({ report, parts }) => ({
    document(node) {
      const { title, number } = parts(node)
      if (title && number && !node.kind) report({ node: title, message: 'missing', data: { title: shortened(node.title) } })
    },
  }),
}
