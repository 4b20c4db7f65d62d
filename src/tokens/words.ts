/** The words of a grammar in a line, printed letter-spaced or not: `通 知`. */
import Parsimmon from 'parsimmon'
import { apply, FAILED, succeed } from '../apply.js'
import { isBlank, signs } from '../text/characters.js'
import { LONGEST_GAP } from './rule.js'

type Parser<T> = Parsimmon.Parser<T>

export interface WordThen {
  word: string
  /** It is printed letter-spaced. */
  spaced: boolean
  behind: RegExpExecArray
}

/** 名        称: keys of a table are set as wide as the widest. */
const WIDEST_GAP = 10

/**
 * The longest of the words that stands here, letter-spaced or not, with one match of the pattern behind it. A pattern of
 * all words would be slow to compile and to match: it tries one after another.
 */
export function wordThen(words: Iterable<string>, pattern: RegExp): Parser<WordThen> {
  const known = new Set(words)
  const firsts = signs([...known].map((word) => word[0]).join(''))
  const beginnings = new Set([...known].flatMap((word) => Array.from({ length: word.length }, (_, i) => word.slice(0, i + 1))))
  return Parsimmon((input, from) => {
    if (!firsts.has(input.charCodeAt(from))) return FAILED
    let word = ''
    let found: WordThen | undefined
    for (let at = from, gap = 0; at < input.length && gap <= WIDEST_GAP; at++) {
      const code = input.charCodeAt(at)
      if (isBlank(code)) {
        if (code === 10 || code === 13) break
        gap++
        continue
      }
      gap = 0
      word += input[at]
      if (!beginnings.has(word)) break
      if (!known.has(word)) continue
      pattern.lastIndex = at + 1
      const behind = pattern.exec(input)
      if (behind) found = { word, spaced: at - from >= word.length, behind }
    }
    return found ? succeed(found.behind.index + found.behind[0].length, found) : FAILED
  })
}

/** What the parser reads at the beginning of a line and behind its blanks, one after another. */
export function eachIn<T>(parser: Parser<T>, line: string): { from: number; to: number; value: T }[] {
  const found: { from: number; to: number; value: T }[] = []
  for (let at = 0; at < line.length; at++) {
    if (at > 0 && !isBlank(line.charCodeAt(at - 1))) continue
    const reply = apply(parser, line, at)
    if (!reply.status) continue
    found.push({ from: at, to: reply.index, value: reply.value })
    at = Math.max(at, reply.index - 1)
  }
  return found
}

/** Finds the longest of the words that a text ends in, as printed: letter-spaced or not. */
export function endingOf(words: Iterable<string>): (text: string) => string | undefined {
  const known = new Set(words)
  const lasts = signs(lastOf(known))
  const endings = new Set([...known].flatMap((word) => Array.from({ length: word.length }, (_, i) => word.slice(i))))
  return (text) => {
    if (!lasts.has(text.charCodeAt(text.length - 1))) return undefined
    let ending = ''
    let found: string | undefined
    for (let at = text.length - 1, gap = 0; at >= 0 && gap <= LONGEST_GAP; at--) {
      if (isBlank(text.charCodeAt(at))) {
        gap++
        continue
      }
      gap = 0
      ending = (text[at] as string) + ending
      if (!endings.has(ending)) break
      if (known.has(ending)) found = text.slice(at)
    }
    return found
  }
}

/** Last characters of the words. */
export function lastOf(words: Iterable<string>): string {
  return [...words].map((w) => w.at(-1)).join('')
}
