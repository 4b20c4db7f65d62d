/**
 * Parsers applied at an offset. Parsimmon's combinators merge at every step what each parser expected, for messages that a
 * total grammar never shows: half of the time of a parse. `_` is the step that they are made of; the version of Parsimmon
 * is pinned.
 */
import Parsimmon from 'parsimmon'

interface Step<T> {
  _: (input: string, at: number) => Parsimmon.SuccessReply<T> | Parsimmon.FailureReply
}

/** Applies the parser to the text at the offset. */
export function apply<T>(parser: Parsimmon.Parser<T>, input: string, at: number): Parsimmon.SuccessReply<T> | Parsimmon.FailureReply {
  return (parser as unknown as Step<T>)._(input, at)
}

/** `Parsimmon.isParser` knows those of its own copy only: a program may have it twice, imported and required. */
export function isParser(value: unknown): boolean {
  return typeof (value as Partial<Step<unknown>> | undefined)?._ === 'function'
}

/** What a rule of a pack gives may be none. */
export function parserOf<T>(rule: string, given: Parsimmon.Parser<T> | undefined): Parsimmon.Parser<T> {
  if (!isParser(given)) throw new TypeError(`the ${rule} gives no Parsimmon parser`)
  return given as Parsimmon.Parser<T>
}

const NONE: string[] = []

/** A reply that the parser read up to the index, as Parsimmon makes them, but for a list of its own each. */
export function succeed<T>(index: number, value: T): Parsimmon.SuccessReply<T> {
  return { status: true, index, value, furthest: -1, expected: NONE }
}

/** The one failure: where it was and what was expected is nobody's question. */
export const FAILED = Parsimmon.makeFailure(0, 'line')

/** The first of the parsers that fits here. */
export function firstOf<T>(...parsers: readonly Parsimmon.Parser<T>[]): Parsimmon.Parser<T> {
  return Parsimmon((input, at) => {
    for (const parser of parsers) {
      const reply = apply(parser, input, at)
      if (reply.status) return reply
    }
    return FAILED
  })
}

/** What the parser reads here, or nothing. */
export function optional<T>(parser: Parsimmon.Parser<T>): Parsimmon.Parser<T | undefined> {
  return Parsimmon((input, at) => {
    const reply = apply(parser, input, at)
    return reply.status ? reply : succeed(at, undefined)
  })
}

/** One parser after another, and what the function makes of their values; `undefined` fails. */
export function inOrder<T extends unknown[], U>(
  parsers: { [K in keyof T]: Parsimmon.Parser<T[K]> },
  make: (...values: T) => U | undefined,
): Parsimmon.Parser<U> {
  return Parsimmon((input, from) => {
    const values: unknown[] = []
    let at = from
    for (const parser of parsers) {
      const reply = apply(parser, input, at)
      if (!reply.status) return reply
      values.push(reply.value)
      at = reply.index
    }
    const made = make(...(values as T))
    return made === undefined ? FAILED : succeed(at, made)
  })
}

/** As often as the parser fits. It must take something each time. */
export function many<T>(parser: Parsimmon.Parser<T>): Parsimmon.Parser<T[]> {
  return repeated(parser, (values: T[], value) => values.push(value))
}

/** As `many`, of a parser that gives lists: all that is in them. */
export function manyLists<T>(parser: Parsimmon.Parser<T[]>): Parsimmon.Parser<T[]> {
  return repeated(parser, (values: T[], list) => {
    for (const value of list) values.push(value)
  })
}

function repeated<T, U>(parser: Parsimmon.Parser<T>, keep: (values: U[], value: T) => void): Parsimmon.Parser<U[]> {
  return Parsimmon((input, from) => {
    const values: U[] = []
    for (let at = from; ; ) {
      const reply = apply(parser, input, at)
      if (!reply.status) return succeed(at, values)
      keep(values, reply.value)
      at = reply.index
    }
  })
}

/** What the function makes of the parser's value; `undefined` fails. */
export function reading<T, U>(parser: Parsimmon.Parser<T>, read: (value: T) => U | undefined): Parsimmon.Parser<U> {
  return Parsimmon((input, at) => {
    const reply = apply(parser, input, at)
    if (!reply.status) return reply
    const result = read(reply.value)
    return result === undefined ? FAILED : succeed(reply.index, result)
  })
}
