/** （此件公开发布，附件3不公开） with two attachments, or none */
import { toNumber } from '../../../numerals.js'
import { attachmentsOf } from '../../attachments.js'
import { matchesOf } from '../../matches.js'
import type { Rule } from '../../rule.js'

const NUMBERED = /附件([0-9０-９]{1,2})(?:[、和及至—-]([0-9０-９]{1,2}))?/g

export const annotationAttachments: Rule = {
  id: 'sign-off/annotation-attachments',
  severity: 'error',
  description: { zh: '附注所提附件与附件说明不符', en: 'An annotation speaks of attachments that the document does not have' },
  source: 'GB/T 9704-2012 §7.3.4, §7.3.6',
  messages: {
    none: {
      zh: '附注“{found}”提到附件，文件既未列出也未刊登附件',
      en: 'the annotation “{found}” speaks of attachments, the document has none',
    },
    beyond: {
      zh: '附注提到附件{number}，文件只有 {count} 个附件',
      en: 'the annotation speaks of attachment {number}, the document has {count}',
    },
  },
  check: (context) =>
    context.watch(attachmentsOf, ({ attachments, annexes, annotations }) => {
      const count = Math.max(attachments.length, annexes.length)
      for (const node of annotations) {
        if (!node.value.includes('附件')) continue
        if (count === 0) context.report({ node, message: 'none', data: { found: node.value } })
        else
          for (const [, from = '', to] of matchesOf(node.value, NUMBERED)) {
            const number = toNumber(to ?? from)
            if (number > count) context.report({ node, message: 'beyond', data: { number, count } })
          }
      }
    }),
}
