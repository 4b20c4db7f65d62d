import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toJSONSchema } from 'zod/mini'
import type { Gazette } from '../../src/nodes.js'
import { parse } from '../../src/parse.js'
import { fromJson, gazetteSchema, TreeError } from '../../src/schema/index.js'
import { toJson } from '../../src/serialize/index.js'
import { anyTree } from '../support/trees.js'

const text = '关于做好防汛工作的通知\n\n云政发〔2023〕1号\n\n一、要点\n\n请办理。\n\n云溪县人民政府\n\n2023年7月3日\n'

/** A node of a tree that may be none. */
type Loose = Record<string, unknown>

function child(node: Loose, at: number): Loose {
  return (node.children as Loose[])[at] as Loose
}

describe('JSON', () => {
  it('gives every tree back', () => {
    fc.assert(
      fc.property(anyTree, (tree) => {
        expect(fromJson(toJson(tree))).toEqual(tree)
        expect(fromJson(JSON.parse(toJson(tree, { indent: 2 })))).toEqual(tree)
      }),
      { numRuns: 200, seed: 9101 },
    )
  })

  it('has one text for a tree, in whatever order its keys were made', () => {
    fc.assert(
      fc.property(anyTree, (tree) => {
        expect(toJson(turned(tree) as Gazette)).toBe(toJson(tree))
      }),
      { numRuns: 100, seed: 9102 },
    )
  })

  it('can stand in a script element', () => {
    fc.assert(
      fc.property(anyTree, (tree) => {
        expect(toJson(tree)).not.toMatch(/<|[\u2028\u2029]/)
      }),
      { numRuns: 100, seed: 9103 },
    )
  })

  it('leaves out positions, and nothing else', () => {
    const json = toJson(parse(text), { positions: false })
    expect(json).not.toContain('"position"')
    expect(JSON.parse(json)).toEqual(JSON.parse(toJson(parse(text)), (key, value) => (key === 'position' ? undefined : value)))
  })

  it('follows the JSON Schema', () => {
    const validate = new Ajv2020({ strict: false }).compile(toJSONSchema(gazetteSchema) as object)
    fc.assert(
      fc.property(anyTree, (tree) => {
        expect(validate(JSON.parse(toJson(tree))), JSON.stringify(validate.errors?.[0])).toBe(true)
      }),
      { numRuns: 50, seed: 9104 },
    )
    expect(validate({ type: 'gazette' })).toBe(false)
  })

  const at = (path: string, change: (document: Loose) => void): [string, () => unknown] => {
    const tree = JSON.parse(toJson(parse(text)))
    change(tree.children[0])
    return [path, () => fromJson(tree)]
  }

  it.each<[string, () => unknown]>([
    ['tree: no JSON', () => fromJson('{')],
    ['tree: Invalid input: expected object', () => fromJson('[]')],
    ['position: no position here; was it written with positions: false?', () => fromJson(toJson(parse(text), { positions: false }))],
    at('children[0].children[1].serial: ', (document) => {
      child(document, 1).serial = 'x'
    }),
    at('children[0].children[2].children[1].value: ', (document) => {
      delete child(child(document, 2), 1).value
    }),
    at('children[0].children[2].scheme: ', (document) => {
      child(document, 2).scheme = 'greek'
    }),
    at('children[0]', (document) => {
      document.colour = 'red'
    }),
    at('children[0].children[0]', (document) => {
      child(document, 0).type = 'poem'
    }),
  ])('names the place of a fault: %s', (message, read) => {
    expect(read).toThrow(TreeError)
    expect(read).toThrow(message)
  })

  it('refuses what is nested beyond any gazette', () => {
    let json = '{"type":"division","children":['
    json = `{"type":"gazette","children":[{"type":"document","children":[${json.repeat(50_000)}`
    json += ']}'.repeat(50_002)
    expect(() => fromJson(json)).toThrow(TreeError)
  })
})

/** The same values under keys in reverse order. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, inner]) => [key, key === 'fields' ? inner : turned(inner)]),
  )
}
