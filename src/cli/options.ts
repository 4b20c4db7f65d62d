/** Options that several commands have, and what one may be given: one of a few values, or a whole number. */
import { InvalidArgumentError, Option } from 'commander'
import { ENCODINGS } from './encoding.js'

/** What the arguments may be, for the help. */
export const INPUTS_HELP = 'text files, directories (the .txt files under them that are not hidden), globs; - for standard input'

/** GB18030 reads all that its forerunners write. */
const OTHER_NAMES = { gbk: 'gb18030', gb2312: 'gb18030', utf8: 'utf-8' }

export function encodingOption(): Option {
  return choice('--encoding <name>', 'what the bytes of a text are in', ENCODINGS, OTHER_NAMES).default('auto')
}

export function grammarOption(): Option {
  return new Option('--grammar <id>', 'auto, the id of a bundled grammar, or a file: ./county.ts, .js or .json').default('auto')
}

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
