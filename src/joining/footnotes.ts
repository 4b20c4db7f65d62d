/** 脚注 at a page's foot: `①指…` between the halves of a paragraph, over the page's number. */
import type { Line } from '../text/lines.js'
import { firstInk, inkOf } from '../text/print.js'
import type { Token } from '../tokens/index.js'

const SIGN = /^(?:[①-⑳]|[[［〔]\d{1,2}[\]］〕])/
const LONGEST_SIGN = 4
/** Lines of a page, and of its notes. */
const LONGEST_PAGE = 60
const LONGEST_NOTES = 12
const LONGEST_NUMBER = 12

/** A line whose sign the page's text has behind a word, with nothing but notes down to the page's number. */
export function markFootnotes(text: string, lines: readonly Line[], tokens: Token[]): void {
  for (let at = 1; at < lines.length; at++) {
    if (!isPageNumber(text, lines[at] as Line, tokens[at] as Token)) continue
    const first = firstNote(text, lines, tokens, at)
    for (let i = first; i < at; i++) tokens[i] = { kind: 'footnote', value: null, first: i, last: i }
  }
}

function isPageNumber(text: string, line: Line, { kind }: Token): boolean {
  return kind === 'furniture' && line.inkEnd - line.inkStart <= LONGEST_NUMBER && /\d/.test(inkOf(text, line))
}

/** The topmost of the notes over the page's number; the number's own place where there are none. */
function firstNote(text: string, lines: readonly Line[], tokens: readonly Token[], page: number): number {
  let first = page
  for (let at = page - 1; at >= Math.max(0, page - LONGEST_NOTES); at--) {
    const { kind } = tokens[at] as Token
    const sign = SIGN.exec(firstInk(text, lines[at] as Line, LONGEST_SIGN))?.[0]
    if (sign === undefined ? kind !== 'prose' && kind !== 'bare' : !isReferredTo(sign, text, lines, tokens, at)) break
    if (sign !== undefined) first = at
  }
  return first
}

/** …农村供水①是…, but no …包括：①…: the sign stands behind a word or a quote. */
function isReferredTo(sign: string, text: string, lines: readonly Line[], tokens: readonly Token[], note: number): boolean {
  for (let at = note - 1; at >= Math.max(0, note - LONGEST_PAGE) && tokens[at]?.kind !== 'furniture'; at--) {
    const line = inkOf(text, lines[at] as Line)
    const found = line.indexOf(sign, 1)
    if (found > 0) return /[㐀-鿿》”"’）)\w%％]/.test(line[found - 1] as string)
  }
  return false
}
