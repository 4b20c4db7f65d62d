/** The names that an editor offers for the places of a pack's rules. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { base } from '../../grammars/base.js'

const source = readFileSync(join(import.meta.dirname, '../../src/placing.ts'), 'utf8')

it.each([
  ['LineRuleName', base.lines],
  ['StructureRuleName', base.structures],
  ['ContentsRuleName', base.contents],
] as const)('%s has all rules of the base grammar, in their order', (type, rules = []) => {
  const names = new RegExp(`export type ${type} =([^}]*)`).exec(source)?.[1]?.match(/(?<=')\w+(?=')/g)
  expect(names).toEqual(rules.map(({ rule }) => (rule && 'kind' in rule ? (rule.name ?? rule.kind) : rule?.name)))
})
