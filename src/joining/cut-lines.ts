/** Lines that an edge cuts: where a line that looks whole goes on, and where a line is no more than the rest of the one above it. */

import { isHan } from '../text/characters.js'
import type { Line } from '../text/lines.js'
import { firstInk, inkOf } from '../text/print.js'
import { isCutEntry } from '../tokens/cut-entry.js'
import type { Token } from '../tokens/index.js'
import type { NumberBeside } from '../tokens/signed-number.js'
import { INDENT, SLACK } from './column-width.js'
import { isFull } from './columns.js'
import { reachOf } from './indents.js'
import { endsInsideBrackets, isAnnouncementTail, isFragment, isTerminated, overhang } from './punctuation.js'
import { CONTINUERS, type Setting } from './setting.js'
import { IN_HEADING } from './surroundings.js'

/** Lines of a column of their own, and of headings, whose last character or two do not fit: 关于做好春耕生产工作的通⏎知 */
const LEAVES_REST = new Set(['title', 'titleOpening', 'organ', 'documentNumber', 'colophonField', 'meta'])
const LONGEST_REST = 4
/** What a line in the middle of a paragraph can look like by chance: …县人民政府门户网⏎站上发布公告 */
const NAMES = new Set(['organ', 'title', 'titleOpening', 'furniture'])

/** A line that happens to end as a name or a title does, but goes on: 本区行政区域内开展数据处⏎理活动，… */
export function isCutOff(token: Token, line: Line, inText: boolean, { text, lines, tokens, columns }: Setting): boolean {
  if (!NAMES.has(token.kind)) return false
  const [next, below] = [tokens[token.last + 1], lines[token.last + 1]]
  if (!next || !below || !CONTINUERS.has(next.kind) || !isFull(text, line, below, columns.at(token.first), !columns.indented)) return false
  if (line.width - overhang(text, line) > columns.at(token.first) + SLACK) return false
  // but - 12 -⏎云溪县人民政府公报　　　2024年第2期, as wide as the column
  if (token.kind === 'furniture')
    return (
      inText &&
      isHan(text.charCodeAt(line.inkStart)) &&
      tokens[token.first - 1]?.kind !== 'furniture' &&
      !isTerminated(text, lines[token.first - 1] as Line)
    )
  if (columns.indented) return (line.indent >= INDENT - 1 || (inText && next.kind === 'prose')) && below.indent < 2
  if (token.kind === 'titleOpening' || next.kind !== 'prose') return false
  // no first line is so wide, but an addressee's
  const wide = below.width > columns.at(token.first) - SLACK && !columns.isDoubtful(token.first)
  const body =
    !IN_HEADING.has(tokens[token.first - 1]?.kind ?? '') && !/^(?:[各县市为]|根据|按照|[（(]\d{4}年)/.test(firstInk(text, below, 6))
  return (wide && body) || token.kind === 'organ' || isFragment(text, below) || isAnnouncementTail(text, below)
}

/** Whether the line is no more than the last character or two of the full line above it. */
export function isRest(above: Token, before: Line, token: Token, line: Line, { text, columns }: Setting): boolean {
  if (token.kind === 'pinyin') return above.kind === 'pinyin'
  if (token.kind !== 'bare' || line.width > LONGEST_REST || !LEAVES_REST.has(above.kind)) return false
  if (above.kind === 'documentNumber' && !(above.value as NumberBeside).signerAfter) return false
  if (columns.indented && before.indent >= INDENT - 1) return line.indent < 2
  return line.indent === before.indent && isFull(text, before, line, columns.at(token.first), false)
}

/** Whether the line of the contents goes on with the number or the page of the line above it; `edge`: how far its lines reach. */
export function cutsEntry(text: string, before: Line, line: Line, edge: number): boolean {
  const full = reachOf(before) >= edge
  return isCutEntry(inkOf(text, before), inkOf(text, line), full)
}

/** 关于印发《某县地质灾害⏎应急预案》的通知: no heading's line ends within 《》. */
export function opensQuotedTitle(text: string, token: Token, line: Line): boolean {
  return token.kind === 'titleOpening' && endsInsideBrackets(text, line)
}
