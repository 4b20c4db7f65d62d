/** Days of the calendar, ISO 8601, reckoned without time zones. */

/** The day, the month's last where none is said, or nothing where there is no such day; no gazette prints one before 1000. */
export function calendarDay(year: number, month: number, day = lastOfMonth(year, month)): string | undefined {
  if (year < 1000 || !exists(year, month, day)) return undefined
  return `${year}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`
}

/** Whether it is a day of the calendar: `2023-02-30` is none. */
export function isDay(date: string | undefined): date is string {
  return date !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(date) && exists(...numbersOf(date))
}

/** Nothing behind 9999-12-31. */
export function addDays(date: string, days: number): string | undefined {
  const found = new Date(`${date}T00:00:00Z`)
  found.setUTCDate(found.getUTCDate() + days)
  return calendarDay(found.getUTCFullYear(), found.getUTCMonth() + 1, found.getUTCDate())
}

/** The same day so many months later, or the month's last where it has no such day. */
export function addMonths(date: string, months: number): string | undefined {
  const [year, month, day] = numbersOf(date)
  const all = 12 * year + month - 1 + months
  const [inYear, inMonth] = [Math.floor(all / 12), (all % 12) + 1]
  return calendarDay(inYear, inMonth, Math.min(day, lastOfMonth(inYear, inMonth)))
}

function exists(year: number, month: number, day: number): boolean {
  return year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= lastOfMonth(year, month)
}

function numbersOf(date: string): [number, number, number] {
  const [year = Number.NaN, month = Number.NaN, day = Number.NaN] = date.split('-').map(Number)
  return [year, month, day]
}

/** `month` from 1. */
function lastOfMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}
