/** 《关于印发《防汛预案》的通知》 */
import { excerpt } from '../../excerpt.js'
import type { Edit } from '../../message.js'
import type { Rule } from '../../rule.js'
import { BOOK_MARK } from '../../signs.js'

export const nestedBookMarks: Rule = {
  id: 'text/nested-book-marks',
  severity: 'info',
  description: { zh: '书名号内再用书名号，里层应为〈〉', en: 'A title inside a title belongs in 〈 〉' },
  source: 'GB/T 15834-2011 §4.15',
  messages: {
    nested: { zh: '书名号内应用〈〉，现为“{marks}”：“{found}”', en: 'a title inside a title belongs in 〈〉, not “{marks}”: “{found}”' },
  },
  fixable: true,
  check: ({ report, offset }) => ({
    passage(passage) {
      if (!passage.has(BOOK_MARK)) return
      const { text } = passage
      let outer = -1
      for (const { open, close } of passage.brackets.pairs) {
        if (text[open] !== '《') continue
        if (open < outer) tell(open, close)
        else {
          outer = close
          const from = text.indexOf('<', open)
          const to = from < 0 ? -1 : text.indexOf('>', from)
          if (from > 0 && to > from && to < close) tell(from, to)
        }
      }
      function tell(open: number, close: number): void {
        const marks = `${text[open]}${text[close]}`
        const edits = [put(open, '〈'), put(close, '〉')].filter((edit) => edit !== undefined)
        report({ ...passage.place(open, close + 1, offset), message: 'nested', data: { marks, found: excerpt(text, open) }, fix: edits })
      }
      function put(at: number, mark: string): Edit | undefined {
        const { leaf, index } = passage.at(at)
        const start = offset(leaf, index)
        return start === undefined ? undefined : { start, end: start + 1, text: mark }
      }
    },
  }),
}
