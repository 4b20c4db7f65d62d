/** What the lines around a line say of it: a heading below, brothers of an item, a signature, the last line of a paragraph. */
import type { Line } from '../lines.js'
import { allOfSigns } from '../signs.js'
import { INDENT, SLACK } from './column-width.js'
import { type Columns, reachOf } from './columns.js'
import type { Token } from './index.js'
import type { Label } from './label.js'
import { firstUnit, isTerminated } from './punctuation.js'

/** Lines that a heading goes on over. */
const LONGEST_CAPTION = 4
/** Lines of a title. */
const LONGEST_HEADING = 8
const BELOW_HEADING = new Set(['documentNumber', 'salutation', 'subtitle', 'contentsHeading', 'label', 'byline', 'date'])
// 一是…  第二，…  特此通知。  （此件…）  注释：
const OPENS_POINT = /^(?:[一二三四五六七八九十]是|第[一二三四五六七八九十]|其[一二三四五六七八九十]|特此|各位[代委同]|[（(“]|.{1,4}[：:]$)/
/** The signs that no caption of the kind has. */
const ENDS_CAPTION: Readonly<Record<string, number>> = {
  bare: allOfSigns('。；'),
  attachmentNote: allOfSigns('。；'),
  label: allOfSigns('。；;：:！？'),
  keyLine: allOfSigns('，、；。,'),
}
/** Kinds of the lines of a heading. */
export const IN_HEADING = new Set(['title', 'titleOpening', 'bare', 'organ'])

/** What the second line of a paragraph can look like by itself. */
export const CONTINUERS = new Set([
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
/** A printed column is no narrower, in cells: a line of this width that ends in mid-sentence may be a whole printed line. */
export const NARROW_LINE = 30

export class Surroundings {
  constructor(
    protected readonly text: string,
    protected readonly lines: readonly Line[],
    protected readonly tokens: readonly Token[],
    protected readonly columns: Columns,
  ) {}

  /** ——2023年2月16日在…会议⏎上 */
  protected isSubtitle(open: Token): boolean {
    const from = (this.lines[open.first] as Line).inkStart
    return /^——\s?\d{4}年/.test(this.text.slice(from, from + 8))
  }

  /** 一、禁止在道路两侧堆放⏎三、违反本通告的，由县城管局: a scan read two columns across; what comes next ends the one or the other. */
  protected isInterleaved(open: Token): boolean {
    const above = this.tokens[open.first - 1]
    if (open.kind !== 'label' || above?.kind !== 'label') return false
    const [own, other] = [open.value as Label, above.value as Label]
    if (own.scheme !== other.scheme || (own.ordinal[0] as number) - (other.ordinal[0] as number) === 1) return false
    const ended = (at: number) => isTerminated(this.text, this.lines[at] as Line)
    return !ended(open.first) && !ended(above.first) && this.isWide(above) && this.isWide(open)
  }

  protected isWide({ first }: Token): boolean {
    return reachOf(this.lines[first] as Line) >= this.columns.at(first) - SLACK && this.columns.at(first) > 0
  }

  /** （2021年3月26日县人民代表大会常务委员会⏎第四次会议通过）: it is whole. */
  protected isAdoption(open: Token, before: Line): boolean {
    if (!')）'.includes(this.text[before.inkEnd - 1] as string)) return false
    const from = (this.lines[open.first] as Line).inkStart
    return /^[（(](?:\d{4}|[一二][〇○零一二三四五六七八九]{3})年/.test(this.text.slice(from, from + 6))
  }

  /** 云溪县人民政府⏎2023年7月3日 */
  protected isSignature(token: Token, full: boolean): boolean {
    if (!isOverDate(this.tokens, token.first)) return false
    // 附件：…工作⏎领导小组⏎云溪县人民政府: organs that sign together are of one place
    const next = this.tokens[token.first + 1] as Token
    return !full || next.kind === 'date' || this.placeOf(token) === this.placeOf(next)
  }

  /** Two characters tell places apart, the party's name before them aside. */
  protected placeOf({ first }: Token): string {
    const { inkStart, inkEnd } = this.lines[first] as Line
    return this.text
      .slice(inkStart, inkEnd)
      .replace(/^(?:中国共产党|中共)/, '')
      .slice(0, 2)
  }

  /** A line that ends a sentence short of the edge is the last of the paragraph rather than all of one: few are so short. */
  protected isLast(token: Token, line: Line, column: number): boolean {
    if (!isTerminated(this.text, line) || OPENS_POINT.test(this.text.slice(line.inkStart, Math.min(line.inkEnd, line.inkStart + 6))))
      return false
    // …, or the first of one that goes on below
    const [next, below] = [this.tokens[token.first + 1], this.lines[token.first + 1]]
    return next?.kind !== 'prose' || !below || !isFull(this.text, line, below, column, true)
  }

  /** 云溪县人民政府办公室关于…⏎…的通知⏎云政办发〔2023〕3号: lines that no stop ends, above what stands below a title. */
  protected opensHeading(token: Token, below: ReadonlySet<string> = BELOW_HEADING): boolean {
    let titled = false
    let at = token.first
    for (; at < token.first + LONGEST_HEADING && IN_HEADING.has(this.tokens[at]?.kind ?? ''); at++)
      if (/^title/.test(this.tokens[at]?.kind ?? '')) titled = true
    const next = this.tokens[at]?.kind ?? ''
    return titled && below.has(next) && (next === 'subtitle' || !/[（(〔]/.test(this.text[this.lines[at]?.inkStart ?? 0] as string))
  }

  /** The line goes on in the next, an indent short of the edge: it is a paragraph's first. */
  protected isFirst(token: Token, line: Line, column: number): boolean {
    const below = this.lines[token.first + 1]
    if (!below || isTerminated(this.text, line) || line.width > column - INDENT + 1 || line.width < column - INDENT - SLACK) return false
    return below.width > column - SLACK && this.tokens[token.first + 1]?.kind !== 'label'
  }

  /** A first line without its indent has no room left for what the next one begins with. */
  protected isCut(before: Line, line: Line, column: number): boolean {
    return column - INDENT - before.width < firstUnit(this.text, line)
  }

  protected isTextBelow(token: Token): boolean {
    const below = this.tokens[token.last + 1]
    return below?.kind === 'prose' || (below?.kind === 'label' && (below.value as Label).scheme !== 'article')
  }

  /** Neither a stop nor, but in a label's heading, a comma so far: a heading, a caption, a name. */
  protected isCaption(open: Token): boolean {
    if (open.last - open.first > LONGEST_CAPTION) return false
    const stops = ENDS_CAPTION[open.kind]
    if (stops === undefined) return false
    for (let at = open.first; at <= open.last; at++) if (((this.lines[at] as Line).signs & stops) !== 0) return false
    return true
  }
}

/**
 * The line reaches the column's edge, or what the next one begins with had no room on it. A paragraph's first line is an
 * indent shorter where indents are lost.
 */
export function isFull(text: string, line: Line, next: Line, column: number, first: boolean): boolean {
  const room = column - reachOf(line) - (first ? INDENT : 0)
  return column > 0 && (room <= SLACK || room < firstUnit(text, next))
}

/** 云溪县人民政府⏎2023年7月3日: between the line and a date stand organs alone. */
export function isOverDate(tokens: readonly Token[], line: number): boolean {
  let at = line + 1
  while (tokens[at]?.kind === 'organ') at++
  return tokens[at]?.kind === 'date'
}
