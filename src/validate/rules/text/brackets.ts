/** （使用人向村民（居民）委员会提出 */
import { isPair } from '../../brackets.js'
import { excerpt } from '../../excerpt.js'
import type { Passage } from '../../passages.js'
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
  check: ({ report, offset }) => {
    // The bracket that a paragraph leaves open, until the next one closes it or not: （责任单位：⏎各乡镇人民政府。）
    let open: { passage: Passage; at: number } | undefined
    const tell = (passage: Passage, at: number, message: string) => {
      const data = { mark: passage.text[at] as string, found: excerpt(passage.text, at) }
      report({ ...passage.place(at, at + 1, offset), message, data })
    }
    return {
      passage(passage) {
        const { unclosed, unopened } = passage.brackets
        const closes =
          open && unopened.length > 0 && isPair(open.passage.text[open.at] as string, passage.text[unopened[0] as number] as string)
        // （2005年…通过⏎根据2012年…修正⏎2025年…修订）: a statute's history has a line for each of its steps.
        if (open && !closes && isHistory(open.passage) && isHistory(passage) && unclosed.length + unopened.length === 0) return
        if (open && !closes) tell(open.passage, open.at, 'unclosed')
        open = undefined
        if (unopened.length > (closes ? 1 : 0)) tell(passage, unopened[closes ? 1 : 0] as number, 'unopened')
        else if (unclosed.length > 0) open = { passage, at: unclosed[0] as number }
      },
      end() {
        if (open) tell(open.passage, open.at, 'unclosed')
      },
    }
  },
}

function isHistory({ last }: Passage): boolean {
  return last.type === 'subtitle'
}
