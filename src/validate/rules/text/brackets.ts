/** （使用人向村民（居民）委员会提出 */
import { isPair, matchBrackets, NONE } from '../../brackets.js'
import { excerpt } from '../../excerpt.js'
import type { Passage } from '../../passages.js'
import type { Rule } from '../../rule.js'
import { unmatched } from '../../unmatched.js'

export const brackets: Rule = {
  id: 'text/brackets',
  severity: 'error',
  description: { zh: '括号、书名号不成对', en: 'A bracket is not closed or not opened in its paragraph' },
  source: 'GB/T 15834-2011 §4.9, §4.15',
  messages: {
    unclosed: { zh: '“{mark}”有前无后：“{found}”', en: '“{mark}” is not closed: “{found}”' },
    unopened: { zh: '“{mark}”有后无前：“{found}”', en: '“{mark}” is not opened: “{found}”' },
  },
  check: (context) => ({
    ...unmatched(
      context,
      (passage) => (passage.last.type === 'documentNumber' && isOthers(passage) ? NONE : passage.brackets),
      (open, passage, { unclosed, unopened: [first] }) => {
        // （责任单位：⏎各乡镇人民政府。）
        if (first !== undefined) return isPair(open.passage.text[open.at] as string, passage.text[first] as string)
        // （2005年…通过⏎根据2012年…修正⏎2025年…修订）: a statute's history has a line for each of its steps.
        return isHistory(open.passage) && isHistory(passage) && unclosed.length === 0 && 'waits'
      },
    ),
    // The brackets about an annotation are no part of its value.
    annotation(node) {
      const { start, end } = node.position
      const printed = context.source?.slice(start.offset, end.offset) ?? ''
      const { unclosed, unopened } = matchBrackets(printed)
      const [at = unopened[0]] = unclosed
      if (at === undefined) return
      const range = [start.offset + at, start.offset + at + 1] as const
      const data = { mark: printed[at] as string, found: excerpt(printed, at) }
      context.report({ node, range, message: unclosed.length > 0 ? 'unclosed' : 'unopened', data })
    },
  }),
}

/**
 * （某财〔2012〕48号　2012年5月18日）（4）   （2012年5月18日　某财〔2012〕48号）（4）: the brackets about an entry's number are the entry's.
 * Those of a year, 云政发〔2023）15号, are another rule's.
 */
function isOthers({ parent, text }: Passage): boolean {
  const [year] = /[〔﹝［[【（(]\d{4}[〕﹞］\]】）)]/.exec(text) ?? []
  if (year && !isPair(year[0] as string, year[5] as string)) return true
  if (parent.type !== 'contentsEntry') return false
  const { unclosed, unopened } = matchBrackets(parent.children.map(({ value }) => value).join(''))
  return unclosed.length === 0 && unopened.length === 0
}

function isHistory({ last }: Passage): boolean {
  return last.type === 'subtitle'
}
