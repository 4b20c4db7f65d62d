/** Names that stand right over text in the body: titles, however short, where a section's name is over titles. */

import type { Token } from '../../tokens/index.js'
import { isName } from '../../tokens/names.js'
import type { Source } from '../source.js'
import { sectionTitle } from './section.js'

const NAMES = new Set(['title', 'bare'])
const OVER_TITLE = new Set(['title', 'titleOpening', 'organ', 'bare', 'documentNumber', 'furniture', 'gazetteTitle'])

/** 慰问信⏎全县…：   统计资料⏎指标　数值   抓住机遇　深化改革⏎李某⏎当前…: those below the last token of the contents. */
export function namesOverText(source: Source, { last }: Token): Set<string> {
  const names = new Set<string>()
  const { tokens } = source
  for (let at = 0; at + 1 < tokens.length; at++) {
    const token = tokens[at] as Token
    if (token.first <= last || !NAMES.has(token.kind)) continue
    const next = tokens[at + 1] as Token
    const below = next.kind === 'bare' && isName(source.ink(next)) ? tokens[at + 2] : next
    if (below && !OVER_TITLE.has(below.kind)) names.add(sectionTitle(source, token))
  }
  return names
}
