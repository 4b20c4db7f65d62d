/** The list of documents as NDJSON: one JSON object on each line. */
import { mustBeTree } from '../arguments.js'
import type { Gazette } from '../nodes.js'
import { listOf } from './list.js'

/** One line for each document, with the keys of the CSV's columns; what is not printed is left out. */
export function toNdjson(tree: Gazette): string {
  mustBeTree('toNdjson', tree)
  return jsonLines(listOf(tree))
}

/** Any values, one on each line. */
export function jsonLines(values: readonly unknown[]): string {
  return values
    .map((value) => `${JSON.stringify(value).replace(/[\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16)}`)}\n`)
    .join('')
}
