/** 主　任　顾远山 among 副主任　沈知行　李可为 or below 缺席（1人）: in a list of who was there, a post and one name are an entry too. */

import type { Line } from '../text/lines.js'
import { inkOf } from '../text/print.js'
import type { LineReader, Token } from '../tokens/index.js'
import { type ReadRoster, readOffice } from '../tokens/roster.js'

const WHO_WAS_THERE = /^(?:[出缺列][^\S\r\n]{0,4}席|请[^\S\r\n]{0,4}假)[^\S\r\n]{0,4}(?:[（(]\d{1,4}人[）)]|[：:])?$/

/** Gives the kind `roster` to such lines. */
export function markListedOffices(text: string, lines: readonly Line[], tokens: Token[], { words }: LineReader): void {
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at] as Token
    if (token.kind !== 'byline' && token.kind !== 'bare') continue
    if (!isListOf(tokens[at + 1]) && !isListOf(tokens[at - 1]) && !WHO_WAS_THERE.test(inkOf(text, lines[at - 1] as Line))) continue
    const value = readOffice(inkOf(text, lines[at] as Line), words)
    if (value) tokens[at] = { ...token, kind: 'roster', value }
  }
}

/** 副主任　沈知行　李可为 */
function isListOf(token: Token | undefined): boolean {
  return token?.kind === 'roster' && (token.value as ReadRoster).opens && (token.value as ReadRoster).people.every(({ post }) => !post)
}
