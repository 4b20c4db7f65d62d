/** 附件：1.防汛预案； */
import type { Rule } from '../../rule.js'

export const punctuation: Rule = {
  id: 'attachments/punctuation',
  severity: 'warning',
  description: { zh: '附件名称后加了标点', en: 'A mark of punctuation follows the name of an attachment' },
  source: 'GB/T 9704-2012 §7.3.4',
  messages: {
    follows: {
      zh: '附件名称后不加标点，现有“{found}”：“{title}”',
      en: 'no punctuation follows the name of an attachment, found “{found}”: “{title}”',
    },
  },
  check: ({ report }) => ({
    attachment(node) {
      const { value } = node
      const found = value.at(-1) ?? ''
      if (/[。；，、;,.]/.test(found))
        report({ node, within: [value.length - 1, value.length], message: 'follows', data: { found, title: node.title } })
    },
  }),
}
