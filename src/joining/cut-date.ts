/** Dates and times that a line's end cuts. */

import { compiled } from '../compiled.js'
import { NUMERALS } from '../numerals.js'
import { isDigit, signs } from '../text/characters.js'
import type { Line } from '../text/lines.js'
import { firstInk, lastInk } from '../text/print.js'

const IN_DATE = signs(`0123456789月日${NUMERALS}`)
const ONE = `(?:\\d{1,2}|[${NUMERALS}]{1,3})`
const DATE_BEGINS = compiled(() => new RegExp(`(?:\\d|[${NUMERALS}]){4}\\s?年(?:\\s?${ONE}\\s?月?)?(?:\\s?${ONE})?$`))
const DATE_ENDS = new RegExp(`^${ONE}?\\s?[月日]`)

/** 2023年4月2⏎8日   二〇二二年一月二十⏎八日 */
export function isCutDate(text: string, before: Line, line: Line): boolean {
  if (!IN_DATE.has(text.charCodeAt(line.inkStart))) return false
  return DATE_BEGINS().test(lastInk(text, before, 14)) && DATE_ENDS.test(firstInk(text, line, 4))
}

/** 上午8:30—12:00，下午15:⏎00—18:00。: hours and minutes. */
export function isCutTime(text: string, { inkEnd }: Line, { inkStart }: Line): boolean {
  return (
    ':：'.includes(text[inkEnd - 1] as string) &&
    isDigit(text.charCodeAt(inkEnd - 2)) &&
    /^[0-5]\d(?!\d)/.test(text.slice(inkStart, inkStart + 3))
  )
}
