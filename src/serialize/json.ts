/** JSON: the tree itself, with its keys in one order. */
import { mustBeTree } from '../arguments.js'
import type { Gazette, Point } from '../nodes.js'

export interface JsonOptions {
  /** Blanks to indent with; without it everything stands on one line. */
  indent?: number
  /** `false` leaves out the places in the text: a tree without them is a third of the size. */
  positions?: boolean
}

/** What a node is comes first, its children and its place last; fields in between in the order of their names. */
const FIRST = ['type', 'version', 'grammar', 'value', 'title', 'scheme', 'label', 'ordinal', 'depth', 'heading']
const LAST = ['fields', 'children', 'position']
const RANKS = new Map([...FIRST.map((key, i) => [key, i] as const), ...LAST.map((key, i) => [key, 100 + i] as const)])

/**
 * The tree as JSON. Every tree has one text: key order does not depend on how the tree was made. `<`, U+2028 and
 * U+2029 are escaped, so the text can stand inside a script element.
 */
export function toJson(tree: Gazette, options: JsonOptions = {}): string {
  mustBeTree('toJson', tree, options, 'indent', 'positions')
  const { indent, positions = true } = options
  return JSON.stringify(ordered(tree, positions, new Map()), null, indent).replace(
    /[<\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

type Json = Record<string, unknown>

/** `orders`: keys as they come → in order. Nodes of a type mostly have the same keys. */
function ordered(node: object, positions: boolean, orders: Map<string, string[]>): Json {
  const keys = Object.keys(node)
  const name = keys.join(' ')
  let order = orders.get(name)
  if (!order) {
    order = keys.filter((key) => positions || key !== 'position').sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
    orders.set(name, order)
  }
  const result: Json = {}
  for (const key of order) {
    const value = (node as Json)[key]
    if (key === 'children') result[key] = (value as object[]).map((child) => ordered(child, positions, orders))
    else if (key === 'position') result[key] = place(value as { start: Point; end: Point })
    else result[key] = value
  }
  return result
}

function place({ start, end }: { start: Point; end: Point }): Json {
  return { start: point(start), end: point(end) }
}

function point({ line, column, offset }: Point): Point {
  return { line, column, offset }
}

function rank(key: string): number {
  return RANKS.get(key) ?? 50
}
