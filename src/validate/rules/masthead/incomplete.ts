/** A masthead without 期号 */
import type { Rule } from '../../rule.js'

const FACTS = ['year', 'issue', 'publicationDate', 'sponsor'] as const

// 2024年7月35日出版: a date that the calendar does not have is another rule's
const DATE = /\d年\d{1,2}月\d{1,2}日/

export const incomplete: Rule = {
  id: 'masthead/incomplete',
  severity: 'info',
  description: { zh: '刊头不全', en: 'The masthead lacks something' },
  source: '出版管理条例 art. 28',
  messages: {
    year: { zh: '刊头没有年份', en: 'the masthead does not have the year' },
    issue: { zh: '刊头没有期号', en: 'the masthead does not have the issue number' },
    publicationDate: { zh: '刊头没有出版日期', en: 'the masthead does not have the date of publication' },
    sponsor: { zh: '刊头没有主办单位', en: 'the masthead does not name the sponsor' },
  },
  check: ({ report }) => ({
    masthead(node) {
      for (const fact of FACTS)
        if (node[fact] === undefined && !(fact === 'publicationDate' && node.children.some(({ value }) => DATE.test(value))))
          report({ node: node.children[0] ?? node, message: fact })
    },
  }),
}
