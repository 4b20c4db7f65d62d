/** “放管服改革 */
import { matchQuotes } from '../../brackets.js'
import { excerpt } from '../../excerpt.js'
import { passages } from '../../passages.js'
import type { Rule } from '../../rule.js'

export const quotes: Rule = {
  id: 'text/quotes',
  severity: 'error',
  description: { zh: '引号不成对', en: 'A quotation mark is not closed or not opened in its paragraph' },
  source: 'GB/T 15834-2011 §4.8',
  messages: {
    unclosed: { zh: '“{mark}”没有右半：{found}', en: '“{mark}” is not closed: {found}' },
    unopened: { zh: '“{mark}”没有左半：{found}', en: '“{mark}” is not opened: {found}' },
  },
  good: ['关于做好改革工作的通知\n\n深化“放管服”改革，落实“‘一站式’服务”。'],
  bad: ['关于做好改革工作的通知\n\n深化⟦“⟧放管服改革，优化服务。', '关于做好改革工作的通知\n\n深化放管服⟦”⟧改革，优化服务。'],
  check: ({ report, offset }) =>
    passages((passage) => {
      const { unclosed, unopened } = matchQuotes(passage.text)
      const at = Math.min(unclosed[0] ?? Number.POSITIVE_INFINITY, unopened[0] ?? Number.POSITIVE_INFINITY)
      if (at === Number.POSITIVE_INFINITY) return
      const data = { mark: passage.text[at] as string, found: excerpt(passage.text, at) }
      report({ ...passage.place(at, at + 1, offset), message: at === unclosed[0] ? 'unclosed' : 'unopened', data })
    }),
}
