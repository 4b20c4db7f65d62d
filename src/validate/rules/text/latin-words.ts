/** 带动作用 and 辐射作用 */
import { excerpt } from '../../excerpt.js'
import { matchesOf } from '../../matches.js'
import type { Rule } from '../../rule.js'
import { LATIN } from '../../signs.js'

const WORD = /[a-z]{2,20}/g
const BEFORE = /[㐀-鿿”）、，]\s?$/
const AFTER = /^\s?[㐀-鿿“（、，。；]/

export const latinWords: Rule = {
  id: 'text/latin-words',
  severity: 'warning',
  description: { zh: '中文里夹有外文词', en: 'A foreign word stands among Chinese words' },
  source: '国家通用语言文字法 art. 11',
  messages: { word: { zh: '中文里夹有“{word}”：“{found}”', en: '“{word}” stands among Chinese words: “{found}”' } },
  options: {
    allow: [
      'app',
      'km',
      'kg',
      'mm',
      'cm',
      'dm',
      'nm',
      'kv',
      'kw',
      'kwh',
      'mg',
      'ml',
      'pm',
      'ph',
      'wifi',
      'hz',
      'mw',
      'kva',
      'gdp',
      'vs',
      'qq',
      'vip',
      'pdf',
      'usb',
      'gps',
      'ktv',
      'xx',
    ],
  },
  check: ({ report, offset, options }) => {
    const allow = new Set(options.allow as readonly string[])
    return {
      passage(passage) {
        if (!passage.has(LATIN)) return
        for (const found of matchesOf(passage.text, WORD)) {
          const [word] = found
          const at = found.index
          const end = at + word.length
          if (allow.has(word) || !BEFORE.test(passage.text.slice(Math.max(0, at - 2), at)) || !AFTER.test(passage.text.slice(end, end + 2)))
            continue
          report({
            ...passage.place(at, at + word.length, offset),
            message: 'word',
            data: { word, found: excerpt(passage.text, at, at + word.length) },
          })
        }
      },
    }
  },
}
