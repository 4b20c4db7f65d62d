import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Division } from '../../src/nodes.js'
import { toNumber } from '../../src/numerals.js'
import { isPair, matchBrackets, matchQuotes } from '../../src/validate/brackets.js'
import { nearest } from '../../src/validate/nearest.js'
import { labelsBetween, labelWith, toChinese } from '../../src/validate/ordinals.js'
import { citedTitles, difference } from '../../src/validate/titles.js'

describe('numbers', () => {
  it('are written so that they are read back', () => {
    for (let number = 1; number < 10_000; number++) expect(toNumber(toChinese(number))).toBe(number)
  })

  it.each<[string, Division['scheme'], number, string]>([
    ['三、', 'chinese', 4, '四、'],
    ['(九)', 'chinese-bracketed', 10, '(十)'],
    ['第十九条', 'article', 20, '第二十条'],
    ['12.', 'arabic', 13, '13.'],
    ['4.3', 'decimal', 4, '4.4'],
    ['4.4.', 'decimal', 5, '4.5.'],
    ['②', 'circled', 3, '③'],
  ])('stand in a label as %s does', (label, scheme, number, expected) => {
    expect(labelWith({ label, scheme } as Division, number)).toBe(expected)
  })

  it('are not all listed where many are missing', () => {
    expect(labelsBetween({ label: '九、', scheme: 'chinese' } as Division, 2, 9)).toEqual(['二、', '三、', '四、', '…'])
  })
})

describe('brackets', () => {
  const sign = fc.constantFrom('（', '）', '(', ')', '《', '》', '〔', ']', '甲', '，', '1', '。')
  const text = fc.array(sign, { maxLength: 60 }).map((signs) => signs.join(''))

  it('are each in a pair, unclosed or unopened, and pairs do not cross', () => {
    fc.assert(
      fc.property(text, (value) => {
        const { pairs, unclosed, unopened } = matchBrackets(value)
        const places = [...pairs.flatMap(({ open, close }) => [open, close]), ...unclosed, ...unopened]
        expect(new Set(places).size).toBe(places.length)
        for (const { open, close } of pairs) {
          expect(open).toBeLessThan(close)
          expect(isPair(value[open] as string, value[close] as string)).toBe(true)
          for (const other of pairs) expect(other.open < open && open < other.close && other.close < close).toBe(false)
        }
        for (const at of unclosed) expect('（(《〔').toContain(value[at])
        for (const at of unopened) expect('）)》]').toContain(value[at])
      }),
      { numRuns: 2000, seed: 20231301 },
    )
  })

  it('leave the marks of items and apostrophes alone', () => {
    expect(matchBrackets('1）定人；2）定责。').unopened).toEqual([])
    expect(matchQuotes('people’s').unopened).toEqual([])
  })
})

describe('titles', () => {
  it('differ where the one, put in place, gives the other', () => {
    const words = fc.string({ unit: fc.constantFrom(...'防汛抗旱应急'), maxLength: 12 })
    fc.assert(
      fc.property(words, words, (a, b) => {
        fc.pre(a !== b)
        const { found, expected, at } = difference(a, b)
        expect(a.slice(0, at) + found + a.slice(at + found.length)).toBe(a)
        expect(a.slice(0, at) + expected + a.slice(at + found.length)).toBe(b)
        if (a && b) expect(found && expected).not.toBe('')
      }),
      { numRuns: 2000, seed: 20231302 },
    )
  })

  it('are cited from their first 《 to its 》', () => {
    expect(citedTitles('按《关于印发《预案》的通知》和《办法》').map(({ title }) => title)).toEqual(['关于印发《预案》的通知', '办法'])
    expect(citedTitles('《'.repeat(50))).toEqual([])
    expect(citedTitles('》《办法》')).toHaveLength(1)
  })
})

it('the nearest word is the one of fewest changes', () => {
  expect(nearest('numbering/gapp', ['numbering/start', 'numbering/gap', 'contents/page'])).toBe('numbering/gap')
  expect(nearest('x', [])).toBeUndefined()
  expect(nearest('x'.repeat(100_000), ['numbering/gap'])).toBe('numbering/gap')
})
