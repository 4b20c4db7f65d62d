/** On real issues a drafted pack reads as well as the one written by hand, and the base grammar nearly so. */
import { describe, expect, it } from 'vitest'
import { base } from '../../grammars/base.js'
import { jiangxian } from '../../grammars/jiangxian.js'
import { jishan } from '../../grammars/jishan.js'
import { defineGrammar, type Grammar } from '../../src/define.js'
import { draftPack } from '../../src/draft/index.js'
import { parse } from '../../src/parse.js'
import { corpus, hasShared } from '../support/shared.js'
import { configOf } from './config-of.js'

const issues = corpus()
const sample = (number: string) => issues.filter(({ name }) => name.startsWith(number)).map(({ name, text }) => ({ file: name, text }))
const read = (text: string, grammar: Grammar) => ({ ...parse(text, { grammar }), grammar: '' })

describe.skipIf(!hasShared)('a pack drafted from real issues (skipped where there are none beside the checkout)', () => {
  const cases: [from: string[], byHand: Grammar][] = [
    [['000', '003'], jiangxian],
    [['001'], jishan],
  ]
  it.each(cases)('from %j reads them as the pack by hand does', (from, byHand) => {
    const draft = draftPack(from.flatMap(sample), 'county')
    expect(draft).toBeDefined()
    const drafted = defineGrammar(configOf(draft as NonNullable<typeof draft>))
    for (const { text } of from.flatMap(sample)) expect(read(text, drafted)).toEqual(read(text, byHand))
  })

  it.each(cases)('of %j says of masthead and numbers what the pack by hand says', (from, byHand) => {
    const draft = draftPack(from.flatMap(sample), 'county') as NonNullable<ReturnType<typeof draftPack>>
    const config = configOf(draft)
    expect(config.place?.names).toEqual(byHand.place?.names)
    expect(config.place?.parent).toBe(byHand.place?.parent)
    expect(config.masthead).toEqual(byHand.masthead)
    for (const [prefix, { issuer }] of Object.entries(config.documentNumbers ?? {}))
      expect(byHand.documentNumbers?.[prefix]?.issuer).toBe(issuer)
  })

  it('is hardly needed: the base grammar finds the same documents', () => {
    for (const { text } of issues) {
      const titles = (grammar: Grammar) => read(text, grammar).children.flatMap((node) => (node.type === 'document' ? [node.title] : []))
      const byHand = text.includes('稷山县人民政府公报') ? jishan : jiangxian
      expect(titles(base)).toEqual(titles(byHand))
    }
  })
})
