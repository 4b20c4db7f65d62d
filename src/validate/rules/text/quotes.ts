/** “放管服改革 */
import type { Rule } from '../../rule.js'
import { unmatched } from '../../unmatched.js'

export const quotes: Rule = {
  id: 'text/quotes',
  severity: 'error',
  description: { zh: '引号不成对', en: 'A quotation mark is not closed or not opened in its paragraph' },
  source: 'GB/T 15834-2011 §4.8',
  messages: {
    unclosed: { zh: '“{mark}”没有右半：{found}', en: '“{mark}” is not closed: {found}' },
    unopened: { zh: '“{mark}”没有左半：{found}', en: '“{mark}” is not opened: {found}' },
  },
  // A quotation of several paragraphs: each begins with “, the last one ends with ”.
  check: (context) =>
    unmatched(
      context,
      ({ quotes }) => quotes,
      (_, { text }, { unopened }) => text[0] === '“' || unopened.length > 0,
    ),
}
