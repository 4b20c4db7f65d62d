import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from '../../src/parse.js'
import { extract, resolve, toDot, toGraph, toMermaid } from '../../src/references/index.js'
import { bundleCli, type Cli } from '../support/cli.js'
import { ISSUE } from './support/read.js'

let cli: Cli
beforeAll(async () => {
  cli = await bundleCli()
  writeFileSync(join(cli.folder, 'issue.txt'), ISSUE)
})
afterAll(() => cli.remove())

describe('gongbao refs', () => {
  it('writes what the library gives', () => {
    const tree = parse(ISSUE)
    const references = extract(tree, { text: ISSUE })
    const json = cli.run(['refs', 'issue.txt', '--to', 'json', '--grammar', 'base'])
    expect(json.status).toBe(0)
    expect(JSON.parse(json.stdout)).toEqual({ references, resolution: resolve(tree, { references }), graph: toGraph(tree) })
    expect(cli.run(['refs', 'issue.txt', '--to', 'mermaid']).stdout).toBe(toMermaid(toGraph(tree)))
    expect(cli.run(['refs', 'issue.txt', '--to', 'dot']).stdout).toBe(toDot(toGraph(tree)))
  })

  it('lists as a table, a line for each, in the order of the text', () => {
    const { stdout, status } = cli.run(['refs'], { input: ISSUE })
    const lines = stdout.trimEnd().split('\n')
    expect(status).toBe(0)
    expect(lines).toHaveLength(Object.values(extract(parse(ISSUE))).flat().length)
    const places = lines.map((line) => Number.parseInt(line, 10))
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(stdout).toMatch(
      /^48:7\s+division\s+本办法第三条第二项\s+第3条第2项 → u4e91-zheng-fa-2023-15\.instrument-1\.chapter-1\.article-3\.chinese-bracketed-2$/m,
    )
    expect(stdout).toMatch(/^65:\d+\s+attachment\s+附件2\s+附件2 \(the attachment is listed but not printed here: 见网络版\)$/m)
  })

  it('shows no sign of a text that moves a cursor', () => {
    const { stdout } = cli.run(['refs'], { input: '云溪县人民政府\n关于工作的通知\n落实《\u001b[2J甲\u0007办法》。\n' })
    expect(stdout).toContain('甲')
    expect(stdout.replace(/\n/g, '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/)
  })

  it('is empty for an empty text, and says in one line what it cannot do', () => {
    expect(cli.run(['refs'], { input: '' })).toMatchObject({ status: 0, stdout: '' })
    const missing = cli.run(['refs', 'nowhere.txt'])
    expect(missing).toMatchObject({ status: 2, stdout: '' })
    expect(missing.stderr).toBe('gongbao: cannot read nowhere.txt: no such file\n')
    expect(cli.run(['refs', 'issue.txt', '--to', 'xml']).status).toBe(2)
  })

  it('writes a file with -o', () => {
    expect(cli.run(['refs', 'issue.txt', '--to', 'dot', '-o', 'issue.dot'])).toMatchObject({ status: 0, stdout: '' })
    expect(readFileSync(join(cli.folder, 'issue.dot'), 'utf8')).toMatch(/^digraph gazette \{\n/)
  })
})
