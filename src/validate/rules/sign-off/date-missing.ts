/** A signature, and no date under it. */
import { shortened } from '../../excerpt.js'
import type { Rule } from '../../rule.js'

export const dateMissing: Rule = {
  id: 'sign-off/date-missing',
  severity: 'warning',
  description: { zh: '缺成文日期', en: 'A signed document has no date' },
  source: 'GB/T 9704-2012 §7.3.5.4',
  messages: { missing: { zh: '“{title}”有署名而没有成文日期', en: '“{title}” is signed and not dated' } },
  good: [
    '云溪县人民政府\n关于做好防汛工作的通知\n\n云政发〔2023〕15号\n\n各乡镇人民政府：\n\n请加强值守。\n\n云溪县人民政府\n\n2023年7月3日',
  ],
  bad: [
    '云溪县人民政府\n关于做好防汛工作的通知\n\n云政发〔2023〕15号\n\n各乡镇人民政府：\n\n请加强值守。\n\n⟦云溪县人民政府⟧\n\n（此件公开发布）',
  ],
  check: ({ report, parts }) => ({
    document(node) {
      const { signatures, dates } = parts(node)
      const last = signatures.at(-1)
      if (last && dates.length === 0) report({ node: last, message: 'missing', data: { title: shortened(node.title) } })
    },
  }),
}
