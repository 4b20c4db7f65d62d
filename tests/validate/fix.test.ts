import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Gazette } from '../../src/nodes.js'
import { parse } from '../../src/parse.js'
import { applyFixes, mend, rules, validate } from '../../src/validate/index.js'
import { corpus, hasShared } from '../support/shared.js'
import { gazetteLike } from '../support/texts.js'
import { examplesOf } from './examples.js'
import { unmarked, yunxi } from './yunxi.js'

const read = (text: string) => parse(text, { grammar: yunxi })
const check = (tree: Gazette, source: string) => validate(tree, { source, grammar: yunxi })
const fix = (text: string) => mend(text, read, check)

/** The words of a text: no blanks, and every sign in its half-width form. */
function words(text: string): string {
  return text
    .replace(/\s+/g, '')
    .normalize('NFKC')
    .replace(/[〔【(]/g, '[')
    .replace(/[〕】)]/g, ']')
    .replace(/[《〈]/g, '<')
    .replace(/[》〉]/g, '>')
    .replace(/[“”]/g, '"')
}

/** The tree without positions, blanks and widths. */
function shape(text: string): string {
  return JSON.stringify(read(text), (key, value: unknown) =>
    key === 'position' ? undefined : typeof value === 'string' ? words(value) : value,
  )
}

/** A text of a gazette with signs in the wrong width put into it. */
const untidy = fc
  .tuple(
    gazetteLike,
    fc.array(fc.tuple(fc.nat(400), fc.constantFrom(',', '(', ')', '（', '１', ' ', ';', '：', '《', '<', '》')), { maxLength: 12 }),
  )
  .map(([text, signs]) => signs.reduce((all, [at, sign]) => all.slice(0, at) + sign + all.slice(at), text))

describe('mend', () => {
  it('changes widths, brackets and blanks and never a word, leaves the tree as it is, and has nothing left to do', () => {
    fc.assert(
      fc.property(untidy, (text) => {
        const mended = fix(text)
        expect(words(mended)).toBe(words(text))
        expect(shape(mended)).toBe(shape(text))
        expect(fix(mended)).toBe(mended)
        // What can still be mended is what would be read otherwise.
        for (const message of check(read(mended), mended))
          if (message.fix) expect(shape(applyFixes(mended, [message]))).not.toBe(shape(mended))
      }),
      { numRuns: 400, seed: 20231201 },
    )
  })

  it.each(
    rules.filter((rule) => rule.fixable).flatMap((rule) => examplesOf(rule.id).bad.map((text) => [rule.id, unmarked(text).text] as const)),
  )('leaves nothing of %s in %j', (id, text) => {
    const mendable = (source: string) => check(read(source), source).filter((m) => m.ruleId === id && m.fix)
    const before = mendable(text)
    const mended = fix(text)
    if (before.length > 0) expect(mended).not.toBe(text)
    expect(mendable(mended)).toEqual([])
  })

  it('leaves alone what would be read otherwise', () => {
    const text = '青岚县(一)\n\n1,2'
    expect(shape(fix(text))).toBe(shape(text))
  })

  describe.skipIf(!hasShared)('on real issues (skipped where there are none beside the checkout)', () => {
    it.each(corpus().map(({ name, text }) => [name, text] as const))('keeps words and tree of %s', (_, text) => {
      const mended = fix(text)
      expect(mended).not.toBe(text)
      expect(words(mended)).toBe(words(text))
      expect(shape(mended)).toBe(shape(text))
      expect(fix(mended)).toBe(mended)
    })
  })
})
