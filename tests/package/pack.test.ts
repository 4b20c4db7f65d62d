/**
 * A county's pack outside the package: the tarball is installed as a user would, the pack of `fixtures/packs/luming` is
 * type-checked, compiled and read with there. Needs `npm run build`.
 */
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Gazette } from '../../src/nodes.js'
import { firstBreach } from '../support/laws.js'
import { outline } from '../support/outline.js'
import { built, install, newFolder, ROOT, runIn } from './user.js'

const PACK = join(ROOT, 'fixtures/packs/luming')

describe.skipIf(!built)('a pack of its own, beside the installed package (skipped without dist/: npm run build)', () => {
  const folder = newFolder()
  const text = readFileSync(join(PACK, 'issue.txt'), 'utf8')
  const run = (file: string, ...args: string[]) => runIn(folder, file, ...args)
  const gongbao = (...args: string[]) => run(process.execPath, join(folder, 'node_modules/gongbao/dist/cli.js'), ...args)

  beforeAll(() => {
    writeFileSync(join(folder, 'package.json'), '{ "name": "county", "private": true, "type": "module" }\n')
    install(folder)
    for (const name of ['luming.ts', 'issue.txt']) cpSync(join(PACK, name), join(folder, name))
    writeFileSync(
      join(folder, 'read.ts'),
      "import { parse, type Gazette } from 'gongbao'\nimport luming from './luming.js'\n\ndeclare const process: { argv: string[] }\nconst tree: Gazette = parse(process.argv[2] ?? '', { grammar: luming })\nconsole.log(JSON.stringify(tree))\n",
    )
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('reads the issue as its outline says, on the command line', () => {
    const tree = JSON.parse(gongbao('parse', 'issue.txt', '--grammar', './luming.ts')) as Gazette
    expect(tree.grammar).toBe('luming')
    expect(outline(tree)).toBe(readFileSync(join(PACK, 'issue.outline'), 'utf8'))
    expect(firstBreach(text, tree)).toBeUndefined()
  })

  it('does not read so with the base grammar', () => {
    const tree = JSON.parse(gongbao('parse', 'issue.txt', '--grammar', 'base')) as Gazette
    expect(firstBreach(text, tree)).toBeUndefined()
    expect(outline(tree)).not.toContain('【一】 明确巡查范围')
    expect(outline(tree)).not.toContain('tableCell')
  })

  it('compiles under strict TypeScript and reads the same in a program', () => {
    const tsc = join(ROOT, 'node_modules/typescript/bin/tsc')
    const options = [
      '--strict',
      '--exactOptionalPropertyTypes',
      '--module',
      'nodenext',
      '--target',
      'es2022',
      '--lib',
      'es2023,dom',
      '--outDir',
      'out',
    ]
    run(process.execPath, tsc, ...options, 'luming.ts', 'read.ts')
    const inProgram = JSON.parse(run(process.execPath, 'out/read.js', text)) as Gazette
    expect(inProgram).toEqual(JSON.parse(gongbao('parse', 'issue.txt', '--grammar', './luming.ts')))
  })

  it('loads compiled, as ECMAScript and as CommonJS', () => {
    writeFileSync(
      join(folder, 'pack.cjs'),
      "const { defineGrammar } = require('gongbao/grammar')\nmodule.exports = defineGrammar({ id: 'luming', name: '鹿鸣县', extends: require('gongbao/grammars/base').base })\n",
    )
    const tree = JSON.parse(gongbao('parse', 'issue.txt', '--grammar', 'out/luming.js')) as Gazette
    expect(outline(tree)).toBe(readFileSync(join(PACK, 'issue.outline'), 'utf8'))
    expect(JSON.parse(gongbao('parse', 'issue.txt', '--grammar', './pack.cjs')).grammar).toBe('luming')
    expect(run(process.execPath, 'pack.cjs')).toBe('')
  })

  it('fits: nothing in the issue is unknown to it', () => {
    const [fit] = JSON.parse(gongbao('grammar', 'check', './luming.ts', 'issue.txt', '--format', 'json'))
    expect(fit).toMatchObject({ grammar: 'luming', prefixes: {}, organs: {}, strays: [], overlooked: [] })
    expect(fit.kinds.chronicleDay).toBe(3)
    const [withBase] = JSON.parse(gongbao('grammar', 'check', 'base', 'issue.txt', '--format', 'json'))
    expect(Object.keys(withBase.prefixes)).toEqual(['鹿政发', '鹿政办发'])
    expect(withBase.overlooked.map(({ like }: { like: string }) => like)).toContain('label')
  })

  it('is drafted by the installed program', () => {
    gongbao('grammar', 'init', 'issue.txt', '-o', 'drafted.ts')
    expect(readFileSync(join(folder, 'drafted.ts'), 'utf8')).toContain("鹿政发: { issuer: '鹿鸣县人民政府', stream: '发' }")
    expect(JSON.parse(gongbao('parse', 'issue.txt', '--grammar', 'drafted.ts')).grammar).toBe('drafted')
  })
})
