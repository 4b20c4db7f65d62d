/** …（17） then …（12） */
import { contentsAgainstBody } from '../../contents.js'
import type { Rule } from '../../rule.js'

export const page: Rule = {
  id: 'contents/page',
  severity: 'error',
  description: { zh: '目录页码倒退', en: 'Page numbers of the contents fall' },
  source: 'GB/T 13417-2009',
  messages: { falls: { zh: '页码 {found} 排在 {before} 之后', en: 'page {found} stands after page {before}' } },
  check: ({ report, watch }) =>
    watch(contentsAgainstBody, ({ entries }) => {
      let before = 0
      for (const entry of entries) {
        if (entry.page === undefined) continue
        if (entry.page < before) report({ node: entry, message: 'falls', data: { found: entry.page, before } })
        before = entry.page
      }
    }),
}
