/** What commands write for programs, and of texts that lack what others have. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addRefs } from '../../src/cli/refs.js'
import { referenceTable } from '../../src/cli/refs-table.js'
import { addStats } from '../../src/cli/stats.js'
import { addTree } from '../../src/cli/tree.js'
import { parse } from '../../src/parse.js'
import { extract, type References, resolve, toDot, toGraph, toMermaid } from '../../src/references/index.js'
import { ran } from '../support/in-process.js'
import { SMALL_ISSUE } from '../support/small-issue.js'

let folder: string
const at = (name: string) => join(folder, name)
const put = (name: string, text: string) => {
  writeFileSync(at(name), text)
  return at(name)
}
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongbao-writings-'))
  put('issue.txt', SMALL_ISSUE)
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('gongbao refs', () => {
  const tree = parse(SMALL_ISSUE)
  const references = extract(tree, { text: SMALL_ISSUE })

  it.each([
    ['table', referenceTable(references)],
    ['dot', toDot(toGraph(tree))],
    ['mermaid', toMermaid(toGraph(tree))],
    [
      'json',
      `${JSON.stringify({ references, resolution: resolve(tree, { text: SMALL_ISSUE, references }), graph: toGraph(tree) }, null, 2)}\n`,
    ],
  ])('writes %s', async (to, expected) => {
    expect(expected.length).toBeGreaterThan(100)
    expect((await ran(addRefs, 'refs', '--to', to, at('issue.txt'))).out).toBe(expected)
    expect((await ran(addRefs, 'refs', '--to', to, at('issue.txt'), '-o', at('out'))).out).toBe('')
    expect(readFileSync(at('out'), 'utf8')).toBe(expected)
  })

  it('leaves out what is not said, and keeps each finding on its line', () => {
    const position = parse('甲乙').position
    const found = (type: string, more: object) => ({ type, printed: '甲\n 乙\u0000', position, ...more })
    const said = (type: string, more: object) =>
      referenceTable({ all: [found(type, more)] } as unknown as References).replace(/^1:1 {2}\S+ +甲 乙 ?( {2}(?=\S))?/, '')
    expect(said('citation', { relation: 'cites', title: '办法' })).toBe('cites 办法\n')
    expect(said('citation', { relation: 'cites', title: '办法', documentNumber: '云政发〔2023〕1号', id: 'a' })).toBe(
      'cites 办法 云政发〔2023〕1号 → a\n',
    )
    expect(said('effective', { until: '2025-01-01' })).toBe('2025-01-01\n')
    expect(said('effective', {})).toBe('\n')
    expect(said('deadline', { date: '2023-12-31' })).toBe('2023-12-31\n')
    expect(said('deadline', {})).toBe('\n')
    expect(said('adoption', { body: '县政府' })).toBe('县政府\n')
    expect(said('adoption', { date: '2023-04-10', meeting: 3, meetingKind: '常务会议' })).toBe('2023-04-10 第3次 常务会议\n')
    expect(said('personnel', { action: 'remove', person: '李明' })).toBe('remove 李明\n')
    expect(said('member', { name: '李明' })).toBe('李明\n')
    expect(said('task', { role: 'lead', organs: ['县水务局', '县财政局'] })).toBe('lead 县水务局、县财政局\n')
    expect(said('publicity', { subject: 'attachment', attachment: 0, publicity: 'none' })).toBe('attachment 0 none\n')
    expect(
      said('internal', {
        kind: 'self',
        targets: [
          { text: '本办法', id: 'a' },
          { text: '前款', reason: 'why' },
        ],
      }),
    ).toBe('本办法 → a, 前款 (why)\n')
    expect(referenceTable({} as References)).toBe('')
  })
})

describe('gongbao stats', () => {
  it('begins and ends with the dates that there are, and has none where one document has none', async () => {
    const dated = '关于甲的通知\n\n请办理。\n\n云溪县人民政府\n\n2024年1月2日\n\n'
    const open = '关于乙的通知\n\n云政发〔2023〕7号\n\n请办理。\n'
    const [some, none] = JSON.parse(
      (await ran(addStats, 'stats', '--format', 'json', put('some.txt', dated + open), put('none.txt', open))).out,
    )
    expect(some).toMatchObject({ documents: 2, from: '2024-01-02', to: '2024-01-02' })
    expect(Object.keys(none)).not.toContain('from')
  })
})

describe('gongbao tree', () => {
  it('names what has no name, and cuts a heading where the line ends', async () => {
    const { out } = await ran(
      addTree,
      'tree',
      put(
        'nameless.txt',
        `云溪县人民政府公报\n\n一、${'甲乙'.repeat(60)}\n\n请办理。\n\n（一）丙事\n\n1.丁事\n\n关于戊的通知\n\n云政发〔2023〕7号\n\n请办理。\n\n附件\n\n请看。\n`,
      ),
    )
    expect(out).toMatchInlineSnapshot(`
      "云溪县人民政府公报
      ├─ （无标题）
      │  └─ 一、甲乙甲乙甲乙甲乙甲乙甲乙甲乙甲乙甲乙甲乙甲乙甲乙甲乙甲乙甲乙甲乙甲乙甲乙甲乙甲乙甲乙甲乙…
      │     └─ （一）丙事
      │        └─ 1.丁事
      └─ 关于戊的通知                                                                  云政发〔2023〕7号
         └─ 附件
      "
    `)
  })

  it.each([
    ['云溪县人民政府公报\n2023年第3期（总第6期）\n', '云溪县人民政府公报 2023年第3期（总第6期）'],
    ['云溪县人民政府公报\n2023年第3期\n', '云溪县人民政府公报 2023年第3期'],
    ['云溪县人民政府公报\n', '云溪县人民政府公报'],
    ['关于戊的通知\n', '（无刊头）'],
  ])('is headed by what the masthead says: %j', async (text, heading) => {
    expect((await ran(addTree, 'tree', put('masthead.txt', text))).out.split('\n')[0]).toBe(heading)
  })
})
