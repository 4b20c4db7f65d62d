/** 发文字号 in running text: `云政发〔2023〕15号`, `国务院令第697号`. Anchored on its last character. */
import { withoutBlanks } from '../../clean.js'
import { NUMERALS, toNumber } from '../../numerals.js'
import { before, type InlineRule, inOrder, match, type ReadCitation } from './rule.js'

const STANDARD = /([㐀-鿿]{1,14}) ?[〔﹝［[（(【] ?([0-9０-９]{4}) ?年? ?[〕﹞］\]）)】] ?第? ?([0-9０-９]{1,6}) ?$/
// 国务院令第77号   云法办字第12号   （1986）云法字第3号: as numbers were before the standard
const ORDER = new RegExp(
  `((?:[（(〔［\\[][0-9]{2,4}[）)〕］\\]])?[㐀-鿿]{0,20}(?:令|公告|通告|(?<!证)字)) ?(?:[（(] ?)?(?:([12][0-9]{3}) ?年 ?)?第 ?([0-9０-９]{1,6}|[${NUMERALS}]{1,6}) ?$`,
)
/** Words before a number that are no part of the 机关代字 or of the organ's name. */
const LEAD =
  /^(?:.*(?:按照|根据|依据|依照|遵照|落实|执行|印发|转发|废止|下发|发布|公布|以及|关于|贯彻|遵守|文号为?|字号为?|[另参详]见)|[原以和及与或见按])/

interface NumberInProse {
  documentNumber: string
  /** Length of what is printed, the sign 号 apart. */
  length: number
}

/** The number that the text ends with, 号 apart. */
export function numberBefore(before: string): NumberInProse | undefined {
  // 2004年8月20日云溪县人民政府令第18号; 日政发〔2004〕18号 is a city's
  const text = before.replace(/(?<=[0-9])日/g, ' ')
  const standard = STANDARD.exec(text)
  if (standard) {
    const [printed, raw, year, serial] = standard as unknown as [string, string, string, string]
    const prefix = raw.replace(LEAD, '')
    if (!prefix) return undefined
    return {
      documentNumber: `${prefix}〔${toNumber(year)}〕${toNumber(serial)}号`,
      length: printed.length - (raw.length - prefix.length),
    }
  }
  const order = ORDER.exec(text)
  if (!order) return undefined
  const [printed, raw, year, serial] = order as unknown as [string, string, string | undefined, string]
  const prefix = raw.replace(LEAD, '')
  return {
    documentNumber: withoutBlanks(`${prefix}${year ? `${year}年` : ''}第${/^[0-9０-９]/.test(serial) ? toNumber(serial) : serial}号`),
    length: printed.length - (raw.length - prefix.length),
  }
}

export const number: InlineRule = {
  // 号 after a digit: `型号` and `编号` have none. The rare sign comes first: a pattern that begins by looking back is slow
  anchor: `[号號](?<=[0-9０-９${NUMERALS}] ?.)`,
  parser: inOrder([before(/[\s\S]{2,}$/, 48), match(/[号號]/y)], (text, sign): ReadCitation | undefined => {
    const result = numberBefore(text[0])
    return result && { read: 'citation', documentNumber: result.documentNumber, from: sign.index - result.length }
  }),
}
