/** `附件2`, `见附件1-3`, `附件1、2`, `附表1至附表3`, `见附件`. */
import { NUMERALS, toNumber } from '../../numerals.js'
import { type InlineRule, match, type ReadInternal, reading } from './rule.js'

const NUM = `[0-9０-９]{1,3}(?![0-9０-９])|[${NUMERALS}]{1,3}(?![㐀-鿿]{0,2}[家个份种套])`
const LISTED = new RegExp(`附(件|表|录|图) ?((?:${NUM})(?: ?(?:至|到|-|—|－|～|~|、|和|及|与) ?(?:附\\1)? ?(?:${NUM})){0,12})`, 'y')
/** 附件 alone is a reference only where the text sends the reader there: `见附件`, `附件所列`. */
const ALONE = /附件(?=[）)，。；]|所|中(?!心)|规定|要求)/y
/** No list of attachments is longer. */
const WIDEST = 200
const SENDS = /(?:见|按照?|如|依据|根据|照|在|填写|以) ?(?:本[㐀-鿿]{1,4})?$/

export const attachment: InlineRule = {
  anchor: '附(?=[件表录图])',
  parser: reading(
    match(LISTED).map((found) => ({ found, numbers: expand(found[2] as string) })),
    ({ found, numbers }): ReadInternal => ({
      read: 'internal',
      kind: 'attachment',
      numbers,
      from: found.index,
      to: found.index + found[0].length,
    }),
  ).or(
    reading(match(ALONE), (found): ReadInternal | undefined =>
      SENDS.test(found.input.slice(Math.max(0, found.index - 6), found.index))
        ? { read: 'internal', kind: 'attachment', numbers: [], from: found.index, to: found.index + found[0].length }
        : undefined,
    ),
  ),
}

function expand(list: string): number[] {
  const found: number[] = []
  let range = false
  for (const [part] of list.matchAll(new RegExp(`[至到—－～~-]|${NUM}`, 'g'))) {
    if (/^[至到—－～~-]$/.test(part)) {
      range = true
      continue
    }
    const number = toNumber(part)
    const last = found.at(-1)
    if (range && last !== undefined && number - last < WIDEST) for (let k = last + 1; k < number; k++) found.push(k)
    found.push(number)
    range = false
  }
  return found
}
