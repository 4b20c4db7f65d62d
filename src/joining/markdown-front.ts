/** What a collection of texts in Markdown says of the text, above it. */
import type { Line } from '../text/lines.js'
import type { Token } from '../tokens/index.js'

const RULE = /^-{3,8}$/
const FIELD = /^(?:[a-z_]{2,24}:|-\s)/
const LONGEST_FRONT = 40

/** ---⏎title: "某省某条例"⏎status: "有效"⏎--- */
export function markMarkdownFront(text: string, lines: readonly Line[], tokens: Token[]): void {
  const print = (at: number) => text.slice(lines[at]?.start, lines[at]?.end)
  if (lines.length === 0 || !RULE.test(print(0))) return
  let end = 1
  while (end < lines.length && end < LONGEST_FRONT && FIELD.test(print(end))) end++
  if (end === 1 || end === lines.length || !RULE.test(print(end))) return
  for (let at = 0; at <= end; at++) tokens[at] = { kind: 'furniture', value: null, first: at, last: at }
}
