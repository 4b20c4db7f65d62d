/** What the lines around a line say of it: a heading below, a sign-off, the last line of a paragraph or its first. */
import type { Line } from '../text/lines.js'
import { firstInk, inkOf } from '../text/print.js'
import type { Token } from '../tokens/index.js'
import type { Label } from '../tokens/labels/label.js'
import { INDENT, SLACK } from './column-width.js'
import { isFull } from './columns.js'
import { reachOf } from './indents.js'
import { firstUnit, isTerminated } from './punctuation.js'
import type { Pair, Setting } from './setting.js'

/** Lines of a title. */
const LONGEST_HEADING = 8
const BELOW_HEADING = new Set(['documentNumber', 'salutation', 'subtitle', 'contentsHeading', 'label', 'byline', 'date'])
// 一是…  第二，…  特此通知。  （此件…）  注释：
const OPENS_POINT = /^(?:[一二三四五六七八九十]是|第[一二三四五六七八九十]|其[一二三四五六七八九十]|特此|各位[代委同]|[（(“]|.{1,4}[：:]$)/
/** Kinds of the lines of a heading. */
export const IN_HEADING = new Set(['title', 'titleOpening', 'bare', 'organ'])

/** 一、禁止在道路两侧堆放⏎三、违反本通告的，由县城管局: a scan read two columns across; what comes next ends the one or the other. */
export function isInterleaved({ open }: Pair, setting: Setting): boolean {
  const above = setting.tokens[open.first - 1]
  if (above?.kind !== 'label') return false
  const own = open.value as Label
  const other = above.value as Label
  if (own.scheme !== other.scheme || (own.ordinal[0] as number) - (other.ordinal[0] as number) === 1) return false
  return isOpenAndWide(above, setting) && isOpenAndWide(open, setting)
}

/** No stop ends the first line, and it fills its column. */
function isOpenAndWide({ first }: Token, { text, lines, columns }: Setting): boolean {
  const line = lines[first] as Line
  const column = columns.at(first)
  return column > 0 && reachOf(line) >= column - SLACK && !isTerminated(text, line)
}

/** 云溪县人民政府⏎2023年7月3日 */
export function isSignature({ token, full }: Pair, setting: Setting): boolean {
  if (!isOverDate(setting.tokens, token.first)) return false
  // 附件：…工作⏎领导小组⏎云溪县人民政府: organs that sign together are of one place
  const next = setting.tokens[token.first + 1] as Token
  return !full || next.kind === 'date' || placeOf(token, setting) === placeOf(next, setting)
}

/** Two characters tell places apart, the party's name before them aside. */
function placeOf({ first }: Token, { text, lines }: Setting): string {
  return inkOf(text, lines[first] as Line)
    .replace(/^(?:中国共产党|中共)/, '')
    .slice(0, 2)
}

/** 云溪县人民政府⏎2023年7月3日: between the line and a date stand organs alone. */
export function isOverDate(tokens: readonly Token[], line: number): boolean {
  let at = line + 1
  while (tokens[at]?.kind === 'organ') at++
  return tokens[at]?.kind === 'date'
}

/** 云溪县人民政府办公室关于…⏎…的通知⏎云政办发〔2023〕3号: lines that no stop ends, above what stands below a title. */
export function opensHeading({ first }: Token, { text, lines, tokens }: Setting, below: ReadonlySet<string> = BELOW_HEADING): boolean {
  let titled = false
  let at = first
  for (; at < first + LONGEST_HEADING && IN_HEADING.has(tokens[at]?.kind ?? ''); at++)
    if (/^title/.test(tokens[at]?.kind ?? '')) titled = true
  const next = tokens[at]?.kind ?? ''
  return titled && below.has(next) && (next === 'subtitle' || !/[（(〔]/.test(text[lines[at]?.inkStart ?? 0] as string))
}

/** A line that ends a sentence short of the edge is the last of the paragraph rather than all of one: few are so short. */
export function isLast({ token, line, column }: Pair, { text, lines, tokens }: Setting): boolean {
  if (!isTerminated(text, line) || OPENS_POINT.test(firstInk(text, line, 6))) return false
  // …, or the first of one that goes on below
  const [next, below] = [tokens[token.first + 1], lines[token.first + 1]]
  return next?.kind !== 'prose' || !below || !isFull(text, line, below, column, true)
}

/** The line goes on in the next, an indent short of the edge: it is a paragraph's first. */
export function isFirst({ token, line, column }: Pair, { text, lines, tokens }: Setting): boolean {
  const below = lines[token.first + 1]
  if (!below || isTerminated(text, line) || line.width > column - INDENT + 1 || line.width < column - INDENT - SLACK) return false
  return below.width > column - SLACK && tokens[token.first + 1]?.kind !== 'label'
}

/** A first line without its indent has no room left for what the next one begins with. */
export function isCut({ before, line, column }: Pair, { text }: Setting): boolean {
  return column - INDENT - before.width < firstUnit(text, line)
}
