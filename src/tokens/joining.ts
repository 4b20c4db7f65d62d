/**
 * Which line breaks are no paragraph breaks. Text set in columns breaks every line; other text only where a page or
 * column ends in the middle of a sentence. The text's own widths tell which it is (`columns.ts`).
 */
import type { Line } from '../lines.js'
import { cleanProse } from '../text.js'
import { columnsOf, INDENT, SLACK } from './columns.js'
import type { LineReader, Token } from './index.js'
import type { Label } from './label.js'
import { Numbering } from './numbering.js'
import { plainKind } from './plain.js'
import { endsInComma, isFragment, isTerminated } from './punctuation.js'

/** What a paragraph can begin with and go on from. Headings over several lines are put together in `tree/`. */
const OPENERS = new Set(['prose', 'bare', 'label', 'keyLine', 'attachmentNote', 'roster', 'title', 'appointment', 'salutation', 'subtitle'])
/** What the second line of a paragraph can look like by itself. */
const CONTINUERS = new Set([
  'prose',
  'bare',
  'keyLine',
  'title',
  'titleOpening',
  'organ',
  'roster',
  'salutation',
  'appointment',
  'label',
  'date',
  'byline',
  'subtitle',
  'colophonField',
  'meta',
  'issue',
  'furniture',
])
/** What may stand between the halves of a paragraph. */
const INTERRUPTERS = new Set(['furniture', 'annotation'])
/** A paragraph that was read by its first line may be more when read whole: `各乡（镇）人民政府，县直⏎各单位：` */
const READ_AGAIN = new Set(['prose', 'bare', 'keyLine', 'subtitle'])
const LONGEST_READ_AGAIN = 400

export function joinLines(text: string, lines: readonly Line[], tokens: readonly Token[], reader: LineReader): Token[] {
  const columns = columnsOf(text, lines)
  const numbering = new Numbering()
  const joined: Token[] = []
  let current: Token | undefined
  let interrupted: Token | undefined

  for (let i = 0; i < tokens.length; i++) {
    let token = tokens[i] as Token
    const line = lines[token.first] as Line
    const open = current ?? interrupted
    const before = open && (lines[open.last] as Line)
    if (token.kind === 'label') token = settleLabel(token, line, i, before)

    if (open && before && continues(open, before, token, line)) {
      if (current) current.last = token.last
      else {
        current = { ...token, kind: token.kind === 'label' ? 'prose' : token.kind, continued: true }
        if (current.kind !== 'bare') current.kind = 'prose'
        joined.push(current)
        interrupted = undefined
      }
      continue
    }
    if (INTERRUPTERS.has(token.kind)) {
      if (current) interrupted = current
      current = undefined
      joined.push(token)
      continue
    }
    interrupted = undefined
    current = undefined
    if (token.kind === 'label') numbering.add(token.value as Label)
    else if (token.kind === 'title') numbering.clear()
    current = { ...token }
    joined.push(current)
    if (!OPENERS.has(current.kind)) current = undefined
  }
  for (const token of joined) if (token.last > token.first) readWhole(token)
  return joined

  /** A doubtful label that does not fit its neighbours is plain text. */
  function settleLabel(token: Token, line: Line, i: number, before: Line | undefined): Token {
    const label = token.value as Label
    const weak = label.scheme === 'arabic' || label.scheme === 'decimal'
    const midSentence = before !== undefined && !isTerminated(text, before) && isFull(before, columns.at(i - 1), false)
    if (!label.doubtful && !(weak && midSentence)) return token
    if (numbering.fits(label, nextLabel(tokens, i)) && !(label.doubtful && midSentence)) return token
    return { ...token, kind: plainKind(text.slice(line.inkStart, line.inkEnd), reader.words), value: null }
  }

  function continues(open: Token, before: Line, token: Token, line: Line): boolean {
    if (!CONTINUERS.has(token.kind)) return false
    if (columns.indented && line.indent >= INDENT - 1) return false
    const column = columns.at(token.first)
    const ended = isTerminated(text, before)
    const first = open.last === open.first && !columns.indented && !open.continued
    const full = before.width <= column + SLACK && isFull(before, column, first)
    const caption = isCaption(open)

    if (token.kind === 'label') return false
    if (token.kind === 'furniture' && !(full && !ended)) return false
    if (token.kind === 'roster' && open.kind === 'roster') return false
    if (open.kind === 'title' || open.kind === 'subtitle') return full && !ended && token.kind === 'prose' && before.width >= column - SLACK
    if (full && !ended) {
      if (token.kind === 'keyLine' && !endsInComma(text, before)) return before.width >= column - 1
      // A heading that fills its line, and a first line an indent short: 三、…⏎    各单位要…
      const opensHere = line.width >= column - INDENT - SLACK && line.width < column - SLACK + 1
      return !(
        caption &&
        first &&
        !columns.indented &&
        opensHere &&
        token.kind === 'prose' &&
        before.width < column - 1 &&
        !isFragment(text, line)
      )
    }
    if (full && ended) {
      if (columns.indented) return token.kind === 'prose' || token.kind === 'bare'
      return (
        before.width >= column - SLACK &&
        line.width >= column - SLACK + 1 &&
        text[before.inkEnd - 1] !== '：' &&
        token.kind === 'prose' &&
        !caption
      )
    }
    if (ended) return false
    if (column > 0 && before.width < column) return endsInComma(text, before) && token.kind !== 'keyLine'
    if (
      token.kind === 'keyLine' ||
      token.kind === 'roster' ||
      token.kind === 'organ' ||
      token.kind === 'title' ||
      token.kind === 'titleOpening' ||
      token.kind === 'date' ||
      token.kind === 'byline'
    )
      return endsInComma(text, before)
    if (isArticle(open)) return true
    return endsInComma(text, before) || isFragment(text, line) || (!caption && open.kind !== 'roster' && open.kind !== 'attachmentNote')
  }

  /** Neither a stop nor, but in a label's heading, a comma so far: a heading, a caption, a name. */
  function isCaption(open: Token): boolean {
    if (open.kind === 'bare') return true
    const from = lines[open.first] as Line
    const so = text.slice(from.inkStart, (lines[open.last] as Line).inkEnd)
    if (open.kind === 'label') return !/[。；;：:！？]/.test(so)
    return open.kind === 'keyLine' ? !/[，、；。,]/.test(so) : false
  }

  function readWhole(token: Token): void {
    const from = (lines[token.first] as Line).inkStart
    const to = (lines[token.last] as Line).inkEnd
    token.text = cleanProse(text.slice(from, to))
    if (!READ_AGAIN.has(token.kind) || token.continued || token.text.length > LONGEST_READ_AGAIN) {
      if (token.kind === 'title' || token.kind === 'salutation') token.kind = 'prose'
      return
    }
    const { kind, value } = reader.read(token.text)
    if (kind !== 'label' && kind !== 'roster' && kind !== 'tableRow' && kind !== 'furniture') {
      token.kind = kind
      token.value = value
    }
  }
}

function isArticle(open: Token): boolean {
  return open.kind === 'label' && (open.value as Label).scheme === 'article'
}

/** The line reaches the column's edge. A paragraph's first line is an indent shorter where indents are lost. */
function isFull(line: Line, column: number, first: boolean): boolean {
  return column > 0 && line.width + line.indent >= column - SLACK - (first ? INDENT : 0)
}

const NEAR = 12

function nextLabel(tokens: readonly Token[], i: number): Label | undefined {
  for (let at = i + 1; at < tokens.length && at <= i + NEAR; at++) {
    const token = tokens[at] as Token
    if (token.kind === 'label') return token.value as Label
  }
  return undefined
}
