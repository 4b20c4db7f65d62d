/** Two documents are 云政发〔2023〕15号. */
import type { DocumentNumber } from '../../../nodes.js'
import type { Rule } from '../../rule.js'

export const duplicate: Rule = {
  id: 'document-number/duplicate',
  severity: 'error',
  description: { zh: '发文字号重复', en: 'Two documents of the issue have one number' },
  source: 'GB/T 9704-2012 §7.2.5',
  messages: {
    duplicate: { zh: '发文字号“{found}”已用于前一文件', en: 'the number “{found}” is that of a document before' },
    first: { zh: '前一处“{found}”', en: 'the first “{found}”' },
  },
  check: ({ report, parts, remember }) => {
    const first = remember(() => new Map<string, DocumentNumber>())
    return {
      document(node) {
        const { number } = parts(node)
        if (!number) return
        const before = first().get(number.text)
        const data = { found: number.text }
        // 第12号 alone is counted by each issuer for itself.
        if (before && number.prefix)
          report({ node: number, message: 'duplicate', data, related: [{ node: before, message: 'first', data }] })
        else first().set(number.text, number)
      },
    }
  },
}
