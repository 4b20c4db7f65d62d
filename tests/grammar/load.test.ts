import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { base } from '../../grammars/base.js'
import { jishan } from '../../grammars/jishan.js'
import { chainOf } from '../../src/chain.js'
import { grammarNamed, packNamed } from '../../src/cli/grammars.js'
import { CliError } from '../../src/cli/io.js'
import { bundled, packs } from '../../src/cli/packs.js'
import type { Grammar } from '../../src/grammar.js'
import { parse } from '../../src/parse.js'

const root = mkdtempSync(join(tmpdir(), 'gongbao-load-'))
let folder = root
let count = 0
beforeEach(() => {
  folder = join(root, String(count++))
})
afterAll(() => rmSync(root, { recursive: true }))

/** Writes files and loads the first. */
async function load(files: Record<string, string>): Promise<Grammar> {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return packNamed(join(folder, Object.keys(files)[0] as string))
}

async function complaint(files: Record<string, string>): Promise<string> {
  try {
    await load(files)
  } catch (error) {
    expect(error).toBeInstanceOf(CliError)
    return (error as Error).message.replaceAll(`${folder}/`, '')
  }
  return 'nothing'
}

const IDS = packs.map(({ id }) => id).join(', ')
const data = { id: 'yunxi', name: '云溪县', documentNumbers: { 云政发: { issuer: '云溪县人民政府' } } }
const source = JSON.stringify(data)

describe('--grammar', () => {
  it('takes ids, and auto for the choice by the text', async () => {
    expect(await grammarNamed('auto')).toBe(bundled)
    for (const grammar of packs) expect(await grammarNamed(grammar.id)).toBe(grammar)
  })

  it('says which there are', async () => {
    for (const id of ['', 'yunxi', '__proto__', './county', 'county.txt'])
      await expect(grammarNamed(id)).rejects.toThrow(`no grammar ${JSON.stringify(id)}; there are ${IDS}, or give a file (.ts .js .json)`)
  })

  it('loads a file once', async () => {
    expect(await load({ 'county.json': source })).toBe(await packNamed(join(folder, 'county.json')))
  })
})

describe('a pack of data', () => {
  it('extends the base grammar, a bundled one, or a file beside it', async () => {
    expect(await load({ 'a.json': source })).toMatchObject({ ...data, extends: base })
    expect((await load({ 'b.json': JSON.stringify({ ...data, extends: 'jishan' }) })).extends).toBe(jishan)
    const chain = await load({
      'towns/c.json': JSON.stringify({ ...data, extends: '../county.ts' }),
      'county.ts': `import type { Grammar } from 'gongbao'\nconst county: Grammar = { ...${source}, id: 'county' }\nexport default county\n`,
    })
    expect(chainOf(chain).map(({ id }) => id)).toEqual(['base', 'county', 'yunxi'])
  })

  it('may begin with a byte order mark', async () => {
    expect((await load({ 'a.json': `\uFEFF${source}` })).id).toBe('yunxi')
  })

  it.each([
    ['no file', 'a.json', undefined, 'cannot read a.json: no such file'],
    ['no JSON', 'a.json', '{id:1}', 'cannot load a.json: it is no JSON'],
    ['no object', 'a.json', '[]', 'cannot load a.json: grammar ?:\n  config: found []'],
    ['a field that is wrong', 'a.json', '{"id":"yunxi","name":3}', 'cannot load a.json: grammar yunxi:\n  name: found 3'],
    ['a field that is unknown', 'a.json', '{"id":"yunxi","name":"云溪县","__proto__":{}}', 'unknown field "__proto__"'],
    ['a parent that there is not', 'a.json', '{"extends":"yunxi"}', `extends: found "yunxi"; expected ${IDS}, or a file`],
    ['a parent file that there is not', 'a.json', '{"extends":"./b.json"}', 'cannot read b.json: no such file'],
    ['itself as its parent', 'a.json', '{"extends":"./a.json"}', 'a.json extends a.json'],
  ])('that has %s cannot be loaded', async (_, name, content, why) => {
    expect(
      content === undefined
        ? (await complaint({ 'other.txt': '', [name]: '' })) && (await missing(name))
        : await complaint({ [name]: content }),
    ).toContain(why)
  })

  async function missing(name: string): Promise<string> {
    rmSync(join(folder, name))
    try {
      await packNamed(join(folder, name))
    } catch (error) {
      return (error as Error).message.replaceAll(`${folder}/`, '')
    }
    return 'nothing'
  }
})

describe('a pack that is a module', () => {
  it.each([
    ['default.ts', `import { defineGrammar } from 'gongbao/grammar'\nexport default defineGrammar(${source} satisfies object)\n`],
    ['named.ts', `import { defineGrammar, type Grammar } from 'gongbao/grammar'\nexport const yunxi: Grammar = defineGrammar(${source})\n`],
    ['plain.js', `export default ${source}\n`],
    ['module.mjs', `import { base } from 'gongbao/grammars/base'\nexport default { ...${source}, extends: base }\n`],
    ['common.cjs', `const { defineGrammar } = require('gongbao/grammar')\nmodule.exports = defineGrammar(${source})\n`],
    ['common.cts', `import { defineGrammar } from 'gongbao/grammar'\nexport = defineGrammar(${source})\n`],
  ])('may be %s', async (name, content) => {
    expect(await load({ [name]: content })).toMatchObject({ ...data, extends: base })
  })

  it('may import files beside it, as TypeScript or JavaScript names them, and what Node has', async () => {
    const grammar = await load({
      'county.ts': [
        "import { readFileSync } from 'node:fs'",
        "import { organs } from './organs.js'",
        "import { numbers } from './numbers'",
        "const name = readFileSync(__dirname + '/name.txt', 'utf8')",
        "export default { id: 'yunxi', name, organs, documentNumbers: numbers }",
      ].join('\n'),
      'organs.ts':
        "import { suffix } from './lib/suffix.ts'\nexport enum Kind { Office = 'office' }\nexport const organs = [{ name: '云溪县' + suffix, kind: Kind.Office }]\n",
      'lib/suffix.ts': "export const suffix: string = '人民政府办公室'\n",
      'numbers.js': "export const numbers = { 云政发: { issuer: '云溪县人民政府' } }\n",
      'name.txt': '云溪县',
    })
    expect(grammar).toMatchObject({ ...data, organs: [{ name: '云溪县人民政府办公室', kind: 'office' }] })
  })

  it('may have rules, of the Parsimmon that runs them', async () => {
    const grammar = await load({
      'county.ts': [
        "import Parsimmon, { regexp } from 'parsimmon'",
        "import { defineGrammar, type LineRule, reading } from 'gongbao/grammar'",
        "const remark: LineRule<string> = { kind: 'remark', reading: () => ({ first: '~', parser: reading(Parsimmon.alt(regexp(/~{1,3}/), Parsimmon.string('~')).then(regexp(/[^\\r\\n]{1,40}/)), (s) => s) }) }",
        `export default defineGrammar({ ...${source}, lines: [{ rule: remark, instead: 'appointment' }], structures: [{ rule: { name: 'remark', begins: ['remark'], parser: ({ source, sequence }) => sequence.kind('remark').map(({ from }) => [{ put: 'block', node: source.leaf('note', sequence.token(from)) }]) } }] })`,
      ].join('\n'),
    })
    expect(JSON.stringify(parse('云溪县人民政府关于值守的通知\n\n~~某事\n', { grammar }))).toContain('"type":"note","value":"~~某事"')
  })

  it.each([
    ['export const a = ', 'cannot load county.ts: Unexpected token (1:18)'],
    ["import { x } from 'no-such-package'\nexport default x", "cannot load county.ts: Cannot find module 'no-such-package'"],
    ["import x from './nothing'\nexport default x", "cannot load county.ts: Cannot find module './nothing'"],
    ["throw new Error('not today')", 'cannot load county.ts: not today'],
    ["throw 'not today'", 'cannot load county.ts: not today'],
    ['await 1', 'cannot load county.ts: await is only valid'],
    ['', 'expected its default export, or its only one, to be a grammar; it exports nothing'],
    ['export const a = 1\nexport const b = 2', 'it exports a, b'],
    ['export default 1', 'it exports default'],
    ["export default { id: 'yunxi', nmae: '云溪县' }", 'unknown field "nmae"'],
    ["import { defineGrammar } from 'gongbao/grammar'\nexport default defineGrammar({ id: 'yunxi', name: '' })", 'name: found ""'],
  ])('says why it cannot be loaded: %s', async (content, why) => {
    const message = await complaint({ 'county.ts': content })
    expect(message).toContain(why)
    expect(message).not.toContain('Require stack')
  })

  it('may import in a circle', async () => {
    const files = {
      'county.ts': `import { id } from './other'\nexport const name = () => '云溪县'\nexport default { id: id(), name: name() }\n`,
      'other.ts': "import { name } from './county'\nexport const id = () => (name() === '云溪县' ? 'yunxi' : 'none')\n",
    }
    expect(await complaint(files)).toBe('nothing')
  })
})
