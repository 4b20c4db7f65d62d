/** The whole way: text → legible lines → tokens → joined tokens → tree. */
import { base } from '../grammars/base.js'
import { mustBe, mustHave } from './arguments.js'
import { detectGrammar } from './detect.js'
import type { Grammar } from './grammar.js'
import { joinLines } from './joining/index.js'
import type { Gazette } from './nodes.js'
import { readerOf } from './reader.js'
import { asPrinted, legible } from './text/legible.js'
import { buildTree } from './tree/gazette.js'

export interface ParseOptions {
  /** The grammar to read with; of several, the one whose place the text names, else the base grammar. */
  grammar?: Grammar | readonly Grammar[]
}

/**
 * Reads a gazette, or any part of one, into a tree. Every string gives a tree: for strings it never throws.
 *
 * @param text The text, lines ended by `\n`, `\r\n` or `\r`. Positions count UTF-16 units of it.
 * @throws TypeError where the text is no string, but a promise of one or its bytes, where the grammar is only a name, and where an
 * option is not there.
 */
export function parse(text: string, options: ParseOptions = {}): Gazette {
  mustBe(typeof text === 'string', 'parse', 'a string', text)
  mustHave(['grammar'], 'parse', options)
  const print = legible(text)
  const { read, lines, starts } = print
  const reader = readerOf(chooseGrammar(read, options.grammar))
  const tokens = joinLines(read, lines, reader.tokenize(read, lines), reader)
  return asPrinted(buildTree(read, lines, starts, tokens, reader), print)
}

function chooseGrammar(text: string, grammar: ParseOptions['grammar']): Grammar {
  if (grammar === undefined) return base
  for (const one of [grammar].flat()) mustBe(typeof one?.id === 'string', 'parse', 'a grammar that is imported or defined', one)
  if ('id' in grammar) return grammar
  return detectGrammar(text, grammar).grammar ?? base
}
