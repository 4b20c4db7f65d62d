/** 目录 without its name: the headings of a text listed above it, `1 总则` to `8 附则`, and then 1 总则 again with the text below. */
import type { Line } from '../lines.js'
import { anyOfSigns } from '../signs.js'
import { withoutBlanks } from '../text.js'
import type { Token } from '../tokens/index.js'
import type { Label } from '../tokens/label.js'

const FEWEST = 3
const LONGEST = 40
/** Characters above the list within which the text's title stands. */
const REACH = 1000
const SENTENCE = anyOfSigns('。；;：:')

/** Gives the kind `listedHeading` to the lines of such a list; a title 某某预案目录 over it names it. */
export function markListedHeadings(text: string, lines: readonly Line[], tokens: readonly Token[]): Token[] {
  const marked = [...tokens]
  let from = -1
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token
    if (!isHeading(token)) {
      from = -1
      continue
    }
    const { ordinal, rest } = token.value as Label
    if (from < 0) {
      if (ordinal[0] === 1) from = at
      continue
    }
    const first = (tokens[from] as Token).value as Label
    if (ordinal[0] !== 1 || ordinal.length !== first.ordinal.length || at - from < FEWEST) continue
    if (withoutBlanks(rest) !== withoutBlanks(first.rest)) continue
    for (let i = from; i < at; i++) marked[i] = { ...(tokens[i] as Token), kind: 'listedHeading' }
    const above = marked[from - 1]
    if (above && isNameOfList(above)) marked[from - 1] = { ...above, kind: 'contentsHeading' }
    from = -1
  }
  return marked

  /** A label and a short name. */
  function isHeading({ kind, value, first, last }: Token): boolean {
    if (kind !== 'label' || last > first || ((lines[first] as Line).signs & SENTENCE) !== 0) return false
    const { length } = (value as Label).rest
    return length > 0 && length <= LONGEST
  }

  /** 某县防汛应急预案⏎某县防汛应急预案目录 */
  function isNameOfList({ kind, first, last }: Token): boolean {
    const start = (lines[first] as Line).inkStart
    const name = withoutBlanks(text.slice(start, (lines[last] as Line).inkEnd))
    if (kind !== 'title' || !name.endsWith('目录')) return false
    return withoutBlanks(text.slice(Math.max(0, start - REACH), start)).includes(name.slice(0, -2))
  }
}
