/** What a structure rule is: it reads the tokens that it begins with and gives pieces of a document's body. */
import type Parsimmon from 'parsimmon'
import type { Block, Division } from '../../nodes.js'
import type { Kind } from '../../tokens/kinds.js'
import type { Sequence } from '../sequence.js'
import type { Source } from '../source.js'
import { RANKS } from './levels.js'
import { Outline } from './outline.js'

/** What a rule read, and how it goes into the outline. */
export type Piece =
  | { put: 'division'; node: Division }
  /** Under the division that is open. */
  | { put: 'block'; node: Block }
  /** Under no division: it closes them all. */
  | { put: 'top'; node: Block }
  /** Under no division, but where a list goes on below or a heading is still without text (8.2 预案解释). */
  | { put: 'closing'; node: Block }
  /** Under no division, but where a heading asks for it (四、联系方式). */
  | { put: 'contact'; node: Block }
  /** Under no division behind the one paragraph of the last item (（四）加强领导。…), else under the division that is open. */
  | { put: 'addressed'; node: Block }
  /** Where the salutation comes again (各位代表！). */
  | { put: 'turn'; node: Block }

/** What rules read from: the text at hand, and its tokens. */
export interface Reading {
  source: Source
  sequence: Sequence
}

export interface StructureRule {
  name: string
  /** The kinds of token that it can begin with. */
  begins: readonly Kind[]
  /** Made once for a grammar, it reads one text after another: nothing that it has found in one may be kept for the next. */
  parser: (reading: Reading) => Parsimmon.Parser<Piece[]>
}

/** The pieces of one body, nested. */
export function outlined(pieces: readonly Piece[]): Block[] {
  const outline = new Outline()
  const following = followingNumbers(pieces)
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at] as Piece
    if (piece.put === 'division') outline.openDivision(piece.node, following[at] as number)
    else if (piece.put === 'turn') outline.addTurn(piece.node, following[at] === 0)
    else if (
      piece.put === 'top' ||
      (piece.put === 'closing' && !outline.awaitsText) ||
      (piece.put === 'contact' && !outline.asksForContact) ||
      (piece.put === 'addressed' && outline.endsInRunIn)
    )
      outline.addAtTop(piece.node)
    else {
      const next = pieces[at + 1]
      outline.add(piece.node, next?.put === 'division' ? next.node : undefined)
    }
  }
  return outline.finish()
}

const ARTICLE = RANKS.get('article') as number

/**
 * From the end: the next number of the scheme, as long as nothing of a higher scheme comes between; else 0. Numbers may
 * run on over chapters: 第二章 …⏎四、…⏎第三章 …⏎五、… And 1 where a turn of a speech has divisions below it, but for those
 * behind its end: 各位代表！…⏎名词解释⏎1.…
 */
function followingNumbers(pieces: readonly Piece[]): Int32Array {
  const following = new Int32Array(pieces.length)
  const next = new Int32Array(RANKS.size)
  let divided = 0
  for (let at = pieces.length - 1; at >= 0; at--) {
    const piece = pieces[at] as Piece
    if (piece.put === 'top') next.fill(0)
    if (piece.put === 'top' || piece.put === 'closing') divided = 0
    if (piece.put === 'turn') following[at] = divided
    if (piece.put !== 'division') continue
    divided = 1
    const { scheme, ordinal } = piece.node
    const rank = RANKS.get(scheme) as number
    following[at] = next[rank] as number
    if (rank >= ARTICLE) next.fill(0, rank)
    next[rank] = ordinal[0] as number
  }
  return following
}
