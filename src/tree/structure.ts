/** What a structure rule is: it reads the tokens that it begins with and gives pieces of a document's body. */
import type Parsimmon from 'parsimmon'
import type { Block, Division } from '../nodes.js'
import type { Kind } from '../tokens/kinds.js'
import type { Outline } from './outline.js'
import type { Sequence } from './sequence.js'
import type { Source } from './source.js'

/** What a rule read, and how it goes into the outline. */
export type Piece =
  | { put: 'division'; node: Division }
  /** Under the division that is open. */
  | { put: 'block'; node: Block }
  /** Under no division: it closes them all. */
  | { put: 'top'; node: Block }
  /** Under no division, but where a heading is still without text (8.2 预案解释). */
  | { put: 'closing'; node: Block }

/** What rules read from. */
export interface Reading {
  source: Source
  sequence: Sequence
}

export interface StructureRule {
  name: string
  /** The kinds of token that it can begin with. */
  begins: readonly Kind[]
  parser: (reading: Reading) => Parsimmon.Parser<Piece[]>
}

export function place(outline: Outline, pieces: readonly Piece[]): void {
  for (const piece of pieces) {
    if (piece.put === 'division') outline.openDivision(piece.node)
    else if (piece.put === 'top' || (piece.put === 'closing' && !outline.awaitsText)) outline.addAtTop(piece.node)
    else outline.add(piece.node)
  }
}
