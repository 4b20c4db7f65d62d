import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jiangxian } from '../../grammars/jiangxian.js'
import { jishan } from '../../grammars/jishan.js'
import type { Gazette } from '../../src/nodes.js'
import { type ParseOptions, parse } from '../../src/parse.js'
import { toJson, toText } from '../../src/serialize/index.js'
import { officeTree } from '../support/office-trees.js'
import { corpus, hasShared } from '../support/shared.js'
import { gazetteLike } from '../support/texts.js'
import { anyTree } from '../support/trees.js'

const withoutPlaces = (tree: Gazette) => toJson(tree, { positions: false, indent: 1 })

describe('plain text', () => {
  it('is read as the tree it was written from, for any tree of an office', () => {
    fc.assert(
      fc.property(officeTree, (tree) => {
        const text = toText(tree)
        const read = parse(text)
        expect(withoutPlaces(read)).toBe(withoutPlaces(tree))
        expect(toText(read)).toBe(text)
      }),
      { numRuns: 300, seed: 9501 },
    )
  })

  const fixtures = join(import.meta.dirname, '../../fixtures')
  for (const name of readdirSync(fixtures).filter((file) => file.endsWith('.txt')))
    it(`is read as the tree of fixtures/${name}`, () => expectRoundTrip(readFileSync(join(fixtures, name), 'utf8')))

  it.each([
    'contents-page-before-the-title',
    'whole-issue-with-pages-in-brackets-before-titles',
    'personnel-two-on-a-line',
    'personnel-people-who-share-a-post',
    'roster-columns-of-names',
  ])('is read as the tree of fixtures/kinds/%s', (name) => {
    expectRoundTrip(readFileSync(join(fixtures, 'kinds', `${name}.txt`), 'utf8'))
  })

  it('is read as the tree of 93 in 100 texts made of any lines in any order', () => {
    const texts = fc.sample(gazetteLike, { numRuns: 1000, seed: 9503 })
    expect(texts.filter((text) => isRoundTrip(text, {})).length / texts.length).toBeGreaterThanOrEqual(0.93)
  })

  it('can be written for any tree', () => {
    fc.assert(
      fc.property(anyTree, (tree) => {
        expect(typeof toText(tree)).toBe('string')
      }),
      { numRuns: 100, seed: 9502 },
    )
    expect(toText(parse(''))).toBe('')
  })

  it('is laid out as an office types it', () => {
    expect(
      toText(
        parse(`- **云溪县财政局 云溪县教育局关于做好助学工作的 通 知**
云财发〔2023〕5号
各乡镇人民政府:
一、要点
（一）落实责任。各单位要落实责任。
附件：1.名单
2.表格
云溪县财政局 云溪县教育局
2023年7月3日
(此件公开发布)`),
      ),
    ).toMatchInlineSnapshot(`
      "　　云溪县财政局 云溪县教育局关于做好助学工作的通知

      　　云财发〔2023〕5号

      　　各乡镇人民政府：

      　　一、要点

      　　（一）落实责任。各单位要落实责任。

      　　附件：1.名单
      　　2.表格

      　　云溪县财政局
      　　云溪县教育局
      　　2023年7月3日

      　　（此件公开发布）
      "
    `)
  })

  describe.skipIf(!hasShared)('of real issues (skipped where there are none beside the checkout)', () => {
    it('is read as the tree of all but one', () => {
      const texts = corpus()
      const exact = texts.filter(({ text }) => isRoundTrip(text, { grammar: [jiangxian, jishan] })).map(({ name }) => name)
      console.log(`round trip exact: ${exact.length} of ${texts.length} (${exact.join(', ')})`)
      expect(exact.length).toBeGreaterThanOrEqual(texts.length - 1)
    })
  })
})

function isRoundTrip(text: string, options: ParseOptions): boolean {
  const tree = parse(text, options)
  const again = toText(tree)
  const read = parse(again, options)
  return withoutPlaces(read) === withoutPlaces(tree) && toText(read) === again
}

function expectRoundTrip(text: string): void {
  const tree = parse(text)
  const again = toText(tree)
  const read = parse(again)
  expect(withoutPlaces(read)).toBe(withoutPlaces(tree))
  expect(toText(read)).toBe(again)
}
