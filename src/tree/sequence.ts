/**
 * The bridge from tokens to Parsimmon: each token's kind is one character of a string, and the structure grammar is an
 * ordinary Parsimmon language over that string. Its leaves give back the tokens at the places they matched.
 */
import Parsimmon from 'parsimmon'
import { FAILED, succeed } from '../apply.js'
import type { Token } from '../tokens/index.js'
import { KINDS } from '../tokens/kinds.js'

/** Lines between two pages: number, running heads. */
const BETWEEN_PAGES = 4

/** Where the text goes on behind a page's end, if the page ends here. */
export function pastFurniture(tokens: readonly Token[], from: number): number {
  let at = from
  while (at < from + BETWEEN_PAGES && tokens[at]?.kind === 'furniture') at++
  return at
}

/** Tokens that a pattern took: from one index up to, and without, another. */
export interface Span {
  from: number
  to: number
}

const CODES: ReadonlyMap<string, string> = new Map(Object.entries(KINDS))
/** Codes of the kinds that grammar packs add. */
const FIRST_ADDED = 0xe000

export class Sequence {
  tokens: readonly Token[] = []
  kinds = ''
  private readonly added = new Map<string, string>()
  private readonly found = new Map<() => unknown, unknown>()

  open(tokens: readonly Token[]): void {
    let kinds = ''
    for (const token of tokens) kinds += this.code(token.kind)
    this.tokens = tokens
    this.kinds = kinds
    this.found.clear()
  }

  /** Lets go of the tokens. */
  close(): void {
    this.open([])
  }

  /** What is looked for in the tokens as a whole: once, when it is first asked for. */
  once<T>(look: () => T): () => T {
    return () => {
      if (!this.found.has(look)) this.found.set(look, look())
      return this.found.get(look) as T
    }
  }

  /** The kind's character in `kinds`. */
  code(kind: string): string {
    let code = CODES.get(kind) ?? this.added.get(kind)
    if (!code) {
      code = String.fromCharCode(FIRST_ADDED + this.added.size)
      this.added.set(kind, code)
    }
    return code
  }

  token(index: number): Token {
    return this.tokens[index] as Token
  }

  /** The tokens that the pattern, over the codes of `kinds.ts` and with the flag `y`, matches here. */
  match(pattern: RegExp): Parsimmon.Parser<Span> {
    return Parsimmon((input, at) => {
      pattern.lastIndex = at
      if (!pattern.test(input)) return FAILED
      return succeed(pattern.lastIndex, { from: at, to: pattern.lastIndex })
    })
  }

  /** The next token, whatever it is. */
  readonly any: Parsimmon.Parser<Span> = this.one(() => true)

  /** One token of the kind. */
  kind(kind: string): Parsimmon.Parser<Span> {
    return this.one((token) => token.kind === kind)
  }

  /** One token that the test accepts. */
  one(test: (token: Token, index: number) => boolean): Parsimmon.Parser<Span> {
    return Parsimmon((_, at) => {
      const token = this.tokens[at]
      return token && test(token, at) ? succeed(at + 1, { from: at, to: at + 1 }) : FAILED
    })
  }

  /** As many tokens, from here, as `take` says; none is a failure. */
  run(take: (index: number) => number): Parsimmon.Parser<Span> {
    return Parsimmon((_, at) => {
      const to = at < this.tokens.length ? take(at) : at
      return to > at ? succeed(to, { from: at, to }) : FAILED
    })
  }
}
