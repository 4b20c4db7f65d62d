/** A grammar made ready to read with: once, when it is first used. */
import type { Grammar, Words } from './grammar.js'
import { type LineReader, lineReader } from './tokens/index.js'
import type { LineRule } from './tokens/rule.js'

const readers = new WeakMap<Grammar, LineReader>()

export function readerOf(grammar: Grammar): LineReader {
  let reader = readers.get(grammar)
  if (!reader) {
    reader = lineReader(linesOf(grammar), wordsOf(grammar))
    readers.set(grammar, reader)
  }
  return reader
}

function linesOf(grammar: Grammar): readonly LineRule[] {
  return grammar.lines ?? (grammar.extends ? linesOf(grammar.extends) : [])
}

const WORDS: (keyof Words)[] = [
  'documentKinds',
  'instrumentKinds',
  'organEndings',
  'organs',
  'posts',
  'roles',
  'colophonKeys',
  'metaKeys',
  'contentsSections',
]

/** A grammar's words are added to those of what it extends. */
function wordsOf(grammar: Grammar): Words {
  const inherited = grammar.extends ? wordsOf(grammar.extends) : undefined
  return Object.fromEntries(WORDS.map((key) => [key, [...(inherited?.[key] ?? []), ...(grammar.words?.[key] ?? [])]])) as unknown as Words
}
