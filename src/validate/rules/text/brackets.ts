/** （使用人向村民（居民）委员会提出 */
import { matchBrackets } from '../../brackets.js'
import { excerpt } from '../../excerpt.js'
import { passages } from '../../passages.js'
import type { Rule } from '../../rule.js'

export const brackets: Rule = {
  id: 'text/brackets',
  severity: 'error',
  description: { zh: '括号、书名号不成对', en: 'A bracket is not closed or not opened in its paragraph' },
  source: 'GB/T 15834-2011 §4.9, §4.15',
  messages: {
    unclosed: { zh: '“{mark}”没有右半：“{found}”', en: '“{mark}” is not closed: “{found}”' },
    unopened: { zh: '“{mark}”没有左半：“{found}”', en: '“{mark}” is not opened: “{found}”' },
  },
  good: ['关于做好防汛工作的通知\n\n各单位（含中央、省驻县单位）要按《防汛预案》办理：1）定人；2）定责。'],
  bad: [
    '关于做好防汛工作的通知\n\n由房屋产权人⟦（⟧使用人向村民（居民）委员会提出申请。',
    '关于做好防汛工作的通知\n\n各单位要按《防汛预案》⟦》⟧办理。',
  ],
  check: ({ report, offset }) =>
    passages((passage) => {
      const { unclosed, unopened } = matchBrackets(passage.text)
      const at = Math.min(unclosed[0] ?? Number.POSITIVE_INFINITY, unopened[0] ?? Number.POSITIVE_INFINITY)
      if (at === Number.POSITIVE_INFINITY) return
      const data = { mark: passage.text[at] as string, found: excerpt(passage.text, at) }
      report({ ...passage.place(at, at + 1, offset), message: at === unclosed[0] ? 'unclosed' : 'unopened', data })
    }),
}
