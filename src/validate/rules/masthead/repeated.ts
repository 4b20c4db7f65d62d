/** Cover: 第3期（总第6期）; inside front: 第4期（总第6期） */

import type { Leaf } from '../../../nodes.js'
import { withoutBlanks } from '../../../text/clean.js'
import type { Rule } from '../../rule.js'

/** What both printings say, and how it is found. */
const FACTS: Readonly<Record<string, RegExp>> = {
  期号: /(?<!总)第(\d{1,4})期/,
  总期号: /总第(\d{1,5})期/,
  年份: /^(\d{4})(?=年第|年?$)/,
  刊名: /^(.{2,20}公报)$/,
  出版日期: /^(\d{4}年\d{1,2}月\d{1,2}日)/,
}

export const repeated: Rule = {
  id: 'masthead/repeated',
  severity: 'error',
  description: { zh: '封面与扉页的刊头不一致', en: 'The masthead is printed twice with differences' },
  source: '出版管理条例 art. 28',
  messages: {
    differs: { zh: '{fact}作“{found}”，前一处作“{expected}”', en: '{fact} is “{found}”, before it was “{expected}”' },
    first: { zh: '前一处“{expected}”', en: 'the first, “{expected}”' },
  },
  check: ({ report }) => ({
    masthead({ children }) {
      const first = new Map<string, { value: string; leaf: Leaf }>()
      for (const leaf of children) {
        const text = withoutBlanks(leaf.value.normalize('NFKC'))
        for (const [fact, pattern] of Object.entries(FACTS)) {
          const found = text.length > 80 ? undefined : pattern.exec(text)?.[1]
          const before = first.get(fact)
          if (found === undefined) continue
          if (!before) first.set(fact, { value: found, leaf })
          else if (before.value !== found) {
            const data = { fact, found, expected: before.value }
            report({ node: leaf, message: 'differs', data, related: [{ node: before.leaf, message: 'first', data }] })
          }
        }
      }
    },
  }),
}
