/** 附件：值班表（见网络版）, and the 值班表 is printed */
import { attachmentsOf, listOf } from '../../attachments.js'
import type { Rule } from '../../rule.js'

export const online: Rule = {
  id: 'attachments/online',
  severity: 'warning',
  description: { zh: '注明见网络版的附件又予刊登', en: 'An attachment is marked as on the web and printed all the same' },
  source: 'GB/T 9704-2012 §7.3.4',
  messages: {
    printed: {
      zh: '附件“{title}”注明“{note}”，却又刊登在正文之后',
      en: 'attachment “{title}” is marked “{note}” and printed all the same',
    },
    here: { zh: '附件刊登在此', en: 'it is printed here' },
  },
  check: (context) =>
    context.watch(attachmentsOf, (found) => {
      const lineOf = listOf(found)
      for (const annex of found.annexes) {
        const node = lineOf(annex)
        if (!node?.note?.includes('网')) continue
        const data = { title: node.title, note: node.note }
        context.report({ node, message: 'printed', data, related: [{ node: annex.children[0] ?? annex, message: 'here', data }] })
      }
    }),
}
