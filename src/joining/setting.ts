/** A text as it is set: its lines, what each is by itself, its columns; and two of the lines, one below the other. */
import type { Line } from '../text/lines.js'
import type { Token } from '../tokens/index.js'
import type { Columns } from './columns.js'

export interface Setting {
  text: string
  lines: readonly Line[]
  tokens: readonly Token[]
  columns: Columns
}

export interface Pair {
  /** The paragraph that is open, and its last line. */
  open: Token
  before: Line
  /** The line below, and what it is by itself. */
  token: Token
  line: Line
  /** The column's width at that line, or 0 where lines are whole paragraphs. */
  column: number
  /** `before` is a paragraph's first line and has lost its indent: it is so much shorter than the others. */
  first: boolean
  /** `before` fills its column. */
  full: boolean
  /** A stop ends `before`; and its last character. */
  ended: boolean
  last: string
}

/** What the second line of a paragraph can look like by itself. */
export const CONTINUERS: ReadonlySet<string> = new Set([
  'prose',
  'bare',
  'keyLine',
  'title',
  'titleOpening',
  'organ',
  'roster',
  'salutation',
  'appointment',
  'date',
  'documentNumber',
  'byline',
  'subtitle',
  'colophonField',
  'meta',
])
