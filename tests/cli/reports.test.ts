/** What `tree` and `stats` print of one text, to the character. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addStats } from '../../src/cli/stats.js'
import { addTree } from '../../src/cli/tree.js'
import { ran } from '../support/in-process.js'
import { SMALL_ISSUE } from '../support/small-issue.js'

const LATER =
  '关于甲的通知\n\n请办理。\n\n云溪县人民政府\n\n2024年1月2日\n\n关于乙的通知\n\n云政发〔2023〕7号\n\n请办理。\n\n云溪县人民政府\n\n2023年12月1日\n'

let folder: string
const at = (name: string) => join(folder, name)
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongbao-reports-'))
  writeFileSync(at('issue.txt'), SMALL_ISSUE)
  writeFileSync(at('later.txt'), LATER)
  writeFileSync(at('empty.txt'), '')
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('gongbao tree', () => {
  it('draws parts under their document, numbers and dates in columns', async () => {
    expect((await ran(addTree, 'tree', at('issue.txt'))).out).toBe(`云溪县人民政府公报 2023年第3期（总第6期）
├─ 目录（2）
└─ 云溪县人民政府关于印发云溪县水库管理办法的通知                      云政发〔2023〕1号  2023-07-03
   ├─ 一、总体要求
   │  └─ （一）备足物资
   ├─ 附件 任务清单
   └─ 印发 云溪县水库管理办法
      └─ 第一章 总则
         └─ 第一条
`)
  })

  it('leaves a column empty where a number is missing, and cuts a title that is too wide', async () => {
    expect((await ran(addTree, 'tree', at('later.txt'))).out).toBe(`（无刊头）
├─ 关于甲的通知                                                                           2024-01-02
└─ 关于乙的通知                                                        云政发〔2023〕7号  2023-12-01
`)
    writeFileSync(at('long.txt'), `关于${'甲乙'.repeat(40)}的通知\n\n请办理。\n\n云溪县人民政府\n\n2024年1月2日\n`)
    const [, line = ''] = (await ran(addTree, 'tree', at('long.txt'))).out.split('\n')
    expect(line).toMatch(/^└─ 关于(?:甲乙)+甲?…\s+2024-01-02$/)
  })

  it('ends with the back page, and does not go into contents', async () => {
    writeFileSync(
      at('back.txt'),
      '目 录\n\n县政府文件\n关于甲的通知（1）\n\n关于甲的通知\n\n请办理。\n\n主办：云溪县人民政府办公室\n\n印数：500份\n',
    )
    expect((await ran(addTree, 'tree', at('back.txt'))).out.replace(/ +$/gm, '')).toBe(
      '（无刊头）\n├─ 目录（1）\n├─ 关于甲的通知\n└─ 封底\n',
    )
  })

  it('goes no deeper than it is told', async () => {
    const lines = async (depth: string) => (await ran(addTree, 'tree', '--depth', depth, at('issue.txt'))).out.trimEnd().split('\n').length
    expect([await lines('0'), await lines('1'), await lines('2'), await lines('999')]).toEqual([5, 7, 9, 9])
    for (const depth of ['', '-1', 'all', '1000', '1x'])
      expect((await ran(addTree, 'tree', '--depth', depth, at('issue.txt'))).fault).toContain('Give a whole number.')
  })
})

describe('gongbao stats', () => {
  it('counts each file, and all of them together', async () => {
    // a folder's name is long or short: what stands behind the first column is the same
    const rows = async (...names: string[]) =>
      (await ran(addStats, 'stats', ...names.map(at))).out.split('\n').map((line) => line.replace(/^(?:\d+ files|\S+) +/, ''))
    expect(await rows('later.txt')).toEqual([
      'grammar  characters  documents  instruments  annexes  divisions  paragraphs  strays  from        to',
      'base             81          2            0        0          0           2       0  2023-12-01  2024-01-02',
      '',
    ])
    expect(await rows('issue.txt', 'later.txt', 'empty.txt')).toEqual([
      'grammar  characters  documents  instruments  annexes  divisions  paragraphs  strays  from        to',
      'base            303          1            1        1          4           5       0  2023-07-03  2023-07-03',
      'base             81          2            0        0          0           2       0  2023-12-01  2024-01-02',
      'base              0          0            0        0          0           0       0',
      '                384          3            1        1          4           7       0'.trimStart(),
      '',
    ])
  })

  it('gives the same as JSON', async () => {
    const { out } = await ran(addStats, 'stats', '--format', 'json', at('later.txt'), at('empty.txt'))
    expect(JSON.parse(out)).toEqual([
      {
        file: at('later.txt'),
        grammar: 'base',
        characters: LATER.length,
        documents: 2,
        instruments: 0,
        annexes: 0,
        divisions: 0,
        paragraphs: 2,
        strays: 0,
        from: '2023-12-01',
        to: '2024-01-02',
      },
      {
        file: at('empty.txt'),
        grammar: 'base',
        characters: 0,
        documents: 0,
        instruments: 0,
        annexes: 0,
        divisions: 0,
        paragraphs: 0,
        strays: 0,
      },
    ])
  })
})
