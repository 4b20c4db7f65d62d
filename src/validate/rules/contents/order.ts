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
  good: [
    '目录\n\n关于做好防汛工作的通知……(1)\n关于开展粮食普查的公告……(2)\n\n云溪县人民政府\n关于做好防汛工作的通知\n\n云政发〔2023〕1号\n\n请加强值守。\n\n云溪县人民政府\n\n2023年7月3日\n\n云溪县人民政府\n关于开展粮食普查的公告\n\n云政发〔2023〕2号\n\n定于8月普查。',
  ],
  bad: [
    '目录\n\n关于开展粮食普查的公告……(1)\n⟦关于做好防汛工作的通知……(2)⟧\n\n云溪县人民政府\n关于做好防汛工作的通知\n\n云政发〔2023〕1号\n\n请加强值守。\n\n云溪县人民政府\n\n2023年7月3日\n\n云溪县人民政府\n关于开展粮食普查的公告\n\n云政发〔2023〕2号\n\n定于8月普查。',
  ],
  check: ({ report }) =>
    contentsAgainstBody(({ entries, documentOf }) => {
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
