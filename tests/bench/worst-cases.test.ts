import { describe, expect, it } from 'vitest'
import { parse } from '../../src/parse.js'
import { firstBreach } from '../support/laws.js'
import { worstCases } from './worst-cases.js'

/** How fast they are read is for `npm run bench -- worst --check`; here they must be read at all, and well. */
describe('the worst cases', () => {
  it('have names of their own', () => {
    expect(new Set(worstCases.map(({ name }) => name)).size).toBe(worstCases.length)
  })

  it.each(worstCases)('$name: the laws of the tree hold', ({ text }) => {
    const short = text(10_000)
    expect(firstBreach(short, parse(short))).toBeUndefined()
  })

  it.each(worstCases)('$name: a megabyte overflows no stack', ({ text }) => {
    const long = text(1_000_000)
    const tree = parse(long)
    expect(tree.position.end.offset).toBe(long.length)
  })
})
