/** A 通知 without 发文字号 */
import { shortened } from '../../excerpt.js'
import type { Rule } from '../../rule.js'

export const missing: Rule = {
  id: 'document-number/missing',
  severity: 'warning',
  description: { zh: '缺发文字号', en: 'A document of a numbered kind has no number' },
  source: '条例 art. 9',
  messages: { missing: { zh: '{kind}没有发文字号：“{title}”', en: 'this {kind} has no document number: “{title}”' } },
  options: { kinds: ['通知', '意见', '函', '批复', '通报', '请示', '决定'] },
  check: ({ report, parts, options }) => ({
    document(node) {
      const { title, addressee, signatures } = parts(node)
      // A page on the web has the number in the table above the title.
      if (!title || node.documentNumber || !node.kind || !(options.kinds as readonly string[]).includes(node.kind)) return
      // An excerpt of a document is none that lacks its number.
      if (addressee && signatures.length > 0)
        report({ node: title, message: 'missing', data: { kind: node.kind, title: shortened(node.title) } })
    },
  }),
}
