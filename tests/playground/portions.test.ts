/** What the playground draws, cut into portions: nothing is lost between them, and none is large, whatever the text. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Gazette } from '../../src/nodes.js'
import { parse } from '../../src/parse.js'
import { toJson } from '../../src/serialize/index.js'

interface Passage {
  from: number
  to: number
  leaves: { start: number; end: number }[]
}

interface Lines {
  path: number[]
  lines: { path: number[]; count: number }[]
}

interface Portions {
  byTurns<T>(...sources: Iterator<T>[]): Iterable<T>
  passagesOf(tree: Gazette, text: string): Iterable<Passage>
  linesBelow(tree: Gazette, path: number[], room: number): Iterable<Lines>
  blocksOf(text: string): Iterable<string[]>
}

const ROOT = join(import.meta.dirname, '../..')
const LENGTH = 200_000
const issue = readFileSync(join(ROOT, 'fixtures/quarterly.txt'), 'utf8')
const filled = (text: string) => text.repeat(Math.ceil(LENGTH / text.length)).slice(0, LENGTH)

describe.each([
  ['an issue', filled(issue)],
  ['one line', filled('云溪县')],
  ['lines of a character', filled('一\n')],
  ['wide rows of a table', filled('| 甲 | 乙 | 丙 | 丁 | 戊 | 己 |\n')],
  ['documents of a line', filled('关于修桥的通知\n\n一、修桥\n\n三、铺路, 铺路\n\n')],
  ['nothing', ''],
])('portions of %s', (_, text) => {
  const tree = parse(text)
  let portions: Portions

  beforeAll(async () => {
    portions = await import(pathToFileURL(join(ROOT, 'docs/playground/portions.js')).href)
  })

  it('hold the text, in passages that are short', () => {
    const passages = [...portions.passagesOf(tree, text)]
    expect(passages.map(({ from, to }) => text.slice(from, to)).join('')).toBe(text)
    for (const { from, to, leaves } of passages) {
      expect(to - from).toBeLessThanOrEqual(12_000)
      expect(leaves.length).toBeLessThanOrEqual(60)
      for (const { start, end } of leaves) expect(from <= start && start <= end && end <= to).toBe(true)
    }
  })

  it('hold the lines of the tree, each below one that is drawn', () => {
    const drawn = new Set([''])
    for (const { path, lines } of portions.linesBelow(tree, [], 600)) {
      expect(drawn).toContain(path.join())
      expect(lines.length).toBeLessThanOrEqual(50)
      for (const line of lines) drawn.add(line.path.join())
    }
    expect(drawn.size).toBeGreaterThan(tree.children.length)
  })

  it('hold an output, in blocks that are short', () => {
    const output = toJson(tree, { indent: 2 })
    const all = [...portions.blocksOf(output)]
    expect(all.flat().join('')).toBe(output)
    for (const blocks of all) expect(blocks.length).toBeLessThanOrEqual(40)
    for (const block of all.flat()) {
      expect(block.length).toBeLessThanOrEqual(10_000)
      expect(block.split('\n').length).toBeLessThanOrEqual(101)
    }
  })

  it('come in turns', () => {
    const lists = [['a', 'b', 'c'], ['1'], [], ['x', 'y']]
    expect([...portions.byTurns(...lists.map((list) => list.values()))]).toEqual(['a', '1', 'x', 'b', 'y', 'c'])
  })
})
