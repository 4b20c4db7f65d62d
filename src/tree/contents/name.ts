/** 某县防汛应急预案⏎某县防汛应急预案目录⏎1 总则: the name over a text's own contents, where it is more than 目录. */

import { withoutBlanks } from '../../text/clean.js'
import type { Line } from '../../text/lines.js'
import { printOf } from '../../text/print.js'
import type { Token } from '../../tokens/index.js'

/** Characters of a title. */
const LONGEST = 200

/** Gives the kind `contentsHeading` to a title of 目录 over a label, where the title above it is the same without 目录. */
export function markContentsNames(text: string, lines: readonly Line[], tokens: readonly Token[]): Token[] {
  const marked = [...tokens]
  for (let at = 0; at + 1 < tokens.length; at++) {
    const token = tokens[at] as Token
    if (token.kind === 'title' && tokens[at + 1]?.kind === 'label' && isName(text, lines, token))
      marked[at] = { ...token, kind: 'contentsHeading' }
  }
  return marked
}

function isName(text: string, lines: readonly Line[], token: Token): boolean {
  const start = (lines[token.first] as Line).inkStart
  const name = withoutBlanks(printOf(text, lines, token))
  if (!name.endsWith('目录')) return false
  // a page's 来源 and 时间 can stand between; but 现将《某县许可目录》印发⏎某县许可目录⏎一、农业
  const above = withoutBlanks(text.slice(Math.max(0, start - LONGEST), start))
  return above.replaceAll(name, '').includes(name.slice(0, -2))
}
