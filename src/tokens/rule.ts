/** What a line rule is, and the small Parsimmon words that rules are written with. */
import Parsimmon from 'parsimmon'
import { apply, FAILED, succeed } from '../apply.js'
import type { Vocabulary } from '../grammar.js'
import { isBlank } from '../text/characters.js'
import type { Kind } from './kinds.js'

export { reading } from '../apply.js'

type Parser<T> = Parsimmon.Parser<T>

/** Reads one kind of line. */
export interface LineRule<T = unknown> {
  /** The kind of the tokens it gives. */
  kind: Kind
  /** Names the rule, where it is not the only one of its kind. */
  name?: string
  /** How to read such a line with the words of a grammar. */
  reading: (words: Vocabulary) => LineReading<T>
}

export interface LineReading<T = unknown> {
  /** The characters such a line can begin or end with, bullets and blanks apart. Without them any. */
  first?: string
  last?: string
  /** No such line is longer, in half-width cells. Without it any. */
  widest?: number
  /** Signs that no such line has, bullets apart: `。；`. Letters of any script tell nothing here. */
  without?: string
  /** … and signs of which it has one: a blank, a tab, a colon. */
  needs?: string
  /** … and letters of the Chinese script of which it has one: `年`. Those of `text/letters.ts` spare lines the parser. */
  letters?: string
  /** Reads the line from its first character to its last; what it gives becomes the token's `value`. */
  parser: Parser<T>
}

/**
 * One match of a pattern at the current place. The pattern needs the flag `y`, bounded repetition, and must not cross
 * a line end.
 */
export function match(pattern: RegExp): Parser<RegExpExecArray> {
  return Parsimmon((input, at) => {
    pattern.lastIndex = at
    const found = pattern.exec(input)
    return found ? succeed(at + found[0].length, found) : FAILED
  })
}

/** The parser, where a look at the line's beginning does not rule it out. */
export function where<T>(test: (input: string, at: number) => boolean, parser: Parser<T>): Parser<T> {
  return Parsimmon((input, at) => (test(input, at) ? apply(parser, input, at) : FAILED))
}

/** Where the line ends, with nothing but blanks and closing `**` before; -1 where there is more. */
export function endOfLine(input: string, from: number): number {
  let at = from
  for (; at < input.length; at++) {
    const code = input.charCodeAt(at)
    if (code === 10 || code === 13) break
    if (code !== 42 && !isBlank(code)) return -1
  }
  return at
}

/** Where the ink of the line that goes on here ends, blanks and `**` at its end apart. */
export function endOfInk(input: string, from: number): number {
  let end = from
  while (end < input.length && input.charCodeAt(end) !== 10 && input.charCodeAt(end) !== 13) end++
  while (end > from && (isBlank(input.charCodeAt(end - 1)) || input.charCodeAt(end - 1) === 42)) end--
  return end
}

/** The rest of the line, without the blanks and `**` at its end. */
export const restOfLine: Parser<string> = Parsimmon((input, at) => {
  const ink = endOfInk(input, at)
  let end = ink
  while (end < input.length && input.charCodeAt(end) !== 10 && input.charCodeAt(end) !== 13) end++
  return succeed(end, input.slice(at, ink))
})

/** Source of a pattern: a blank within a line. */
export const SPACE = '[^\\S\\r\\n]'
/** Blanks that letter-spacing puts between two characters. */
export const LONGEST_GAP = 4
/** … so many of them, or none. */
export const GAP = `${SPACE}{0,${LONGEST_GAP}}`
/** … what must follow where a pattern is to reach the line's end. The pattern needs the flag `m`. */
export const END = `(?=${SPACE}{0,40}(?:[\\r\\n]|$))`

/** Made once for each vocabulary: what is built from a grammar's words is not built again for every line. */
export function oncePer<K extends object, T>(make: (key: K) => T): (key: K) => T {
  return remembered(new WeakMap<K, T>(), make)
}

/** Made when it is first asked for, and kept in the map. */
export function remembered<K, T>(
  made: Pick<Map<K, T>, 'get'> & { set: (key: K, value: T) => unknown },
  make: (key: K) => T,
): (key: K) => T {
  return (key) => {
    let value = made.get(key)
    if (value === undefined) {
      value = make(key)
      made.set(key, value)
    }
    return value
  }
}
