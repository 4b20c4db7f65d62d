/** 见附件7, and six are listed */
import { attachmentsOf } from '../../attachments.js'
import type { Rule } from '../../rule.js'

export const unlisted: Rule = {
  id: 'attachments/unlisted',
  severity: 'warning',
  description: { zh: '正文提到的附件未列出', en: 'The text refers to an attachment that is not listed' },
  source: 'GB/T 9704-2012 §7.3.4',
  messages: {
    beyond: { zh: '正文提到“{found}”，附件只有 {count} 个', en: 'the text refers to “{found}”, there are {count} attachments' },
    none: { zh: '正文提到“{found}”，文件没有附件', en: 'the text refers to “{found}”, the document has no attachments' },
  },
  check: (context) =>
    context.watch(attachmentsOf, ({ attachments, annexes, references }) => {
      const numbers = new Set([...attachments, ...annexes].map(({ number }) => number))
      const count = Math.max(attachments.length, annexes.length)
      for (const { leaf, within, number } of references) {
        if (number === undefined ? count > 0 : numbers.has(number) || (number === 1 && count === 1)) continue
        const data = { found: leaf.value.slice(...within), count }
        context.report({ node: leaf, within, message: count > 0 ? 'beyond' : 'none', data })
      }
    }),
}
