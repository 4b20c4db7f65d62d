/** The whole way: text → lines → tokens → joined tokens → tree. */
import { base } from '../grammars/base.js'
import { detectGrammar } from './detect.js'
import { halfDigits, printDigits } from './digits.js'
import type { Grammar } from './grammar.js'
import { splitLines } from './lines.js'
import type { Gazette } from './nodes.js'
import { readerOf } from './reader.js'
import { placeInWhole, seenIn } from './seen.js'
import { FULL_DIGITS, UNSEEN } from './signs.js'
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
  const { lines, starts, signs } = seen === text ? whole : splitLines(seen)
  const read = (signs & FULL_DIGITS) === 0 ? seen : halfDigits(seen)
  const reader = readerOf(chooseGrammar(read, options.grammar))
  const tokens = joinLines(read, lines, reader.tokenize(read, lines), reader)
  const tree = buildTree(read, lines, starts, tokens, reader)
  if (read !== seen) printDigits(tree, seen, read)
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
