/** 施行, 有效期, 时限: from what is printed to days of the calendar. */
import { addDays, addMonths, calendarDay } from '../calendar.js'
import type { Deadline, Effective } from './facts.js'
import type { ReadDeadline, ReadEffective } from './inline/rule.js'

/** A period or a delay of more than a hundred years is none. */
const MOST_MONTHS = 1200

type Dates = Pick<Effective, 'basis' | 'from' | 'until'>

/** `issued` is the date of the document. 有效期5年 from 17 June ends with 16 June five years on. */
export function effectiveDates(read: ReadEffective, issued: string | undefined): Dates {
  const start = read.basis === 'date' ? read.date : issued
  const from = start && delayed(start, read)
  const months = (read.years ?? 0) * 12 + (read.months ?? 0)
  const anew = from && months > 0 && months <= MOST_MONTHS ? addMonths(from, months) : undefined
  const until = read.until ?? (anew && addDays(anew, -1))
  return { basis: read.basis ?? 'issue', ...(from ? { from } : {}), ...(until ? { until } : {}) }
}

function delayed(day: string, { afterDays = 0, afterMonths = 0 }: ReadEffective): string | undefined {
  if (afterDays > 0 && afterDays <= MOST_MONTHS * 31) return addDays(day, afterDays)
  return afterMonths > 0 && afterMonths <= MOST_MONTHS ? addMonths(day, afterMonths) : day
}

type DeadlineDay = Pick<Deadline, 'date' | 'recurs' | 'yearInferred'>

/** A day without a year is of the year of the document, 明年 of the next one; whose 次年 it is the words do not say. */
export function deadlineDay(read: ReadDeadline['days'][number], issued: string | undefined): DeadlineDay | undefined {
  const { year, yearsOn = 0, month = 1, day, recurs } = read
  // January has 31 days, and 2023 no 29 February: every month, every year
  const usual = calendarDay(2023, month, day)
  if (recurs) return usual ? { recurs: recurs === 'yearly' ? usual.replace(/^2023/, '-') : usual.replace(/^2023-01/, '--') } : undefined
  const own = year ?? (issued && yearsOn !== null ? Number(issued.slice(0, 4)) + yearsOn : undefined)
  if (own === undefined) return usual ? {} : undefined
  const date = calendarDay(own, month, day)
  return date ? { date, ...(year === undefined ? { yearInferred: true as const } : {}) } : undefined
}
