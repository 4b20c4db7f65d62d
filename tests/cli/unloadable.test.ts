/** What is said of a pack that cannot be loaded, to the character. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { packNamed } from '../../src/cli/grammars.js'

let folder: string
const at = (name: string) => join(folder, name)
const put = (name: string, text: string) => writeFileSync(at(name), text)
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongbao-unloadable-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('a pack that cannot be loaded', () => {
  const why = async (name: string) => {
    try {
      await packNamed(at(name))
    } catch (error) {
      return (error as Error).message.replaceAll(`${folder}/`, '')
    }
    return 'nothing'
  }

  it('is named by what was asked for, with all that it is built on', async () => {
    put('a.json', '{"id":"a","name":"甲","extends":"./b.json"}')
    put('b.json', '{"id":"b","name":"乙","extends":"./a.json"}')
    put('c.json', '{"id":"c","name":"丙","extends":"nobody"}')
    put('d.json', '{"id":"d","name":"丁","extends":"./e.json"}')
    put('e.json', '{"id":"e"')
    put('f.json', '{"id":"f","name":"己","extends":3}')
    expect(await why('a.json')).toBe('cannot load a.json: a.json extends b.json extends a.json')
    expect(await why('c.json')).toMatch(
      /^cannot load c\.json: extends: found "nobody"; expected base, .*jishan, or a file \(\.ts \.js \.json\)$/,
    )
    expect(await why('d.json')).toMatch(/^cannot load e\.json: it is no JSON: \S/)
    expect(await why('f.json')).toMatch(/^cannot load f\.json: grammar f:\n {2}extends: /)
  })

  it('may be a module that exports nothing, too much, or no object', async () => {
    for (const [name, source, exports] of [
      ['nothing.js', '', 'nothing'],
      ['two.js', "exports.a = { id: 'a' }\nexports.b = { id: 'b' }\n", 'a, b'],
      ['text.cjs', "module.exports = 'text'\n", 'nothing'],
      ['list.cjs', 'module.exports = [1]\n', 'nothing'],
    ] as const) {
      put(name, source)
      expect(await why(name)).toBe(
        `cannot load ${name}: expected its default export, or its only one, to be a grammar; it exports ${exports}`,
      )
    }
  })

  it('says of a module that another is missing where it looked for it', async () => {
    put('lib.json', '{}')
    put('needs.ts', "import x from './lib.json'\nimport y from './missing'\nexport default { x, y }\n")
    expect(await why('needs.ts')).toBe("cannot load needs.ts: Cannot find module './missing'")
    put('falls.js', 'throw 3\n')
    expect(await why('falls.js')).toBe('cannot load falls.js: 3')
    put('bad.ts', 'export default {\n')
    expect(await why('bad.ts')).toMatch(/^cannot load bad\.ts: Unexpected token.* \(\d+:\d+\)$/)
  })
})
