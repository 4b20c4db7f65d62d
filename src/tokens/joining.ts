/**
 * Which line breaks are no paragraph breaks. Text set in columns breaks every line; other text only where a page or
 * column ends in the middle of a sentence. The text's own widths tell which it is (`columns.ts`).
 */
import type { Line } from '../lines.js'
import { cleanBetween } from '../text.js'
import { columnsOf, INDENT, SLACK } from './columns.js'
import type { ReadNumber } from './document-number.js'
import type { LineReader, Token } from './index.js'
import type { Label } from './label.js'
import { Numbering } from './numbering.js'
import { plainKind } from './plain.js'
import { endsInComma, endsInsideBrackets, isAnnouncementTail, isCutDate, isFragment, isTerminated } from './punctuation.js'
import { endsInPost } from './roster.js'
import { markRunningHeaders } from './running-header.js'
import { markSpacedTables } from './spaced-table.js'
import type { ReadTitle } from './title.js'

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
  'date',
  'documentNumber',
  'byline',
  'subtitle',
  'colophonField',
  'meta',
])
const HEADINGS = new Set(['title', 'bare', 'subtitle'])
/** What may stand between the halves of a paragraph. */
const INTERRUPTERS = new Set(['furniture', 'annotation', 'issue', 'gazetteTitle'])
/** A paragraph that was read by its first line may be more when read whole: `各乡（镇）人民政府，县直⏎各单位：` */
const READ_AGAIN = new Set(['prose', 'bare', 'keyLine', 'subtitle'])
const LONGEST_READ_AGAIN = 400
/** Characters after an article's label from which on they are its text. */
const SHORTEST_ARTICLE = 10
/** A printed column is no narrower, in cells: a line of this width that ends in mid-sentence may be a whole printed line. */
const NARROW_LINE = 30

export function joinLines(text: string, lines: readonly Line[], read: readonly Token[], reader: LineReader): Token[] {
  const tokens = [...read]
  markRunningHeaders(text, lines, tokens)
  markSpacedTables(text, lines, tokens)
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
    if (token.kind === 'label') token = settleLabel(token, line, i, open, before)

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
  function settleLabel(token: Token, line: Line, i: number, open: Token | undefined, before: Line | undefined): Token {
    const label = token.value as Label
    const weak = label.scheme === 'arabic' || label.scheme === 'decimal'
    const inText = open !== undefined && !HEADINGS.has(open.kind)
    const midSentence = inText && before !== undefined && !isTerminated(text, before) && isFull(before, columns.at(i - 1), false)
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
    if (isChapterAlone(open)) return token.kind === 'bare' && line.width <= NARROW_LINE
    if (text.startsWith('——', line.inkStart)) return false
    if (full && ended) return continuesAfterStop(open, before, token, line, column)
    if (ended) return text[before.inkEnd - 1] === '；' && token.kind === 'prose' && open.kind === 'label' && brotherIs(open, 1)
    if (open.kind === 'roster') return token.kind === 'bare' && !endsInPost(text.slice(before.inkStart, before.inkEnd))
    if (endsInsideBrackets(text, before) || isCutDate(text, before, line) || isAnnouncementTail(text, line)) return true
    if (token.kind === 'documentNumber' && (token.value as ReadNumber).prefix) return false
    // only the title of an issued text can be taken for prose: 各乡（镇）…办法 at a line's end
    if (
      open.kind === 'title' &&
      ((open.value as ReadTitle).official || /^(?:各|县直|市直)/.test(text.slice(line.inkStart, line.inkStart + 2)))
    )
      return false
    if (open.kind === 'title') return full && token.kind === 'prose' && before.width >= column - SLACK && line.width >= column - 1
    if (open.kind === 'subtitle') return full && (token.kind === 'prose' || token.kind === 'bare')
    if (full) return continuesColumn(open, before, token, line, column, first)
    if (endsInComma(text, before)) return token.kind !== 'keyLine' || column === 0
    return before.width > column && continuesPage(open, before, token, line)
  }

  /** …开工建设。⏎提标改造南大街…: a full line that happens to end a sentence, and a line too wide to be a first one. */
  function continuesAfterStop(open: Token, before: Line, token: Token, line: Line, column: number): boolean {
    if (columns.indented) return token.kind === 'prose' || token.kind === 'bare' || token.kind === 'keyLine'
    // （责任单位：…；完成时限：⏎2023年12月底）
    if ('：；'.includes(text[before.inkEnd - 1] as string) && endsInsideBrackets(text, before)) return true
    if (token.kind !== 'prose' || isCaption(open) || text[before.inkEnd - 1] === '：') return false
    return before.width >= column - SLACK && line.width > column - SLACK
  }

  /** A line that fills the column goes on, but a heading that fills it may have a first line, an indent short, below. */
  function continuesColumn(open: Token, before: Line, token: Token, line: Line, column: number, first: boolean): boolean {
    if (token.kind === 'keyLine' && !endsInComma(text, before)) return before.width >= column - 1
    const firstLine = line.width >= column - INDENT - SLACK && line.width <= column - SLACK
    const heading =
      isCaption(open) && !isArticleText(open) && first && before.width < column - 1 && !(open.kind === 'label' && hasSentenceBrother(open))
    return !(heading && firstLine && token.kind === 'prose' && !isFragment(text, line))
  }

  /** …县政府办公室主任由⏎某某兼任。: a page or column cuts a paragraph that is a line of its own. */
  function continuesPage(open: Token, before: Line, token: Token, line: Line): boolean {
    if (token.kind !== 'prose' && token.kind !== 'bare') return false
    if (isArticleText(open) || !isCaption(open)) return true
    // too short to fill any line: nothing cut it off
    if (before.width < NARROW_LINE) return false
    if (isFragment(text, line)) return true
    if (open.kind === 'label') return hasSentenceBrother(open)
    return (open.kind === 'bare' || open.kind === 'keyLine') && token.kind === 'prose'
  }

  /** The item before or after is a sentence, so this one is, and no heading. */
  function hasSentenceBrother(open: Token): boolean {
    return brotherIs(open, 1, isSentence) || brotherIs(open, -1, isSentence)
  }

  /** The next label in this direction is the next number of the same list, and passes the test. */
  function brotherIs(open: Token, step: 1 | -1, test: (label: Label) => boolean = () => true): boolean {
    const own = open.value as Label
    for (
      let at = (step > 0 ? open.last : open.first) + step;
      at >= 0 && at < tokens.length && Math.abs(at - open.first) <= NEAR;
      at += step
    ) {
      const token = tokens[at] as Token
      if (token.kind !== 'label') continue
      const brother = token.value as Label
      return brother.scheme === own.scheme && brother.ordinal[0] === (own.ordinal[0] as number) + step && test(brother)
    }
    return false
  }

  /** Neither a stop nor, but in a label's heading, a comma so far: a heading, a caption, a name. */
  function isCaption(open: Token): boolean {
    if (open.kind === 'bare' || open.kind === 'attachmentNote') return true
    const from = lines[open.first] as Line
    const so = text.slice(from.inkStart, (lines[open.last] as Line).inkEnd)
    if (open.kind === 'label') return !/[。；;：:！？]/.test(so)
    return open.kind === 'keyLine' ? !/[，、；。,]/.test(so) : false
  }

  function readWhole(token: Token): void {
    const from = (lines[token.first] as Line).inkStart
    const to = (lines[token.last] as Line).inkEnd
    token.text = cleanBetween(text, from, to, true)
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

/** 第三条 各单位应当: an article's text; a caption (第三条 立法目的) is shorter, and a label alone has none. */
function isArticleText(open: Token): boolean {
  if (open.kind !== 'label') return false
  const { scheme, rest } = open.value as Label
  return scheme === 'article' && rest.length >= SHORTEST_ARTICLE && !/^[（(【]/.test(rest)
}

/** 第一章⏎总则: the heading stands below its label. */
function isChapterAlone(open: Token): boolean {
  if (open.kind !== 'label' || open.last > open.first) return false
  const { scheme, rest } = open.value as Label
  return rest === '' && (scheme === 'book' || scheme === 'subbook' || scheme === 'chapter' || scheme === 'section')
}

/** The line reaches the column's edge. A paragraph's first line is an indent shorter where indents are lost. */
function isFull(line: Line, column: number, first: boolean): boolean {
  return column > 0 && line.width + line.indent >= column - SLACK - (first ? INDENT : 0)
}

/** `2. 引导企业…。`: an item with a sentence, where a heading has none. */
function isSentence({ rest }: Label): boolean {
  return /[。；]/.test(rest)
}

const NEAR = 12

function nextLabel(tokens: readonly Token[], i: number): Label | undefined {
  for (let at = i + 1; at < tokens.length && at <= i + NEAR; at++) {
    const token = tokens[at] as Token
    if (token.kind === 'label') return token.value as Label
  }
  return undefined
}
