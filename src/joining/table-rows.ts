/** 表格: rows between bars or tabs that their neighbours tell. */

import type { Line } from '../text/lines.js'
import { inkOf } from '../text/print.js'
import { anyOfSigns, TAB } from '../text/signs.js'
import type { LineReader, Token } from '../tokens/index.js'
import { FEWEST_CELLS, type ReadRow, readRow } from '../tokens/table.js'

const BAR = anyOfSigns('|')
const TABULATOR = 9
const hasTab = (line: Line): boolean => (line.signs & TAB) !== 0

const BARRED = new Set(['subtitle', 'bare', 'prose', 'keyLine', 'label', 'title', 'organ', 'titleOpening', 'documentNumber'])
const LONGEST_ROW = 600
const FEWEST_BARRED = 3

/** `宗地编号 | 位置 | 面积`⏎`---|---|---`⏎`YX-05 | 柳塘镇 | 1.2`: bars between the cells, none about the row. */
export function markBarredRows(text: string, lines: readonly Line[], tokens: Token[]): void {
  for (let at = 0; at < tokens.length; at++) {
    const bars = barsAt(at)
    if (bars === 0) continue
    let end = at + 1
    while (barsAt(end) === bars) end++
    if (end - at < FEWEST_BARRED) continue
    for (let i = at; i < end; i++) {
      const value = readRow(`|${inkOf(text, lines[i] as Line)}`) as ReadRow
      const cells = value.cells.map(([from, to]): [number, number] => [from - 1, to - 1])
      tokens[i] = { ...(tokens[i] as Token), kind: 'tableRow', value: { cells } }
    }
    at = end - 1
  }

  /** How many bars stand in the line, 0 where it is no row. */
  function barsAt(at: number): number {
    const line = lines[at]
    if (!line || (line.signs & BAR) === 0 || !BARRED.has((tokens[at] as Token).kind)) return 0
    return line.inkEnd - line.inkStart > LONGEST_ROW ? 0 : inkOf(text, line).split('|').length - 1
  }
}

const FEWEST_ENDED = 4
const ENDED = /^(?:[^|]{1,80}\||\|{1,12})$/

/** `规章 |`⏎`0 |`⏎`|||`: the lines of a page's table each of which is a cell, with a bar behind, or the empty ones of a row. */
export function markEndedCells(text: string, lines: readonly Line[], tokens: Token[]): void {
  for (let at = 0; at < lines.length; at++) {
    let end = at
    while (isEnded(lines[end])) end++
    if (end - at >= FEWEST_ENDED && hasCell(at, end))
      for (let i = at; i < end; i++) {
        const ink = inkOf(text, lines[i] as Line).length - 1
        const cells: ReadRow['cells'] = text[(lines[i] as Line).inkStart] === '|' ? [] : [[0, ink]]
        tokens[i] = { kind: 'tableRow', value: { cells }, first: i, last: i }
      }
    at = Math.max(at, end - 1)
  }

  function hasCell(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (text[(lines[at] as Line).inkStart] !== '|') return true
    return false
  }

  function isEnded(line: Line | undefined): boolean {
    return line !== undefined && (line.signs & BAR) !== 0 && text[line.inkEnd - 1] === '|' && ENDED.test(inkOf(text, line))
  }
}

/** `1.地区生产总值增长⇥%⇥5.1` beside rows of as many cells, and `一、经济发展` between them, are rows, not headings. */
export function markNumberedRows(text: string, lines: readonly Line[], tokens: Token[]): void {
  let cells = 0
  for (let at = 0; at < tokens.length; at++) {
    const row = numberedRow(at) ?? (cells > 0 ? groupRow(at) : undefined)
    if (row) tokens[at] = { ...(tokens[at] as Token), kind: 'tableRow', value: row }
    // the first cells of a row are empty where what they say holds for several rows
    else cells = tokens[at]?.kind === 'tableRow' ? Math.max(cells, ((tokens[at] as Token).value as ReadRow).cells.length) : 0
  }

  function numberedRow(at: number): ReadRow | undefined {
    const line = lines[at] as Line
    if (tokens[at]?.kind !== 'label' || !hasTab(line)) return undefined
    const row = readRow(inkOf(text, line))
    if (!row) return undefined
    const own = row.cells.length
    // ⇥2⇥人均生产总值⇥7.1, below 经济发展⇥1⇥生产总值⇥8.6 or 序号⇥指标⇥2023年
    let empty = 0
    while (text.charCodeAt(line.start - 1 - empty) === TABULATOR) empty++
    if (cells === 0 && own >= FEWEST_CELLS) cells = own + empty
    return own === cells || own + empty === cells ? row : undefined
  }

  /** A row of one cell, with a numbered row below. */
  function groupRow(at: number): ReadRow | undefined {
    const line = lines[at] as Line
    return tokens[at]?.kind === 'label' && !hasTab(line) && at + 1 < tokens.length && numberedRow(at + 1)
      ? { cells: [[0, line.inkEnd - line.inkStart]] }
      : undefined
  }
}

/** `组长⇥职务⇥电话`⏎`1⇥…`, `姓名⇥现任职务⇥拟任职务`⏎`方可达⇥科员⇥副科长`: beside a row with as many cells names are a row too. */
export function markTabbedNames(text: string, lines: readonly Line[], tokens: Token[]): void {
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token
    if (token.kind !== 'roster' || !hasTab(lines[at] as Line)) continue
    const row = readRow(inkOf(text, lines[at] as Line))
    const head = tokens[at - 1]?.kind !== 'roster' && isRowOf(tokens[at + 1], row)
    if (head || (isRowOf(tokens[at - 1], row) && hasTab(lines[at - 1] as Line))) tokens[at] = { ...token, kind: 'tableRow', value: row }
  }
}

function isRowOf(beside: Token | undefined, row: ReadRow | undefined): boolean {
  return beside?.kind === 'tableRow' && row !== undefined && (beside.value as ReadRow).cells.length === row.cells.length
}

const STOPS = anyOfSigns('。；：')

/** `各乡镇人民政府：⇥`: a line that ends in a tab is what it is without it, but for `城区⇥⇥` beside rows with more cells. */
export function readLoneCells(text: string, lines: readonly Line[], tokens: Token[], reader: LineReader): void {
  for (let at = 0; at < tokens.length; at++) {
    const line = lines[at] as Line
    if (text.charCodeAt(line.inkEnd) !== TABULATOR || cellsAt(tokens, at) !== 1) continue
    // no blank line parts it alone from the rows above
    const below = cellsAt(tokens, at - 1) > 0 && (!line.afterBlank || (lines[at - 1] as Line).afterBlank)
    const beside = below || cellsAt(tokens, at + 1) > 1
    if (beside && (line.signs & STOPS) === 0) continue
    const { kind, value } = reader.read(inkOf(text, line))
    tokens[at] = { kind, value, first: at, last: at }
  }
}

function cellsAt(tokens: readonly Token[], at: number): number {
  const token = tokens[at]
  return token?.kind === 'tableRow' ? (token.value as ReadRow).cells.length : 0
}
