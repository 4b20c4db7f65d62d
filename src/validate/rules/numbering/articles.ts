/** 第八条 of the first chapter, then 第一条 of the second. */
import { labelWith } from '../../ordinals.js'
import type { Rule } from '../../rule.js'
import { labelPlace, successions } from '../../succession.js'

export const articles: Rule = {
  id: 'numbering/articles',
  severity: 'error',
  description: { zh: '条的序数在全文中不连续', en: 'Articles are not numbered through all chapters' },
  source: '立法法 art. 65',
  messages: {
    follows: { zh: '“{before}”之后是“{found}”，应为“{expected}”', en: '“{found}” follows “{before}”, expected “{expected}”' },
    first: { zh: '第一条的序数是“{found}”，应为“{expected}”', en: 'the first article is “{found}”, expected “{expected}”' },
    before: { zh: '前一条“{before}”', en: 'the article before, “{before}”' },
  },
  check: ({ report, watch }) =>
    watch(successions, ({ division, before, expected }) => {
      if (division.scheme !== 'article') return
      const data = { found: division.label, expected: labelWith(division, expected), ...(before ? { before: before.label } : {}) }
      const related = before ? [{ ...labelPlace(before), message: 'before', data }] : []
      report({ ...labelPlace(division), message: before ? 'follows' : 'first', data, related })
    }),
}
