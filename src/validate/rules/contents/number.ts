/** 目录: 云政发〔2023〕1号; in the body: 云政发〔2023〕2号 */

import { NUMERALS, toNumber } from '../../../numerals.js'
import { contentsAgainstBody } from '../../contents.js'
import type { Rule } from '../../rule.js'

export const number: Rule = {
  id: 'contents/number',
  severity: 'error',
  description: { zh: '发文字号与目录不一致', en: 'A document number differs from its entry in the contents' },
  source: 'GB/T 9704-2012 §7.2.5',
  messages: {
    differs: { zh: '发文字号“{found}”，目录作“{expected}”', en: 'the document number is “{found}”, the contents have “{expected}”' },
    entry: { zh: '目录：“{expected}”', en: 'the contents: “{expected}”' },
  },
  check: ({ report, parts, watch }) =>
    watch(contentsAgainstBody, ({ documentOf, issuerOf }) => {
      for (const [entry, document] of [...documentOf, ...issuerOf]) {
        const [found, expected] = [document.documentNumber, entry.documentNumber]
        if (!found || !expected || isSame(found, expected)) continue
        const data = { found, expected }
        report({ node: parts(document).number ?? document, message: 'differs', data, related: [{ node: entry, message: 'entry', data }] })
      }
    }),
}

const OF_ORDER = new RegExp(`第([${NUMERALS}\\d]{1,5})号$`)

/** 市政府令第25号 is 第25号, or 第二十五号, below the heading of the order. */
function isSame(a: string, b: string): boolean {
  const [order, other] = [OF_ORDER.exec(a)?.[1], OF_ORDER.exec(b)?.[1]]
  return order && other ? toNumber(order) === toNumber(other) : a === b
}
