/** What rules are run with, and what becomes of what they say: settings, places, fixes, sentences. */
import { describe, expect, it } from 'vitest'
import { parse } from '../../src/parse.js'
import { Places } from '../../src/places.js'
import { applyFixes, type Message, mend, type Rule, SettingsError, validate } from '../../src/validate/index.js'
import { positionOf } from '../../src/validate/place.js'
import { activeRules } from '../../src/validate/settings.js'
import { visit } from '../../src/visit.js'

describe('settings', () => {
  const rule = (id: string, options?: Rule['options']): Rule => ({
    id,
    severity: 'warning',
    description: { zh: '', en: '' },
    source: '',
    messages: {},
    ...(options ? { options } : {}),
    check: () => ({}),
  })
  const all = [rule('a/list', { words: ['x'], most: 3, loud: true }), rule('a/plain')]
  const of = (...layers: object[]) =>
    activeRules(all, ...(layers as never[])).map(({ rule, severity, options }) => [rule.id, severity, options])
  const defaults = { words: ['x'], most: 3, loud: true }

  it('outdo earlier ones, each by itself', () => {
    expect(of()).toEqual([
      ['a/list', 'warning', defaults],
      ['a/plain', 'warning', {}],
    ])
    expect(of({ 'a/list': 'off' }, { 'a/plain': 'info' })).toEqual([['a/plain', 'info', {}]])
    expect(of({ 'a/list': 'off' }, { 'a/list': { most: 4 } }, { 'a/list': 'error', 'a/plain': 'off' })).toEqual([
      ['a/list', 'error', { ...defaults, most: 4 }],
    ])
    expect(of({ 'a/list': { most: 4 } }, { 'a/list': { words: [], severity: 'info' } }, { 'a/plain': {} })).toEqual([
      ['a/list', 'info', { words: [], most: 4, loud: true }],
      ['a/plain', 'warning', {}],
    ])
  })

  it.each<[object, string]>([
    [{ 'a/list': { most: '3' } }, 'a/list: most must be a number'],
    [{ 'a/list': { most: Number.NaN } }, 'a/list: most must be a number'],
    [{ 'a/list': { loud: 1 } }, 'a/list: loud must be a boolean'],
    [{ 'a/list': { words: [1] } }, 'a/list: words must be a list of strings'],
    [{ 'a/list': { words: 'x' } }, 'a/list: words must be a list of strings'],
    [{ 'a/list': { no: 1 } }, 'a/list: no option "no"; its options are words, most, loud'],
    [{ 'a/plain': { no: 1 } }, 'a/plain: no option "no"; it has none'],
    [{ 'a/plain': { severity: 'loud' } }, 'a/plain: "loud" is none of off, info, warning, error'],
    [{ 'a/list': ['info', { most: 4 }] }, 'a/list: a list is no setting; give a level, or { severity: "warning" } with its options'],
    [{ 'a/plane': 'off' }, 'no rule "a/plane"; did you mean "a/plain"?'],
  ])('refuse %j', (layer, message) => {
    expect(() => of(layer)).toThrow(new SettingsError(message))
    expect(new SettingsError(message)).toMatchObject({ name: 'SettingsError', message })
  })
})

it.each<[object | null, string]>([
  [{ id: 'x/y', severity: 'info', messages: {} }, 'the rule "x/y": check must be a function'],
  [{ id: 'x/y', severity: 'info', check: () => ({}) }, 'the rule "x/y": messages must be an object of sentences'],
  [{ id: 'x/y', severity: 'loud', messages: {}, check: () => ({}) }, 'the rule "x/y": severity must be one of info, warning, error'],
  [{ id: 'x/y', severity: 'off', messages: {}, check: () => ({}) }, 'the rule "x/y": severity must be one of info, warning, error'],
  [{ check: () => ({}) }, 'the rule undefined: id must be a string'],
  [null, 'the rule undefined: id must be a string'],
])('refuses what is no rule: %j', (rule, message) => {
  expect(() => activeRules([rule as Rule])).toThrow(new SettingsError(message))
})

it.each<[unknown]>([[[]], [['text/quotes']], ['off'], [5]])('refuses %j for settings', (layer) => {
  const message = `rules: ${JSON.stringify(layer)} is no object of rule ids and settings: { "text/quotes": "off" }`
  expect(() => activeRules([], layer as never)).toThrow(new SettingsError(message))
})

describe('a place', () => {
  const text = '关于甲的通知\n\n一、甲 事\n\n乙。\n'
  const tree = parse(text)
  const [heading] = (() => {
    const found: Extract<Parameters<Parameters<typeof visit>[1]>[0], { type: 'heading' }>[] = []
    visit(tree, (node) => {
      if (node.type === 'heading') found.push(node)
    })
    return found
  })()

  it('is the node, some of its characters, or a stretch of the source', () => {
    if (!heading) throw new Error('no heading')
    const places = new Places(text)
    const columns = (place: object) => {
      const { start, end } = positionOf({ node: heading, ...place }, places)
      return [start.line, start.column, end.line, end.column]
    }
    expect(columns({})).toEqual([3, 1, 3, 6])
    expect(columns({ within: [0, 2] })).toEqual([3, 1, 3, 3])
    expect(columns({ within: [2, 2] })).toEqual([3, 3, 3, 3])
    expect(columns({ within: [3, 4] })).toEqual([3, 5, 3, 6])
    expect(columns({ range: [0, 2], within: [0, 1] })).toEqual([1, 1, 1, 3])
    expect(columns({ node: tree, within: [0, 1] })).toEqual([1, 1, 6, 1])
    expect(positionOf({ node: heading, within: [0, 1] }, undefined)).toBe(heading.position)
  })
})

describe('fixes', () => {
  const message = (...fix: [number, number, string][]) => ({ fix: fix.map(([start, end, text]) => ({ start, end, text })) }) as Message

  it('put in, take away and change, in the order of the text', () => {
    expect(applyFixes('甲乙丙', [message([3, 3, '丁']), message([1, 2, '']), message([0, 1, '戊己'])])).toBe('戊己丙丁')
    expect(applyFixes('甲', [{} as Message])).toBe('甲')
    // two at one place: the first
    expect(applyFixes('甲乙', [message([1, 1, '丙']), message([1, 2, '丁'])])).toBe('甲丙乙')
    expect(applyFixes('甲乙丙', [message([0, 2, '丁']), message([1, 3, '戊']), message([2, 3, '己'])])).toBe('丁己')
  })

  it('that would be read otherwise are left out, and the others of the same text are not', () => {
    // what makes a heading of a paragraph is no fix; widths are
    const check = (_: unknown, source: string) =>
      [...source.matchAll(/[,#]/g)].map(({ 0: sign, index }) => message([index, index + 1, sign === ',' ? '，' : '一、']))
    expect(mend('关于甲的通知\n\n甲,乙,丙。\n\n#丁事\n\n戊,己。\n', (text) => parse(text), check)).toBe(
      '关于甲的通知\n\n甲，乙，丙。\n\n#丁事\n\n戊，己。\n',
    )
    expect(mend('关于甲的通知\n\n#丁事\n', (text) => parse(text), check)).toBe('关于甲的通知\n\n#丁事\n')
  })
})

describe('a message', () => {
  it('is filled with values, lists and numbers; a name without a value stays', () => {
    const rule = (en: string, data: object): Rule => ({
      id: 'yunxi/said',
      severity: 'info',
      description: { zh: '', en: '' },
      source: '',
      messages: { said: { zh: en, en } },
      limit: true,
      check: ({ report, tree }) => ({ end: () => report({ node: tree, message: 'said', data: data as never }) }),
    })
    const said = (en: string, data: object) =>
      validate(parse(''), { lang: 'en', grammar: { id: 'x', name: 'x', rules: [rule(en, data)] } }).map(({ message, limit }) => [
        message,
        limit,
      ])
    expect(said('{a} {b} {c} {d}', { a: 'x', b: 0, c: ['一', '二'] })).toEqual([['x 0 一、二 {d}', true]])
  })
})

it.each([
  [{ rulez: {} }, 'validate: no option "rulez", only source, lang, grammar, rules'],
  [{ lang: 'fr' }, 'lang: "fr" is none of zh, en'],
  [{ source: '另一个文本' }, 'source: not the text of the tree, which has 0 characters, not 5'],
])('validate says what is wrong with %j', (options, message) => {
  expect(() => validate(parse(''), options as never)).toThrow(new SettingsError(message))
})
