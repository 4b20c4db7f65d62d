import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, addMonths, calendarDay, isDay } from '../src/calendar.js'

describe('days of the calendar', () => {
  it('have four digits of a year, a month and a day, or are none', () => {
    expect([calendarDay(1000, 1, 1), calendarDay(9999, 12, 31)]).toEqual(['1000-01-01', '9999-12-31'])
    for (const [year, month, day] of [
      [999, 1, 1],
      [10_000, 1, 1],
      [2023, 0, 1],
      [2023, 13, 1],
      [2023, 1, 0],
      [2023, 4, 31],
    ] as const)
      expect(calendarDay(year, month, day)).toBeUndefined()
    expect(calendarDay(2024, 2)).toBe('2024-02-29')
  })

  it('are added over the ends of months and years', () => {
    expect(addDays('2023-12-31', 1)).toBe('2024-01-01')
    expect(addDays('2024-03-01', -1)).toBe('2024-02-29')
    expect(addMonths('2023-11-30', 3)).toBe('2024-02-29')
    expect(addMonths('2023-01-15', 12)).toBe('2024-01-15')
    expect(addMonths('2023-01-31', 1)).toBe('2023-02-28')
  })

  it('end with the year 9999', () => {
    expect([addDays('9999-12-30', 1), addDays('9999-12-31', 1)]).toEqual(['9999-12-31', undefined])
    expect([addMonths('9999-11-30', 1), addMonths('9999-12-31', 1)]).toEqual(['9999-12-30', undefined])
  })

  it.each(['2023-02-30', '2023-13-01', '0000-01-01', '2023-7-3', '2023', '999-01-01', 'x2023-07-03', ''])('have no %j', (date) => {
    expect(isDay(date)).toBe(false)
  })

  it('are added month by month as at once, days of short months apart', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1900, max: 2200 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        fc.nat(40),
        fc.nat(40),
        (y, m, d, a, b) => {
          const day = calendarDay(y, m, d) as string
          expect(addMonths(addMonths(day, a) as string, b)).toBe(addMonths(day, a + b))
        },
      ),
      { numRuns: 300, seed: 20231015 },
    )
  })
})
