/** □大型设备设施 */
import { excerpt } from '../../excerpt.js'
import { matchesOf } from '../../matches.js'
import type { Rule } from '../../rule.js'
import { LOST } from '../../signs.js'

// U+FFFD and the private use area are never printed; □ ▯ stand for what a font or a scan could not give.
const SIGN = /[\ufffd\ue000-\uf8ff□▯]/g

export const lostCharacters: Rule = {
  id: 'text/lost-characters',
  severity: 'warning',
  description: { zh: '有缺字符号', en: 'A sign stands for a lost character' },
  source: 'GB/T 9704-2012 §6.2',
  messages: {
    lost: { zh: '“{sign}”（{code}）疑为缺字：“{found}”', en: '“{sign}” ({code}) seems to stand for a lost character: “{found}”' },
  },
  check: ({ report, offset }) => ({
    passage(passage) {
      if (!passage.has(LOST)) return
      const found = matchesOf(passage.text, SIGN)
      const first = found[0]
      // Several boxes are those of a form: □是 □否
      if (!first || (found.length > 1 && found.every(([sign]) => sign === '□'))) return
      const code = `U+${first[0].charCodeAt(0).toString(16).toUpperCase()}`
      const data = { sign: first[0], code, found: excerpt(passage.text, first.index) }
      report({ ...passage.place(first.index, first.index + 1, offset), message: 'lost', data })
    },
  }),
}
