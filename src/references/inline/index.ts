/** Prose → what is read in it: the one list of inline rules, and the grammar that runs them. */
import Parsimmon from 'parsimmon'
import { above } from './above.js'
import { adoption } from './adoption.js'
import { attachment } from './attachment.js'
import { deadline, timeLimit } from './deadline.js'
import { division } from './division.js'
import { effective } from './effective.js'
import { number } from './number.js'
import { appointment, removal } from './personnel.js'
import { relative } from './relative.js'
import type { InlineRule, Read } from './rule.js'
import { selfReference } from './self.js'
import { taskBracket, taskLine, taskSpoken } from './tasks.js'
import { title } from './title.js'

/** Where two rules begin at the same character, the earlier one is tried. */
const RULES: readonly InlineRule[] = [
  taskLine,
  taskBracket,
  taskSpoken,
  title,
  number,
  division,
  selfReference,
  relative,
  attachment,
  above,
  effective,
  deadline,
  timeLimit,
  adoption,
  removal,
  appointment,
]

const ANCHOR = new RegExp(RULES.map(({ anchor }) => `(${anchor})`).join('|'), 'g')

/** Skips to the next place where a rule may begin, and gives the rule. */
const anchored: Parsimmon.Parser<InlineRule> = Parsimmon((input, at) => {
  ANCHOR.lastIndex = at
  const found = ANCHOR.exec(input)
  if (!found) return Parsimmon.makeFailure(at, 'anchor')
  const rule = RULES[found.findIndex((group, i) => i > 0 && group !== undefined) - 1] as InlineRule
  return Parsimmon.makeSuccess(found.index, rule)
})

/** One character further: no rule can read what begins here. */
const nothing: Parsimmon.Parser<undefined> = Parsimmon((_, at) => Parsimmon.makeSuccess(at + 1, undefined))

const prose = anchored
  .chain(({ parser }): Parsimmon.Parser<Read | undefined> => Parsimmon.alt<Read | undefined>(parser, nothing))
  .many()
  .skip(Parsimmon.all)

/** What is read in a stretch of prose, in the order of the text. Offsets count in it. */
export function readProse(text: string): Read[] {
  ANCHOR.lastIndex = 0
  if (!ANCHOR.test(text)) return []
  return prose.tryParse(text).filter((read) => read !== undefined)
}
