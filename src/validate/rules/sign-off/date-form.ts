/** 2024年05月16日; 2024年5月; 2024年5月16日 above 云溪县人民政府 */
import type { Rule } from '../../rule.js'
import { brokenDate, isOrgan } from '../../sign-off.js'

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
    incomplete: { zh: '成文日期应标全年、月、日：“{found}”', en: 'the date of a document has year, month and day: “{found}”' },
    above: {
      zh: '成文日期“{found}”排在署名“{signature}”之上，应在其下',
      en: 'the date “{found}” stands above the signature “{signature}”, it belongs under it',
    },
  },
  check: ({ report, parts }) => ({
    document(node) {
      const broken = brokenDate(node)
      if (broken) report({ node: broken, message: 'incomplete', data: { found: broken.value } })
      const { dates, signatures } = parts(node)
      // Not the day on which a page of the web came out.
      for (const date of dates.filter(({ date }) => date === node.date)) {
        const found = date.value.normalize('NFKC')
        const expected = found.replace(/(?<=[年月]\s*)0(?=\d)/g, '')
        if (expected !== found) report({ node: date, message: 'zero', data: { found: date.value, expected } })
      }
      const [date, another] = dates
      const [signature] = signatures
      if (!date || another || !signature || !isOrgan(signature.value)) return
      if (node.children.indexOf(signature) === node.children.indexOf(date) + 1)
        report({ node: date, message: 'above', data: { found: date.value, signature: signature.value } })
    },
  }),
}
