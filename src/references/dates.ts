/** Days of the calendar, ISO 8601, reckoned without time zones. */

function utc(iso: string): Date {
  return new Date(`${iso}T00:00:00Z`)
}

function iso(date: Date): string {
  return date.toISOString().slice(0, 10)
}

export function addDays(day: string, days: number): string {
  const date = utc(day)
  date.setUTCDate(date.getUTCDate() + days)
  return iso(date)
}

/** The same day so many months later, or the month's last where it has no such day. */
export function addMonths(day: string, months: number): string {
  const date = utc(day)
  const wanted = date.getUTCDate()
  date.setUTCDate(1)
  date.setUTCMonth(date.getUTCMonth() + months)
  date.setUTCDate(Math.min(wanted, lastOfMonth(date.getUTCFullYear(), date.getUTCMonth() + 1)))
  return iso(date)
}

/** `month` from 1. */
function lastOfMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** The day, the month's last where there is none, or nothing where the calendar has none. */
export function calendarDay(year: number, month: number, day?: number): string | undefined {
  if (!(year >= 1000 && year <= 9999) || !(month >= 1 && month <= 12)) return undefined
  const last = lastOfMonth(year, month)
  const number = day ?? last
  if (!(number >= 1 && number <= last)) return undefined
  return `${year}-${two(month)}-${two(number)}`
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
