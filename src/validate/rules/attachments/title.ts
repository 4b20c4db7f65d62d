/** 附件：学校食堂自查表, and 学校食堂检查表 is printed */

import { bare } from '../../../titles.js'
import { attachmentsOf, listOf } from '../../attachments.js'
import { shortened } from '../../excerpt.js'
import type { Rule } from '../../rule.js'

export const title: Rule = {
  id: 'attachments/title',
  severity: 'warning',
  limit: true,
  description: { zh: '附件标题与附件说明不一致', en: 'The title of an attachment differs from the list of attachments' },
  source: 'GB/T 9704-2012 §7.3.4, §7.3.7',
  messages: {
    differs: { zh: '附件标题作“{found}”，附件说明作“{expected}”', en: 'the attachment is titled “{found}”, the list has “{expected}”' },
    listed: { zh: '附件说明“{expected}”', en: 'the list, “{expected}”' },
  },
  check: (context) =>
    context.watch(attachmentsOf, (attached) => {
      const lineOf = listOf(attached)
      for (const annex of attached.annexes) {
        const line = lineOf(annex)
        if (!line || !annex.title) continue
        const [printed, listed] = [plain(annex.title), plain(line.title)]
        // 云溪县 before it, or （试行） after it, is said once and left out the next time.
        if (printed.includes(listed) || listed.includes(printed)) continue
        const data = { found: shortened(annex.title), expected: shortened(line.title) }
        const node = context.parts(annex).title ?? annex
        context.report({ node, message: 'differs', data, related: [{ node: line, message: 'listed', data }] })
      }
    }),
}

/** 附件1：《自查表》（样式） → 自查表 */
function plain(title: string): string {
  return bare(title.replace(/^附件\d*|[（(][^（）()]*[）)]/g, ''))
}
