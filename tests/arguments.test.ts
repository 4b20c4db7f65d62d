/** What is said to programs that give something else than a text, a grammar, or a tree with places. */
import { expect, it } from 'vitest'
import type { Grammar } from '../src/grammar.js'
import type { Gazette } from '../src/nodes.js'
import { parse } from '../src/parse.js'
import { extract } from '../src/references/index.js'
import { toAkomaNtoso, toChunks, toCsv, toHtml, toJson, toMarkdown, toNdjson, toText } from '../src/serialize/index.js'
import { validate } from '../src/validate/index.js'

it.each([
  [Promise.resolve(''), 'Promise'],
  [Buffer.from(''), 'Uint8Array'],
  [{}, 'Object'],
  [1, 'Number'],
  [null, 'Null'],
  [undefined, 'Undefined'],
])('a text is a string, not %o', (text, name) => {
  expect(() => parse(text as unknown as string)).toThrow(new TypeError(`parse takes a string, not ${name}`))
})

it.each([
  ['jiangxian', 'String'],
  [['jiangxian'], 'String'],
  [[undefined], 'Undefined'],
  [null, 'Null'],
  [{ name: '云溪县' }, 'Object'],
])('a grammar is an object with an id, not %o', (grammar, name) => {
  const fault = new TypeError(`a grammar is an object that is imported or defined, not ${name}`)
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

it('references are told places in the text of their own tree only', () => {
  expect(() => extract(tree, { text: '防汛' })).toThrow(new TypeError('text: not the text of the tree, which has 84 characters, not 2'))
})
