/** Whether a line goes on with the paragraph above it: two lines, and the cases that their kinds leave (`continuation-cases.ts`). */
import type { Line } from '../text/lines.js'
import type { Token } from '../tokens/index.js'
import type { Kind } from '../tokens/kinds.js'
import { remembered } from '../tokens/rule.js'
import { SLACK } from './column-width.js'
import { isFull } from './columns.js'
import { CASES, type Case } from './continuation-cases.js'
import { isTerminated, overhang } from './punctuation.js'
import { CONTINUERS, type Setting } from './setting.js'

/** The cases that the two kinds leave. */
const casesOf = remembered(new Map<Kind, (line: Kind) => readonly Case[]>(), (open) =>
  remembered(new Map<Kind, readonly Case[]>(), (line) =>
    CASES.filter((own) => (own.open?.includes(open) ?? true) && (own.line?.includes(line) ?? CONTINUERS.has(line))),
  ),
)

/** Whether the line goes on with the paragraph that is open; `before` is the line above it. */
export function continues(open: Token, before: Line, token: Token, line: Line, setting: Setting): boolean {
  const cases = casesOf(open.kind)(token.kind)
  if (cases.length === 0) return false
  const { text, columns } = setting
  const column = columns.at(token.first)
  const first = open.last === open.first && columns.short && !open.continued
  const full = column > 0 && before.width - overhang(text, before) <= column + SLACK && isFull(text, before, line, column, first)
  const pair = {
    open,
    before,
    token,
    line,
    column,
    first,
    full,
    ended: isTerminated(text, before),
    last: text[before.inkEnd - 1] as string,
  }
  for (const { tells } of cases) {
    const told = tells(pair, setting)
    if (told !== undefined) return told
  }
  return false
}
