/** 表格: rows whose cells are parted by tabs or by the pipes of Markdown. */
import { type LineRule, match, reading } from './rule.js'

export interface ReadRow {
  /** Where each cell's ink lies: units from the line's first character. A rule (`|---|`) has none. */
  cells: [from: number, to: number][]
}

export function readRow(line: string): ReadRow | undefined {
  const separator = line.includes('\t') ? '\t' : '|'
  if (separator === '|' && !(line.startsWith('|') && line.length > 2)) return undefined
  const cells: [number, number][] = []
  let from = 0
  for (let at = 0; at <= line.length; at++) {
    if (at < line.length && line[at] !== separator) continue
    const cell = line.slice(from, at)
    const ink = cell.trim()
    const start = from + cell.indexOf(ink)
    if (ink && !/^:?-{2,}:?$/.test(ink)) cells.push([start, start + ink.length])
    from = at + 1
  }
  return { cells }
}

export const tableRow: LineRule<ReadRow> = {
  kind: 'tableRow',
  reading: () => ({ needs: '\t|', parser: reading(match(/[^\r\n]{1,2000}/y), (found) => readRow(found[0])) }),
}
