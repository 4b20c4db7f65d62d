/** An entry of the contents whose document is not printed. */
import { contentsAgainstBody } from '../../contents.js'
import { shortened } from '../../excerpt.js'
import type { Rule } from '../../rule.js'

export const missingDocument: Rule = {
  id: 'contents/missing-document',
  severity: 'warning',
  limit: true,
  description: { zh: '目录所列文件正文中没有', en: 'An entry of the contents has no document' },
  source: 'GB/T 13417-2009',
  messages: { missing: { zh: '目录列有“{title}”，正文中没有读到', en: 'the contents list “{title}”, no such document was read' } },
  check: ({ report, watch }) =>
    watch(contentsAgainstBody, ({ entries, documentOf, issuerOf }) => {
      for (const entry of entries)
        if (!documentOf.has(entry) && !issuerOf.has(entry))
          report({ node: entry, message: 'missing', data: { title: shortened(entry.title) } })
    }),
}
