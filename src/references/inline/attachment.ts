/** `附件2`, `见附件1-3`, `附件1、2`, `附表1至附表3`, `见附件`. */
import { NUMERALS } from '../../numerals.js'
import { numbersIn, RANGE } from './numerals.js'
import { type InlineRule, match, type ReadInternal, reading } from './rule.js'

const NUM = `[0-9０-９]{1,3}(?![0-9０-９])|[${NUMERALS}]{1,3}(?![㐀-鿿]{0,2}[家个份种套])`
const LISTED = new RegExp(`附(件|表|录|图) ?((?:${NUM})(?: ?[、和及与${RANGE}] ?(?:附\\1)? ?(?:${NUM})){0,12})`, 'y')
/** 附件 alone is a reference only where the text sends the reader there: `见附件`, `附件所列`. */
const ALONE = /附件(?=[）)，。；]|所|中(?!心)|规定|要求)/y
const SENDS = /(?:见|按照?|如|依据|根据|照|在|填写|以) ?(?:本[㐀-鿿]{1,4})?$/

export const attachment: InlineRule = {
  // 《某办法》附件2, 《…》（某政发〔2020〕5号）附件3: of another text
  anchor: '附(?=[件表录图])(?<![》号]附|号）附)',
  parser: reading(match(LISTED), ([, , list]) => mention(numbersIn(list as string))).or(
    reading(match(ALONE), ({ input, index }) => (SENDS.test(input.slice(Math.max(0, index - 6), index)) ? mention([]) : undefined)),
  ),
}

function mention(numbers: number[]): ReadInternal {
  return { type: 'internal', kind: 'attachment', numbers }
}
