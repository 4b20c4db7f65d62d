/** Three attachments are listed, the text speaks of two. */
import { attachmentsOf } from '../../attachments.js'
import type { Rule } from '../../rule.js'

export const unreferred: Rule = {
  id: 'attachments/unreferred',
  severity: 'info',
  description: { zh: '所列附件正文未提及', en: 'The text refers to some of its attachments and not to this one' },
  source: 'GB/T 9704-2012 §7.3.4',
  messages: { unreferred: { zh: '正文没有提到附件{number}“{title}”', en: 'the text does not refer to attachment {number}, “{title}”' } },
  check: (context) =>
    context.watch(attachmentsOf, ({ attachments, references }) => {
      const numbers = new Set(references.map(({ number }) => number))
      if (!attachments.some(({ number }) => number !== undefined && numbers.has(number))) return
      // 附件3 of two is another rule's.
      for (const node of attachments)
        if (node.number !== undefined && node.number <= attachments.length && !numbers.has(node.number))
          context.report({ node, message: 'unreferred', data: { number: node.number, title: node.title } })
    }),
}
