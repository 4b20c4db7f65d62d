/** “放管服改革 */
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
  check: ({ report, offset }) => {
    let open: { passage: Passage; at: number } | undefined
    const tell = (passage: Passage, at: number, message: string) => {
      const data = { mark: passage.text[at] as string, found: excerpt(passage.text, at) }
      report({ ...passage.place(at, at + 1, offset), message, data })
    }
    return {
      passage(passage) {
        const { unclosed, unopened } = passage.quotes
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
