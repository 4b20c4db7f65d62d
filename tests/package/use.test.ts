/** The tarball as users use it: imported, required, compiled, bundled for a browser, and run. */
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runInNewContext } from 'node:vm'
import { build as esbuild } from 'esbuild'
import { build as vite } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { entries, files } from './entries.js'
import { install, mustBeBuilt, newFolder, ROOT, runIn } from './user.js'

const ISSUE =
  '云溪县人民政府\n关于修建水库的通知\n\n云政发〔2023〕15号\n\n各乡镇人民政府：\n\n一、总体要求\n\n坚持统筹推进。\n\n云溪县人民政府\n2023年7月3日\n'
const TYPES = join(ROOT, 'tests/types')

/** A program of a page: what it computes is said through `report`. */
const PAGE = `import { parse } from 'gongbao'
import { yuncheng } from 'gongbao/grammars/yuncheng'
import { extract } from 'gongbao/references'
import { fromJson } from 'gongbao/schema'
import { toAkomaNtoso, toHtml, toJson, toMarkdown } from 'gongbao/serialize'
import { validate } from 'gongbao/validate'

const tree = parse(${JSON.stringify(ISSUE)}, { grammar: [yuncheng] })
const same = fromJson(toJson(tree)).children[0].documentNumber === tree.children[0].documentNumber
report({
  number: tree.children[0].documentNumber,
  same,
  outputs: [toMarkdown(tree), toHtml(tree), toAkomaNtoso(tree)].map((text) => text.includes('修建水库')),
  messages: validate(tree).every(({ ruleId }) => ruleId.includes('/')),
  references: Object.keys(extract(tree)).length > 0,
})
`
const REPORT = { number: '云政发〔2023〕15号', same: true, outputs: [true, true, true], messages: true, references: true }

describe('the packed package', () => {
  const folder = newFolder()
  const node = (...args: string[]) => runIn(folder, process.execPath, ...args)

  beforeAll(() => {
    mustBeBuilt()
    writeFileSync(join(folder, 'package.json'), '{ "name": "reader", "private": true, "type": "module" }\n')
    install(folder)
    writeFileSync(join(folder, 'issue.txt'), ISSUE)
    writeFileSync(join(folder, 'page.js'), PAGE)
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('holds what is built and nothing of how it is made', () => {
    const shipped = join(folder, 'node_modules/gongbao')
    expect(readdirSync(shipped).filter((name) => !/^(?:CHANGELOG\.md|LICENSE|README\.md|dist|docs|package\.json)$/.test(name))).toEqual([])
    expect(
      readdirSync(join(shipped, 'dist')).filter(
        (name) => !/\.(?:c?js|d\.c?ts|json|1)$|^(?:grammars|serialize|completion|chunks|entry|licences\.txt)$/.test(name),
      ),
    ).toEqual([])
  })

  it('is imported: every entry', () => {
    const code = entries.map(({ name }, i) => `import * as e${i} from '${name}'`).join('\n')
    const sizes = `console.log(JSON.stringify([${entries.map((_, i) => `Object.keys(e${i}).length > 0`)}]))`
    expect(JSON.parse(node('--input-type=module', '-e', `${code}\n${sizes}`))).toEqual(entries.map(() => true))
  })

  it('is required: every entry, and the JSON files', () => {
    const names = JSON.stringify([...entries.map(({ name }) => name), ...files])
    const code = `console.log(JSON.stringify(${names}.map((name) => Object.keys(require(name)).length > 0)))`
    expect(JSON.parse(node('--input-type=commonjs', '-e', code))).toEqual([...entries, ...files].map(() => true))
  })

  it('gives the same tree imported and required', () => {
    const read = `const text = require('node:fs').readFileSync('issue.txt', 'utf8'); console.log(JSON.stringify(require('gongbao').parse(text)))`
    const imported = `import { readFileSync } from 'node:fs'; import { parse } from 'gongbao'; console.log(JSON.stringify(parse(readFileSync('issue.txt', 'utf8'))))`
    expect(node('--input-type=commonjs', '-e', read)).toBe(node('--input-type=module', '-e', imported))
  })

  it('says nothing of files that it does not export', () => {
    expect(() => node('--input-type=module', '-e', "import 'gongbao/dist/index.js'")).toThrow('ERR_PACKAGE_PATH_NOT_EXPORTED')
  })

  for (const [module, resolution] of [
    ['node16', 'node16'],
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
  ] as const)
    it(`compiles under TypeScript's ${resolution}, library declarations checked`, () => {
      const sources = join(folder, `types-${resolution}`)
      mkdirSync(sources)
      // With a bundler everything is a module: there is no require to check.
      const names = readdirSync(TYPES).filter((name) => resolution !== 'bundler' || !name.endsWith('.cts'))
      for (const name of names) copyFileSync(join(TYPES, name), join(sources, name))
      const compilerOptions = {
        module,
        moduleResolution: resolution,
        target: 'es2022',
        // zod's declarations name the URL of a page
        lib: ['es2023', 'dom'],
        types: [],
        strict: true,
        exactOptionalPropertyTypes: true,
        noUncheckedIndexedAccess: true,
        skipLibCheck: false,
        noEmit: true,
      }
      writeFileSync(join(sources, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['.'] }))
      const tsc = join(ROOT, 'node_modules/typescript/bin/tsc')
      let said = ''
      try {
        node(tsc, '-p', sources)
      } catch (error) {
        said = (error as { stdout: string }).stdout
      }
      expect(said).toBe('')
    })

  it('is bundled for a browser by esbuild', async () => {
    const { outputFiles, warnings } = await esbuild({
      absWorkingDir: folder,
      entryPoints: ['page.js'],
      bundle: true,
      minify: true,
      platform: 'browser',
      format: 'iife',
      write: false,
      logLevel: 'silent',
    })
    expect(warnings).toEqual([])
    expect(runPage(outputFiles[0]?.text as string)).toEqual(REPORT)
  })

  it('is bundled for a browser by Vite', async () => {
    const built = (await vite({
      root: folder,
      logLevel: 'silent',
      build: { write: false, lib: { entry: 'page.js', formats: ['iife'], name: 'page' } },
    })) as { output: { code: string }[] }[]
    expect(runPage(built[0]?.output[0]?.code as string)).toEqual(REPORT)
  })

  it('drops what a page does not use', async () => {
    const { metafile } = await esbuild({
      absWorkingDir: folder,
      stdin: { contents: "import 'gongbao'\nimport 'gongbao/validate'\nimport 'gongbao/serialize'", resolveDir: folder },
      bundle: true,
      format: 'esm',
      write: false,
      metafile: true,
      logLevel: 'silent',
    })
    expect(Object.values(metafile.outputs)[0]?.bytes).toBeLessThan(100)
  })

  it('runs by npx', () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string }
    expect(runIn(folder, 'npx', '--no-install', 'gongbao', '--version')).toBe(`${version}\n`)
    const tree = JSON.parse(runIn(folder, 'npx', '--no-install', 'gongbao', 'parse', 'issue.txt'))
    expect(tree.children[0].documentNumber).toBe('云政发〔2023〕15号')
    expect(runIn(folder, 'npx', '--no-install', 'gongbao', 'parse', 'issue.txt', '--to', 'markdown')).toContain('# ')
    expect(runIn(folder, 'npx', '--no-install', 'gongbao', 'tree', 'issue.txt')).toContain('一、总体要求')
  })

  it('runs through a link in a folder of links', () => {
    mkdirSync(join(folder, 'bin'))
    symlinkSync(join(folder, 'node_modules/.bin/gongbao'), join(folder, 'bin/gongbao'))
    expect(runIn(folder, join(folder, 'bin/gongbao'), 'parse', 'issue.txt', '--no-positions')).toContain('"type":"gazette"')
  })
})

/** Runs a script as a page would: the language and a console, nothing of Node.js. */
function runPage(code: string): unknown {
  const reported: string[] = []
  const page = { report: (value: unknown) => reported.push(JSON.stringify(value)), TextEncoder, TextDecoder, URL, console }
  runInNewContext(code, page, { timeout: 20_000 })
  return JSON.parse(reported[0] ?? 'null')
}
