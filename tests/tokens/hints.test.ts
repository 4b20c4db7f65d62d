/**
 * The signs that a rule asks for spare it lines that it cannot read. They must never keep away a line that its parser does
 * read.
 */
import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { base } from '../../grammars/base.js'
import { apply } from '../../src/apply.js'
import { readerOf } from '../../src/reader.js'
import { isWord } from '../../src/text/characters.js'
import { type Line, splitLines } from '../../src/text/lines.js'
import { endOfLine } from '../../src/tokens/rule.js'
import { lineRules } from '../../src/tokens/rules.js'
import { gazetteLike } from '../support/texts.js'

const { words } = readerOf(base)
const rules = lineRules.map((rule) => ({ name: rule.name ?? rule.kind, ...rule.reading(words) }))

/** Rules that read the line, and that the signs they ask for would keep from it. First, last and width are part of a rule. */
function keptAway(text: string, line: Line): string[] {
  const ink = text.slice(line.inkStart, line.inkEnd)
  const faults: string[] = []
  for (const { name, parser, first, last, widest = Number.POSITIVE_INFINITY, without, needs, letters } of rules) {
    if (!(first ?? ink).includes(ink[0] as string) || !(last ?? ink).includes(ink.at(-1) as string) || line.width > widest) continue
    const reply = apply(parser, text, line.inkStart)
    if (!reply.status || endOfLine(text, reply.index) < 0) continue
    if ([...(without ?? '')].some((sign) => ink.includes(sign))) faults.push(`${name}, without ${without}: ${ink}`)
    // tabs may stand behind the last cell
    const cells = /[^\r\n]*/.exec(text.slice(line.inkStart))?.[0] ?? ''
    if (letters !== undefined && ![...letters].some((letter) => ink.includes(letter))) faults.push(`${name}, letters ${letters}: ${ink}`)
    if (needs !== undefined && ![...needs].some((sign) => (sign === ' ' ? /\s/.test(ink) : cells.includes(sign))))
      faults.push(`${name}, needs ${needs}: ${ink}`)
  }
  return faults
}

const faultsIn = (text: string) => splitLines(text).lines.flatMap((line) => keptAway(text, line))

describe('the signs that line rules ask for', () => {
  it('let through what its parser reads in the texts of all kinds', () => {
    const texts = readdirSync('fixtures/kinds').filter((name) => name.endsWith('.txt'))
    expect(texts.flatMap((name) => faultsIn(readFileSync(`fixtures/kinds/${name}`, 'utf8')))).toEqual([])
  })

  it('let through what its parser reads in lines of any kind', () => {
    fc.assert(
      fc.property(gazetteLike, (text) => {
        expect(faultsIn(text)).toEqual([])
      }),
      { numRuns: 500, seed: 5 },
    )
  })

  it('name no letter in what a line lacks or needs: only signs are known of it', () => {
    for (const { without = '', needs = '' } of rules)
      expect([...without, ...needs].filter((sign) => isWord(sign.charCodeAt(0)))).toEqual([])
  })
})
