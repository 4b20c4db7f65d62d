/** 表格: rows of cells. */
import { reading } from '../../apply.js'
import type { Table, TableCell, TableRow } from '../../nodes.js'
import type { Token } from '../../tokens/index.js'
import type { ReadRow } from '../../tokens/table.js'
import { pastFurniture } from '../sequence.js'
import { over, type Source } from '../source.js'
import type { StructureRule } from './structure.js'

// 名称⇥数量   | 名称 | 数量 |
export const table: StructureRule = {
  name: 'table',
  begins: ['tableRow'],
  parser: ({ source, sequence }) =>
    reading(
      sequence.run((at) => tableEnd(sequence.tokens, at)),
      ({ from, to }) => [{ put: 'block', node: tableOf(source, sequence.tokens.slice(from, to)) }],
    ),
}

/** Index past a table that begins here: a page may end within it. */
function tableEnd(tokens: readonly Token[], from: number): number {
  let columns = 0
  let end = from
  for (let at = from; ; at = pastFurniture(tokens, end)) {
    // another table is wider than what is left of this one
    if (tokens[at]?.kind !== 'tableRow' || (at > end && cellsIn(tokens[at] as Token) > columns)) return end
    for (; tokens[at]?.kind === 'tableRow'; at++) columns = Math.max(columns, cellsIn(tokens[at] as Token))
    end = at
  }
}

function cellsIn({ value }: Token): number {
  return (value as ReadRow).cells.length
}

export function tableOf(source: Source, tokens: readonly Token[]): Table {
  const children: Table['children'] = []
  for (let at = 0, end = 0; at < tokens.length; at = end) {
    const token = tokens[at] as Token
    end = pastStack(tokens, at)
    if (token.kind === 'furniture' || cellsIn(token) === 0) children.push(source.furniture(token))
    else children.push(...(stacked(token) ? [stackedRow(source, tokens.slice(at, end))] : rowsOf(source, token)))
  }
  return { type: 'table', children, position: over(children) }
}

function stacked(token: Token | undefined): ReadRow['stacked'] {
  return token?.kind === 'tableRow' ? (token.value as ReadRow).stacked : undefined
}

/** Past the lines of a row each cell of which is on its own. */
function pastStack(tokens: readonly Token[], from: number): number {
  let end = from + 1
  while (stacked(tokens[from]) && stacked(tokens[end]) && stacked(tokens[end]) !== 'row') end++
  return end
}

function stackedRow(source: Source, tokens: readonly Token[]): TableRow {
  const children: TableCell[] = []
  for (let at = 0, end = 0; at < tokens.length; at = end) {
    end = at + 1
    while (stacked(tokens[end]) === 'rest') end++
    const from = tokens[at] as Token
    const to = tokens[end - 1] as Token
    const value = source.prose(source.inkStart(from), source.inkEnd(to))
    children.push({ type: 'tableCell', value, position: source.position(source.start(from), source.end(to)) })
  }
  return { type: 'tableRow', children, position: over(children) }
}

/** Each cell holds the separators before it, the line's last also those behind it: nothing is lost. */
function rowsOf(source: Source, token: Token): TableRow[] {
  const { cells, breaks = [] } = token.value as ReadRow
  const ink = source.inkStart(token)
  const start = source.start(token)
  const end = source.end(token)
  const all = cells.map(([cellFrom, cellTo], i): TableCell => {
    const from = i === 0 ? start : separatorStart(source.text, ink + cellFrom, ink + (cells[i - 1] as [number, number])[1])
    const to = i === cells.length - 1 ? end : ink + cellTo
    return { type: 'tableCell', value: source.prose(ink + cellFrom, ink + cellTo), position: source.position(from, to) }
  })
  return [0, ...breaks].map((from, i): TableRow => {
    const children = all.slice(from, breaks[i])
    return { type: 'tableRow', children, position: over(children) }
  })
}

function separatorStart(text: string, cell: number, previousEnd: number): number {
  let from = cell
  for (let at = cell - 1; at >= previousEnd; at--) if (!/\s/.test(text[at] as string)) from = at
  return from
}
