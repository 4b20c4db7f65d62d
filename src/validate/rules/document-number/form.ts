/** 云政发[2023]第05号, as the document's own and where it is cited */

import type { DocumentNumber } from '../../../nodes.js'
import { isHan } from '../../../text/characters.js'
import { withoutBlanks } from '../../../text/clean.js'
import { excerpt } from '../../excerpt.js'
import { matchesOf } from '../../matches.js'
import type { Edit } from '../../message.js'
import { edit } from '../../place.js'
import type { Context, Rule } from '../../rule.js'
import { BRACKET } from '../../signs.js'

// （云政发[2023]15号）   （云政发〔2023〕第015号）   （云政发〔2023〕15）
const CITED = /([〔﹝［[【（(])([12]\d{3})[〕﹞］\]】）)](第?)(0*)(?:(\d{1,5}号)|\d{1,5}(?=[）)，。；、]))/g

export const form: Rule = {
  id: 'document-number/form',
  severity: 'warning',
  description: { zh: '发文字号形式不合规范', en: 'A document number is not in the standard form' },
  source: 'GB/T 9704-2012 §7.2.5',
  messages: {
    brackets: { zh: '年份应使用六角括号〔〕，现为“{found}”', en: 'the year belongs in 〔〕, found “{found}”' },
    zero: { zh: '序号不编虚位，应为“{expected}”：“{found}”', en: 'the serial has no leading zero, expected “{expected}”: “{found}”' },
    ordinal: { zh: '序号前不加“第”，应为“{expected}”：“{found}”', en: 'no 第 before the serial, expected “{expected}”: “{found}”' },
    year: {
      zh: '括号内只标年份数字，应为“{expected}”：“{found}”',
      en: 'only the digits of the year stand in the brackets, expected “{expected}”: “{found}”',
    },
    hao: { zh: '发文字号末尾缺“号”：“{found}”', en: 'no 号 ends the number: “{found}”' },
    width: { zh: '数字应使用半角：“{found}”', en: 'digits belong in half-width: “{found}”' },
  },
  fixable: true,
  check: ({ report, offset }) => ({
    documentNumber(node) {
      const { value, text, prefix } = node
      // 云溪县水务局公告2023年第5号 has no brackets.
      if (prefix === undefined || !text.includes('〔')) return
      const parts = /([^\d\s])(\d{4})(年?)([^\d\s])(第?)(0*)\d+号/.exec(withoutBlanks(value.normalize('NFKC')))
      if (!parts) return
      const [, , , year, , ordinal, zero] = parts
      const say = (message: string, fix: readonly Edit[] = []) => report({ node, message, data: { found: value, expected: text }, fix })
      if (!/[〔﹝].*[〕﹞]/.test(value)) say('brackets', brackets(node, offset))
      if (year) say('year')
      if (ordinal && !isOrder(prefix)) say('ordinal')
      if (zero) say('zero')
      if (/[０-９]/.test(value)) say('width', digits(node, offset))
    },
    passage(passage) {
      if (!passage.has(BRACKET) || passage.last.type === 'documentNumber') return
      for (const { 0: all, 1: open = '', 2: year = '', 3: ordinal, 4: zero, 5: serial, index } of matchesOf(passage.text, CITED)) {
        if (!isHan(passage.text.charCodeAt(index - 1))) continue
        const to = index + year.length + 2
        if (!serial) {
          const end = index + all.length
          if (/[〔﹝]/.test(open))
            report({ ...passage.place(index, end, offset), message: 'hao', data: { found: excerpt(passage.text, index, end) } })
          continue
        }
        const data = { found: excerpt(passage.text, index, to), expected: `〔${year}〕${serial}` }
        const say = (message: string, end: number, fix: readonly Edit[] = []) =>
          report({ ...passage.place(index, end, offset), message, data, fix })
        if (!/[〔﹝]/.test(open)) say('brackets', to, [...passage.edit(index, '〔', offset), ...passage.edit(to - 1, '〕', offset)])
        if (zero || (ordinal && !isOrder(passage.text.slice(0, index)))) say(ordinal ? 'ordinal' : 'zero', index + all.length)
      }
    },
  }),
}

/** 公告〔2023〕第5号, as congresses number what they announce. */
function isOrder(prefix: string): boolean {
  return /[令告]$/.test(prefix)
}

/** The bracket before the year's four digits and the one after them. */
function brackets(node: DocumentNumber, offset: Context['offset']): Edit[] {
  const year = /[［[【（(]\s*[\d０-９]{4}\s*[］\]】）)]/.exec(node.value)
  if (!year) return []
  return [...edit(node, year.index, '〔', offset), ...edit(node, year.index + year[0].length - 1, '〕', offset)]
}

function digits(node: DocumentNumber, offset: Context['offset']): Edit[] {
  return matchesOf(node.value, /[０-９]/g).flatMap(({ 0: digit, index }) => edit(node, index, digit.normalize('NFKC'), offset))
}
