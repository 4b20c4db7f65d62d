/** JSON: the tree itself, with its keys in one order. */
import type { Gazette } from '../nodes.js'

export interface JsonOptions {
  /** Blanks to indent with; without it everything stands on one line. */
  indent?: number
  /** `false` leaves out the places in the text: a tree without them is a third of the size. */
  positions?: boolean
}

/** What a node is comes first, its children and its place last; fields in between in the order of their names. */
const ORDER = new Map(
  ['type', 'version', 'grammar', 'value', 'title', 'scheme', 'label', 'ordinal', 'depth', 'heading'].map((key, i) => [key, i]),
)
const LAST = new Map(['fields', 'children', 'position', 'start', 'end', 'line', 'column', 'offset'].map((key, i) => [key, 100 + i]))

/**
 * The tree as JSON. Every tree has one text: key order does not depend on how the tree was made. `<`, U+2028 and
 * U+2029 are escaped, so the text can stand inside a script element.
 */
export function toJson(tree: Gazette, { indent, positions = true }: JsonOptions = {}): string {
  return JSON.stringify(tree, (key, value) => (key === 'fields' ? value : ordered(value, positions)), indent).replace(
    /[<\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** Key lists of nodes as they come, and the same in order: nodes of a type mostly have the same keys. */
const known = new Map<string, string[]>()
const MOST_KNOWN = 500

function ordered(value: unknown, positions: boolean): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const keys = Object.keys(value)
  const name = keys.join(' ')
  let sorted = known.get(name)
  if (!sorted) {
    sorted = keys.toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
    if (known.size < MOST_KNOWN) known.set(name, sorted)
  }
  return Object.fromEntries(
    sorted.filter((key) => positions || key !== 'position').map((key) => [key, (value as Record<string, unknown>)[key]]),
  )
}

function rank(key: string): number {
  return ORDER.get(key) ?? LAST.get(key) ?? 50
}
