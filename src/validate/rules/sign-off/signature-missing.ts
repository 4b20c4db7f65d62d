/** A dated notice that nobody signs. */
import { shortened } from '../../excerpt.js'
import type { Rule } from '../../rule.js'
import { brokenDate } from '../../sign-off.js'

export const signatureMissing: Rule = {
  id: 'sign-off/signature-missing',
  severity: 'warning',
  description: { zh: '缺发文机关署名', en: 'A document has no signature' },
  source: 'GB/T 9704-2012 §7.3.5',
  messages: { missing: { zh: '“{title}”没有发文机关署名', en: '“{title}” has no signature' } },
  options: { kinds: ['通知', '意见', '函', '批复', '通报', '请示', '决定', '公告', '通告'] },
  check: ({ report, parts, options }) => ({
    document(node) {
      const { title, signatures, dates, addressee, number } = parts(node)
      if (signatures.length > 0 || !node.kind || !(options.kinds as readonly string[]).includes(node.kind)) return
      // The signature over a broken date is there.
      if (!title || !number || !addressee || brokenDate(node)) return
      report({ node: dates[0] ?? title, message: 'missing', data: { title: shortened(node.title) } })
    },
  }),
}
