/** Text in quotes over several paragraphs, as a decision to amend has it: its labels are the other text's. */
import type { Line } from '../../text/lines.js'
import { allOfSigns } from '../../text/signs.js'
import type { Token } from '../../tokens/index.js'
import type { Source } from '../source.js'

const QUOTES = allOfSigns('“”"')
const BEHIND_COLON = /[：:][^\S\r\n]{0,2}$/
const LONGEST_COLON = 3
/** Quoted text of more paragraphs has lost its end. */
const FAR = 40

/** Places of the labels between such quotes: 修改为：“…职责：⏎（一）编制规划；⏎（二）监督检查。” */
export function quotedLabels(source: Source, tokens: readonly Token[]): ReadonlySet<number> {
  const found = new Set<number>()
  let open = -1
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token
    if (!hasQuotes(source.lines, token)) continue
    const ink = source.ink(token)
    if (open >= 0 && at - open <= FAR && closes(ink)) {
      for (let i = open + 1; i <= at; i++) if (tokens[i]?.kind === 'label') found.add(i)
      open = -1
    } else if (opens(ink) && (open < 0 || at - open > FAR || !'"“'.includes(ink[0] as string))) open = at
  }
  return found
}

function hasQuotes(lines: readonly Line[], { first, last }: Token): boolean {
  for (let at = first; at <= last; at++) if (((lines[at] as Line).signs & QUOTES) !== 0) return true
  return false
}

/** 修改为：“市水利局履行下列职责：   “第七条 禁止下列行为：: of its quotes the last is not closed. */
function opens(ink: string): boolean {
  const last = Math.max(ink.lastIndexOf('“'), ink.lastIndexOf('"'))
  if (last < 0 || ink.lastIndexOf('”') > last) return false
  return last === 0 || BEHIND_COLON.test(ink.slice(Math.max(0, last - LONGEST_COLON), last))
}

/** A quote that each paragraph repeats opens none: “（二）监督检查。” */
function closes(ink: string): boolean {
  let depth = '"“'.includes(ink[0] as string) ? 0 : 1
  for (const sign of ink.slice(1 - depth).match(/["“”]/g) ?? []) depth += sign === '“' ? 1 : -1
  return depth <= 0
}
