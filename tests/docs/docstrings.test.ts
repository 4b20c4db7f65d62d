/** The examples of the API pages: every `js` block of a docstring runs, and prints what stands behind its `console.log`s. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mustBeBuilt, newFolder, ROOT } from '../package/user.js'

const { entryPoints } = JSON.parse(readFileSync(join(ROOT, 'typedoc.json'), 'utf8')) as { entryPoints: string[] }

const examples = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => `src/${name.replaceAll('\\', '/')}`)
  .flatMap((file) =>
    [...readFileSync(join(ROOT, file), 'utf8').matchAll(/^ *\* ```(\w+)\n([\s\S]*?)^ *\* ```$/gm)].map(([, language, block]) => ({
      file,
      language: language as string,
      code: (block as string).replace(/^ *\* ?/gm, ''),
    })),
  )

describe('the examples in docstrings', () => {
  const folder = newFolder()

  beforeAll(() => {
    mustBeBuilt()
    mkdirSync(join(folder, 'node_modules'))
    symlinkSync(ROOT, join(folder, 'node_modules/gongbao'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('are there for every entry, and all can be run', () => {
    expect(entryPoints.filter((entry) => !examples.some(({ file }) => file === entry))).toEqual([])
    expect(examples.filter(({ language }) => language !== 'js')).toEqual([])
  })

  it.each(examples)('$file', ({ code }) => {
    writeFileSync(join(folder, 'example.mjs'), code)
    const { stdout, stderr } = spawnSync(process.execPath, ['example.mjs'], { cwd: folder, encoding: 'utf8' })
    const expected = [...code.matchAll(/console\.log\(.*\) \/\/ (.*)$/gm)].map(([, output]) => output)
    expect(expected.length).toBeGreaterThan(0)
    expect(stderr + stdout).toBe(`${expected.join('\n')}\n`)
  })
})
