/** A 通知 without 发文字号 */
import { shortened } from '../../excerpt.js'
import type { Rule } from '../../rule.js'

// 云政发〔23〕15号   云政发〔〕15号   云政发〔2023〕15   云政发〔2023〕号
const CUT = /^[（(]?[㐀-鿿]{2,14}\s?[〔﹝［[【（(]\s?\d{0,4}\s?[〕﹞］\]】）)]\s?第?\d{0,5}\s?号?[）)]?$/

export const missing: Rule = {
  id: 'document-number/missing',
  severity: 'warning',
  description: { zh: '缺发文字号', en: 'A document of a numbered kind has no number' },
  source: '条例 art. 9',
  messages: {
    missing: { zh: '{kind}没有发文字号：“{title}”', en: 'this {kind} has no document number: “{title}”' },
    incomplete: { zh: '发文字号不完整：“{found}”', en: 'the document number is incomplete: “{found}”' },
  },
  options: { kinds: ['通知', '意见', '函', '批复', '通报', '请示', '决定'] },
  check: ({ report, parts, options }) => ({
    document(node) {
      const { title, addressee, signatures } = parts(node)
      // A page on the web has the number in the table above the title.
      if (!title || node.documentNumber || !node.kind || !(options.kinds as readonly string[]).includes(node.kind)) return
      // An excerpt of a document is none that lacks its number.
      if (!addressee || signatures.length === 0) return
      const below = node.children[node.children.indexOf(title) + 1]
      if (below?.type === 'paragraph' && CUT.test(below.value)) report({ node: below, message: 'incomplete', data: { found: below.value } })
      else report({ node: title, message: 'missing', data: { kind: node.kind, title: shortened(node.title) } })
    },
  }),
}
