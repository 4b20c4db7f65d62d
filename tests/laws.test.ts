import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jiangxian } from '../grammars/jiangxian.js'
import { jishan } from '../grammars/jishan.js'
import { parse } from '../src/parse.js'
import { gazetteSchema } from '../src/schema/index.js'
import { expectLaws, firstBreach } from './support/laws.js'
import { corpus, hasShared } from './support/shared.js'
import { edited, edits, gazetteLike } from './support/texts.js'

describe('the laws of the tree', () => {
  it('hold for any lines of a gazette in any order', () => {
    fc.assert(
      fc.property(gazetteLike, (text) => {
        const tree = parse(text, { grammar: [jiangxian, jishan] })
        expect(firstBreach(text, tree)).toBeUndefined()
        gazetteSchema.parse(tree)
      }),
      { numRuns: 3000, seed: 20231001 },
    )
  })

  it('hold for any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        expect(firstBreach(text, parse(text))).toBeUndefined()
      }),
      { numRuns: 2000, seed: 20231002 },
    )
  })

  it.each([
    '',
    ' ',
    '\n',
    '\r\r\r',
    '\ufeff',
    '\u0000',
    '__proto__',
    'constructor',
    '\u2028',
    '一',
    '（',
    '第',
    '附件',
    '目录',
    '《》',
    '-',
    '**',
  ])('hold for %j', (text) => {
    expectLaws(text, parse(text))
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
    expect(Object.keys(Object.prototype)).toEqual([])
  })

  describe.skipIf(!hasShared)('on real issues (skipped where there are none beside the checkout)', () => {
    for (const { name, text } of corpus()) {
      it(`hold for ${name}`, () => {
        const tree = parse(text, { grammar: [jiangxian, jishan] })
        expectLaws(text, tree)
        gazetteSchema.parse(tree)
      })

      it(`hold for ${name} cut, doubled and shuffled`, () => {
        fc.assert(
          fc.property(edits, (changes) => {
            const mutant = edited(text.slice(0, 40_000), changes)
            expect(firstBreach(mutant, parse(mutant))).toBeUndefined()
          }),
          { numRuns: 60, seed: 20231003 },
        )
      })
    }
  })
})
