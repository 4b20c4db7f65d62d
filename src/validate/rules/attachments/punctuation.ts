/** 附件：1.防汛预案；   附件1.防汛预案 above a signature */
import { shortened } from '../../excerpt.js'
import type { Rule } from '../../rule.js'

// 附件1.防汛预案
const BARE = /^附件\s?\d{1,2}[.．、]/

export const punctuation: Rule = {
  id: 'attachments/punctuation',
  severity: 'warning',
  description: {
    zh: '附件名称后加了标点，或“附件”后没有冒号',
    en: 'A mark of punctuation follows the name of an attachment, or no colon 附件',
  },
  source: 'GB/T 9704-2012 §7.3.4',
  messages: {
    follows: {
      zh: '附件名称后不加标点，现有“{found}”：“{title}”',
      en: 'no punctuation follows the name of an attachment, found “{found}”: “{title}”',
    },
    colon: { zh: '附件说明的“附件”后应有冒号：“{found}”', en: 'a colon follows 附件 in the list of attachments: “{found}”' },
  },
  check: ({ report }) => ({
    attachmentNote({ children: [node, another] }) {
      // A line may have 附件 each.
      if (node && BARE.test(node.value) && !(another && BARE.test(another.value)))
        report({ node, within: [0, 2], message: 'colon', data: { found: shortened(node.value) } })
    },
    attachment(node) {
      const { value } = node
      const found = value.at(-1) ?? ''
      if (/[。；，、;,.]/.test(found))
        report({ node, within: [value.length - 1, value.length], message: 'follows', data: { found, title: node.title } })
    },
  }),
}
