import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { find } from '../../src/ids.js'
import type { Gazette } from '../../src/nodes.js'
import { parse } from '../../src/parse.js'
import { toChunks } from '../../src/serialize/index.js'
import { leavesOf } from '../support/laws.js'
import { officeTree } from '../support/office-trees.js'
import { corpus, hasShared } from '../support/shared.js'
import { gazetteLike } from '../support/texts.js'
import { anyTree } from '../support/trees.js'

const bare = (text: string) => text.replace(/\s+/g, '')

/** Under the limit, with ids of their own, and with every character of every leaf once. */
function expectWhole(tree: Gazette, limit: number): void {
  const chunks = toChunks(tree, { limit })
  expect(new Set(chunks.map(({ id }) => id)).size).toBe(chunks.length)
  for (const { text, id } of chunks) {
    expect(text.length).toBeLessThanOrEqual(limit)
    if (!id.startsWith('stray-')) expect(find(tree, id.replace(/\.piece-\d+$/, ''))).toBeDefined()
  }
  const printed = leavesOf(tree)
    .filter((leaf) => leaf.type !== 'furniture')
    .map((leaf) => bare(leaf.value) + { addressee: '：', annotation: '（）' }[leaf.type as 'addressee'])
    .join('')
    .replaceAll('undefined', '')
  expect(sorted(chunks.map(({ text }) => bare(text)).join(''))).toBe(sorted(printed))
}

function sorted(text: string): string {
  return text.split('').sort().join('')
}

describe('chunks', () => {
  const limit = fc.integer({ min: 1, max: 400 })

  it('hold every character once, under the limit, for any tree', () => {
    fc.assert(fc.property(anyTree, limit, expectWhole), { numRuns: 200, seed: 9601 })
    fc.assert(fc.property(officeTree, limit, expectWhole), { numRuns: 100, seed: 9602 })
    fc.assert(
      fc.property(gazetteLike, limit, (text, size) => expectWhole(parse(text), size)),
      { numRuns: 200, seed: 9603 },
    )
  })

  it('cut no sentence that fits', () => {
    fc.assert(
      fc.property(officeTree, fc.integer({ min: 60, max: 400 }), (tree, size) => {
        for (const { text } of toChunks(tree, { limit: size }))
          for (const line of text.split('\n').slice(-1)) expect(line).toMatch(/[。；：号日）】刊表图清单]$|[一-龥]$/)
        const cut = toChunks(tree, { limit: size }).filter(({ id, text }) => id.includes('piece') && /^[，、]/.test(text))
        expect(cut).toEqual([])
      }),
      { numRuns: 50, seed: 9604 },
    )
  })

  it('cut a long paragraph after its sentences, and a sentence only where it alone is over the limit', () => {
    const texts = (limit: number) => toChunks(parse('县里下雨。雨很大！“要防汛。”大家都来。'), { limit }).map(({ text }) => text)
    expect(texts(12)).toEqual(['县里下雨。雨很大！', '“要防汛。”大家都来。'])
    expect(texts(6)).toEqual(['县里下雨。', '雨很大！', '“要防汛。”', '大家都来。'])
    expect(texts(4)).toEqual(['县里下雨', '。', '雨很大！', '“要防汛', '。”', '大家都来', '。'])
  })

  it('say where they are from', () => {
    const text = `关于做好防汛工作的通知

云政发〔2023〕1号

一、总体要求

（一）落实责任。各单位要落实责任。

（二）备足物资。各乡镇要备足物资。

二、工作要求

请办理。`
    const chunks = toChunks(parse(text), { limit: 30 })
    expect(chunks.map(({ id, path }) => [id, path.join(' / ')])).toEqual([
      ['u4e91-zheng-fa-2023-1', ''],
      ['u4e91-zheng-fa-2023-1.chinese-1', '一、总体要求'],
      ['u4e91-zheng-fa-2023-1.chinese-1.chinese-bracketed-1', '一、总体要求 / （一）落实责任'],
      ['u4e91-zheng-fa-2023-1.chinese-1.chinese-bracketed-2', '一、总体要求 / （二）备足物资'],
      ['u4e91-zheng-fa-2023-1.chinese-2', '二、工作要求'],
    ])
    for (const { range, documentNumber, title } of chunks) {
      expect(text.slice(range.start, range.end)).not.toBe('')
      expect([documentNumber, title]).toEqual(['云政发〔2023〕1号', '关于做好防汛工作的通知'])
    }
    expect(text.slice(chunks[2]?.range.start, chunks[2]?.range.end)).toBe('（一）落实责任。各单位要落实责任。')
  })

  it('are the largest parts that fit: a whole document, and of a statute its articles', () => {
    const plain =
      '关于做好防汛工作的通知\n\n云政发〔2023〕1号\n\n一、总体要求\n\n请办理。\n\n附件\n\n防汛物资清单\n\n一、沙袋\n\n二、水泵\n'
    const ids = (text: string, limit?: number) =>
      toChunks(parse(text), limit === undefined ? {} : { limit }).map(({ id }) => id.replace(/^u4e91-zheng-fa-2023-1/, ''))
    expect(ids(plain)).toEqual([''])
    expect(ids(plain, 30)).toEqual(['', '.chinese-1', '.annex-1'])
    const statute =
      '关于印发办法的通知\n\n云政发〔2023〕1号\n\n请遵守。\n\n云溪县粮食办法\n\n第一条 为了储粮，制定本办法。\n\n第二条 自印发之日起施行。\n'
    expect(ids(statute)).toEqual(['', '.instrument-1', '.instrument-1.article-1', '.instrument-1.article-2'])
  })

  it('have the same ids when another document comes before', () => {
    const one = '关于做好防汛工作的通知\n\n云政发〔2023〕1号\n\n一、要点\n\n请办理。\n\n'
    const ids = toChunks(parse(one)).map(({ id }) => id)
    const both = toChunks(parse(`关于召开会议的通知\n\n云政发〔2023〕9号\n\n请参加。\n\n${one}`)).map(({ id }) => id)
    expect(both).toEqual(expect.arrayContaining(ids))
  })

  it.each([0, -1, 1.5, Number.NaN])('refuse the limit %s', (size) => {
    expect(() => toChunks(parse(''), { limit: size })).toThrow(RangeError)
  })

  describe.skipIf(!hasShared)('of real issues (skipped where there are none beside the checkout)', () => {
    for (const { name, text } of corpus()) it(`are whole: ${name}`, () => expectWhole(parse(text), 500))
  })
})
