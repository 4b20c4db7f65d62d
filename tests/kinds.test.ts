/**
 * Each `fixtures/kinds/NAME.txt` is one class of text; `NAME.tree` beside it is what a careful reader sees in it, written
 * by hand in the short form of `support/outline.ts`.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from '../src/parse.js'
import { gazetteSchema } from '../src/schema/index.js'
import { expectLaws } from './support/laws.js'
import { outline, writtenAs } from './support/outline.js'

const KINDS = join(import.meta.dirname, '../fixtures/kinds')
const names = readdirSync(KINDS)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.slice(0, -4))

describe.each(names)('%s', (name) => {
  const text = readFileSync(join(KINDS, `${name}.txt`), 'utf8')

  it('is read as a careful reader reads it', () => {
    const expected = readFileSync(join(KINDS, `${name}.tree`), 'utf8')
    expect(writtenAs(expected, outline(parse(text)))).toBe(expected)
  })

  it('keeps the laws of the tree and its schema', () => {
    const tree = parse(text)
    expectLaws(text, tree)
    gazetteSchema.parse(tree)
  })
})

it('knows every text by name, and no other', () => {
  expect(
    readdirSync(KINDS)
      .filter((name) => name.endsWith('.tree'))
      .map((name) => name.slice(0, -5)),
  ).toEqual(names)
})
