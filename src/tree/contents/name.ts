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
  // A page's 来源 and 时间 can stand between, but the title was a line's end: not 凡废止的文件，不再执行。⏎废止的文件目录⏎1.某通知
  const ends = text.slice(Math.max(0, start - LONGEST), start).split(/[\r\n]+/)
  let above = ''
  return ends.some((line) => {
    above += withoutBlanks(line)
    return above.endsWith(name.slice(0, -2))
  })
}
