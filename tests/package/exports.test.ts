/**
 * Everything that the package exports, by entry: a name that goes or comes is a change for users. `exports.txt` lists
 * them, types as `*Name*`; `UPDATE=1 vitest run tests/package/exports.test.ts` writes it anew.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import ts from 'typescript'
import { beforeAll, describe, expect, it } from 'vitest'
import { entries } from './entries.js'
import { mustBeBuilt, ROOT } from './user.js'

const LIST = join(import.meta.dirname, 'exports.txt')

/** The names of each entry as its declarations say them, sorted. */
function declared(): Map<string, string[]> {
  const program = ts.createProgram(
    entries.map(({ types }) => join(ROOT, types)),
    { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext, noEmit: true, types: [] },
  )
  const checker = program.getTypeChecker()
  return new Map(
    entries.map(({ name, types }) => {
      const module = checker.getSymbolAtLocation(program.getSourceFile(join(ROOT, types)) as ts.SourceFile)
      return [name, (module ? checker.getExportsOfModule(module) : []).map((symbol) => symbol.name).sort()]
    }),
  )
}

/** What a module of dist/ exports at run time, sorted. */
const imported = async (module: string) => Object.keys((await import(pathToFileURL(join(ROOT, module)).href)) as object).sort()

/** The modules that a module of dist/ loads, itself among them, and the packages that these name. */
function closure(module: string): Set<string> {
  const found = new Set<string>()
  const add = (path: string) => {
    if (found.has(path)) return
    found.add(path)
    const { importedFiles } = ts.preProcessFile(readFileSync(path, 'utf8'), true, true)
    for (const { fileName } of importedFiles) {
      if (fileName.startsWith('.')) add(resolve(dirname(path), fileName))
      else found.add(fileName)
    }
  }
  add(join(ROOT, module))
  return found
}

describe('the exports of each entry', () => {
  beforeAll(mustBeBuilt)

  it('are those of the list', async () => {
    const types = declared()
    const lists = entries.map(async ({ name, module }) => {
      const values = await imported(module)
      return [name, ...(types.get(name) as string[]).map((each) => (values.includes(each) ? `  ${each}` : `  *${each}*`))].join('\n')
    })
    const text = `${(await Promise.all(lists)).join('\n\n')}\n`
    if (process.env.UPDATE) writeFileSync(LIST, text)
    expect(text).toBe(readFileSync(LIST, 'utf8'))
  })

  it('are the same for import and require, and all declared', async () => {
    const require = createRequire(import.meta.url)
    const types = declared()
    for (const { name, module } of entries) {
      const values = await imported(module)
      expect([name, values.filter((each) => !types.get(name)?.includes(each))]).toEqual([name, []])
      const common = require(join(ROOT, module.replace(/\.js$/, '.cjs'))) as object
      expect([name, Object.keys(common).sort()]).toEqual([name, values])
    }
  })

  it('load nothing of Node.js, nothing of the command line, and zod only where shapes are checked', () => {
    const zod = ['gongbao/grammar', 'gongbao/schema']
    for (const { name, module } of entries) {
      const packages = [...closure(module)].filter((path) => path !== 'parsimmon' && !path.startsWith(ROOT)).sort()
      expect([name, packages]).toEqual([name, zod.includes(name) ? ['zod/locales', 'zod/mini'] : []])
    }
  })
})
