/** 《关于印发《防汛预案》的通知》 */
import { excerpt } from '../../excerpt.js'
import type { Passage } from '../../passages.js'
import type { Context, Rule } from '../../rule.js'
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
  check: (context) => ({
    passage(passage) {
      if (!passage.has(BOOK_MARK)) return
      const { text } = passage
      let outer = -1
      for (const { open, close } of passage.brackets.pairs) {
        if (text[open] !== '《') continue
        if (open < outer) tell(context, passage, open, close)
        else {
          outer = close
          const from = indexBetween(text, '<', open, close)
          const to = from < 0 ? -1 : indexBetween(text, '>', from, close)
          if (to > 0) tell(context, passage, from, to)
        }
      }
    },
  }),
}

/** As `indexOf`, no farther than where the brackets close. */
function indexBetween(text: string, sign: string, from: number, to: number): number {
  for (let at = from; at < to; at++) if (text[at] === sign) return at
  return -1
}

function tell({ report, offset }: Context, passage: Passage, open: number, close: number): void {
  const { text } = passage
  const fix = [...passage.edit(open, '〈', offset), ...passage.edit(close, '〉', offset)]
  const data = { marks: `${text[open]}${text[close]}`, found: excerpt(text, open) }
  report({ ...passage.place(open, close + 1, offset), message: 'nested', data, fix })
}
