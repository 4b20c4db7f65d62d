/** 具备下列条件： and then the next article */
import type { Node, Parent } from '../../../nodes.js'
import { excerpt } from '../../excerpt.js'
import type { Rule, Visit } from '../../rule.js'

// 具备下列条件：   免去：
const ANNOUNCES = /(?:下列|如下|以下)[^。；]{0,20}[：:]$|^(?:任命|免去)[：:]$/
const BLOCKS = [
  'division',
  'paragraph',
  'roster',
  'table',
  'rosterEntry',
  'appointment',
  'stray',
  'furniture',
  'contents',
  'attachmentNote',
]

export const announced: Rule = {
  id: 'numbering/announced',
  severity: 'error',
  description: { zh: '预告的各项没有列出', en: 'Items are announced and none follows' },
  source: '立法技术规范（试行）（一）',
  messages: { nothing: { zh: '“{found}”之后没有列出任何内容', en: 'nothing follows “{found}”' } },
  check: ({ report }) => {
    const each: Visit<Parent> = (parent) => {
      const children = parent.children as Node[]
      for (let i = 0; i < children.length; i++) {
        const node = children[i] as Node
        if ((node.type !== 'paragraph' && node.type !== 'heading') || !(node.value.endsWith('：') || node.value.endsWith(':'))) continue
        const next = children[i + 1]
        if (!ANNOUNCES.test(node.value.slice(-40)) || (next && (BLOCKS.includes(next.type) || next.type === 'instrument'))) continue
        const at = node.value.length - 1
        report({ node, within: [at, at + 1], message: 'nothing', data: { found: excerpt(node.value, at) } })
      }
    }
    return { document: each, instrument: each, annex: each, division: each }
  },
}
