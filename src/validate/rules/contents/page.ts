/** …（17） then …（12）; …（3） …（19） …（11） …（15）, where 19 is the one that is wrong */
import { contentsAgainstBody } from '../../contents.js'
import type { Rule } from '../../rule.js'

export const page: Rule = {
  id: 'contents/page',
  severity: 'error',
  description: { zh: '目录页码倒退', en: 'Page numbers of the contents fall' },
  source: 'GB/T 13417-2009',
  messages: {
    falls: { zh: '页码 {found} 排在页码 {before} 之后', en: 'page {found} stands after page {before}' },
    leaps: { zh: '页码 {found} 大于其后的页码 {after}', en: 'page {found} stands before page {after}' },
  },
  check: ({ report, watch }) =>
    watch(contentsAgainstBody, ({ entries }) => {
      const paged = entries.filter(({ page }) => page !== undefined)
      const pageAt = (i: number) => paged[i]?.page
      for (const [i, node] of paged.entries()) {
        const [found, before = 0, next] = [node.page as number, pageAt(i - 1), pageAt(i + 1)]
        if (found >= before) continue
        // What follows goes on from this page, and this one from the page before the last.
        const leaps = next !== undefined && next >= found && next < before && (pageAt(i - 2) ?? Infinity) <= found
        if (leaps) report({ node: paged[i - 1] ?? node, message: 'leaps', data: { found: before, after: found } })
        else report({ node, message: 'falls', data: { found, before } })
      }
    }),
}
