/** 云溪縣人民政府 in a simplified text */
import { excerpt } from '../../excerpt.js'
import type { Passage } from '../../passages.js'
import type { Rule } from '../../rule.js'
import { isSign, TRADITIONAL } from '../../signs.js'

export const traditional: Rule = {
  id: 'text/traditional',
  severity: 'warning',
  description: { zh: '简体文本中夹有繁体字', en: 'A traditional character in a simplified text' },
  source: '国家通用语言文字法 art. 2；通用规范汉字表',
  messages: { traditional: { zh: '繁体字“{char}”：“{found}”', en: 'the traditional character “{char}”: “{found}”' } },
  check: ({ report, offset, remember }) => {
    const all = remember(() => ({ found: [] as { passage: Passage; at: number }[], signs: 0, characters: 0 }))
    return {
      passage(passage) {
        const { text } = passage
        all().characters += text.length
        if (!passage.has(TRADITIONAL)) return
        let first = -1
        for (let at = 0; at < text.length; at++) {
          if (!isSign(text, at, TRADITIONAL)) continue
          all().signs++
          if (first < 0) first = at
        }
        if (first >= 0) all().found.push({ passage, at: first })
      },
      end() {
        const { found, signs, characters } = all()
        // A text in traditional characters throughout is none that mixes them.
        if (signs * 10 > characters) return
        for (const { passage, at } of found) {
          const data = { char: passage.text[at] as string, found: excerpt(passage.text, at) }
          report({ ...passage.place(at, at + 1, offset), message: 'traditional', data })
        }
      },
    }
  },
}
