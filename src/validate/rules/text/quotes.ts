/** “放管服改革 */
import { matchQuotes } from '../../brackets.js'
import { excerpt } from '../../excerpt.js'
import type { Passage } from '../../passages.js'
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
  good: [
    '关于做好改革工作的通知\n\n深化“放管服”改革，落实“‘一站式’服务”。',
    '关于修改《云溪县献血办法》的决定\n\n一、将第三条修改为：“第三条 县卫生健康局负责监督管理。\n\n“县红十字会参与献血工作。”\n\n二、删去第十一条。',
  ],
  bad: ['关于做好改革工作的通知\n\n深化⟦“⟧放管服改革，优化服务。', '关于做好改革工作的通知\n\n深化放管服⟦”⟧改革，优化服务。'],
  check: ({ report, offset }) => {
    let open: { passage: Passage; at: number } | undefined
    const tell = (passage: Passage, at: number, message: string) => {
      const data = { mark: passage.text[at] as string, found: excerpt(passage.text, at) }
      report({ ...passage.place(at, at + 1, offset), message, data })
    }
    return {
      passage(passage) {
        const { unclosed, unopened } = matchQuotes(passage.text)
        // A quotation of several paragraphs: each begins with “, the last one ends with ”.
        const goesOn = open !== undefined && (passage.text[0] === '“' || unopened.length > 0)
        if (open && !goesOn) tell(open.passage, open.at, 'unclosed')
        if (unopened.length > (goesOn ? 1 : 0)) tell(passage, unopened[goesOn ? 1 : 0] as number, 'unopened')
        open = unclosed.length > 0 ? { passage, at: unclosed[0] as number } : undefined
      },
      end() {
        if (open) tell(open.passage, open.at, 'unclosed')
      },
    }
  },
}
