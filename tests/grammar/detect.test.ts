import { describe, expect, it } from 'vitest'
import { base } from '../../grammars/base.js'
import { jiangxian } from '../../grammars/jiangxian.js'
import { jishan } from '../../grammars/jishan.js'
import { defineGrammar, detectGrammar, type Grammar } from '../../src/define.js'
import { parse } from '../../src/parse.js'
import { corpus, hasShared } from '../support/shared.js'

const yunxi = defineGrammar({
  id: 'yunxi',
  name: '云溪县',
  place: { names: ['云溪县'], level: 'county', unlike: ['新云溪县'] },
  documentNumbers: { 云政发: { issuer: '云溪县人民政府' } },
})
const xinyunxi = defineGrammar({ id: 'xinyunxi', name: '新云溪县', place: { names: ['新云溪县'], level: 'county' } })
const qinglan = defineGrammar({
  id: 'qinglan',
  name: '青岚县',
  place: { names: ['青岚县'], level: 'county' },
  documentNumbers: { 青政发: { issuer: '青岚县人民政府' } },
})
const all = [base, yunxi, xinyunxi, qinglan]

const chosen = (text: string, grammars: readonly Grammar[] = all) => detectGrammar(text, grammars).grammar?.id

describe('the grammar of a text', () => {
  it('is that of the place it names, with what was found', () => {
    const { grammar, evidence } = detectGrammar('云溪县人民政府公报\n云政发〔2023〕1号\n云政发[2023]2号\n与青岚县', all)
    expect(grammar).toBe(yunxi)
    expect(evidence).toEqual([
      { grammar: yunxi, found: { 云溪县: 1, 云政发: 2 }, weight: 7 },
      { grammar: qinglan, found: { 青岚县: 1 }, weight: 1 },
    ])
  })

  it('is told by numbers alone', () => {
    expect(chosen('关于值守的通知\n青政发（2023）1号')).toBe('qinglan')
  })

  it('weighs a number more than a name', () => {
    expect(chosen('青政发〔2023〕1号\n云溪县 云溪县')).toBe('qinglan')
  })

  it('is none where there is no evidence, or as much for two', () => {
    expect(detectGrammar('白石县人民政府公报', all)).toEqual({ evidence: [] })
    expect(detectGrammar('', all)).toEqual({ evidence: [] })
    expect(detectGrammar('云溪县人民政府公报', [])).toEqual({ evidence: [] })
    const tie = detectGrammar('云溪县 青岚县 联合', all)
    expect(tie.grammar).toBeUndefined()
    expect(tie.evidence).toHaveLength(2)
  })

  it('is not that of a place whose name stands in another name', () => {
    expect(chosen('新云溪县人民政府公报')).toBe('xinyunxi')
    expect(chosen('新云溪县人民政府公报', [yunxi, qinglan])).toBeUndefined()
    expect(chosen('新云溪县与云溪县：云溪县')).toBe('yunxi')
  })

  it('does not depend on the order of the grammars', () => {
    const text = '云溪县人民政府公报 青岚县 云政发〔2023〕1号'
    expect(chosen(text, [...all].reverse())).toBe(chosen(text))
  })

  it('falls to the base grammar when it is read', () => {
    expect(parse('白石县人民政府公报', { grammar: all }).grammar).toBe('base')
    expect(parse('云溪县 青岚县', { grammar: all }).grammar).toBe('base')
    expect(parse('青岚县人民政府公报', { grammar: all }).grammar).toBe('qinglan')
  })

  it.each(['__proto__', 'constructor', 'toString〔2023〕1号'])('is none for %j', (text) => {
    expect(chosen(text)).toBeUndefined()
  })

  it.skipIf(!hasShared)('is right for real issues, and that of no other county', () => {
    const found = corpus().map(({ text }) => chosen(text, [base, jiangxian, jishan]))
    expect(found.sort()).toEqual(['jiangxian', 'jiangxian', 'jiangxian', 'jishan'])
  })
})
