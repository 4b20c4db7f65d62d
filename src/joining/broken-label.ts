/** 层次序数 that a line's end cuts in two: `（一`⏎`）农村自建房；`, `第二`⏎`条 本办法…` */

import { NUMERALS } from '../numerals.js'
import { signs } from '../text/characters.js'
import type { Line } from '../text/lines.js'
import { firstInk, inkOf } from '../text/print.js'
import type { LineReader, Token } from '../tokens/index.js'
import type { Label } from '../tokens/labels/label.js'
import { SPACE } from '../tokens/rule.js'
import { endsInComma, isTerminated } from './punctuation.js'

const HALF = new RegExp(`^(?:[（(]${SPACE}?[${NUMERALS}0-9]{0,3}|第${SPACE}?[${NUMERALS}0-9]{0,6})$`)
const OPENS = signs('（(第')
/** In half-width cells: 第一百二十三 */
const WIDEST = 16
/** Enough of the line below to hold the rest of the label. */
const LONGEST_REST = 40
/** Headings end without a stop. */
const HEADINGS = new Set(['title', 'label', 'subtitle', 'documentNumber', 'salutation', 'furniture', 'contentsHeading'])

/** Neither a stop ends the line nor is it a heading, or a comma does: the line below may go on with it. */
export function endsOpen(text: string, line: Line, { kind }: Token): boolean {
  return endsInComma(text, line) || (!isTerminated(text, line) && !HEADINGS.has(kind))
}

/** The first half of a label becomes a label, and the line with the other half its text. */
export function markBrokenLabels(text: string, lines: readonly Line[], tokens: Token[], reader: LineReader): void {
  // the line that holds the rest of the last one
  let rest = -1
  for (let at = 0; at + 1 < lines.length; at++) {
    const line = lines[at] as Line
    if (line.width > WIDEST || !OPENS.has(text.charCodeAt(line.inkStart))) continue
    const half = inkOf(text, line)
    const above = lines[at - 1]
    if (!HALF.test(half)) continue
    if (above && rest !== at - 1 && endsOpen(text, above, tokens[at - 1] as Token)) continue
    const below = lines[at + 1] as Line
    const { kind, value } = reader.read(half + firstInk(text, below, LONGEST_REST))
    if (kind !== 'label') continue
    const label = value as Label
    if (label.doubtful || label.rest === '' || label.restFrom <= half.length) continue
    const restFrom = below.inkStart - line.inkStart + label.restFrom - half.length
    tokens[at] = { kind: 'label', value: { ...label, restFrom, broken: true }, first: at, last: at }
    rest = at + 1
    tokens[at + 1] = { kind: 'prose', value: null, first: at + 1, last: at + 1 }
  }
}
