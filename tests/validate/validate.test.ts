import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Gazette } from '../../src/nodes.js'
import { parse } from '../../src/parse.js'
import { applyFixes, type Rule, rules, SettingsError, validate } from '../../src/validate/index.js'
import { isParent, visit } from '../../src/visit.js'
import { gazetteLike } from '../support/texts.js'
import { yunxi } from './yunxi.js'

const FAULTY = '云溪县粮食工作方案\n\n一、总体要求\n\n稳产保供,确保安全（含储备。\n\n三、保障措施\n\n加强领\n\n导。'
const ids = (text: string, options: Parameters<typeof validate>[1] = {}) => validate(parse(text), options).map(({ ruleId }) => ruleId)

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen)
  return value
}

describe('validate', () => {
  it('gives each message a place in the text, in the order of the text, whatever the text', () => {
    const known = new Set(rules.map(({ id }) => id))
    fc.assert(
      fc.property(gazetteLike, (text) => {
        let before = 0
        for (const { ruleId, position, related = [], message } of validate(parse(text, { grammar: yunxi }), {
          source: text,
          grammar: yunxi,
        })) {
          expect(known).toContain(ruleId)
          expect(message).not.toMatch(/undefined|\{\w+\}/)
          expect(position.start.offset).toBeGreaterThanOrEqual(before)
          before = position.start.offset
          for (const { start, end } of [position, ...related.map((r) => r.position)]) {
            expect(start.offset).toBeLessThanOrEqual(end.offset)
            expect(end.offset).toBeLessThanOrEqual(text.length)
            const line = text.slice(0, start.offset).split(/\r\n|\n|\r/)
            expect([start.line, start.column]).toEqual([line.length, (line.at(-1) as string).length + 1])
          }
        }
      }),
      { numRuns: 1500, seed: 20231101 },
    )
  })

  it('changes nothing in the tree and says the same again', () => {
    fc.assert(
      fc.property(gazetteLike, (text) => {
        const tree = frozen(parse(text))
        expect(validate(tree, { source: text })).toEqual(validate(tree, { source: text }))
      }),
      { numRuns: 200, seed: 20231102 },
    )
  })

  it('carries nothing from one tree into the next, and keeps none', async () => {
    const anew = (tree: Gazette, source: string) => {
      validate(parse(''), { rules: { 'text/quotes': 'off' } })
      return validate(tree, { source })
    }
    fc.assert(
      fc.property(gazetteLike, gazetteLike, (before, text) => {
        const tree = parse(text)
        const expected = anew(tree, text)
        validate(parse(before), { source: before })
        expect(validate(tree, { source: text })).toEqual(expected)
      }),
      { numRuns: 300, seed: 20231103 },
    )
    const last = ((tree: Gazette) => {
      validate(tree, { source: FAULTY })
      return new WeakRef(tree)
    })(parse(FAULTY))
    await new Promise((done) => setTimeout(done))
    collect()
    expect(last.deref()).toBeUndefined()
  })

  it('makes the rules of a pack anew for each tree', () => {
    const rule: Rule = {
      id: 'test/count',
      severity: 'info',
      description: { zh: '', en: '' },
      source: '',
      messages: { count: { zh: '{count}', en: '{count}' } },
      check: ({ report, tree }) => {
        let count = 0
        return {
          document: () => void count++,
          end: () => report({ node: tree, message: 'count', data: { count } }),
        }
      },
    }
    const grammar = { id: 'test', name: '试验', rules: [rule] }
    for (let i = 0; i < 2; i++)
      expect(validate(parse(FAULTY), { grammar }).find(({ ruleId }) => ruleId === 'test/count')?.data).toEqual({ count: 1 })
  })

  it('finds the same without the source, except what only the source shows, at whole nodes and without fixes', () => {
    const tree = parse(FAULTY)
    const places = new Set<string>()
    visit(tree, (node) => void places.add(JSON.stringify(node.position)))
    const messages = validate(tree)
    expect(messages.map(({ ruleId }) => ruleId).sort()).toEqual(ids(FAULTY, { source: FAULTY }).sort())
    for (const { position, fix } of messages) {
      expect(places).toContain(JSON.stringify(position))
      expect(fix).toBeUndefined()
    }
  })

  it('reads any tree, one that no parser gave too', () => {
    const tree = parse(FAULTY)
    visit(tree, (node) => {
      if (isParent(node)) node.children.length = Math.min(node.children.length, 1)
    })
    expect(() => validate(tree)).not.toThrow()
    expect(validate({ ...tree, children: [] })).toEqual([])
  })

  it('speaks both languages with the words of the text', () => {
    const only = Object.fromEntries(rules.filter(({ id }) => id !== 'numbering/gap').map(({ id }) => [id, 'off' as const]))
    const [zh] = validate(parse(FAULTY), { rules: only })
    const [en] = validate(parse(FAULTY), { rules: only, lang: 'en' })
    expect(zh?.message).toBe('“一、”之后是“三、”，缺“二、”')
    expect(en?.message).toBe('“三、” follows “一、”: “二、” is missing')
    expect(en?.data).toEqual({ found: '三、', before: '一、', missing: ['二、'] })
    expect(en?.related).toHaveLength(1)
  })

  it('marks what may be a limit of the parser', () => {
    const [message] = validate(parse('关于做好防汛工作的通知\n\n请加强值守。\n\n各单位要落实责任，')).filter(({ limit }) => limit)
    expect(message?.ruleId).toBe('structure/cut-paragraph')
  })
})

describe('settings', () => {
  it('turn a rule off, and change its severity', () => {
    expect(ids(FAULTY)).toContain('numbering/gap')
    expect(ids(FAULTY, { rules: { 'numbering/gap': 'off' } })).not.toContain('numbering/gap')
    const [gap] = validate(parse(FAULTY), { rules: { 'numbering/gap': { severity: 'info' } } }).filter((m) => m.ruleId === 'numbering/gap')
    expect(gap?.severity).toBe('info')
  })

  it('give a rule options', () => {
    const text = '关于做好防汛工作的通知\n\n发挥带动作用 and 辐射作用。'
    expect(ids(text)).toContain('text/latin-words')
    expect(ids(text, { rules: { 'text/latin-words': { allow: ['and'] } } })).not.toContain('text/latin-words')
  })

  it.each([
    [{ 'numbering/gapp': 'off' }, 'no rule "numbering/gapp"; did you mean "numbering/gap"?'],
    [{ __proto__x: 'off' }, 'no rule "__proto__x"'],
    [{ 'numbering/gap': 'fatal' }, 'numbering/gap: "fatal" is none of off, info, warning, error'],
    [{ 'numbering/gap': null }, 'numbering/gap: null is none of off, info, warning, error'],
    [{ 'numbering/gap': { most: 3 } }, 'numbering/gap: no option "most"; it has none'],
    [{ 'text/latin-words': { allow: 'and' } }, 'text/latin-words: allow must be a list of strings'],
  ])('refuse %j', (settings, message) => {
    expect(() => validate(parse(''), { rules: settings as never })).toThrow(SettingsError)
    expect(() => validate(parse(''), { rules: settings as never })).toThrow(message)
  })

  it('come from the pack too, with rules of its own', () => {
    const noAnd: Rule = {
      id: 'yunxi/grain',
      severity: 'info',
      description: { zh: '提到粮食', en: 'speaks of grain' },
      source: '云溪县',
      messages: { grain: { zh: '提到“{word}”', en: 'speaks of “{word}”' } },
      check: ({ report }) => ({ title: (node) => report({ node, message: 'grain', data: { word: '粮食' } }) }),
    }
    const pack = { ...yunxi, rules: [noAnd], ruleSettings: { 'numbering/gap': 'off' as const } }
    const county = { ...pack, id: 'county', extends: pack, rules: [], ruleSettings: {} }
    for (const grammar of [pack, county]) {
      expect(ids(FAULTY, { grammar })).toContain('yunxi/grain')
      expect(ids(FAULTY, { grammar })).not.toContain('numbering/gap')
      expect(ids(FAULTY, { grammar, rules: { 'numbering/gap': 'info', 'yunxi/grain': 'off' } })).toContain('numbering/gap')
    }
  })
})

it('applyFixes leaves out what overlaps, and applies the edits of one message all or none', () => {
  const position = parse('').position
  const message = (fix: [number, number, string][]) => ({
    ruleId: 'text/x',
    severity: 'info' as const,
    message: '',
    position,
    data: {},
    fix: fix.map(([start, end, text]) => ({ start, end, text })),
  })
  expect(
    applyFixes('(a,b)', [
      message([
        [4, 5, '）'],
        [0, 1, '（'],
      ]),
      message([
        [2, 3, '，'],
        [4, 5, ']'],
      ]),
      message([[2, 3, '、']]),
    ]),
  ).toBe('（a、b）')
})
