/** The whole way: text → lines → tokens → joined tokens → tree. */
import { base } from '../grammars/base.js'
import { detectGrammar } from './detect.js'
import type { Grammar } from './grammar.js'
import { splitLines } from './lines.js'
import type { Gazette } from './nodes.js'
import { readerOf } from './reader.js'
import { joinLines } from './tokens/joining.js'
import { buildTree } from './tree/gazette.js'

export interface ParseOptions {
  /** The grammar to read with; of several, the one whose place the text names, else the base grammar. */
  grammar?: Grammar | readonly Grammar[]
}

/**
 * Reads a gazette, or any part of one, into a tree. Every string gives a tree: it never throws.
 *
 * @param text The text, lines ended by `\n`, `\r\n` or `\r`. Positions count UTF-16 units of it.
 */
export function parse(text: string, options: ParseOptions = {}): Gazette {
  const grammar = chooseGrammar(text, options.grammar)
  const reader = readerOf(grammar)
  const { lines, starts } = splitLines(text)
  const tokens = joinLines(text, lines, reader.tokenize(text, lines), reader)
  return buildTree(text, lines, starts, tokens, reader)
}

function chooseGrammar(text: string, grammar: ParseOptions['grammar']): Grammar {
  if (grammar === undefined) return base
  if ('id' in grammar) return grammar
  return detectGrammar(text, grammar).grammar ?? base
}
