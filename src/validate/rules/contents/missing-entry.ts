/** A document that the contents do not list. */
import { contentsAgainstBody } from '../../contents.js'
import { shortened } from '../../excerpt.js'
import type { Rule } from '../../rule.js'

export const missingEntry: Rule = {
  id: 'contents/missing-entry',
  severity: 'warning',
  limit: true,
  description: { zh: '正文所载文件未列入目录', en: 'A document has no entry in the contents' },
  source: 'GB/T 13417-2009',
  messages: { missing: { zh: '“{title}”未列入目录', en: 'the contents do not list “{title}”' } },
  check: ({ report, parts, watch }) =>
    watch(contentsAgainstBody, ({ documents, entryOf, issuerOf }) => {
      const issuers = new Set(issuerOf.values())
      for (const document of documents) {
        const { title } = parts(document)
        if (title && !entryOf.has(document) && !issuers.has(document))
          report({ node: title, message: 'missing', data: { title: shortened(document.title) } })
      }
    }),
}
