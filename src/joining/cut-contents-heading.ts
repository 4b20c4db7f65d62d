/** 目⏎录: the heading of the contents, which a page prints from above to below or a line's end cuts. */

import type { Line } from '../text/lines.js'
import type { Token } from '../tokens/index.js'

/** Both are one token from then on. */
export function markCutContentsHeading(text: string, lines: readonly Line[], tokens: Token[]): void {
  for (let at = 0; at + 1 < tokens.length; at++) {
    if (characterOf(text, lines[at]) !== '目' || !/^[录錄]$/.test(characterOf(text, lines[at + 1]))) continue
    // 科⏎目⏎录⏎入: the head of a column
    if (characterOf(text, lines[at - 1]) || characterOf(text, lines[at + 2])) continue
    tokens[at] = { kind: 'contentsHeading', value: null, first: at, last: at + 1 }
  }
}

/** The line's only character. */
function characterOf(text: string, line: Line | undefined): string {
  return line !== undefined && line.inkEnd - line.inkStart === 1 ? (text[line.inkStart] as string) : ''
}
