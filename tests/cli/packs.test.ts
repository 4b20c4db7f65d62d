/** What commands do with a pack, which packs there are, and what each format is told. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addCheck } from '../../src/cli/check.js'
import { formats } from '../../src/cli/formats.js'
import { addGrammar } from '../../src/cli/grammar.js'
import { bundled, packs } from '../../src/cli/packs.js'
import { parse } from '../../src/parse.js'
import { ran } from '../support/in-process.js'
import { SMALL_ISSUE } from '../support/small-issue.js'

let folder: string
const at = (name: string) => join(folder, name)
const put = (name: string, text: string) => {
  writeFileSync(at(name), text)
  return at(name)
}
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongbao-packs-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('gongbao check', () => {
  it('takes rules from a pack, and passes on what they throw that is no setting', async () => {
    const rule = (check: string) =>
      `{ id: 'yunxi/odd', severity: 'warning', description: { zh: '某', en: 'odd' }, source: '云溪县', messages: { odd: { zh: '怪', en: 'odd' } }, check: ${check} }`
    const pack = (name: string, check: string) =>
      put(name, `export default { id: 'yunxi', name: '云溪县', rules: [${rule(check)}], ruleSettings: { 'titles/kind': 'off' } }\n`)
    const odd = pack('odd.ts', '({ report }) => ({ title: (node) => report({ node, message: "odd" }) })')
    const { out } = await ran(addCheck, 'check', '--lang', 'en', '--grammar', odd, put('notice.txt', '关于戊的通知\n\n请办理。\n'))
    expect(out).toContain('1:1  warning  odd  yunxi/odd')
    const wrong = pack('wrong.ts', '() => { throw new TypeError("no such thing") }')
    await expect(ran(addCheck, 'check', '--grammar', wrong, at('notice.txt'))).rejects.toThrow(TypeError)
  })
})

describe('gongbao grammar check', () => {
  const notice = (number: number, more = '') =>
    `云溪县人民政府\n关于第${number}件事的通知\n\n云政发〔2023〕${number}号\n\n各乡镇人民政府：\n\n请办理。${more}\n\n云溪县人民政府\n2023年7月${number}日\n\n`

  it('shows five of each finding, and counts the others', async () => {
    const text = [1, 2, 3, 4, 5, 6, 7].map((number) => notice(number, '\n\n云政发 2023-15号')).join('')
    expect((await ran(addGrammar, 'grammar', 'check', 'base', put('seven.txt', text))).out.replaceAll(folder, '')).toMatchInlineSnapshot(`
      "/seven.txt: 56 lines read with base

        organ                      14   25.0 %
        title                       7   12.5 %
        documentNumber              7   12.5 %
        salutation                  7   12.5 %
        prose                       7   12.5 %
        bare                        7   12.5 %
        date                        7   12.5 %

        lines read as prose that look like a convention: 7
          10 header? 云政发 2023-15号
          24 header? 云政发 2023-15号
          38 header? 云政发 2023-15号
          52 header? 云政发 2023-15号
          66 header? 云政发 2023-15号
          and 2 more
        prefixes unknown to the pack: 1
          云政发 (line 4, 18, 32, 46, 60, and 2 more)
        organs unknown to the pack: 1
          云溪县人民政府 (line 12, 26, 40, 54, 68, and 2 more)
        documents without issuer or date: none
        lines that no rule can place: none
      "
    `)
  })

  it('parts files by a line, and says how often each kind comes', async () => {
    const one = put(
      'one.txt',
      '各单位要加强值守。\n\n目录\n\n关于己的通知……(1)\n\n关于戊的通知\n\n甲。\n\n2023年7月3日\n\n云溪县人民政府\n关于己的通知\n\n甲。\n',
    )
    const { out } = await ran(addGrammar, 'grammar', 'check', 'base', one, put('empty.txt', ''))
    expect(out.replaceAll(folder, '')).toMatchInlineSnapshot(`
      "/one.txt: 9 lines read with base

        prose                       3   33.3 %
        title                       2   22.2 %
        contentsHeading             1   11.1 %
        titleOpening                1   11.1 %
        date                        1   11.1 %
        organ                       1   11.1 %

        lines read as prose that look like a convention: none
        prefixes unknown to the pack: none
        organs unknown to the pack: none
        documents without issuer or date: 2
          7 lacks issuer: 关于戊的通知
          13 lacks date: 云溪县人民政府关于己的通知
        lines that no rule can place: 1
          1 before the contents: 各单位要加强值守。

      /empty.txt: 0 lines read with base


        lines read as prose that look like a convention: none
        prefixes unknown to the pack: none
        organs unknown to the pack: none
        documents without issuer or date: none
        lines that no rule can place: none
      "
    `)
  })
})

describe('the bundled grammars', () => {
  it('are all there by name, and auto chooses among those that no other is built on', () => {
    expect(packs.map(({ id }) => id)).toEqual(['base', 'shanxi', 'yuncheng', 'jiangxian', 'jishan'])
    expect(bundled.map(({ id }) => id)).toEqual(['base', 'jiangxian', 'jishan'])
  })
})

describe('formats', () => {
  it('mark references in HTML and Akoma Ntoso, cut chunks where they are told, and leave out places', async () => {
    const tree = parse(SMALL_ISSUE)
    const write = (to: string, options = {}) => (formats[to] as (typeof formats)[string])(tree, { positions: true, ...options })
    expect(await write('html')).toMatch(/<a [^>]*href="#[^"]*instrument-1"/)
    expect(await write('akn')).toContain('<ref ')
    expect(await write('json')).toContain('"position"')
    expect(await write('json', { positions: false })).not.toContain('"position"')
    const longest = async (limit?: number) => {
      const chunks = await write('chunks', { limit })
      return Math.max(
        ...chunks
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line).text.length),
      )
    }
    expect(await longest(40)).toBeLessThanOrEqual(40)
    expect(await longest()).toBeGreaterThan(40)
    for (const to of Object.keys(formats)) expect([to, (await write(to)).at(-1)]).toEqual([to, '\n'])
  })
})
