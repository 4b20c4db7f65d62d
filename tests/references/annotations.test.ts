import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { jiangxian } from '../../grammars/jiangxian.js'
import { jishan } from '../../grammars/jishan.js'
import { parse } from '../../src/parse.js'
import { extract } from '../../src/references/index.js'
import { corpus, hasShared } from '../support/shared.js'
import { annotations, itemsOf, score } from './support/annotations.js'

const FLOOR = 0.97

describe.skipIf(!hasShared)('what a reader found by hand (skipped where there are no real issues beside the checkout)', () => {
  const scores = annotations().map((annotated) => {
    const text = corpus().find(({ name }) => name.startsWith(annotated.text))?.text ?? ''
    const found = itemsOf(extract(parse(text, { grammar: [jiangxian, jishan] }), { text }))
    const read = found.filter(({ line }) => annotated.ranges.some(([from, to]) => line >= from && line <= to))
    return {
      wanted: annotated.items.length,
      ...score(
        annotated.items,
        read.map(({ item }) => item),
      ),
    }
  })
  const sum = (of: (one: (typeof scores)[number]) => number) => scores.reduce((total, one) => total + of(one), 0)

  it('is at least 300 items of four texts', () => {
    expect(scores.length).toBe(4)
    expect(sum(({ wanted }) => wanted)).toBeGreaterThanOrEqual(300)
  })

  it('is found: recall', () => {
    expect(
      sum(({ right }) => right) / sum(({ wanted }) => wanted),
      JSON.stringify(scores.map(({ missed }) => missed)),
    ).toBeGreaterThanOrEqual(FLOOR)
  })

  it('and little else: precision', () => {
    const got = sum(({ right, extra }) => right + extra.length)
    expect(sum(({ right }) => right) / got, JSON.stringify(scores.map(({ extra }) => extra))).toBeGreaterThanOrEqual(FLOOR)
  })
})

describe('the score', () => {
  it('counts a missed, a doubled and an invented item', () => {
    expect(score(['1 self 本办法', '1 self 本办法', '2 self 本办法'], ['1 self 本办法', '3 self 本办法'])).toEqual({
      right: 1,
      missed: ['1 self 本办法', '2 self 本办法'],
      extra: ['3 self 本办法'],
    })
  })

  it('reads the files as they are', () => {
    for (const { text, ranges, items } of annotations()) {
      expect(readFileSync(`${import.meta.dirname}/annotations/${text}.tsv`, 'utf8')).toContain(`# lines ${ranges[0]?.join('-')}`)
      expect(items.every((item) => ranges.some(([from, to]) => Number.parseInt(item, 10) >= from && Number.parseInt(item, 10) <= to))).toBe(
        true,
      )
    }
  })
})
