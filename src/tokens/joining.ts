/**
 * Which line breaks are no paragraph breaks. Text set in columns breaks every line; other text only where a page or
 * column ends in the middle of a sentence. The text's own widths tell which it is (`columns.ts`).
 */

import type { Line } from '../lines.js'
import type { ReadAttachmentNote } from './attachment.js'
import { markBrokenLabels } from './broken-label.js'
import { columnsOf, reachOf } from './columns.js'
import { type ContentsLineReader, entryName } from './contents-line.js'
import { contentsRange } from './contents-range.js'
import { continues } from './continuation.js'
import { cutsEntry, isCutOff, isRest, opensQuotedTitle } from './cut-lines.js'
import { markTypedDates } from './date.js'
import type { LineReader, Token } from './index.js'
import { markIssueNumbers } from './issue.js'
import type { Label } from './label.js'
import { markMarkdownFront } from './markdown-front.js'
import { Numbering } from './numbering.js'
import { plainKind } from './plain.js'
import { markRunningHeaders } from './running-header.js'
import { Labels } from './settled-label.js'
import { markSpacedTables } from './spaced-table.js'
import { markStoppedTitles } from './title.js'
import { readWhole } from './whole.js'

/** What a paragraph can begin with and go on from. Headings over several lines are put together in `tree/`. */
const OPENERS = new Set(['prose', 'bare', 'label', 'keyLine', 'attachmentNote', 'roster', 'title', 'appointment', 'salutation', 'subtitle'])
/** What may stand between the halves of a paragraph. */
const INTERRUPTERS = new Set(['furniture', 'annotation', 'issue', 'gazetteTitle', 'pinyin'])
/** What reads single lines, and the lines of the contents. */
interface Readers extends LineReader {
  contentsLine: ContentsLineReader
}

/** Joins tokens; those that are given are its own from then on. */
export function joinLines(text: string, lines: readonly Line[], read: readonly Token[], reader: Readers): Token[] {
  const tokens = [...read]
  markMarkdownFront(text, lines, tokens)
  markRunningHeaders(text, lines, tokens)
  markSpacedTables(text, lines, tokens)
  markTypedDates(text, lines, tokens)
  markIssueNumbers(text, lines, tokens)
  markBrokenLabels(text, lines, tokens, reader)
  markStoppedTitles(text, lines, tokens, reader)
  const setting = { text, lines, tokens, columns: columnsOf(text, lines, tokens) }
  const numbering = new Numbering()
  const labels = new Labels(setting, numbering)
  const contents = contentsRange(text, lines, tokens, reader.contentsLine)
  const edge = contents ? lines.slice(contents.from, contents.to).reduce((widest, line) => Math.max(widest, reachOf(line)), 0) : 0
  const joined: Token[] = []
  let current: Token | undefined
  let interrupted: Token | undefined
  // 目 录⏎1总则……3⏎…⏎1总则: the numbers begin anew where the first line of a text's own contents comes again
  let firstListed: string | undefined

  for (let i = 0; i < tokens.length; i++) {
    let token = tokens[i] as Token
    const line = lines[token.first] as Line
    if (contents && i >= contents.from && i < contents.to) {
      const entry = joined.at(-1)
      if (entry && i > contents.from + 1 && cutsEntry(text, lines[entry.last] as Line, line, edge)) entry.last = token.last
      else joined.push(token)
      current = undefined
      continue
    }
    if (token.kind === 'contentsHeading') firstListed = nameAt(i + 1)
    else if (
      firstListed &&
      text[line.inkStart] === firstListed[0] &&
      tokens[i - 1]?.kind !== 'contentsHeading' &&
      nameAt(i) === firstListed
    ) {
      numbering.clear()
      firstListed = undefined
    }
    const open = current ?? interrupted
    const before = open && (lines[open.last] as Line)
    if (token.kind === 'label') token = labels.settle(token, line, i, open, before) ?? plain(token, line)
    else if (isCutOff(token, line, open !== undefined, setting)) token = plain(token, line)

    if (open && before && continues(open, before, token, line, setting)) {
      if (current) current.last = token.last
      else {
        current = { ...token, kind: token.kind === 'label' ? 'prose' : token.kind, continued: true }
        if (current.kind !== 'bare') current.kind = 'prose'
        joined.push(current)
        interrupted = undefined
      }
      continue
    }
    const above = joined.at(-1)
    if (above && above.last === i - 1 && isRest(above, lines[i - 1] as Line, token, line, setting)) {
      above.last = token.last
      continue
    }
    if (INTERRUPTERS.has(token.kind)) {
      if (current && current.kind !== 'attachmentNote') interrupted = current
      current = undefined
      joined.push(token)
      continue
    }
    interrupted = undefined
    current = undefined
    if (token.kind === 'label') numbering.add(token.value as Label)
    else if (token.kind === 'title') numbering.clear()
    else if (token.kind === 'attachmentNote')
      numbering.addList(text.slice(line.inkStart + (token.value as ReadAttachmentNote).listFrom, line.inkEnd))
    current = token
    joined.push(current)
    if (!OPENERS.has(current.kind) && !opensQuotedTitle(text, current, line)) current = undefined
  }
  for (const token of joined) if (token.last > token.first) readWhole(text, lines, token, reader)
  return joined

  function nameAt(i: number): string {
    const line = lines[i]
    return line ? entryName(text.slice(line.inkStart, line.inkEnd), reader.contentsLine) : ''
  }

  function plain(token: Token, line: Line): Token {
    const kind = plainKind(text, line, reader.words)
    return { ...token, kind: kind === 'titleOpening' ? 'bare' : kind, value: null }
  }
}
