/** The whole way: text → lines → tokens → joined tokens → tree. */
import { base } from '../grammars/base.js'
import { detectGrammar } from './detect.js'
import type { Grammar } from './grammar.js'
import { splitLines } from './lines.js'
import type { Gazette } from './nodes.js'
import { readerOf } from './reader.js'
import { placeInWhole, seenIn } from './seen.js'
import { UNSEEN } from './signs.js'
import { joinLines } from './tokens/joining.js'
import { buildTree } from './tree/gazette.js'

export interface ParseOptions {
  /** The grammar to read with; of several, the one whose place the text names, else the base grammar. */
  grammar?: Grammar | readonly Grammar[]
}

/**
 * Reads a gazette, or any part of one, into a tree. Every string gives a tree: for strings it never throws.
 *
 * @param text The text, lines ended by `\n`, `\r\n` or `\r`. Positions count UTF-16 units of it.
 * @throws TypeError where the text is no string, but a promise of one or its bytes, or where the grammar is only a name.
 */
export function parse(text: string, options: ParseOptions = {}): Gazette {
  if (typeof text !== 'string') throw new TypeError(`parse takes a string, not ${typeName(text)}`)
  const whole = splitLines(text)
  const seen = (whole.signs & UNSEEN) === 0 ? text : seenIn(text)
  const { lines, starts } = seen === text ? whole : splitLines(seen)
  const reader = readerOf(chooseGrammar(seen, options.grammar))
  const tokens = joinLines(seen, lines, reader.tokenize(seen, lines), reader)
  const tree = buildTree(seen, lines, starts, tokens, reader)
  if (seen !== text) placeInWhole(tree, text, whole.starts)
  return tree
}

function chooseGrammar(text: string, grammar: ParseOptions['grammar']): Grammar {
  if (grammar === undefined) return base
  for (const one of [grammar].flat())
    if (typeof one?.id !== 'string') throw new TypeError(`a grammar is an object that is imported or defined, not ${typeName(one)}`)
  if ('id' in grammar) return grammar
  return detectGrammar(text, grammar).grammar ?? base
}

/** `Promise`, `Uint8Array`, `Null` */
function typeName(value: unknown): string {
  return Object.prototype.toString.call(value).slice(8, -1)
}
