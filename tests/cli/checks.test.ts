/** What `gongbao check` writes for programs, what it mends, and when it fails, in this process. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addCheck } from '../../src/cli/check.js'
import { rules } from '../../src/validate/index.js'
import { ran } from '../support/in-process.js'

/** A gap in the numbering (an error), a doubled comma (a warning) and one of half width (which can be mended). */
const FAULTY = '云溪县粮食工作方案\n\n一、总体要求\n\n稳产保供，，确保安全,提高产量。\n\n三、保障措施\n\n加强领导。\n'

let folder: string
const at = (name: string) => join(folder, name)
const check = (...args: string[]) => ran(addCheck, 'check', '--lang', 'en', ...args)
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongbao-checks-'))
  writeFileSync(at('faulty.txt'), FAULTY)
  writeFileSync(at('clean.txt'), '云溪县粮食工作方案\n\n稳产保供。\n')
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('gongbao check', () => {
  it('writes each message as JSON, with its place and what it goes back to', async () => {
    const { out, status } = await check('--format', 'json', at('faulty.txt'), at('clean.txt'))
    expect(status).toBe(1)
    expect(JSON.parse(out)).toEqual([
      {
        file: at('faulty.txt'),
        messages: [
          {
            ruleId: 'text/doubled-punctuation',
            severity: 'warning',
            message: expect.stringContaining('doubled punctuation'),
            line: 5,
            column: 5,
            endLine: 5,
            endColumn: 7,
          },
          {
            ruleId: 'text/half-width-punctuation',
            severity: 'info',
            message: expect.any(String),
            line: 5,
            column: 11,
            endLine: 5,
            endColumn: 12,
          },
          {
            ruleId: 'numbering/gap',
            severity: 'error',
            message: expect.stringContaining('is missing'),
            line: 7,
            column: 1,
            endLine: 7,
            endColumn: 3,
            related: [{ message: expect.stringContaining('一、'), line: 3, column: 1, endLine: 3, endColumn: 3 }],
          },
        ],
      },
      { file: at('clean.txt'), messages: [] },
    ])
  })

  it('writes SARIF: the rules, and each place and fix with lines and columns', async () => {
    const { out } = await check('--format', 'sarif', at('faulty.txt'))
    const { runs } = JSON.parse(out)
    const { driver } = runs[0].tool
    expect(driver).toMatchObject({ name: 'gongbao', language: 'en' })
    expect(driver.rules.map(({ id }: { id: string }) => id)).toEqual(rules.map(({ id }) => id))
    const gap = rules.findIndex(({ id }) => id === 'numbering/gap')
    expect(driver.rules[gap]).toEqual({
      id: 'numbering/gap',
      shortDescription: { text: rules[gap]?.description.en },
      fullDescription: { text: `${rules[gap]?.description.en} (${rules[gap]?.source})` },
      defaultConfiguration: { level: 'error' },
    })
    const uri = pathToFileURL(at('faulty.txt')).href
    const place = (startLine: number, startColumn: number, endLine: number, endColumn: number) => ({
      artifactLocation: { uri },
      region: { startLine, startColumn, endLine, endColumn },
    })
    const [doubled, half, missing] = runs[0].results
    expect(doubled).toMatchObject({ level: 'warning', locations: [{ physicalLocation: place(5, 5, 5, 7) }] })
    expect(half).toMatchObject({
      ruleId: 'text/half-width-punctuation',
      level: 'note',
      fixes: [
        {
          artifactChanges: [
            { artifactLocation: { uri }, replacements: [{ deletedRegion: place(5, 11, 5, 12).region, insertedContent: { text: '，' } }] },
          ],
        },
      ],
    })
    expect(missing).toEqual({
      ruleId: 'numbering/gap',
      ruleIndex: gap,
      level: 'error',
      message: { text: '“三、” follows “一、”: “二、” is missing' },
      locations: [{ physicalLocation: place(7, 1, 7, 3) }],
      relatedLocations: [{ id: 0, message: { text: 'the label before, “一、”' }, physicalLocation: place(3, 1, 3, 3) }],
    })
    const zh = JSON.parse((await ran(addCheck, 'check', '--format', 'sarif', at('clean.txt'))).out)
    expect(zh.runs[0].tool.driver.language).toBe('zh-CN')
  })

  it.each([
    [[], 1],
    [['--rule', 'numbering/gap=off'], 0],
    [['--rule', 'numbering/gap=warning'], 0],
    [['--rule', 'numbering/gap=warning', '--max-warnings', '1'], 1],
    [['--rule', 'numbering/gap=warning', '--max-warnings', '2'], 0],
    [['--rule', 'numbering/gap=off', '--max-warnings', '0'], 1],
    [['--rule', 'numbering/gap=off', '--rule', 'text/doubled-punctuation=error'], 1],
  ])('ends with an error or without: %j', async (options, status) => {
    expect((await check(...options, at('faulty.txt'))).status).toBe(status)
  })

  it.each([
    [['--rule', 'numbering/gap'], 'Give a rule and a level: numbering/gap=off'],
    [['--rule', '=off'], 'Give a rule and a level'],
    [['--rule', 'numbering/gap=off=on'], 'Give a rule and a level'],
    [['--rule', 'x/y=off'], /^no rule "x\/y"$/],
    [['--rule', 'numbering/gapp=off'], 'no rule "numbering/gapp"; did you mean "numbering/gap"?'],
    [['--max-warnings', '1x'], 'Give a whole number.'],
    [['--max-warnings', 'x1'], 'Give a whole number.'],
  ])('cannot run with %j', async (options, fault) => {
    expect((await check(...options, at('faulty.txt'))).fault).toEqual(
      fault instanceof RegExp ? expect.stringMatching(fault) : expect.stringContaining(fault),
    )
  })

  it('mends what can be mended, and nothing of a file with bytes that are no text', async () => {
    writeFileSync(at('mended.txt'), FAULTY)
    expect((await check('--fix', at('mended.txt'))).out).toContain('1 error, 1 warning, 0 info')
    expect(readFileSync(at('mended.txt'), 'utf8')).toBe(FAULTY.replace(',', '，'))
    const broken = Buffer.concat([Buffer.from('稳产,保供。\n'), Buffer.from([0xff, 0x0a])])
    writeFileSync(at('broken.txt'), broken)
    const { fault } = await check('--fix', '--encoding', 'utf-8', at('broken.txt'))
    expect(fault).toBe(`cannot mend ${at('broken.txt')}: what is not utf-8 would be lost`)
    expect(readFileSync(at('broken.txt')).equals(broken)).toBe(true)
  })
})
