/** （一） under 1.; 4.1, and no 4 */
import type { Division, Node, Parent } from '../../../nodes.js'
import type { Rule } from '../../rule.js'
import { labelPlace } from '../../succession.js'

const RANKS: Partial<Record<Division['scheme'], number>> = {
  chinese: 1,
  'chinese-bracketed': 2,
  arabic: 3,
  'arabic-bracketed': 4,
  circled: 5,
}

export const schemeOrder: Rule = {
  id: 'numbering/scheme-order',
  severity: 'info',
  description: { zh: '层次序数的级别颠倒', en: 'A label stands under one that belongs below it' },
  source: 'GB/T 9704-2012 §7.3.3',
  messages: {
    under: {
      zh: '“{found}”排在“{parent}”之下，层次序数依次应为“一、”“（一）”“1.”“（1）”',
      en: '“{found}” stands under “{parent}”, the order is 一、（一）1.（1）',
    },
    above: { zh: '“{found}”之上没有“{expected}”', en: 'there is no “{expected}” above “{found}”' },
    parent: { zh: '上一级“{parent}”', en: 'the label above, “{parent}”' },
  },
  check: ({ report }) => ({
    division(node, ancestors) {
      const parent = ancestors.at(-1) as Parent
      if (parent.type !== 'division') {
        // 4.1 beside 3: it follows the text of 3, and 4 is not there
        const first = (parent.children as Node[]).find((child) => child.type === 'division')
        if (
          node.scheme === 'decimal' &&
          node.ordinal.length === 2 &&
          node.ordinal[1] === 1 &&
          first?.scheme === 'decimal' &&
          first.ordinal.length === 1
        )
          report({ ...labelPlace(node), message: 'above', data: { found: node.label, expected: String(node.ordinal[0]) } })
        return
      }
      const [own, above] = [RANKS[node.scheme], RANKS[parent.scheme]]
      if (own === undefined || above === undefined || own > above) return
      // One message for the list, at its first label.
      if (parent.children.find((child) => child.type === 'division') !== node) return
      const data = { found: node.label, parent: parent.label }
      report({ ...labelPlace(node), message: 'under', data, related: [{ ...labelPlace(parent), message: 'parent', data }] })
    },
  }),
}
