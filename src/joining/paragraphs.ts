/** Lines → paragraphs: each line goes on with what is open, or begins its own; and the entries of the contents. */

import type { Line } from '../text/lines.js'
import type { ReadAttachmentNote } from '../tokens/attachment.js'
import type { ContentsLineReader } from '../tokens/contents-line.js'
import type { EntryNames } from '../tokens/entry-names.js'
import { isOfSite } from '../tokens/furniture.js'
import type { LineReader, Token } from '../tokens/index.js'
import type { Label } from '../tokens/labels/label.js'
import { plainKind } from '../tokens/plain.js'
import { continues } from './continuation.js'
import { cutsEntry, isCutOff, isRest, opensQuotedTitle } from './cut-lines.js'
import { reachOf } from './indents.js'
import { Numbering } from './numbering.js'
import { RepeatedContents } from './repeated-contents.js'
import type { Setting } from './setting.js'
import { Labels } from './settled-label.js'

/** What a paragraph can begin with and go on from. Headings over several lines are put together in `tree/`. */
const OPENERS = new Set(['prose', 'bare', 'label', 'keyLine', 'attachmentNote', 'roster', 'title', 'appointment', 'salutation', 'subtitle'])
/** What may stand between the halves of a paragraph. */
const INTERRUPTERS = new Set(['furniture', 'footnote', 'annotation', 'issue', 'gazetteTitle', 'pinyin'])
/** What reads single lines, and the lines of the contents. */
export interface Readers extends LineReader {
  contentsLine: ContentsLineReader
}

/** Lines one after another, as the paragraphs that they make. */
export class Joining {
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
      if (this.holds(i)) continue
      if (entry && i > from + 1 && cutsEntry(text, lines[entry.last] as Line, lines[token.first] as Line, edge)) entry.last = token.last
      else this.joined.push(token)
    }
    if (to > from) this.current = undefined
  }

  /** 目⏎录: the token above has the line already. */
  private holds(i: number): boolean {
    return i <= (this.joined.at(-1)?.last ?? -1)
  }

  add(i: number): void {
    if (this.holds(i)) return
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
