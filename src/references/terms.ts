/** 施行, 有效期, 时限: from what is printed to days of the calendar. */
import { addDays, addMonths, calendarDay, lastOfMonth, two } from './dates.js'
import type { ReadDeadline, ReadEffective } from './inline/rule.js'
import type { Deadline, Effective } from './model.js'

/** A period and a delay are bounded, or the calendar would be left. */
const MOST_MONTHS = 1200

type Dates = Pick<Effective, 'basis' | 'from' | 'until'>

/** `issued` is the date of the document. 有效期5年 from 17 June ends with 16 June five years on. */
export function effectiveDates(read: ReadEffective, issued: string | undefined): Dates {
  const start = read.basis === 'date' ? read.date : issued
  const from = start && delayed(start, read)
  const months = (read.years ?? 0) * 12 + (read.months ?? 0)
  const until = read.until ?? (from && months > 0 && months <= MOST_MONTHS ? addDays(addMonths(from, months), -1) : undefined)
  return { basis: read.basis ?? 'issue', ...(from ? { from } : {}), ...(until ? { until } : {}) }
}

function delayed(day: string, { afterDays = 0, afterMonths = 0 }: ReadEffective): string {
  if (afterDays > 0 && afterDays <= MOST_MONTHS * 31) return addDays(day, afterDays)
  return afterMonths > 0 && afterMonths <= MOST_MONTHS ? addMonths(day, afterMonths) : day
}

type DeadlineDay = Pick<Deadline, 'date' | 'yearly' | 'yearInferred'>

/** A day without a year is of the year of the document. */
export function deadlineDay(
  { year, month, day, yearly }: ReadDeadline['days'][number],
  issued: string | undefined,
): DeadlineDay | undefined {
  if (yearly) {
    // 2023 is a common year: 每年2月底 is 28 February
    const date = calendarDay(2023, month, day)
    return date ? { yearly: `--${two(month)}-${two(day ?? lastOfMonth(2023, month))}` } : undefined
  }
  const own = year ?? (issued ? Number(issued.slice(0, 4)) : undefined)
  const date = own === undefined ? undefined : calendarDay(own, month, day)
  if (!date) return own === undefined ? {} : undefined
  return { date, ...(year === undefined ? { yearInferred: true as const } : {}) }
}
