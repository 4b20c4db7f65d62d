/** 表格: rows whose cells are parted by tabs, by the pipes of Markdown or by the tags of HTML. */
import { type LineRule, match, reading, restOfLine } from './rule.js'

/** Rows whose cells nothing but blanks or tabs parts have so many. */
export const FEWEST_CELLS = 3

export interface ReadRow {
  /** Where each cell's ink lies: units from the line's first character. A rule (`|---|`) has none. */
  cells: [from: number, to: number][]
  /** Where a line holds several rows: the cells that begin one, the first apart. */
  breaks?: number[]
  /** The line is one cell: the first of a row, another of it, or the rest of the one above. */
  stacked?: 'row' | 'cell' | 'rest'
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
    if (ink && !/^(?!-$):?-+:?$/.test(ink)) cells.push([start, start + ink.length])
    from = at + 1
  }
  return { cells }
}

export const tableRow: LineRule<ReadRow> = {
  kind: 'tableRow',
  reading: () => ({ needs: '\t|', parser: reading(match(/[^\r\n]{1,2000}/y), (found) => readRow(found[0])) }),
}

const TAG = /<(\/?)(tr|t[dh]|table)(?:\s[^<>]*)?>/g

// <table><tr><td>名称</td><td>数量</td></tr><tr>…: all rows are on one line, or each on its own
export const htmlTable: LineRule<ReadRow> = {
  kind: 'tableRow',
  name: 'htmlTable',
  reading: () => ({
    first: '<',
    last: '>',
    parser: reading(restOfLine, (line) => {
      if (!/^<t(?:able|head|body|[rdh])\b/.test(line)) return undefined
      const cells: ReadRow['cells'] = []
      const breaks: number[] = []
      let open = -1
      let rowOpens = false
      for (const { 0: tag, 1: closes, 2: name, index } of line.matchAll(TAG)) {
        if (open >= 0) {
          const ink = line.slice(open, index).trim()
          const from = open + line.slice(open, index).indexOf(ink)
          // a row without cells, <tr></tr>, is none
          if (rowOpens && cells.length > 0) breaks.push(cells.length)
          rowOpens = false
          cells.push([from, from + ink.length])
        }
        rowOpens ||= name === 'tr'
        open = closes || name === 'tr' || name === 'table' ? -1 : index + tag.length
      }
      return cells.length > 0 ? { cells, breaks } : undefined
    }),
  }),
}
