/**
 * Which lines are headings of documents and of the texts they issue. A heading may have many lines (organ, 关于…, …的通知),
 * and each of them may mean something else elsewhere: here, with their neighbours in view, they become one token.
 */
import type { Line } from '../lines.js'
import type { ReadNumber } from '../tokens/document-number.js'
import type { Token } from '../tokens/index.js'
import { documentHeading } from './document-heading.js'
import { partHeading } from './part-heading.js'
import { TitleLines } from './title-lines.js'

/** Page furniture between a heading and what stands above it. */
const REACH = 6

/** `listed`: the titles that the contents list, without blanks. */
export function settleHeadings(text: string, lines: readonly Line[], tokens: readonly Token[], listed: ReadonlySet<string>): Token[] {
  const settled: Token[] = []
  const view = new TitleLines(text, lines, tokens)
  let inked = false
  // where the heading of the last document begins
  let noticeFrom: number | undefined
  const put = (token: Token) => {
    settled.push(token)
    if (token.kind !== 'furniture') inked = true
  }
  for (let at = 0; at < tokens.length; ) {
    if (!view.isPart(at)) {
      const token = tokens[at] as Token
      // 国令第777号 below a title is its number
      const titled = isTitledOrder(token) && settled.at(-1)?.kind !== 'documentTitle'
      if (titled) noticeFrom = view.offset(at)
      put(titled ? { ...token, kind: 'documentTitle' } : token)
      at++
      continue
    }
    const end = view.runEnd(at)
    const found = documentHeading(view, at, end, listed, noticeFrom) ?? partHeading(view, at, end, previousKind(at), noticeFrom)
    const stop = found ? found.first : end
    for (; at < stop; at++) put(tokens[at] as Token)
    if (!found) continue
    const [first, last] = [tokens[found.first] as Token, tokens[found.last] as Token]
    put({ kind: found.kind, value: null, first: first.first, last: last.last })
    if (found.kind === 'documentTitle') noticeFrom = view.offset(found.first)
    at = found.last + 1
  }
  return settled

  function previousKind(i: number): string | undefined {
    for (let at = i - 1; at >= Math.max(0, i - REACH); at--) if (view.kind(at) !== 'furniture') return view.kind(at)
    return inked ? 'prose' : undefined
  }
}

/** 某市人民政府令第15号: the order's title and number on one line. */
function isTitledOrder(token: Token): boolean {
  if (token.kind !== 'documentNumber') return false
  const { prefix, year } = token.value as ReadNumber
  return /[令告]$/.test(prefix ?? '') && year === undefined
}
