import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { base } from '../../grammars/base.js'
import { defineGrammar } from '../../src/define.js'
import { fitOf } from '../../src/fit/index.js'
import { legible } from '../../src/text/legible.js'
import { gazetteLike } from '../support/texts.js'

const quarterly = readFileSync(join(import.meta.dirname, '../../fixtures/quarterly.txt'), 'utf8')
const yunxi = defineGrammar({
  id: 'yunxi',
  name: '云溪县',
  organs: [{ name: '云溪县人民政府', short: ['县政府'] }],
  documentNumbers: { 云政办发: { issuer: '云溪县人民政府办公室' } },
})

/** A document with one line of its own, and what is said of that line. */
const likeOf = (line: string) =>
  fitOf(
    base,
    `云溪县人民政府关于值守的通知\n\n云政发〔2023〕1号\n\n现将有关事项通知如下，请认真抓好贯彻落实。\n\n${line}\n\n云溪县人民政府\n\n2023年7月3日\n`,
  ).overlooked.map(({ like }) => like)

describe('how a grammar fits', () => {
  it('counts every line once, by kind, the most first', () => {
    fc.assert(
      fc.property(gazetteLike, (text) => {
        const { kinds, lines } = fitOf(base, text)
        const counts = Object.values(kinds)
        expect(lines).toBe(legible(text).lines.length)
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(lines)
        expect(counts).toEqual([...counts].sort((a, b) => b - a))
      }),
      { numRuns: 300, seed: 20231005 },
    )
  })

  it('is perfect for no text', () => {
    expect(fitOf(base, '')).toEqual({
      grammar: 'base',
      lines: 0,
      kinds: {},
      overlooked: [],
      prefixes: {},
      organs: {},
      documents: [],
      strays: [],
    })
  })

  it('tells the prefixes and organs that the pack does not know, and where they are', () => {
    const lines = quarterly.split('\n')
    const { prefixes, organs } = fitOf(yunxi, quarterly)
    expect(Object.keys(prefixes).sort()).toEqual(['云政任', '云政函', '云政办函', '云政发'].sort())
    for (const [prefix, places] of Object.entries(prefixes)) for (const { line } of places) expect(lines[line - 1]).toContain(prefix)
    expect(organs).toEqual({})
    expect(Object.keys(fitOf(base, quarterly).organs)).toEqual(['云溪县人民政府', '云溪县人民政府办公室'])
  })

  it.each(['县长　李某', '县长：李国', '李国强'])('knows a person who signs from an organ: %s', (person) => {
    const text = `云溪县人民政府令\n\n第6号\n\n《云溪县户外广告管理办法》已经县人民政府常务会议通过，现予公布。\n\n${person}\n\n2023年7月3日\n`
    expect(fitOf(yunxi, text).organs).toEqual({})
  })

  it('counts what the grammars below the pack know', () => {
    const child = defineGrammar({ id: 'child', name: '云溪县', extends: yunxi, documentNumbers: { 云政发: { issuer: '云溪县人民政府' } } })
    expect(Object.keys(fitOf(child, quarterly).prefixes)).not.toContain('云政办发')
    expect(Object.keys(fitOf(child, quarterly).prefixes)).not.toContain('云政发')
  })

  it('tells documents without issuer or date, a report apart', () => {
    const text = '关于值守的通知\n\n各乡（镇）人民政府：\n\n现将有关事项通知如下。\n'
    expect(fitOf(base, text).documents).toEqual([{ line: 1, text: '关于值守的通知', lacks: ['issuer', 'date'] }])
    expect(fitOf(base, quarterly).documents).toEqual([])
  })

  it('has nothing to say of an issue of the county that the pack knows', () => {
    const known = Object.fromEntries(Object.keys(fitOf(yunxi, quarterly).prefixes).map((prefix) => [prefix, { issuer: '云溪县人民政府' }]))
    const whole = defineGrammar({ id: 'whole', name: '云溪县', extends: yunxi, documentNumbers: known })
    expect(fitOf(whole, quarterly)).toMatchObject({ prefixes: {}, organs: {}, documents: [], strays: [] })
  })
})

describe('a line read as prose', () => {
  it.each([
    ['【一】总体要求', 'label'],
    ['甲、适用范围', 'label'],
    ['Ⅱ.工作目标', 'label'],
    ['A．工作目标', 'label'],
    ['第一步：宣传发动', 'label'],
    ['其一、收购价格', 'label'],
    ['〔内部存档备查〕', 'annotation'],
    ['云政发 2023第12号', 'number'],
    ['关于加强值守的决议………12', 'contents'],
    ['监督电话：0999-6210088', 'field'],
    ['编 后 话', 'heading'],
  ])('%s looks like a %s', (line, like) => {
    expect(likeOf(line)).toEqual([like])
  })

  it.each([
    '各单位要认真履行职责，确保各项工作落到实处。',
    '完成时限：2024年3月底前',
    '3.5亿元的投资已经到位。',
    '一、总体要求',
    '（一）指导思想',
    '其一，价格由市场形成',
    '其他事项：另行通知',
    '牵头单位：县财政局',
  ])('%s looks like none', (line) => {
    expect(likeOf(line)).toEqual([])
  })

  it('that comes again and again looks like a running header', () => {
    const page = '为加强全县值守工作，现将有关事项通知如下，请认真抓好贯彻落实。\n\n政令　本地 版面\n\n'
    const likes = fitOf(base, `云溪县人民政府关于值守的通知\n\n云政发〔2023〕1号\n\n${page.repeat(4)}`).overlooked
    expect(likes.filter(({ like }) => like === 'header')).toHaveLength(4)
  })
})
