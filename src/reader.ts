/** A grammar made ready to read with: once, when it is first used. */

import { base } from '../grammars/base.js'
import { chainOf } from './chain.js'
import type { Grammar, Vocabulary, Words } from './grammar.js'
import type { Publicity } from './nodes.js'
import type { Placed } from './placing.js'
import type { ContentsLineReader } from './tokens/contents-line.js'
import { contentsReader } from './tokens/contents-rules.js'
import { type LineReader, lineReader } from './tokens/index.js'
import type { StructureRule } from './tree/body/structure.js'
import { traditional, traditionalForms } from './variants.js'

/** Everything that the stages need of a grammar. */
export interface Reader extends LineReader {
  /** Id of the grammar. */
  id: string
  /** Reads a line of the contents that has a page number. */
  contentsLine: ContentsLineReader
  /** Lets go of the lines of the text that was read. */
  forget: () => void
  structures: readonly StructureRule[]
}

const readers = new WeakMap<Grammar, Reader>()

export function readerOf(grammar: Grammar): Reader {
  let reader = readers.get(grammar)
  if (!reader) {
    const chain = withBase(chainOf(grammar))
    reader = {
      ...lineReader(
        placed(
          chain.map((g) => g.lines ?? []),
          (rule) => rule.name ?? rule.kind,
        ),
        vocabularyOf(chain),
      ),
      id: grammar.id,
      ...contentsReader(
        placed(
          chain.map((g) => g.contents ?? []),
          (rule) => rule.name,
        ),
      ),
      structures: placed(
        chain.map((g) => g.structures ?? []),
        (rule) => rule.name,
      ),
    }
    readers.set(grammar, reader)
  }
  return reader
}

/** All grammars extend the base, said or not. */
function withBase(chain: Grammar[]): Grammar[] {
  // by its id: a program may have it twice, imported and required
  return chain[0]?.id === base.id ? chain : [base, ...chain]
}

/** The rules of a chain of grammars in the order they are tried. */
export function placed<Rule>(lists: readonly (readonly Placed<Rule, string>[])[], nameOf: (rule: Rule) => string): Rule[] {
  const rules: Rule[] = []
  for (const { rule, before, after, instead, without } of lists.flat()) {
    const name = before ?? after ?? instead ?? without
    const at = name === undefined ? rules.length : rules.findIndex((r) => nameOf(r) === name)
    if (at < 0) throw new RangeError(`no rule ${JSON.stringify(name)}; there are ${rules.map(nameOf).join(', ')}`)
    if (rule) rules.splice(after === undefined ? at : at + 1, instead === undefined ? 0 : 1, rule)
    else rules.splice(at, 1)
  }
  return rules
}

const WORDS: (keyof Words)[] = [
  'documentKinds',
  'instrumentKinds',
  'organEndings',
  'posts',
  'roles',
  'colophonKeys',
  'metaKeys',
  'contentsSections',
]

function vocabularyOf(chain: readonly Grammar[]): Vocabulary {
  const words = Object.fromEntries(
    WORDS.map((key) => {
      const listed = chain.flatMap((g) => g.words?.[key] ?? [])
      return [key, [...new Set([...listed, ...listed.flatMap(traditionalForms)])]]
    }),
  ) as unknown as Words
  return {
    ...words,
    organs: new Set(chain.flatMap((g) => g.organs ?? []).flatMap(({ name }) => [name, traditional(name)])),
    issuers: new Map(
      chain.flatMap((g) => Object.entries(g.documentNumbers ?? {}).map(([prefix, { issuer }]) => [prefix, issuer] as const)),
    ),
    annotations: new Map(chain.flatMap((g) => Object.entries(g.annotations ?? {}) as [string, Publicity][])),
  }
}
