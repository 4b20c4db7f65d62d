/** Prose → what is read in it: the one list of inline rules, and what runs them. */
import { apply } from '../../apply.js'
import { above } from './above.js'
import { adoption } from './adoption.js'
import { attachment } from './attachment.js'
import { deadline, timeLimit } from './deadline.js'
import { division } from './division.js'
import { effective } from './effective.js'
import { listed, number, unmarked } from './number.js'
import { appointment, removal } from './personnel.js'
import { relative } from './relative.js'
import type { InlineRule, Placed, Read, ReadCitation } from './rule.js'
import { section } from './section.js'
import { selfReference } from './self.js'
import { taskBracket, taskLine, taskSpoken } from './tasks.js'
import { implementing, title } from './title.js'

/** Where two rules begin at the same character, the earlier one is tried. */
const RULES: readonly InlineRule[] = [
  taskLine,
  taskBracket,
  taskSpoken,
  title,
  implementing,
  listed,
  unmarked,
  number,
  division,
  section,
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

/** What is read in a stretch of prose, in the order of the text. Offsets count in it. */
export function readProse(text: string): Placed[] {
  const found: Placed[] = []
  ANCHOR.lastIndex = 0
  for (let anchor = ANCHOR.exec(text); anchor; anchor = ANCHOR.exec(text)) {
    const at = anchor.index
    const { parser } = RULES[anchor.findIndex((group, i) => i > 0 && group !== undefined) - 1] as InlineRule
    const reply = apply(parser, text, at)
    ANCHOR.lastIndex = at + 1
    if (!reply.status) continue
    const { from = at, more = [], ...read } = reply.value as ReadCitation
    found.push(...more, { from: Math.max(from, more.at(-1)?.to ?? 0), to: reply.index, read: read as Read })
    ANCHOR.lastIndex = reply.index
  }
  return found
}
