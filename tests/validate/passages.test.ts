/** What is printed as one paragraph, though it is several leaves of the tree, and the walk that comes by all of them. */
import { describe, expect, it } from 'vitest'
import { parse } from '../../src/parse.js'
import { Places } from '../../src/places.js'
import type { Passage } from '../../src/validate/passages.js'
import type { Visitor } from '../../src/validate/rule.js'
import { Walk } from '../../src/validate/walk.js'

const walk = (tree: ReturnType<typeof parse>, visitors: Visitor[]): void => new Walk(visitors).over(tree)

/** The texts of all passages, the leaves of each with the characters of its label. */
function passagesOf(text: string): string[] {
  const found: string[] = []
  walk(parse(text), [{ passage: ({ leaves, text, labelEnd }) => found.push(`${leaves.length} ${labelEnd} ${text}`) }])
  return found
}

const TITLE = '关于做好防汛工作的通知\n\n'
const LONG = '各乡镇、各部门要切实加强汛期值守，严格落实领导带班和二十四小时值班'

describe('a passage', () => {
  it.each<[string, string, string[]]>([
    ['is a paragraph', '甲。\n\n乙。\n', ['1 0 甲。', '1 0 乙。']],
    ['is a heading', '一、甲事\n\n乙。\n', ['1 2 一、甲事', '1 0 乙。']],
    [
      'is a heading and the text in its line',
      '（一）甲事。乙乙乙乙乙，丙丙丙。\n\n丁。\n',
      ['2 3 （一）甲事。乙乙乙乙乙，丙丙丙。', '1 0 丁。'],
    ],
    ['goes on behind a page number', `${LONG}\n\n—12—\n\n制度，遇有险情及时报告。\n`, [`2 0 ${LONG}制度，遇有险情及时报告。`]],
    ['does not go on in a heading', '甲。\n\n一、乙事\n\n二、丙事\n', ['1 0 甲。', '1 2 一、乙事', '1 2 二、丙事']],
    [
      'does not go on in what signs the text',
      '甲。\n\n云溪县人民政府\n2023年7月3日\n',
      ['1 0 甲。', '1 0 云溪县人民政府', '1 0 2023年7月3日'],
    ],
  ])('%s', (_, body, expected) => {
    expect(passagesOf(TITLE + body)).toEqual(['1 0 关于做好防汛工作的通知', ...expected])
  })

  it('knows which leaf each character stands in, and where that is printed', () => {
    const text = `${TITLE}${LONG}\n\n—12—\n\n制度，遇有险情及时报告。\n`
    const all: Passage[] = []
    const tree = parse(text)
    walk(tree, [{ passage: (one) => all.push(one) }])
    const passage = all.at(-1) as Passage
    const places = new Places(text)
    expect(passage.last.position.start.line).toBe(7)
    for (let at = 0; at < passage.text.length; at++) {
      const { leaf, index } = passage.at(at)
      expect(leaf.value[index]).toBe(passage.text[at])
      expect(text[places.offset(leaf, index)]).toBe(passage.text[at])
    }
    const printed = (from: number, to: number) => {
      const { range } = passage.place(from, to, (leaf, index) => places.offset(leaf, index))
      return text.slice(...(range as [number, number]))
    }
    expect(printed(0, 2)).toBe('各乡')
    expect(printed(LONG.length - 1, LONG.length)).toBe('班')
    expect(printed(LONG.length - 1, LONG.length + 1)).toBe('班\n\n—12—\n\n制')
    expect(printed(LONG.length, LONG.length + 2)).toBe('制度')
    expect(printed(3, 3)).toBe('')
    expect(passage.place(0, 1, () => undefined)).toEqual({ node: passage.leaves[0] })
  })

  it('matches brackets and quotes over all of it, and only where there are any', () => {
    const [, first, second] = ((): Passage[] => {
      const all: Passage[] = []
      walk(parse(`${TITLE}甲（乙）“丙”。\n\n丁。\n`), [{ passage: (one) => all.push(one) }])
      return all
    })() as [Passage, Passage, Passage]
    expect([first.brackets.pairs, first.quotes.pairs]).toEqual([[{ open: 1, close: 3 }], [{ open: 4, close: 6 }]])
    expect(first.brackets).toBe(first.brackets)
    expect([second.brackets, second.quotes].map(({ pairs, unclosed, unopened }) => [pairs, unclosed, unopened])).toEqual([
      [[], [], []],
      [[], [], []],
    ])
  })
})

describe('the walk', () => {
  it('comes by nodes before and after what is below them, by leaves and the end, for each who asks', () => {
    const seen: string[] = []
    const visitor = (name: string) => ({
      document: () => void seen.push(`${name} document`),
      title: (_: unknown, ancestors: readonly { type: string }[]) =>
        void seen.push(`${name} title of ${ancestors.map(({ type }) => type).join(' ')}`),
      leaf: ({ type }: { type: string }) => void seen.push(`${name} leaf ${type}`),
      leave: { document: () => void seen.push(`${name} document again`), title: () => void seen.push(`${name} title again`) },
      end: () => void seen.push(`${name} end`),
    })
    walk(parse(`${TITLE}甲。\n`), [visitor('a'), {}, visitor('b')])
    expect(seen).toEqual([
      ...['a document', 'b document', 'a title of gazette document', 'b title of gazette document', 'a leaf title', 'b leaf title'],
      ...[
        'a title again',
        'b title again',
        'a leaf paragraph',
        'b leaf paragraph',
        'a document again',
        'b document again',
        'a end',
        'b end',
      ],
    ])
  })
})
