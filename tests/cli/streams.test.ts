/** Standard input and the terminal, in this process. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addCheck } from '../../src/cli/check.js'
import { addGrammar } from '../../src/cli/grammar.js'
import { writeReport } from '../../src/cli/io.js'
import { addParse } from '../../src/cli/parse.js'
import { addTree } from '../../src/cli/tree.js'
import { onTerminal, ran, withInput } from '../support/in-process.js'

const NOTICE =
  '云溪县人民政府\n关于值守的通知\n\n云政发〔2023〕1号\n\n各乡镇人民政府：\n\n请值守,并报告。\n\n云溪县人民政府\n2023年7月3日\n'

let folder: string
const at = (name: string) => join(folder, name)
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongbao-streams-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('standard input', () => {
  it.each([
    [addParse, ['parse', '--to', 'text']],
    [addParse, ['parse', '--to', 'text', '-']],
    [addTree, ['tree']],
    [addTree, ['tree', '-']],
  ])('is read where no file is named: %#', async (add, args) => {
    expect((await withInput(NOTICE, () => ran(add, ...args))).out).toContain('关于值守的通知')
  })

  it('is named as people say it', async () => {
    const init = await withInput(NOTICE, () => ran(addGrammar, 'grammar', 'init', '-', '-o', '-'))
    expect(init.out).toContain('// standard input:')
    expect(init.said).toBe('云溪县: 1 prefixes (0 doubtful), 1 organs, 0 sections of the contents\n')
    const broken = await withInput('关于\ufffd的通知\n', () => ran(addParse, 'parse', '--encoding', 'big5', '--to', 'text', '-'))
    expect(broken.said).toMatch(/^gongbao: standard input: byte \d+/)
  })

  it('is checked as a file is, and has a name of its own in SARIF', async () => {
    const { out, status } = await withInput(NOTICE, () => ran(addCheck, 'check', '--lang', 'en'))
    expect(out).toContain('1 file: 0 errors, 0 warnings, 1 info')
    expect(status).toBe(0)
    const sarif = await withInput(NOTICE, () => ran(addCheck, 'check', '--format', 'sarif', '-'))
    expect(JSON.parse(sarif.out).runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri).toBe('stdin')
  })

  it('goes to standard output when it is mended, with what is left to say beside it', async () => {
    const mended = await withInput(NOTICE, () => ran(addCheck, 'check', '--fix', '--lang', 'en'))
    expect(mended).toMatchObject({ out: NOTICE.replace(',', '，'), said: 'gongbao: -: 1 line mended\nnothing found\n' })
    // nothing to mend: a pipe goes on all the same
    expect((await withInput(mended.out, () => ran(addCheck, 'check', '--fix', '-'))).out).toBe(mended.out)
    writeFileSync(at('notice.txt'), NOTICE)
    const both = await withInput(NOTICE, () => ran(addCheck, 'check', '--fix', '--lang', 'en', '-', at('notice.txt')))
    expect(both).toMatchObject({
      out: `${NOTICE.replace(',', '，')}nothing found\n`,
      said: expect.stringMatching(/^gongbao: -: 1 line mended\ngongbao: .*notice\.txt: 1 line mended\n$/),
    })
    expect((await withInput(NOTICE, () => ran(addCheck, 'check', '--lang', 'en', '-'))).said).toBe('')
  })
})

describe('parse --ndjson', () => {
  it.each([['--to', 'json'], ['--encoding', 'utf-8'], ['-o', 'out'], ['--limit', '9'], ['--resume']])(
    'does not go with %s',
    async (...option) => {
      const { fault, status } = await withInput('', () => ran(addParse, 'parse', '--ndjson', ...option))
      expect(status).toBe(2)
      expect(fault).toMatch(/^error: option '--ndjson' cannot be used with option/)
    },
  )

  it('reads no files', async () => {
    const fault = async (...files: string[]) => (await ran(addParse, 'parse', '--ndjson', ...files)).fault
    expect(await fault('a.txt')).toBe('--ndjson reads standard input, not files')
    expect(await fault('-', 'a.txt')).toBe('--ndjson reads standard input, not files')
  })
})

describe('on a terminal', () => {
  const HOSTILE = '关于\u001b[31m修路\u202e的通知\n\n请办理。\u0007\n'

  it.each([HOSTILE, '\u001b\u202e\u0007\n'])('a text gives no orders: %j', async (text) => {
    writeFileSync(at('hostile.txt'), text)
    const args = ['parse', '--to', 'text', at('hostile.txt')]
    expect((await onTerminal(80, () => ran(addParse, ...args))).out).not.toMatch(/[\u001b\u202e\u0007]/)
  })

  it('to a file a text of nothing but orders goes as it is', async () => {
    writeFileSync(at('hostile.txt'), '\u001b\u202e\u0007\n')
    expect((await ran(addParse, 'parse', '--to', 'text', at('hostile.txt'))).out).toMatch(/\u001b\u202e\u0007/)
  })

  it('what the command line says keeps its own colours, and nothing else', async () => {
    const written: string[] = []
    const stream = (isTTY: boolean) => ({ isTTY, write: (text: string) => written.push(text) }) as unknown as NodeJS.WriteStream
    const text = '\u001b[1m关于\u001b[22m修路\u0007\u001b[2Jx\u001b[38;5;9m\n'
    writeReport(text, stream(true))
    writeReport(text, stream(false))
    expect(written).toEqual(['\u001b[1m关于\u001b[22m修路  [2Jx\u001b[38;5;9m\n', text])
  })

  it('the outline is as wide as it', async () => {
    writeFileSync(
      at('wide.txt'),
      `关于${'甲乙'.repeat(40)}的通知\n\n一、${'丙丁'.repeat(20)}\n\n（一）${'戊己'.repeat(20)}\n\n请办理。\n\n2024年1月2日\n`,
    )
    for (const [columns, cells] of [
      [60, 60],
      [140, 140],
    ] as const) {
      const { out } = await onTerminal(columns, () => ran(addTree, 'tree', at('wide.txt')))
      const widths = out
        .trimEnd()
        .split('\n')
        .map((line) => [...line].reduce((sum, sign) => sum + (/[\u2500-\u257f…0-9 -]/.test(sign) ? 1 : 2), 0))
      expect(Math.max(...widths)).toBeLessThanOrEqual(cells)
      expect(Math.max(...widths)).toBeGreaterThan(cells - 2)
    }
  })
})
