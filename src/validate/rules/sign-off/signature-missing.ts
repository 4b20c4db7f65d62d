/** A dated notice that nobody signs. */
import type { Document } from '../../../nodes.js'
import { shortened } from '../../excerpt.js'
import type { Rule } from '../../rule.js'

/** GB/T 9704-1999, which was in force before, had the date alone below a text. */
const SIGNED_SINCE = '2012-07-01'

export const signatureMissing: Rule = {
  id: 'sign-off/signature-missing',
  severity: 'warning',
  description: { zh: '缺发文机关署名', en: 'A document has no signature' },
  source: 'GB/T 9704-2012 §7.3.5',
  messages: { missing: { zh: '“{title}”没有发文机关署名', en: '“{title}” has no signature' } },
  options: { kinds: ['通知', '意见', '函', '批复', '通报', '请示', '决定', '公告', '通告', '令', '命令'] },
  check: ({ report, parts, options, remember }) => {
    const seen = remember(() => ({ unsigned: [] as Document[], signed: false }))
    return {
      document(node) {
        const { title, signatures, addressee, number, dates } = parts(node)
        if (signatures.length > 0) seen().signed = true
        else if (!node.kind || !(options.kinds as readonly string[]).includes(node.kind)) return
        // An announcement is to everybody.
        else if (
          title &&
          number &&
          (addressee || (/公告|通告|令/.test(node.kind) && dates.length > 0)) &&
          !(node.date && node.date < SIGNED_SINCE)
        )
          seen().unsigned.push(node)
      },
      end() {
        // Some gazettes print no signatures at all.
        const { unsigned, signed } = seen()
        if (unsigned.length > 1 && !signed) return
        for (const node of unsigned) {
          const { dates, title } = parts(node)
          report({ node: dates[0] ?? title ?? node, message: 'missing', data: { title: shortened(node.title) } })
        }
      },
    }
  },
}
