/** Every example of `docs/spec.md`: a fence of gazette, and the tree it gives in the fence after it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from '../src/parse.js'
import { expectLaws } from './support/laws.js'
import { outline, writtenAs } from './support/outline.js'

const spec = readFileSync(join(import.meta.dirname, '../docs/spec.md'), 'utf8')
const examples = [...spec.matchAll(/^\*\*Example (\d+)\.\*\* .*?\n\n```gazette\n(.*?)\n```\n\n```tree\n(.*?\n)```$/gms)].map(
  ([, number, text, tree]) => ({ number: Number(number), text: `${text}\n`, tree: tree as string }),
)

describe('the specification', () => {
  it('numbers its examples from 1, and each has a text and a tree', () => {
    const announced = spec.match(/^\*\*Example /gm)?.length
    expect(examples.map(({ number }) => number)).toEqual(Array.from({ length: announced ?? 0 }, (_, i) => i + 1))
  })

  it.each(examples)('Example $number', ({ text, tree }) => {
    const read = parse(text)
    expect(writtenAs(tree, outline(read))).toBe(tree)
    expectLaws(text, read)
  })
})
