/** A signature, and no date under it. */
import { shortened } from '../../excerpt.js'
import type { Rule } from '../../rule.js'

export const dateMissing: Rule = {
  id: 'sign-off/date-missing',
  severity: 'warning',
  description: { zh: '缺成文日期', en: 'A signed document has no date' },
  source: 'GB/T 9704-2012 §7.3.5.4',
  messages: { missing: { zh: '“{title}”有署名而没有成文日期', en: '“{title}” is signed and not dated' } },
  check: ({ report, parts }) => ({
    document(node) {
      const { signatures, dates } = parts(node)
      const last = signatures.at(-1)
      // It may stand under the title.
      if (last && dates.length === 0 && !node.date) report({ node: last, message: 'missing', data: { title: shortened(node.title) } })
    },
  }),
}
