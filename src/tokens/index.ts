/** lines → tokens, level 1: each line is read by the first rule that fits it. Every line gives one token. */
import Parsimmon from 'parsimmon'
import { apply, FAILED, firstOf, succeed } from '../apply.js'
import type { Vocabulary } from '../grammar.js'
import type { Line } from '../lines.js'
import type { Kind } from './kinds.js'
import { plainKind } from './plain.js'
import { endOfLine, type LineReading, type LineRule } from './rule.js'

/** One line, or several that are one in print, and what it is. */
export interface Token {
  kind: Kind
  /** What the rule read. */
  value: unknown
  /** First and last of its lines: indexes into the lines that have ink. */
  first: number
  last: number
  /** It goes on with the paragraph before it, which other matter cuts off. */
  continued?: boolean
  /** Its text over all its lines, where it has more than one. */
  text?: string
}

interface Reading {
  kind: Kind
  value: unknown
}

type Parser = Parsimmon.Parser<Reading>

/** Reads lines with the rules of one grammar. */
export interface LineReader {
  words: Vocabulary
  tokenize: (text: string, lines: readonly Line[]) => Token[]
  /** Reads a text of one line. */
  read: (text: string) => Reading
}

/** Wider lines are body text or labelled: no other rule is tried on them. */
const WIDEST = 800

/** Bit operations have 32 bits: so many rules make a bank, with masks of its own. */
const BANK = 31

/** The rules that a line's masks, a bank each, leave: the parser that tries just those, and where the next mask leads. */
interface Choice {
  rules: readonly Parser[]
  parser?: Parser
  next: Map<number, Choice>
}

/**
 * Few of the rules can read a line with these first and last characters and this width. Each rule is a bit; the
 * bits that are left choose a parser that tries just those rules, built when it is first needed.
 */
export function lineReader(rules: readonly LineRule[], words: Vocabulary): LineReader {
  const plain: Parser = wholeLine((line) => plainKind(line, words))
  const long: Parser = wholeLine(() => 'prose')
  const readings = rules.map((rule) => ({ ...rule.reading(words), kind: rule.kind }))
  const single: Parser[] = readings.map(({ kind, parser }) =>
    Parsimmon((input, at) => {
      const reply = apply(parser, input, at)
      if (!reply.status) return reply
      const end = endOfLine(input, reply.index)
      return end < 0 ? FAILED : succeed(end, { kind, value: reply.value })
    }),
  )
  const banks: { maskOf: Mask; rules: Parser[] }[] = []
  for (let from = 0; from < rules.length; from += BANK)
    banks.push({ maskOf: maskOf(readings.slice(from, from + BANK)), rules: single.slice(from, from + BANK) })
  const all: Choice = { rules: [], next: new Map() }

  function choose(choice: Choice, bank: (typeof banks)[number], mask: number): Choice {
    let next = choice.next.get(mask)
    if (!next) {
      next = { rules: [...choice.rules, ...bank.rules.filter((_, i) => mask & (1 << i))], next: new Map() }
      choice.next.set(mask, next)
    }
    return next
  }

  function candidates(text: string, line: Line): Parser {
    let choice = all
    for (const bank of banks) choice = choose(choice, bank, bank.maskOf(text, line))
    if (choice.rules.length === 0) return line.width > 160 ? long : plain
    choice.parser ??= firstOf(...choice.rules, plain)
    return choice.parser
  }

  function tokenize(text: string, lines: readonly Line[]): Token[] {
    return lines.map((line, i) => {
      const reply = apply(candidates(text, line), text, line.inkStart) as Parsimmon.SuccessReply<Reading>
      return { kind: reply.value.kind, value: reply.value.value, first: i, last: i }
    })
  }

  return {
    words,
    tokenize,
    read: (text) => (apply(parserForText(text), text, 0) as Parsimmon.SuccessReply<Reading>).value,
  }

  function parserForText(text: string): Parser {
    const ends = { inkStart: 0, inkEnd: text.length, width: Math.min(text.length * 2, WIDEST), tabs: text.includes('\t') } as Line
    return candidates(text, ends)
  }
}

/** The last of the rules: any line, without a value. */
function wholeLine(kindOf: (line: string) => Kind): Parser {
  return Parsimmon((input, at) => {
    let end = at
    while (end < input.length && input.charCodeAt(end) !== 10 && input.charCodeAt(end) !== 13) end++
    return succeed(end, { kind: kindOf(input.slice(at, end)), value: null })
  })
}

type Mask = (text: string, line: Line) => number

/** The rules of a bank that a line's ends and width leave. */
function maskOf(readings: readonly LineReading[]): Mask {
  const anyFirst = bits(readings, (r) => r.first === undefined)
  const anyLast = bits(readings, (r) => r.last === undefined)
  const noCells = bits(readings, (r) => !r.cells)
  const byFirst = byCharacter(readings.map((r) => r.first))
  const byLast = byCharacter(readings.map((r) => r.last))
  const byWidth = Array.from({ length: WIDEST + 1 }, (_, width) => bits(readings, (r) => r.widest === undefined || width <= r.widest))
  return (text, line) => {
    const first = byFirst[text.charCodeAt(line.inkStart)] as number
    const last = byLast[text.charCodeAt(line.inkEnd - 1)] as number
    const mask = (first | anyFirst) & (last | anyLast) & (byWidth[Math.min(line.width, WIDEST)] as number)
    return line.tabs || text.charCodeAt(line.inkStart) === 124 ? mask : mask & noCells
  }
}

function bits<T>(items: readonly T[], test: (item: T) => boolean): number {
  return items.reduce((mask, item, i) => (test(item) ? mask | (1 << i) : mask), 0)
}

function byCharacter(hints: readonly (string | undefined)[]): Int32Array {
  const masks = new Int32Array(0x10000)
  hints.forEach((hint, i) => {
    for (const char of hint ?? '') masks[char.charCodeAt(0)] = (masks[char.charCodeAt(0)] as number) | (1 << i)
  })
  return masks
}
