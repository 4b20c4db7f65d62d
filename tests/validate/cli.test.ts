import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Command, CommanderError } from 'commander'
import { eastAsianWidth } from 'get-east-asian-width'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { addCheck } from '../../src/cli/check.js'
import { CliError } from '../../src/cli/io.js'

const GAP = '云溪县粮食工作方案\n\n一、总体要求\n\n稳产保供。\n\n三、保障措施\n\n加强领导。\n'
const WARNING = '云溪县粮食工作方案\n\n一、总体要求\n\n稳产保供，，确保安全。\n\n二、保障措施\n\n加强领导。\n'
const CLEAN = '云溪县粮食工作方案\n\n一、总体要求\n\n稳产保供。\n\n二、保障措施\n\n加强领导。\n'
const HALF = '云溪县粮食工作方案\n\n一、总体要求\n\n稳产保供,确保安全。\n\n二、保障措施\n\n加强领导。\n'

let folder: string
const home = process.cwd()

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongbao-check-'))
  process.chdir(folder)
})

afterEach(() => {
  process.chdir(home)
  rmSync(folder, { recursive: true })
  process.exitCode = undefined
  vi.restoreAllMocks()
})

function file(name: string, text: string): string {
  writeFileSync(name, text)
  return name
}

/** What is written, and the exit status: that of a fault the program tells of is 2. */
async function run(...args: string[]): Promise<{ out: string; status: number; fault?: string }> {
  let out = ''
  vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    out += String(chunk)
    return true
  })
  const program = new Command('gongbao').exitOverride().configureOutput({ writeErr: () => {} })
  addCheck(program)
  for (const command of program.commands) command.exitOverride().configureOutput({ writeErr: () => {} })
  try {
    await program.parseAsync(['check', ...args], { from: 'user' })
  } catch (error) {
    if (error instanceof CliError || error instanceof CommanderError) return { out, status: 2, fault: error.message }
    throw error
  } finally {
    vi.restoreAllMocks()
  }
  const status = Number(process.exitCode ?? 0)
  process.exitCode = undefined
  return { out, status }
}

describe('gongbao check', () => {
  it('exits with 0 where nothing is found, 1 on errors', async () => {
    expect(await run(file('a.txt', CLEAN))).toEqual({ out: '没有发现问题\n', status: 0 })
    expect((await run(file('a.txt', GAP))).status).toBe(1)
    expect(await run(file('a.txt', GAP), '--rule', 'numbering/gap=off', '--lang', 'en')).toEqual({ out: 'nothing found\n', status: 0 })
  })

  it('exits with 1 only on more warnings than allowed', async () => {
    file('a.txt', WARNING)
    expect((await run('a.txt')).status).toBe(0)
    expect((await run('a.txt', '--max-warnings', '1')).status).toBe(0)
    expect((await run('a.txt', '--max-warnings', '0')).status).toBe(1)
  })

  it('writes JSON', async () => {
    const { out } = await run(file('a.txt', GAP), file('b.txt', CLEAN), '--format', 'json')
    expect(JSON.parse(out)).toEqual([
      {
        file: 'a.txt',
        messages: [
          {
            ruleId: 'numbering/gap',
            severity: 'error',
            message: '“一、”之后是“三、”，缺“二、”',
            line: 7,
            column: 1,
            endLine: 7,
            endColumn: 3,
            related: [{ message: '前一序数“一、”', line: 3, column: 1, endLine: 3, endColumn: 3 }],
          },
        ],
      },
      { file: 'b.txt', messages: [] },
    ])
  })

  it('marks the place under Chinese text, cell by cell', async () => {
    const { out } = await run(file('a.txt', WARNING))
    const lines = out.split('\n')
    const at = lines.findIndex((line) => line.includes('│ 稳产保供'))
    const cells = (text: string) => [...text].reduce((sum, char) => sum + eastAsianWidth(char.codePointAt(0) as number), 0)
    const [line, marker] = [lines[at] as string, lines[at + 1] as string]
    expect(cells(marker.slice(0, marker.indexOf('^')))).toBe(cells(line.slice(0, line.indexOf('，，'))))
    expect(marker.slice(marker.indexOf('^'))).toBe('^^^^')
    expect(out).toContain('5:5  警告  标点“，，”重复')
    expect(out).toContain('1 个文件：0 个错误，1 个警告，0 个提示')
    expect(out).not.toContain('\u001b')
  })

  it('lets no sign of a text reach the terminal as an order to it', async () => {
    const { out } = await run(file('a.txt', `云溪县粮食工作方案\n\n一、总体要求\n\n\u001b[31m稳产\u202e保供，，\ufffd。\n`))
    expect(out).toContain('稳产')
    expect(out).not.toMatch(/[\u001b\u202e]/)
  })

  it('takes settings from the folder, from --config and from --rule, the last first', async () => {
    file('a.txt', GAP)
    file('gongbao.config.json', '{ "rules": { "numbering/gap": "warning" } }')
    expect((await run('a.txt')).status).toBe(0)
    expect((await run('a.txt', '--rule', 'numbering/gap=error')).status).toBe(1)
    file('other.mjs', 'export default { rules: { "numbering/gap": "off" } }')
    expect((await run('a.txt', '--config', 'other.mjs')).out).toBe('没有发现问题\n')
  })

  it('takes settings behind a byte order mark', async () => {
    file('a.txt', GAP)
    file('gongbao.config.json', '\uFEFF{ "rules": { "numbering/gap": "off" } }')
    expect(await run('a.txt')).toEqual({ out: '没有发现问题\n', status: 0 })
  })

  it.each([
    [['none.txt'], 'cannot read none.txt: no such file'],
    [['a.txt', '--rule', 'numbering/gapp=off'], 'no rule "numbering/gapp"; did you mean "numbering/gap"?'],
    [['a.txt', '--rule', 'numbering/gap'], 'Give a rule and a level'],
    [['a.txt', '--max-warnings', 'many'], 'Give a whole number.'],
    [['a.txt', '--format', 'xml'], 'Allowed choices are pretty, json, sarif'],
    [['a.txt', '--grammar', 'none'], 'no grammar "none"'],
    [['a.txt', '--config', 'none.json'], 'cannot read none.json: no such file'],
    [['a.txt', '--config', 'none.js'], 'cannot read none.js: no such file'],
    [['a.txt', '--config', 'broken.json'], 'cannot load broken.json: it is no JSON'],
    [['a.txt', '--config', 'list.json'], 'list.json must be an object'],
    [['a.txt', '--config', 'more.json'], 'no setting "plugins"; there is rules'],
    [['a.txt', '--config', 'rules.json'], 'rules must be an object of rule ids'],
    [['a.txt', '--config', 'broken.mjs'], 'cannot load broken.mjs'],
  ])('cannot run %j', async (args, message) => {
    file('a.txt', GAP)
    file('broken.json', '{')
    file('list.json', '[]')
    file('more.json', '{ "plugins": [] }')
    file('rules.json', '{ "rules": [] }')
    file('broken.mjs', 'export default {')
    const { status, fault } = await run(...args)
    expect(status).toBe(2)
    expect(fault).toContain(message)
  })

  it('mends files, and has nothing to mend the next time', async () => {
    file('a.txt', HALF)
    const first = await run('a.txt', '--fix')
    expect(first).toEqual({ out: '没有发现问题\n', status: 0 })
    const mended = readFileSync('a.txt', 'utf8')
    expect(mended).toBe(HALF.replace(',', '，'))
    await run('a.txt', '--fix')
    expect(readFileSync('a.txt', 'utf8')).toBe(mended)
  })
})

describe('SARIF', () => {
  interface Region {
    startLine: number
    startColumn: number
    endLine: number
    endColumn: number
  }

  it('is a log of version 2.1.0 with all that the standard requires', async () => {
    const { out } = await run(file('a.txt', GAP), file('云 溪.txt', HALF), '--format', 'sarif', '--lang', 'en')
    const log = JSON.parse(out)
    // §3.13: version and runs are required
    expect(Object.keys(log).sort()).toEqual(['$schema', 'runs', 'version'])
    expect(log.version).toBe('2.1.0')
    const [run0] = log.runs
    expect(log.runs).toHaveLength(1)
    // §3.14, §3.18, §3.19: a run has a tool, a tool a driver, a driver a name
    expect(run0.tool.driver).toMatchObject({ name: 'gongbao', language: 'en', semanticVersion: expect.stringMatching(/^\d+\.\d+\.\d+/) })
    expect(run0.columnKind).toBe('utf16CodeUnits')
    const descriptors = run0.tool.driver.rules
    expect(new Set(descriptors.map((d: { id: string }) => d.id)).size).toBe(descriptors.length)
    for (const descriptor of descriptors) {
      expect(descriptor.shortDescription.text).toMatch(/\S/)
      expect(['error', 'warning', 'note']).toContain(descriptor.defaultConfiguration.level)
    }
    expect(run0.results).toHaveLength(2)
    const region = ({ startLine, startColumn, endLine, endColumn }: Region) => {
      for (const number of [startLine, startColumn, endLine, endColumn]) expect(number).toBeGreaterThanOrEqual(1)
      expect(endLine > startLine || (endLine === startLine && endColumn >= startColumn)).toBe(true)
    }
    for (const result of run0.results) {
      // §3.27: message is required; ruleIndex and ruleId name one descriptor
      expect(result.message.text).toMatch(/\S/)
      expect(descriptors[result.ruleIndex].id).toBe(result.ruleId)
      expect(['error', 'warning', 'note']).toContain(result.level)
      for (const { physicalLocation } of [...result.locations, ...(result.relatedLocations ?? [])]) {
        expect(() => new URL(physicalLocation.artifactLocation.uri, 'file:///here/')).not.toThrow()
        expect(physicalLocation.artifactLocation.uri).not.toMatch(/\s/)
        region(physicalLocation.region)
      }
      for (const { artifactChanges } of result.fixes ?? []) {
        // §3.55 to §3.57: a fix has changes, a change an artifact and replacements, a replacement a deleted region
        expect(artifactChanges.length).toBeGreaterThan(0)
        for (const { artifactLocation, replacements } of artifactChanges) {
          expect(artifactLocation.uri).toMatch(/\S/)
          expect(replacements.length).toBeGreaterThan(0)
          for (const { deletedRegion } of replacements) region(deletedRegion)
        }
      }
    }
    expect(run0.results.some((result: { fixes?: unknown }) => result.fixes)).toBe(true)
    expect(run0.results[1].locations[0].physicalLocation.artifactLocation.uri).toBe('%E4%BA%91%20%E6%BA%AA.txt')
  })
})
