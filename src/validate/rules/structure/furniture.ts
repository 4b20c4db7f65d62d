/** A page number between the halves of a paragraph */
import type { Furniture, Node, Parent } from '../../../nodes.js'
import { shortened } from '../../excerpt.js'
import type { Rule, Visit } from '../../rule.js'

export const furniture: Rule = {
  id: 'structure/furniture',
  severity: 'warning',
  description: { zh: '页眉、页码夹在段落中', en: 'A page number or running header cuts a paragraph' },
  source: 'GB/T 9704-2012 §7.5',
  messages: {
    inside: { zh: '页眉或页码“{text}”夹在段落中间', en: 'the page number or running header “{text}” stands inside a paragraph' },
  },
  check: ({ report }) => {
    const each: Visit<Parent> = (parent) => {
      let between: Furniture[] = []
      for (const node of parent.children as Node[]) {
        if (node.type === 'furniture') between.push(node)
        else if (between.length > 0) {
          if (node.type === 'paragraph' && node.continued)
            for (const node of between) report({ node, message: 'inside', data: { text: shortened(node.value) } })
          between = []
        }
      }
    }
    return { document: each, instrument: each, annex: each, division: each }
  },
}
