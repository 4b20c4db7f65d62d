/**
 * Which line breaks are no paragraph breaks. Text set in columns breaks every line; other text only where a page or
 * column ends in the middle of a sentence. The text's own widths tell which it is (`columns.ts`).
 */

import type { Line } from '../text/lines.js'
import type { ReadAttachmentNote } from '../tokens/attachment.js'
import type { ContentsLineReader } from '../tokens/contents-line.js'
import { markTypedDates } from '../tokens/date.js'
import { EntryNames } from '../tokens/entry-names.js'
import { isOfSite } from '../tokens/furniture.js'
import type { LineReader, Token } from '../tokens/index.js'
import { markBulletinName, markIssueNumbers } from '../tokens/issue.js'
import type { Label } from '../tokens/labels/label.js'
import { plainKind } from '../tokens/plain.js'
import { markStoppedTitles } from '../tokens/title.js'
import { markFiles } from '../tokens/web.js'
import { markBrokenLabels } from './broken-label.js'
import { Columns, reachOf } from './columns.js'
import { contentsRange } from './contents-range.js'
import { continues } from './continuation.js'
import { cutsEntry, isCutOff, isRest, opensQuotedTitle } from './cut-lines.js'
import { markListedOffices } from './listed-office.js'
import { markMarkdownFront } from './markdown-front.js'
import { Numbering } from './numbering.js'
import { RepeatedContents } from './repeated-contents.js'
import { markRunningHeaders } from './running-header.js'
import type { Setting } from './setting.js'
import { Labels } from './settled-label.js'
import { markSpacedTables } from './spaced-table.js'
import { readWhole } from './whole.js'

/** What the lines around a line tell of it is found out before any are joined; what one finds, the next ones see. */
const MARKS = [
  markMarkdownFront,
  markRunningHeaders,
  markFiles,
  markSpacedTables,
  markTypedDates,
  markIssueNumbers,
  markBulletinName,
  markBrokenLabels,
  markStoppedTitles,
  markListedOffices,
]
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
  for (const mark of MARKS) mark(text, lines, tokens, reader)
  const setting = { text, lines, tokens, columns: new Columns(text, lines, tokens) }
  const contents = contentsRange(text, lines, tokens, reader.contentsLine)
  const { from, to } = contents ?? { from: 0, to: 0 }
  const joining = new Joining(setting, reader, new EntryNames(text, lines.slice(from + 1, to), reader.contentsLine))
  for (let i = 0; i < from; i++) joining.add(i)
  joining.addContents(from, to)
  for (let i = to; i < tokens.length; i++) joining.add(i)
  for (const token of joining.joined) if (token.last > token.first) readWhole(text, lines, token, reader)
  return joining.joined
}

class Joining {
  readonly joined: Token[] = []
  /** The paragraph that the next line can go on with, and one that other matter has cut off. */
  private current: Token | undefined
  private interrupted: Token | undefined
  private readonly numbering = new Numbering()
  private readonly labels: Labels
  private readonly repeated: RepeatedContents

  constructor(
    private readonly setting: Setting,
    private readonly reader: Readers,
    private readonly entries: EntryNames,
  ) {
    this.labels = new Labels(setting, this.numbering)
    this.repeated = new RepeatedContents(setting, reader.contentsLine)
  }

  /** 目录: an entry goes on with the next line where its number or page is cut. */
  addContents(from: number, to: number): void {
    const { text, lines, tokens } = this.setting
    const edge = lines.slice(from, to).reduce((widest, line) => Math.max(widest, reachOf(line)), 0)
    for (let i = from; i < to; i++) {
      const token = tokens[i] as Token
      const entry = this.joined.at(-1)
      if (entry && i > from + 1 && cutsEntry(text, lines[entry.last] as Line, lines[token.first] as Line, edge)) entry.last = token.last
      else this.joined.push(token)
    }
    if (to > from) this.current = undefined
  }

  add(i: number): void {
    const { setting, joined } = this
    const { text, lines, tokens } = setting
    if (this.repeated.beginsAt(i)) this.numbering.clear()
    const line = lines[i] as Line
    const open = this.current ?? this.interrupted
    const before = open && (lines[open.last] as Line)
    const token = this.settled(tokens[i] as Token, line, i, open, before)
    if (open && before && continues(open, before, token, line, setting)) {
      this.goOn(open, token)
      return
    }
    const above = joined.at(-1)
    if (above && above.last === i - 1 && isRest(above, lines[i - 1] as Line, token, line, setting)) {
      above.last = token.last
      return
    }
    joined.push(token)
    if (INTERRUPTERS.has(token.kind)) {
      // 某县开展防汛演练⏎分享到：微信⏎9月16日，…
      if (isOfSite(token)) this.interrupted = undefined
      else if (this.current && this.current.kind !== 'attachmentNote') this.interrupted = this.current
      this.current = undefined
      return
    }
    this.count(token, line)
    this.interrupted = undefined
    const opens = OPENERS.has(token.kind) || opensQuotedTitle(text, token, line)
    this.current = opens && !(token.kind === 'bare' && this.entries.has(line)) ? token : undefined
  }

  /** The line as its neighbours let it be: a label that does not fit them, or a name that is cut off, is text. */
  private settled(token: Token, line: Line, i: number, open: Token | undefined, before: Line | undefined): Token {
    if (token.kind === 'label') return this.labels.settle(token, line, i, open, before) ?? this.plain(token, line)
    if (token.kind === 'prose' && this.entries.has(line)) return { ...token, kind: 'bare' }
    // 第十条⏎本办法由县民政局负责解释。
    const isArticle = token.kind === 'note' && open?.kind === 'label' && open.first === open.last && isUnended(open.value as Label)
    return isArticle || isCutOff(token, line, open !== undefined, this.setting) ? this.plain(token, line) : token
  }

  private plain(token: Token, line: Line): Token {
    const kind = plainKind(this.setting.text, line, this.reader.words)
    return { ...token, kind: kind === 'titleOpening' ? 'bare' : kind, value: null }
  }

  /** The line goes on with the paragraph; behind other matter it is a token of its own. */
  private goOn(open: Token, token: Token): void {
    if (this.current) {
      open.last = token.last
      return
    }
    const kind = token.kind === 'bare' ? 'bare' : 'prose'
    this.current = { ...token, kind, continued: true }
    this.joined.push(this.current)
    this.interrupted = undefined
  }

  private count({ kind, value }: Token, { inkStart, inkEnd }: Line): void {
    const { numbering } = this
    if (kind === 'label') numbering.add(value as Label)
    else if (kind === 'title') numbering.clear()
    else if (kind === 'attachmentNote')
      numbering.addList(this.setting.text.slice(inkStart + (value as ReadAttachmentNote).listFrom, inkEnd))
  }
}

/** 第十条   第十条（解释）: the text of the article is on the next line. */
function isUnended({ scheme, rest }: Label): boolean {
  return scheme === 'article' && !/[。；：]$/.test(rest)
}
