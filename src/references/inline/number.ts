/** 发文字号 in running text: `云政发〔2023〕15号`, `国务院令第697号`. Anchored on its last character. */

import { NUMERALS, toNumber } from '../../numerals.js'
import { withoutBlanks } from '../../text/clean.js'
import { normalTitle } from './names.js'
import { before, type InlineRule, inOrder, match, type ReadCitation, reading } from './rule.js'
import { KINDS } from './self.js'

// 云政发〔2023〕15号, or the last of 云政发〔2023〕15号、16号 and of 云政发〔2023〕15、16号
const STANDARD =
  /([㐀-鿿]{1,14}) ?[〔﹝［[（(【] ?([0-9０-９]{4}) ?年? ?[〕﹞］\]）)】] ?第? ?((?:[0-9０-９]{1,6} ?号? ?[、和及] ?){0,8})([0-9０-９]{1,6}) ?$/
const YEAR = '[12１２][0-9０-９]{3}'
// 国务院令第77号   云法办字第12号   （1986）云法字第3号: as numbers were before the standard
const ORDER = new RegExp(
  `((?:[（(〔［\\[][0-9]{2,4}[）)〕］\\]])?[㐀-鿿]{0,20}(?:令|公告|通告|(?<!证)字)) ?(?:[（(] ?)?(?:(${YEAR}) ?年 ?)?()第 ?([0-9０-９]{1,6}|[${NUMERALS}]{1,6}) ?$`,
)
/** Words before a number that are no part of the 机关代字 or of the organ's name. */
const LEAD =
  /^(?:.*(?:按照|根据|依据|依照|遵照|落实|执行|印发|转发|废止|下发|发布|公布|以及|关于|贯彻|遵守|文号为?|字号为?|[另参详]见|[的了]|[号號][和及与])|[原以和及与或见按])/

interface NumberInProse {
  documentNumber: string
  /** Length of what is printed, the sign 号 apart. */
  length: number
  /** 15 of 云政发〔2023〕15、16号, and where it stands before the end. */
  others: { documentNumber: string; from: number; to: number }[]
}

/** The number that the text ends with, 号 apart. */
function numberBefore(before: string): NumberInProse | undefined {
  // 2004年8月20日云溪县人民政府令第18号; 日政发〔2004〕18号 is a city's
  const text = before.replace(/(?<=[0-9])日/g, ' ')
  const standard = STANDARD.exec(text)
  const [printed = '', raw = '', year = '', others, serial = ''] = standard ?? ORDER.exec(text) ?? []
  const prefix = raw.replace(LEAD, '')
  if (!serial || (standard && !prefix)) return undefined
  const numbered = (serial: string) => `${prefix}〔${toNumber(year)}〕${toNumber(serial)}号`
  const length = printed.length - raw.length + prefix.length
  const list = others ? printed.lastIndexOf(others) : 0
  const each = [...(others ?? '').matchAll(/([0-9０-９]{1,6})(?! ?号|[0-9０-９])/g)]
  return {
    documentNumber: standard
      ? numbered(serial)
      : withoutBlanks(`${prefix}${year && `${toNumber(year)}年`}第${/^[0-9０-９]/.test(serial) ? toNumber(serial) : serial}号`),
    length: others ? serial.length : length,
    others: each.map(({ 0: digits, index }) => {
      const to = list + index + digits.length - printed.length
      return { documentNumber: numbered(digits), from: index === 0 ? -length : to - digits.length, to }
    }),
  }
}

/** Source of a pattern: 国务院第592号令 is 国务院令第592号. */
export const SIGN = '[号號](令|公告|通告)?'

const OF_ORDER = new RegExp(`(?<=[㐀-鿿])(?=(?:${YEAR} ?年 ?)?第[^第]{1,8}$)`)

/** The number that ends before a sign, and with the word that stands behind it. */
export function numberAt(text: string, order: string | undefined): NumberInProse | undefined {
  if (!order) return numberBefore(text)
  const found = numberBefore(text.replace(OF_ORDER, order))
  return found && !found.documentNumber.startsWith(order) ? { ...found, length: found.length - order.length } : undefined
}

export const number: InlineRule = {
  // 号 after a digit: `型号` and `编号` have none. The rare sign comes first: a pattern that begins by looking back is slow
  anchor: `[号號](?<=[0-9０-９${NUMERALS}] ?.)`,
  parser: inOrder([before(/[\s\S]{2,}$/, 60), match(new RegExp(SIGN, 'y'))], ([text], { index, 1: order }): ReadCitation | undefined => {
    const result = numberAt(text, order)
    if (!result) return undefined
    const { documentNumber, length, others } = result
    const more = others.map(({ from, to, ...about }) => ({
      read: { type: 'citation' as const, ...about },
      from: index + from,
      to: index + to,
    }))
    return { type: 'citation', documentNumber, from: index - length, ...(more.length > 0 ? { more } : {}) }
  }),
}

const LABEL = `(?:[（(][0-9${NUMERALS}]{1,4}[）)]|[0-9${NUMERALS}]{1,4}[、.．]) ?`
/** `1.云溪县人民政府关于加强水库管理的通知（云政发〔2015〕3号）；`: a text of a list, on a line of its own, without 《》. */
const LISTED = new RegExp(
  `((?:${LABEL})?)((?!根据|依据|[按依参遵]照|落实|贯彻|执行)[^《》，。；：（）()]{4,80}?(?:${KINDS})(?:[（(][试暂]行[）)])?) ?[（(]([^（）()]{5,40})[号號][）)](?=[；。]?$)`,
  'y',
)

// 按照云溪县人民政府关于加强水库管理的通知（云政发〔2015〕3号）要求
const UNMARKED = new RegExp(`([^《》，。；：（）()“”]{0,40}?)(关于[^《》，。；：（）()“”]{4,80}(?:${KINDS}))$`)
const BEFORE_ORGAN = /^.*(?:根据|依据|[按依参遵]照|落实|贯彻|执行|转发|废止|现将|[0-9][.．、]|）)|^[、和及与]/

/** A title without 《》 in running text, told by 关于 and the number behind it. */
export const unmarked: InlineRule = {
  anchor: `（(?<=[㐀-鿿]（)(?=[㐀-鿿]{1,14} ?[〔﹝[［])`,
  parser: inOrder(
    [before(UNMARKED, 130), match(/（([^（）()]{5,40})[号號]）/y)],
    ({ 1: organ = '', 2: about = '' }, { 1: printed = '', index }) => {
      const result = numberBefore(printed)
      const title = organ.replace(BEFORE_ORGAN, '') + about
      return result && { type: 'citation', title: normalTitle(title), documentNumber: result.documentNumber, from: index - title.length }
    },
  ),
}

export const listed: InlineRule = {
  anchor: '(?<![^])(?=[^《》，。；：]{10,140}[号號][）)][；。]?$)',
  parser: reading(match(LISTED), ({ index, 1: label = '', 2: title = '', 3: number = '' }): ReadCitation | undefined => {
    const result = numberBefore(number)
    return result && { type: 'citation', title: normalTitle(title), documentNumber: result.documentNumber, from: index + label.length }
  }),
}
