/** 附件：1.… 3.… */
import type { Rule } from '../../rule.js'

export const numbering: Rule = {
  id: 'attachments/numbering',
  severity: 'error',
  description: { zh: '附件序号不连续', en: 'Attachments are not numbered 1, 2, 3' },
  source: 'GB/T 9704-2012 §7.3.4',
  messages: {
    follows: {
      zh: '附件序号是{found}，应为{expected}：“{title}”',
      en: 'the attachment is numbered {found}, expected {expected}: “{title}”',
    },
  },
  check: ({ report }) => ({
    attachmentNote(note) {
      let expected = 1
      for (const node of note.children) {
        // 1-1 belongs to 1.
        if (node.type !== 'attachment' || node.number === undefined || /^(?:附件\s?[：:]?)?\s?\d{1,2}[-－—]\d/.test(node.value)) continue
        const data = { found: node.number, expected, title: node.title }
        if (node.number !== expected && !(expected === 1 && note.children.length === 1)) report({ node, message: 'follows', data })
        expected = node.number + 1
      }
    },
  }),
}
