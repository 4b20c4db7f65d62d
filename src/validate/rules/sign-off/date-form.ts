/** 2024年05月16日; 2024.5.16; 2024年五月16日; 2024年5月; 2024年5月16日 above 云溪县人民政府 */

import type { NodeType } from '../../../nodes.js'
import { NUMERALS } from '../../../numerals.js'
import { withoutBlanks } from '../../../text/clean.js'
import type { Rule } from '../../rule.js'
import { isOrgan } from '../../sign-off.js'

// 2024.5.16   2024年五月16日   二〇二四年5月16日   2024年5月16号
const TYPED = new RegExp(`^(?=.*[1-9])[\\d${NUMERALS}年月日号./-]+$`)
// 2024年2月30日 is whole, but no day
const WHOLE = new RegExp(`[\\d０-９${NUMERALS}]{4}年.*月.*[日曰]`)

const TEXT: readonly NodeType[] = ['paragraph', 'division', 'contents']

export const dateForm: Rule = {
  id: 'sign-off/date-form',
  severity: 'warning',
  description: {
    zh: '成文日期的写法、位置不合规范',
    en: 'The date of a document is not written, or does not stand, as the standard has it',
  },
  source: 'GB/T 9704-2012 §7.3.5.1, §7.3.5.2, §7.3.5.4',
  messages: {
    zero: { zh: '月、日不编虚位，应为“{expected}”：“{found}”', en: 'month and day have no leading zero, expected “{expected}”: “{found}”' },
    form: { zh: '成文日期应写作“{expected}”：“{found}”', en: 'the date of a document is written “{expected}”: “{found}”' },
    incomplete: { zh: '成文日期应标全年、月、日：“{found}”', en: 'the date of a document has year, month and day: “{found}”' },
    above: {
      zh: '成文日期“{found}”排在署名“{signature}”之上，应在其下',
      en: 'the date “{found}” stands above the signature “{signature}”, it belongs under it',
    },
  },
  check: ({ report, parts }) => ({
    document(node) {
      const { dates, signatures } = parts(node)
      const text = node.children.findIndex(({ type }) => TEXT.includes(type))
      // The month on the cover of a plan is not the day of its signing.
      const incomplete = dates.find((date) => !date.date && !WHOLE.test(date.value) && node.children.indexOf(date) > text)
      if (incomplete) report({ node: incomplete, message: 'incomplete', data: { found: incomplete.value } })
      // Not the day on which a page of the web came out.
      for (const date of dates.filter(({ date }) => date && date === node.date)) {
        const found = withoutBlanks(date.value.normalize('NFKC'))
        const [year, month, day] = (node.date as string).split('-').map(Number)
        const expected = `${year}年${month}月${day}日`
        // 二〇一一年五月十六日, as it was written up to 2012, and is by courts and congresses
        if (found === expected || !TYPED.test(found)) continue
        report({ node: date, message: /年0?\d+月0?\d+日$/.test(found) ? 'zero' : 'form', data: { found: date.value, expected } })
      }
      const [date, another] = dates
      const [signature] = signatures
      if (!date || another || !signature || !isOrgan(signature.value)) return
      if (node.children.indexOf(signature) === node.children.indexOf(date) + 1)
        report({ node: date, message: 'above', data: { found: date.value, signature: signature.value } })
    },
  }),
}
