/** An option with a few values, and the names that people give them elsewhere. */
import { Option } from 'commander'

export function choice(flags: string, about: string, values: readonly string[], otherNames: Readonly<Record<string, string>>): Option {
  const option = new Option(flags, about).choices(values)
  const check = option.parseArg as (value: string, before: unknown) => unknown
  return option.argParser((value, before) => check(otherNames[value.toLowerCase()] ?? value.toLowerCase(), before))
}
