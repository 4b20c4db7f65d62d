/** One document of an issue does not say how far it is public, the others do. */
import type { Document } from '../../../nodes.js'
import { shortened } from '../../excerpt.js'
import type { Rule } from '../../rule.js'

export const annotationMissing: Rule = {
  id: 'sign-off/annotation-missing',
  severity: 'info',
  description: { zh: '缺公开属性的附注', en: 'A document does not say how far it is public, as the others do' },
  source: 'GB/T 9704-2012 §7.3.6',
  messages: { missing: { zh: '“{title}”没有公开属性的附注（如“此件公开发布”）', en: '“{title}” has no annotation on its publicity' } },
  check: ({ report, parts, remember }) => {
    const signed = remember((): Document[] => [])
    return {
      document(node) {
        // Orders and announcements are public by what they are, and most gazettes say nothing of appointments.
        if (
          parts(node).signatures.length > 0 &&
          !/令|[公通]告|公报|决议/.test(node.kind ?? '') &&
          !/任免|免职|任职的|任命/.test(node.title)
        )
          signed().push(node)
      },
      end() {
        const silent = signed().filter(({ publicity }) => publicity === undefined)
        // （联系人：李某） stands in its place, and tells nothing of it.
        const missing = silent.filter((node) => parts(node).annotations.length === 0)
        if (missing.length > signed().length - silent.length) return
        for (const node of missing) {
          const { dates, signatures } = parts(node)
          report({ node: dates.at(-1) ?? signatures.at(-1) ?? node, message: 'missing', data: { title: shortened(node.title) } })
        }
      },
    }
  },
}
