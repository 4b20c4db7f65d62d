/** lines → tokens, level 1: each line is read by the first rule that fits it. Every line gives one token. */
import type Parsimmon from 'parsimmon'
import { apply, parserOf } from '../apply.js'
import type { Vocabulary } from '../grammar.js'
import { anyOfLetters, lettersOf } from '../text/letters.js'
import type { Line } from '../text/lines.js'
import { allOfSigns, anyOfSigns, signsOf } from '../text/signs.js'
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
  /** … and that text is its lines one after another, as they are. */
  plain?: boolean
}

/** Reads lines with the rules of one grammar. */
export interface LineReader {
  words: Vocabulary
  tokenize: (text: string, lines: readonly Line[]) => Token[]
  /** Reads a text of one line. */
  read: (text: string) => { kind: Kind; value: unknown }
}

/** Wider lines are body text or labelled: no other rule is tried on them. */
const WIDEST = 800

/** Bit operations have 32 bits: so many rules make a bank, with masks of its own. */
const BANK = 31

/** A rule with its hints as bits of signs. */
interface Trial {
  kind: Kind
  parser: Parsimmon.Parser<unknown>
  without: number
  needs: number
  letters: number
}

interface Bank {
  maskOf: (text: string, line: Line) => number
  trials: Trial[]
}

/**
 * Few of the rules can read a line with these first and last characters, this width and these signs. Each rule is a bit of
 * its bank's mask, the first that is tried the lowest.
 */
export function lineReader(rules: readonly LineRule[], words: Vocabulary): LineReader {
  const readings = rules.map((rule) => ({ ...rule.reading(words), kind: rule.kind }))
  for (const [i, { parser }] of readings.entries()) parserOf(`line rule "${rules[i]?.name ?? rules[i]?.kind}"`, parser)
  const banks: Bank[] = []
  for (let from = 0; from < rules.length; from += BANK) {
    const own = readings.slice(from, from + BANK)
    banks.push({ maskOf: maskOf(own), trials: own.map(trialOf) })
  }

  function readLine(whole: string, line: Line, at: number, next?: Line): Token {
    // …</p>, and 第二条 … in the same line of the text: no rule sees it
    const isCut = line.inkEnd < line.end || next?.number === line.number
    const text = isCut ? whole.slice(0, line.inkEnd) : whole
    for (const { maskOf, trials } of banks)
      for (let mask = maskOf(text, line); mask !== 0; mask &= mask - 1) {
        const { kind, parser, without, needs, letters } = trials[31 - Math.clz32(mask & -mask)] as Trial
        if ((line.signs & without) !== 0 || (needs !== 0 && (line.signs & needs) === 0)) continue
        if (letters !== 0 && (line.letters & letters) === 0) continue
        const reply = apply(parser, text, line.inkStart)
        if (reply.status && endOfLine(text, reply.index) >= 0) return { kind, value: reply.value, first: at, last: at }
      }
    return { kind: plainKind(text, line, words), value: null, first: at, last: at }
  }

  return {
    words,
    tokenize: (text, lines) => {
      const tokens: Token[] = []
      for (let at = 0; at < lines.length; at++) tokens.push(readLine(text, lines[at] as Line, at, lines[at + 1]))
      return tokens
    },
    read: (text) =>
      readLine(
        text,
        {
          number: 0,
          start: 0,
          end: text.length,
          inkStart: 0,
          inkEnd: text.length,
          indent: 0,
          width: Math.min(text.length * 2, WIDEST),
          afterBlank: false,
          terminated: undefined,
          signs: signsOf(text, 0, text.length),
          letters: lettersOf(text, 0, text.length),
        },
        0,
      ),
  }
}

function trialOf({ kind, parser, without = '', needs = '', letters = '' }: LineReading & { kind: Kind }): Trial {
  return { kind, parser, without: allOfSigns(without), needs: anyOfSigns(needs), letters: anyOfLetters(letters) }
}

/** The rules of a bank that a line's ends and width leave. */
function maskOf(readings: readonly LineReading[]): Bank['maskOf'] {
  const byFirst = byCharacter(readings.map((r) => r.first))
  const byLast = byCharacter(readings.map((r) => r.last))
  const anyFirst = bits(readings, (r) => r.first === undefined)
  const anyLast = bits(readings, (r) => r.last === undefined)
  const byWidth = new Int32Array(WIDEST + 1)
  readings.forEach(({ widest = WIDEST }, i) => {
    ;(byWidth[Math.min(widest, WIDEST)] as number) |= 1 << i
  })
  for (let width = WIDEST - 1; width >= 0; width--) (byWidth[width] as number) |= byWidth[width + 1] as number
  return (text, line) => {
    const first = (byFirst[text.charCodeAt(line.inkStart)] as number) | anyFirst
    const last = (byLast[text.charCodeAt(line.inkEnd - 1)] as number) | anyLast
    return first & last & (byWidth[Math.min(line.width, WIDEST)] as number)
  }
}

function bits<T>(items: readonly T[], test: (item: T) => boolean): number {
  return items.reduce((mask, item, i) => (test(item) ? mask | (1 << i) : mask), 0)
}

/**
 * By the code of a character: the rules whose hint has it. Those without a hint stand apart: to fill the tables with them takes
 * some 4 of the 100 ms of a process's first issue, and tables of zeros 0.1.
 */
function byCharacter(hints: readonly (string | undefined)[]): Int32Array {
  const masks = new Int32Array(0x10000)
  hints.forEach((hint, i) => {
    for (const char of hint ?? '') masks[char.charCodeAt(0)] = (masks[char.charCodeAt(0)] as number) | (1 << i)
  })
  return masks
}
