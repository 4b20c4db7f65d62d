/** Where a node lies, and what all nodes and all leaves have. */

/** A place in the text. `line` and `column` count from 1, `offset` from 0; all in UTF-16 units. */
export interface Point {
  line: number
  column: number
  offset: number
}

/** From the first character of a node up to, and without, `end`. */
export interface Position {
  start: Point
  end: Point
}

/** What every node has. */
export interface Base {
  position: Position
}

/** What every leaf has. */
export interface Literal extends Base {
  /** The printed text: lines joined; letter-spacing, bullets, `**` and what nobody sees (zero-width blanks, soft hyphens) removed. */
  value: string
}
