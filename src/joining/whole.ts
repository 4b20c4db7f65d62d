/** What a token of several lines is when it is read as one: `各乡（镇）人民政府，县直⏎各单位：` is an addressee. */

import { isLatin } from '../text/characters.js'
import { cleanBetween } from '../text/clean.js'
import type { Line } from '../text/lines.js'
import { isClean } from '../text/signs.js'
import type { LineReader, Token } from '../tokens/index.js'
import type { Label } from '../tokens/labels/label.js'

/** What was read by its first line may be something else. */
const READ_AGAIN = new Set([
  'prose',
  'bare',
  'keyLine',
  'subtitle',
  'title',
  'titleOpening',
  'organ',
  'colophonField',
  'meta',
  'appointment',
])
const LONGEST_READ_AGAIN = 1000
/** What the whole cannot turn out to be: such a line does not go on. */
const LINES = new Set(['label', 'roster', 'tableRow', 'furniture'])

/** Gives the token the text of all its lines, and the kind and value of that text. */
export function readWhole(text: string, lines: readonly Line[], token: Token, reader: LineReader): void {
  const from = (lines[token.first] as Line).inkStart
  const to = (lines[token.last] as Line).inkEnd
  const plain = joinedPlain(text, lines, token)
  token.text = plain ?? cleanBetween(text, from, to, true)
  token.plain = plain !== undefined
  if (token.kind === 'label') {
    const label = token.value as Label
    const whole = label.broken ? undefined : plain
    token.value = { ...label, rest: whole?.slice(label.restFrom) ?? cleanBetween(text, from + label.restFrom, to, true) }
  }
  if (!READ_AGAIN.has(token.kind) || token.continued || token.text.length > LONGEST_READ_AGAIN) {
    if (token.kind === 'title' || token.kind === 'salutation') token.kind = 'prose'
    return
  }
  const { kind, value } = reader.read(token.text)
  if (LINES.has(kind) || (token.kind === 'appointment' && kind !== 'appointment')) return
  token.kind = kind
  token.value = value
}

/** The lines of a token one after another, where nothing in them has to be removed and no words meet: most are so. */
function joinedPlain(text: string, lines: readonly Line[], { first, last }: Token): string | undefined {
  let joined = ''
  for (let at = first; at <= last; at++) {
    const { start, inkStart, end, signs } = lines[at] as Line
    // 【题注】（2007年…⏎…通过）
    if (start !== inkStart || !isClean(signs)) return undefined
    if (at > first && isLatin(text.charCodeAt(start)) && isLatin(text.charCodeAt((lines[at - 1] as Line).end - 1))) return undefined
    joined += text.slice(start, end)
  }
  return joined
}
