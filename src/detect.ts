/** Which of several grammars a text calls for: by the place it names and the 机关代字 of its numbers. */
import { mustBe } from './arguments.js'
import type { Grammar } from './grammar.js'

/** What speaks for a grammar. */
export interface Evidence {
  grammar: Grammar
  /** How often each of the place's names and prefixes stands in the text's beginning. */
  found: Record<string, number>
  /** Names count once, prefixes three times: a number is printed on purpose. */
  weight: number
}

export interface Detection {
  /** The grammar with the most evidence; absent where none has any, or two have the same. */
  grammar?: Grammar
  /** For every grammar that has evidence, the most first. */
  evidence: Evidence[]
}

/** The masthead, the contents and the first documents lie within so many characters. */
const BEGINNING = 20_000
const PREFIX_WEIGHT = 3

/** Chooses among grammars. A tie, or a text that names no place of theirs, chooses none. */
export function detectGrammar(text: string, grammars: readonly Grammar[]): Detection {
  mustBe(typeof text === 'string', 'detectGrammar', 'a string', text)
  const beginning = text.slice(0, BEGINNING)
  const years = yearsIn(beginning)
  const evidence = grammars
    .map((grammar) => evidenceFor(beginning, years, grammar))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
  const [first, second] = evidence
  return first && first.weight > (second?.weight ?? 0) ? { grammar: first.grammar, evidence } : { evidence }
}

function evidenceFor(text: string, years: readonly number[], grammar: Grammar): Evidence {
  const found: Record<string, number> = {}
  let weight = 0
  const unlike = grammar.place?.unlike ?? []
  for (const name of grammar.place?.names ?? []) {
    const others = unlike.filter((other) => other.includes(name)).reduce((sum, other) => sum + countOf(text, other), 0)
    const count = countOf(text, name) - others
    if (count <= 0) continue
    found[name] = count
    weight += count
  }
  for (const prefix of Object.keys(grammar.documentNumbers ?? {})) {
    let count = 0
    for (const year of years) if (text.endsWith(prefix, year)) count++
    if (count === 0) continue
    found[prefix] = count
    weight += PREFIX_WEIGHT * count
  }
  return { grammar, found, weight }
}

const BEFORE_YEAR = '〔[（'

/** Where the year of a number may begin: 云政发〔2023〕15号 */
function yearsIn(text: string): number[] {
  const years: number[] = []
  for (const bracket of BEFORE_YEAR) for (let at = text.indexOf(bracket); at >= 0; at = text.indexOf(bracket, at + 1)) years.push(at)
  return years
}

function countOf(text: string, part: string): number {
  if (part === '') return 0
  let count = 0
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) count++
  return count
}
