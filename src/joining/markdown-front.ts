/** What a collection of texts in Markdown says of the text, above it. */
import type { Line } from '../text/lines.js'
import type { Token } from '../tokens/index.js'

const RULE = /^-{3,8}$/
const FIELD = /^(?:[a-z_]{2,24}:|-\s)/
/** title: "某省关于⏎废止某办法的⏎决定" */
const OPENS_VALUE = /^[a-z_]{2,24}:\s"[^"]{1,200}$/
const GOES_ON = /^[^"]{1,200}"?$/
const MOST_LINES = 6
const LONGEST_FRONT = 40

/** ---⏎title: "某省某条例"⏎status: "有效"⏎--- */
export function markMarkdownFront(text: string, lines: readonly Line[], tokens: Token[]): void {
  const print = (at: number) => text.slice(lines[at]?.start, lines[at]?.end)
  if (lines.length === 0 || !RULE.test(print(0))) return
  let end = 1
  while (end < lines.length && end < LONGEST_FRONT && FIELD.test(print(end))) end = endOfField(end)
  if (end === 1 || end === lines.length || !RULE.test(print(end))) return
  for (let at = 0; at <= end; at++) tokens[at] = { kind: 'furniture', value: null, first: at, last: at }

  function endOfField(at: number): number {
    if (!OPENS_VALUE.test(print(at))) return at + 1
    for (let end = at + 1; end < at + MOST_LINES && GOES_ON.test(print(end)) && !RULE.test(print(end)); end++)
      if (print(end).endsWith('"')) return end + 1
    return at + 1
  }
}
