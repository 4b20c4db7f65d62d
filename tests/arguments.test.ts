/** What is said to programs that give something else than a text, a grammar, a tree with places, or an option that there is. */
import { describe, expect, it } from 'vitest'
import { detectGrammar } from '../src/detect.js'
import type { Grammar } from '../src/grammar.js'
import { find, type Gazette, idsOf, parse, visit } from '../src/index.js'
import { extract, resolve, toDot, toGraph, toMermaid } from '../src/references/index.js'
import { toAkomaNtoso, toChunks, toCsv, toHtml, toJson, toMarkdown, toMarkdownFiles, toNdjson, toText } from '../src/serialize/index.js'
import { SettingsError, validate } from '../src/validate/index.js'

it.each([
  [Promise.resolve(''), 'Promise'],
  [Buffer.from(''), 'Uint8Array'],
  [{}, 'Object'],
  [1, 'Number'],
  [null, 'Null'],
  [undefined, 'Undefined'],
])('a text is a string, not %o', (text, name) => {
  expect(() => detectGrammar(text as unknown as string, [])).toThrow(new TypeError(`detectGrammar takes a string, not ${name}`))
  expect(() => parse(text as unknown as string)).toThrow(new TypeError(`parse takes a string, not ${name}`))
})

it.each([
  ['jiangxian', 'String'],
  [['jiangxian'], 'String'],
  [[undefined], 'Undefined'],
  [null, 'Null'],
  [{ name: '云溪县' }, 'Object'],
])('a grammar is an object with an id, not %o', (grammar, name) => {
  const fault = new TypeError(`parse takes a grammar that is imported or defined, not ${name}`)
  expect(() => parse('', { grammar: grammar as unknown as Grammar })).toThrow(fault)
})

const tree = parse(
  '云溪县人民政府\n关于做好防汛工作的通知\n\n各乡镇人民政府：\n\n根据《防汛条例》值守，保障\n\n- 3 -\n\n安全。任命：\n\n林远任县水务局局长，免去其县财政局局长职务。\n',
)
const placeless = JSON.parse(toJson(tree, { positions: false })) as Gazette

it.each([
  ['toChunks', () => toChunks(placeless)],
  ['toCsv', () => toCsv(placeless)],
  ['toNdjson', () => toNdjson(placeless)],
  ['validate', () => validate(placeless)],
  ['extract with a text', () => extract(placeless, { text: '' })],
])('%s says that a tree has no places', (_, run) => {
  expect(run).toThrow('the tree has no places: was it written with positions: false?')
})

it.each([
  ['toHtml', toHtml],
  ['toAkomaNtoso', toAkomaNtoso],
  ['toMarkdown', toMarkdown],
  ['toText', toText],
] as [string, (tree: Gazette) => string][])('%s writes the same without places', (_, write) => {
  expect(write(placeless)).toBe(write(tree))
})

/** What takes a tree, by its name, and the options that it has. */
const takers = {
  extract: [extract, ['text']],
  resolve: [resolve, ['text', 'references']],
  toAkomaNtoso: [toAkomaNtoso, ['document', 'references']],
  toChunks: [toChunks, ['limit']],
  toHtml: [toHtml, ['fragment', 'references']],
  toJson: [toJson, ['indent', 'positions']],
  toMarkdown: [toMarkdown, ['headingOffset', 'frontMatter']],
  toMarkdownFiles: [toMarkdownFiles, ['headingOffset', 'frontMatter']],
  validate: [validate, ['source', 'lang', 'grammar', 'rules']],
  find: [find, undefined],
  idsOf: [idsOf, undefined],
  toCsv: [toCsv, undefined],
  toGraph: [toGraph, undefined],
  toNdjson: [toNdjson, undefined],
  toText: [toText, undefined],
} as unknown as Record<string, [take: (tree: unknown, options?: object) => unknown, options: string[] | undefined]>

describe.each(Object.entries(takers))('%s', (name, [take]) => {
  it.each([
    [undefined, 'Undefined'],
    [null, 'Null'],
    ['关于修路的通知', 'String'],
    [toJson(tree), 'String'],
    [Promise.resolve(tree), 'Promise'],
    [{}, 'Object'],
    [tree.children[0], 'document'],
  ])('takes a tree, not %o', (given, what) => {
    expect(() => take(given)).toThrow(new TypeError(`${name} takes a tree of parse, not ${what}`))
  })

  it('may be called for each of a list', () => {
    expect([tree].map(take as (tree: Gazette) => unknown)).toEqual([take(tree)])
  })
})

it.each(Object.entries(takers).flatMap(([name, [take, options]]) => (options ? [[name, take, options] as const] : [])))(
  '%s says which options there are',
  (name, take, options) => {
    const said = `${name}: no option "colour", only ${options.join(', ')}`
    const fault = name === 'validate' ? new SettingsError(said) : new TypeError(said)
    expect(() => take(tree, { colour: undefined })).toThrow(fault)
  },
)

it('each of many trees is one', () => {
  expect(() => toGraph([tree, undefined as unknown as Gazette])).toThrow('toGraph takes a tree of parse, not Undefined')
})

it.each([
  ['toDot', toDot],
  ['toMermaid', toMermaid],
])('%s takes a graph', (name, draw) => {
  for (const [given, what] of [
    [tree, 'gazette'],
    [undefined, 'Undefined'],
  ])
    expect(() => draw(given as never)).toThrow(new TypeError(`${name} takes a graph of toGraph, not ${what}`))
})

it('visit takes a node of any type', () => {
  for (const [given, what] of [
    ['', 'String'],
    [undefined, 'Undefined'],
    [[tree], 'Array'],
  ])
    expect(() => visit(given as never, () => {})).toThrow(new TypeError(`visit takes a node, not ${what}`))
})

it('parse says which options there are', () => {
  const options = { gramar: [] } as object
  expect(() => parse('', options)).toThrow(new TypeError('parse: no option "gramar", only grammar'))
  expect(['', ''].map(parse as (text: string) => Gazette)).toEqual([parse(''), parse('')])
})

it('references are told places in the text of their own tree only', () => {
  expect(() => extract(tree, { text: '防汛' })).toThrow(new TypeError('text: not the text of the tree, which has 84 characters, not 2'))
})
