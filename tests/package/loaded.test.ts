/** What a command loads, of `dist/`: a package that only some commands use is read from the disk by those alone. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { encode } from '../support/encode.js'
import { mustBeBuilt, ROOT } from './user.js'

const NOTICE = '云溪县人民政府关于值守的通知\n\n云政发〔2023〕1号\n\n各乡镇人民政府：\n\n请值守。\n'
const PACK = { id: 'yunxi', name: '云溪县' }

/** esbuild says above each part of a bundle where it is from: `// node_modules/zwitch/index.js`. */
const FROM = /^\/\/ \S*?node_modules\/((?:@[^/\s]+\/)?[^/\s]+)\//gm
const INSTALLED = /\/node_modules\/((?:@[^/]+\/)?[^/]+)\//

let folder: string
const at = (name: string) => join(folder, name)

/** Node writes the scripts that a process ran, and what of them. */
function loadedBy(...args: string[]): { packages: string[]; bytes: number } {
  rmSync(at('coverage'), { recursive: true, force: true })
  mkdirSync(at('coverage'))
  const { status, stderr } = spawnSync(process.execPath, [join(ROOT, 'dist/cli.js'), ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NODE_V8_COVERAGE: at('coverage') },
  })
  expect([status, stderr]).toEqual([0, ''])
  const [report] = readdirSync(at('coverage')) as [string]
  const { result } = JSON.parse(readFileSync(join(at('coverage'), report), 'utf8')) as { result: { url: string }[] }
  const paths = result.filter(({ url }) => url.startsWith(`file://${ROOT}/`)).map(({ url }) => fileURLToPath(url))
  const own = paths.filter((path) => !INSTALLED.test(path)).map((path) => readFileSync(path, 'utf8'))
  const named = [
    ...paths.map((path) => INSTALLED.exec(path)?.[1]),
    ...own.flatMap((code) => Array.from(code.matchAll(FROM), ([, name]) => name)),
  ]
  return {
    packages: [...new Set(named.filter((name) => name !== undefined))].sort(),
    bytes: own.reduce((sum, code) => sum + Buffer.byteLength(code), 0),
  }
}

describe('a command', () => {
  beforeAll(() => {
    mustBeBuilt()
    folder = mkdtempSync(join(tmpdir(), 'gongbao-loaded-'))
    writeFileSync(at('a.txt'), NOTICE)
    writeFileSync(at('gb.txt'), encode(NOTICE, 'gb18030'))
    writeFileSync(at('county.json'), JSON.stringify(PACK))
    writeFileSync(at('county.ts'), `export default ${JSON.stringify(PACK)}\n`)
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  const ALWAYS = ['commander', 'get-east-asian-width', 'picocolors']
  const READS = [...ALWAYS, 'parsimmon']
  const MARKDOWN = ['mdast-util-to-markdown', 'mdast-util-gfm-table', 'markdown-table']
  const ENCODINGS = ['iconv-lite', 'jschardet', 'safer-buffer']

  it.each<[string[], string[]]>([
    [['--version'], ALWAYS],
    [['--help'], ALWAYS],
    [['completion', 'bash'], ALWAYS],
    [['tree', 'a.txt'], READS],
    [['stats', 'a.txt'], READS],
    [['check', 'a.txt'], READS],
    [['refs', 'a.txt'], READS],
    [['parse', 'a.txt'], READS],
    [['parse', 'a.txt', '--to', 'html'], READS],
    [
      ['parse', 'gb.txt', '--encoding', 'gb18030'],
      [...READS, 'iconv-lite', 'safer-buffer'],
    ],
    [
      ['parse', 'gb.txt'],
      [...READS, ...ENCODINGS],
    ],
  ])('%j loads no package that it does not use', (args, packages) => {
    expect(loadedBy(...args).packages).toEqual([...packages].sort())
  })

  it('loads what it uses', () => {
    expect(loadedBy('parse', 'a.txt', '--to', 'markdown').packages).toEqual(expect.arrayContaining([...READS, ...MARKDOWN]))
    expect(loadedBy('stats', '*.txt').packages).toEqual(expect.arrayContaining(['tinyglobby', ...ENCODINGS]))
    const json = loadedBy('parse', 'a.txt', '--grammar', 'county.json').packages
    expect(json).toContain('zod')
    expect(json).not.toContain('sucrase')
    expect(loadedBy('parse', 'a.txt', '--grammar', 'county.ts').packages).toEqual(expect.arrayContaining(['zod', 'sucrase']))
  })

  it('that reads nothing loads none of what reads', () => {
    for (const args of [['--version'], ['--help']]) expect(loadedBy(...args).bytes).toBeLessThan(250_000)
  })
})
