/** What `parse` says to programs that give it something else than a text and a grammar. */
import { expect, it } from 'vitest'
import type { Grammar } from '../src/grammar.js'
import { parse } from '../src/parse.js'

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
