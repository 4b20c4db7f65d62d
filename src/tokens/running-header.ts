/** 书眉: lines that stand beside the page number on more than one page. */
import type { Line } from '../lines.js'
import type { Token } from './index.js'

const LONGEST = 80
const NEVER = new Set([
  'furniture',
  'label',
  'salutation',
  'annotation',
  'date',
  'documentNumber',
  'gazetteTitle',
  'pinyin',
  'contentsHeading',
])

/** A page number, or a header that names the gazette and its issue. */
function isPageMark({ kind, value }: Token): boolean {
  return kind === 'furniture' || (kind === 'issue' && (value as { title?: string }).title !== undefined)
}

/** A short line next to a page number, printed so twice or more, is page furniture. */
export function markRunningHeaders(text: string, lines: readonly Line[], tokens: Token[]): void {
  const places = new Map<string, number[]>()
  for (let at = 0; at < tokens.length; at++) {
    if (!isPageMark(tokens[at] as Token)) continue
    for (const beside of [at - 1, at + 1]) {
      const token = tokens[beside]
      const line = lines[beside]
      if (!token || !line || line.width > LONGEST || NEVER.has(token.kind)) continue
      const print = text.slice(line.inkStart, line.inkEnd).replace(/\d+/g, '#')
      const seen = places.get(print)
      if (seen?.at(-1) === beside) continue
      if (seen) seen.push(beside)
      else places.set(print, [beside])
    }
  }
  for (const seen of places.values())
    if (seen.length > 1) for (const at of seen) tokens[at] = { ...(tokens[at] as Token), kind: 'furniture', value: null }
}
