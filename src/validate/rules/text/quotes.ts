/** “放管服改革 */
import type { Rule } from '../../rule.js'
import { unmatched } from '../../unmatched.js'

export const quotes: Rule = {
  id: 'text/quotes',
  severity: 'error',
  description: { zh: '引号不成对', en: 'A quotation mark is not closed or not opened in its paragraph' },
  source: 'GB/T 15834-2011 §4.8',
  messages: {
    unclosed: { zh: '“{mark}”有前无后：{found}', en: '“{mark}” is not closed: {found}' },
    unopened: { zh: '“{mark}”有后无前：{found}', en: '“{mark}” is not opened: {found}' },
  },
  check: (context) =>
    unmatched(
      context,
      ({ quotes }) => quotes,
      (open, { text }, { unopened, unclosed }) => {
        // A quotation of several paragraphs: each begins with “, the last one ends with ”.
        if (text[0] === '“' || unopened.length > 0) return true
        // 第八条修改为：“主管部门履行下列职责：⏎（一）编制规划；⏎（二）加强监督。”
        return isBlock(open.passage.text, open.at) && unclosed.length === 0 && 'waits'
      },
    ),
}

/** Whether a colon before the quotation, or at the end of its first paragraph, tells that several may be quoted. */
function isBlock(text: string, at: number): boolean {
  return [text[at - 1], text.at(-1)].some((mark) => mark === '：' || mark === ':')
}
