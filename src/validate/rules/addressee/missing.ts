/** A 通知 to nobody */
import { shortened } from '../../excerpt.js'
import type { Rule } from '../../rule.js'
import { addresseeLine } from './colon.js'

export const missing: Rule = {
  id: 'addressee/missing',
  severity: 'warning',
  description: { zh: '缺主送机关', en: 'A document of a kind that is sent to somebody has no addressee' },
  source: 'GB/T 9704-2012 §7.3.2',
  messages: { missing: { zh: '{kind}没有主送机关：“{title}”', en: 'this {kind} has no addressee: “{title}”' } },
  options: { kinds: ['通知', '函', '批复', '请示', '通报'] },
  check: (context) => ({
    document(node) {
      const { title, addressee, number, signatures } = context.parts(node)
      if (!title || addressee || !number || signatures.length === 0 || !node.kind) return
      if (!(context.options.kinds as readonly string[]).includes(node.kind)) return
      // 各乡镇人民政府 without its colon is another rule's.
      if (addresseeLine(node, context.source)) return
      context.report({ node: title, message: 'missing', data: { kind: node.kind, title: shortened(node.title) } })
    },
  }),
}
