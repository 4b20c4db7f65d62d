import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { base } from '../../grammars/base.js'
import { jiangxian } from '../../grammars/jiangxian.js'
import { chainOf } from '../../src/chain.js'
import { bundled, packs } from '../../src/cli/packs.js'
import { defineGrammar } from '../../src/define.js'
import { draftPack } from '../../src/draft/index.js'
import { fitOf } from '../../src/fit/index.js'
import { parse } from '../../src/parse.js'
import { corpus, hasShared } from '../support/shared.js'

describe.each(packs.map((pack) => [pack.id, pack] as const))('%s', (_, pack) => {
  it('passes the checks of defineGrammar', () => {
    // the base grammar extends none: its rules would stand twice
    const { lines, structures, contents, ...data } = pack
    expect(() => defineGrammar(pack === base ? data : pack)).not.toThrow()
  })

  it('names each organ once, and no short name for two', () => {
    const names = (pack.organs ?? []).flatMap(({ name, short }) => [name, ...(short ?? [])])
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
  })

  it('lists who issues under its numbers among its organs', () => {
    const organs = (pack.organs ?? []).map(({ name }) => name)
    const issuers = Object.values(pack.documentNumbers ?? {}).map(({ issuer }) => issuer)
    const unknown = issuers.filter((issuer) => !issuer.split(' ').every((name) => organs.some((organ) => name.startsWith(organ))))
    expect(unknown).toEqual([])
  })
})

it('the bundled grammars have ids of their own', () => {
  expect(new Set(packs.map(({ id }) => id)).size).toBe(packs.length)
  expect(readdirSync(join(import.meta.dirname, '../../grammars')).sort()).toEqual(packs.map(({ id }) => `${id}.ts`).sort())
  expect(chainOf(jiangxian).map(({ id }) => id)).toEqual(['base', 'shanxi', 'yuncheng', 'jiangxian'])
})

describe.skipIf(!hasShared)('the packs know everything in the real issues', () => {
  const issues = corpus().map(({ name, text }) => ({ name, text, grammar: parse(text, { grammar: bundled }).grammar }))

  it.each(issues)('$name', ({ text, grammar }) => {
    const pack = bundled.find(({ id }) => id === grammar) ?? base
    expect(pack).not.toBe(base)
    const { prefixes, organs } = fitOf(pack, text)
    expect({ prefixes, organs }).toEqual({ prefixes: {}, organs: {} })

    const draft = draftPack([{ file: 'issue.txt', text }], 'county')
    const chain = chainOf(pack)
    const sections = new Set(chain.flatMap(({ words }) => words?.contentsSections ?? []))
    expect(draft?.sections.map(({ value }) => value).filter((title) => !sections.has(title))).toEqual([])
    for (const [field, fact] of Object.entries(draft?.masthead ?? {})) expect(pack.masthead?.[field as 'title'], field).toBe(fact.value)
    const numbers = new Set(chain.flatMap(({ documentNumbers }) => Object.keys(documentNumbers ?? {})))
    expect(draft?.prefixes.doubtful.map(({ value }) => value).filter((prefix) => !numbers.has(prefix))).toEqual([])
    const known = new Set(chain.flatMap(({ organs: list }) => list ?? []).flatMap(({ name, short }) => [name, ...(short ?? [])]))
    const named = (draft?.organs ?? []).flatMap(({ value }) => value.short ?? [value.name])
    expect(named.filter((name) => !known.has(name))).toEqual([])
  })
})
