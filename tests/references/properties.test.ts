import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jiangxian } from '../../grammars/jiangxian.js'
import { jishan } from '../../grammars/jishan.js'
import { idsOf } from '../../src/ids.js'
import type { Gazette, Node } from '../../src/nodes.js'
import { parse } from '../../src/parse.js'
import { extract, type Finding, type References, resolve, toGraph } from '../../src/references/index.js'
import { isParent, visit } from '../../src/visit.js'
import { bare } from '../support/laws.js'
import { corpus, hasShared } from '../support/shared.js'
import { edited, edits, gazetteLike } from '../support/texts.js'

const WORDS = [
  '《',
  '》',
  '〈',
  '〉',
  '（',
  '）',
  '〔2023〕',
  '15号',
  '云政发',
  '国务院令第697号',
  '第三条',
  '第二款',
  '第（一）项',
  '第四条至第七条',
  '、',
  '和',
  '本办法',
  '本条',
  '前款',
  '上述',
  '附件',
  '附件2',
  '见附件1-3',
  '以下简称《纲要》',
  '自印发之日起施行',
  '自2023年8月1日起施行',
  '，有效期5年',
  '每年',
  '6月底前',
  '6 月 20 日、12 月 20 日前',
  '经县政府',
  '第16次',
  '常务会议',
  '研究通过',
  '李明同志',
  '任',
  '兼任',
  '由王强',
  '免去',
  '（责任单位：',
  '牵头单位：',
  '县水务局',
  '按职责分工负责',
  '配合',
  '根据',
  '同时废止',
  '转发',
  '。',
  '\n',
  '\n\n',
  ' ',
  '**',
  '- ',
  '第',
  '号',
  '条',
  '附',
  '前',
  '经',
  '本',
  '一',
  '1',
  '__proto__',
  '\u0000',
  '\ud800',
  '\u2028',
] as const

const prose = fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join(''))
const mixed = fc.tuple(prose, gazetteLike, prose).map((parts) => parts.join('\n'))

function all(found: References): Finding[] {
  return Object.values(found).flat()
}

function expectSound(text: string, tree: Gazette): void {
  const leaves = new Map<string, Node>()
  visit(tree, (node) => {
    if (!isParent(node)) leaves.set(`${node.position.start.offset}`, node)
  })
  const ids = new Set(idsOf(tree).values())
  const whole = all(extract(tree))
  const exact = all(extract(tree, { text }))
  expect(exact.map(({ printed }) => printed)).toEqual(whole.map(({ printed }) => printed))
  exact.forEach((one, i) => {
    const { start, end } = one.position
    const leaf = (whole[i] as Finding).position
    expect(start.offset).toBeGreaterThanOrEqual(leaf.start.offset)
    expect(start.offset).toBeLessThan(leaf.end.offset)
    expect(end.offset).toBeGreaterThan(start.offset)
    expect(start.offset - start.column + 1).toBe(lineStart(text, start.offset))
    if (end.offset <= leaf.end.offset) expect(bare(text.slice(start.offset, end.offset))).toBe(bare(one.printed))
    const value = (leaves.get(`${leaf.start.offset}`) as { value: string }).value
    expect(one.printed.startsWith(value.slice(...one.within)) || value.slice(...one.within) === one.printed).toBe(true)
    if (one.in !== undefined) expect(ids).toContain(one.in)
    if (one.type === 'internal') for (const { id, reason } of one.targets) expect(id === undefined ? reason : ids.has(id)).toBeTruthy()
    if (one.type === 'citation' && one.id !== undefined) expect(ids).toContain(one.id)
  })
}

function lineStart(text: string, offset: number): number {
  let at = offset
  while (at > 0 && text[at - 1] !== '\n' && text[at - 1] !== '\r') at--
  return at
}

describe('what is found', () => {
  it('stands where it says, in any text, and the tree stays as it was', () => {
    fc.assert(
      fc.property(mixed, (text) => {
        const tree = parse(text)
        const before = JSON.stringify(tree)
        expectSound(text, tree)
        resolve(tree, { text })
        toGraph(tree)
        expect(JSON.stringify(tree)).toBe(before)
        expect(Object.keys(Object.prototype)).toEqual([])
      }),
      { numRuns: 1500, seed: 20231021 },
    )
  })

  it('is nothing in nothing', () => {
    for (const text of ['', ' ', '\n', '__proto__', '《', '》', '号', '（', '第', '前', '经', '任', '附件', '\ud800'])
      expect(all(extract(parse(text), { text }))).toEqual([])
  })

  it('comes in the order of the text, list by list', () => {
    fc.assert(
      fc.property(mixed, (text) => {
        for (const list of Object.values(extract(parse(text), { text })) as Finding[][]) {
          const starts = list.filter(({ type }) => type !== 'publicity').map(({ position }) => position.start.offset)
          expect(starts).toEqual([...starts].sort((a, b) => a - b))
        }
      }),
      { numRuns: 300, seed: 20231022 },
    )
  })

  it('makes a graph whose edges join its nodes, each node and edge once', () => {
    fc.assert(
      fc.property(fc.array(mixed, { minLength: 1, maxLength: 3 }), (texts) => {
        const { nodes, edges } = toGraph(texts.map((text) => parse(text)))
        const ids = new Set(nodes.map(({ id }) => id))
        expect(ids.size).toBe(nodes.length)
        expect(new Set(edges.map((edge) => JSON.stringify(edge))).size).toBe(edges.length)
        for (const { from, to } of edges) {
          expect(ids).toContain(from)
          expect(ids).toContain(to)
          expect(from).not.toBe(to)
        }
      }),
      { numRuns: 300, seed: 20231023 },
    )
  })

  describe.skipIf(!hasShared)('in real issues (skipped where there are none beside the checkout)', () => {
    for (const { name, text } of corpus()) {
      it(`stands where it says in ${name}`, () => expectSound(text, parse(text, { grammar: [jiangxian, jishan] })))

      it(`stands where it says in ${name} cut, doubled and shuffled`, () => {
        fc.assert(
          fc.property(edits, (changes) => {
            const mutant = edited(text.slice(0, 40_000), changes)
            expectSound(mutant, parse(mutant))
          }),
          { numRuns: 15, seed: 20231024 },
        )
      })
    }
  })
})
