/** What an option may be given: one of a few values, or a whole number. */
import { InvalidArgumentError, Option } from 'commander'

/** In any letters, and by the names that people give the values elsewhere. */
export function choice(flags: string, about: string, values: readonly string[], otherNames: Readonly<Record<string, string>> = {}): Option {
  const option = new Option(flags, about).choices(values)
  const check = option.parseArg as (value: string, before: unknown) => unknown
  return option.argParser((value, before) => check(otherNames[value.toLowerCase()] ?? value.toLowerCase(), before))
}

export function wholeNumber(least = 0, most = 999_999_999): (value: string) => number {
  return (value) => {
    const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN
    if (number >= least && number <= most) return number
    throw new InvalidArgumentError(least === 0 ? 'Give a whole number.' : `Give a whole number from ${least} to ${most}.`)
  }
}
