/** Lines that an edge cuts: where a line that looks whole goes on, and where a line is no more than the rest of the one above it. */

import { isHan } from '../characters.js'
import type { Line } from '../lines.js'
import { INDENT, SLACK } from './column-width.js'
import { reachOf } from './columns.js'
import { isCutEntry } from './cut-entry.js'
import type { NumberBeside } from './document-number.js'
import type { Token } from './index.js'
import { endsInsideBrackets, isAnnouncementTail, isFragment, isTerminated, overhang } from './punctuation.js'
import { CONTINUERS, IN_HEADING, isFull, Surroundings } from './surroundings.js'

/** Lines of a column of their own, and of headings, whose last character or two do not fit: 关于做好春耕生产工作的通⏎知 */
const LEAVES_REST = new Set(['title', 'titleOpening', 'organ', 'documentNumber', 'colophonField', 'meta'])
const LONGEST_REST = 4
/** What a line in the middle of a paragraph can look like by chance: …县人民政府门户网⏎站上发布公告 */
const NAMES = new Set(['organ', 'title', 'titleOpening', 'furniture'])

export class CutLines extends Surroundings {
  /** A line that happens to end as a name or a title does, but goes on: 本区行政区域内开展数据处⏎理活动，… */
  isCutOff(token: Token, line: Line, inText: boolean): boolean {
    if (!NAMES.has(token.kind)) return false
    const [next, below] = [this.tokens[token.last + 1], this.lines[token.last + 1]]
    const above = this.lines[token.first - 1] as Line
    if (
      !next ||
      !below ||
      !CONTINUERS.has(next.kind) ||
      !isFull(this.text, line, below, this.columns.at(token.first), !this.columns.indented)
    )
      return false
    if (line.width - overhang(this.text, line) > this.columns.at(token.first) + SLACK) return false
    if (token.kind === 'furniture') return inText && isHan(this.text.charCodeAt(line.inkStart)) && !isTerminated(this.text, above)
    if (this.columns.indented) return (line.indent >= INDENT - 1 || (inText && next.kind === 'prose')) && below.indent < 2
    if (token.kind === 'titleOpening' || next.kind !== 'prose') return false
    // no first line is so wide, but an addressee's
    const wide = below.width > this.columns.at(token.first) - SLACK && !this.columns.isDoubtful(token.first)
    const body =
      !IN_HEADING.has(this.tokens[token.first - 1]?.kind ?? '') &&
      !/^(?:[各县市]|[（(]\d{4}年)/.test(this.text.slice(below.inkStart, below.inkStart + 6))
    return (wide && body) || token.kind === 'organ' || isFragment(this.text, below) || isAnnouncementTail(this.text, below)
  }

  /** Whether the line is no more than the last character or two of the full line above it. */
  isRest(above: Token, before: Line, token: Token, line: Line): boolean {
    if (token.kind === 'pinyin') return above.kind === 'pinyin'
    if (token.kind !== 'bare' || line.width > LONGEST_REST || !LEAVES_REST.has(above.kind)) return false
    if (above.kind === 'documentNumber' && !(above.value as NumberBeside).signerAfter) return false
    if (this.columns.indented && before.indent >= INDENT - 1) return line.indent < 2
    return line.indent === before.indent && isFull(this.text, before, line, this.columns.at(token.first), false)
  }

  /** Whether the line of the contents goes on with the number or the page of the line above it; `edge`: how far its lines reach. */
  cutsEntry(before: Line, line: Line, edge: number): boolean {
    const full = reachOf(before) >= edge
    return isCutEntry(this.text.slice(before.inkStart, before.inkEnd), this.text.slice(line.inkStart, line.inkEnd), full)
  }

  /** 关于印发《某县地质灾害⏎应急预案》的通知: no heading's line ends within 《》. */
  opensQuotedTitle(token: Token, line: Line): boolean {
    return token.kind === 'titleOpening' && endsInsideBrackets(this.text, line)
  }
}
