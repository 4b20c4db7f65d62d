/** The list of documents as CSV (RFC 4180). */
import { mustBeTree } from '../arguments.js'
import type { Gazette } from '../nodes.js'
import { printable } from './characters.js'
import { COLUMNS, listOf } from './list.js'

/**
 * One row for each document, under a row of column names; lines end in CRLF. A cell that a spreadsheet would compute
 * (`=…`, `+…`, `-…`, `@…`, full-width or after blanks too) has an apostrophe before it.
 */
export function toCsv(tree: Gazette): string {
  mustBeTree('toCsv', tree)
  const rows = listOf(tree).map((row) => COLUMNS.map((column) => cell(row[column])))
  return [COLUMNS.join(','), ...rows.map((row) => row.join(','))].map((line) => `${line}\r\n`).join('')
}

function cell(value: string | number | undefined): string {
  if (value === undefined) return ''
  const text = printable(String(value))
  const safe = typeof value === 'string' && /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe
}
