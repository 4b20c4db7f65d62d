/** 目录 lists the second document first. */
import { contentsAgainstBody } from '../../contents.js'
import { shortened } from '../../excerpt.js'
import type { Rule } from '../../rule.js'

export const order: Rule = {
  id: 'contents/order',
  severity: 'warning',
  description: { zh: '目录顺序与正文不一致', en: 'The contents list the documents in another order' },
  source: 'GB/T 13417-2009',
  messages: {
    order: {
      zh: '目录中“{title}”排在“{before}”之后，正文相反',
      en: 'the contents list “{title}” after “{before}”, the body prints it before',
    },
    before: { zh: '正文在此', en: 'it is printed here' },
  },
  check: ({ report, watch }) =>
    watch(contentsAgainstBody, ({ entries, documentOf }) => {
      let last: (typeof entries)[number] | undefined
      for (const entry of entries) {
        const document = documentOf.get(entry)
        if (!document) continue
        const before = last && documentOf.get(last)
        if (last && before && before.position.start.offset > document.position.start.offset) {
          const data = { title: shortened(entry.title), before: shortened(last.title) }
          report({ node: entry, message: 'order', data, related: [{ node: document.children[0] ?? document, message: 'before', data }] })
        } else last = entry
      }
    }),
}
