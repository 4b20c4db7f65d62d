/** 附件：领导小组名单, which is neither printed nor said to be on the web */

import { bare } from '../../../titles.js'
import { attachmentsOf } from '../../attachments.js'
import { shortened } from '../../excerpt.js'
import type { Rule } from '../../rule.js'

export const absent: Rule = {
  id: 'attachments/absent',
  severity: 'info',
  description: { zh: '所列附件未刊登也未注明出处', en: 'An attachment is neither printed nor said to be elsewhere' },
  source: 'GB/T 9704-2012 §7.3.4',
  messages: {
    absent: { zh: '附件“{title}”没有刊登，也没有注明见网络版', en: 'attachment “{title}” is not printed and not said to be on the web' },
  },
  check: (context) =>
    context.watch(attachmentsOf, ({ document, attachments, annexes, annotations }) => {
      if (annotations.some(({ value }) => /附[件表图]|表格|网/.test(value))) return
      const { instruments } = context.parts(document)
      const printed = new Set([...annexes, ...instruments].map(({ title }) => bare(title ?? '')))
      const numbers = new Set(annexes.map(({ number }) => number))
      for (const node of attachments) {
        if (node.note || printed.has(bare(node.title)) || (node.number === undefined ? annexes.length > 0 : numbers.has(node.number)))
          continue
        context.report({ node, message: 'absent', data: { title: shortened(node.title) } })
      }
    }),
}
