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

const FAILURE = Parsimmon.makeFailure(0, 'line')

/** The first of the parsers that fits here. */
export function firstOf<T>(...parsers: readonly Parsimmon.Parser<T>[]): Parsimmon.Parser<T> {
  return Parsimmon((input, at) => {
    for (const parser of parsers) {
      const reply = apply(parser, input, at)
      if (reply.status) return reply
    }
    return FAILURE
  })
}

/** As often as the parser fits. It must take something each time. */
export function many<T>(parser: Parsimmon.Parser<T>): Parsimmon.Parser<T[]> {
  return Parsimmon((input, from) => {
    const values: T[] = []
    for (let at = from; ; ) {
      const reply = apply(parser, input, at)
      if (!reply.status) return Parsimmon.makeSuccess(at, values)
      values.push(reply.value)
      at = reply.index
    }
  })
}
