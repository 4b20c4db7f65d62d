/** A document that the contents do not list. */
import { contentsAgainstBody } from '../../contents.js'
import { shortened } from '../../excerpt.js'
import type { Rule } from '../../rule.js'

export const missingEntry: Rule = {
  id: 'contents/missing-entry',
  severity: 'warning',
  limit: true,
  description: { zh: '正文文件目录未列', en: 'A document has no entry in the contents' },
  source: 'GB/T 13417-2009',
  messages: { missing: { zh: '“{title}”未列入目录', en: 'the contents do not list “{title}”' } },
  good: [
    '目录\n\n关于做好防汛工作的通知……(1)\n\n云溪县人民政府\n关于做好防汛工作的通知\n\n云政发〔2023〕1号\n\n各乡镇人民政府：\n\n请加强值守。',
  ],
  bad: [
    '目录\n\n关于做好防汛工作的通知……(1)\n\n云溪县人民政府\n关于做好防汛工作的通知\n\n云政发〔2023〕1号\n\n各乡镇人民政府：\n\n请加强值守。\n\n云溪县人民政府\n\n2023年7月3日\n\n⟦云溪县人民政府\n关于开展粮食普查的公告⟧\n\n云政发〔2023〕2号\n\n定于8月普查。',
  ],
  check: ({ report, parts }) =>
    contentsAgainstBody(({ documents, entryOf }) => {
      for (const document of documents) {
        const { title } = parts(document)
        if (title && !entryOf.has(document)) report({ node: title, message: 'missing', data: { title: shortened(document.title) } })
      }
    }),
}
