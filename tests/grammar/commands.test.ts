import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Command } from 'commander'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { addGrammar } from '../../src/cli/grammar.js'
import { CliError } from '../../src/cli/io.js'
import { loadPack } from '../../src/cli/load-pack.js'

const quarterly = join(import.meta.dirname, '../../fixtures/quarterly.txt')
const folder = mkdtempSync(join(tmpdir(), 'gongbao-commands-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Runs `gongbao grammar …` here; what it writes to each stream. */
async function run(...args: string[]): Promise<{ out: string; err: string }> {
  const written = { out: '', err: '' }
  const into = (stream: keyof typeof written) => (text: string | Uint8Array) => {
    written[stream] += text
    return true
  }
  const out = vi.spyOn(process.stdout, 'write').mockImplementation(into('out'))
  const err = vi.spyOn(process.stderr, 'write').mockImplementation(into('err'))
  try {
    const program = new Command().exitOverride().configureOutput({ writeErr: (text) => process.stderr.write(text) })
    addGrammar(program)
    for (const command of program.commands) for (const sub of [command, ...command.commands]) sub.exitOverride()
    await program.parseAsync(['node', 'gongbao', 'grammar', ...args])
  } finally {
    out.mockRestore()
    err.mockRestore()
  }
  return written
}

describe('gongbao grammar init', () => {
  it('writes a pack that can be loaded, and says what it found', async () => {
    const file = join(folder, 'county.ts')
    const { out, err } = await run('init', quarterly, '-o', file)
    expect(out).toBe('')
    expect(err).toBe('云溪县: 5 prefixes (0 doubtful), 7 organs, 4 sections of the contents\n')
    expect((await loadPack(file)).place?.names).toEqual(['云溪县', '云溪'])
    expect(readFileSync(file, 'utf8')).toContain('// quarterly.txt:1 云溪县人民政府公报')
  })

  it('writes to standard output without -o', async () => {
    expect((await run('init', quarterly)).out).toBe(readFileSync(join(folder, 'county.ts'), 'utf8'))
  })

  it('takes its id from the file where no masthead has one', async () => {
    const text = join(folder, 'one.txt')
    writeFileSync(text, '云溪县人民政府关于值守的通知\n\n云政发〔2023〕1号\n')
    await run('init', text, '-o', join(folder, 'Yun-Xi.ts'))
    expect((await loadPack(join(folder, 'Yun-Xi.ts'))).id).toBe('yun-xi')
    expect((await run('init', text, '-o', '-')).out).toContain("id: 'county'")
  })

  it('says what it cannot do', async () => {
    const empty = join(folder, 'empty.txt')
    writeFileSync(empty, '')
    await expect(run('init', empty)).rejects.toThrow('cannot tell the place')
    await expect(run('init', join(folder, 'none.txt'))).rejects.toThrow('no such file')
    await expect(run('init', quarterly, '-o', join(folder, 'county.json'))).rejects.toThrow('its name ends in .ts or .js')
    await expect(run('init')).rejects.toThrow("missing required argument 'files'")
    await expect(run('init', empty)).rejects.toThrow(CliError)
  })
})

describe('gongbao grammar check', () => {
  const pack = join(folder, 'county.ts')

  it('says in a table how the lines are read, and what is unknown', async () => {
    const { out } = await run('check', 'base', quarterly)
    const [first] = out.split('\n')
    expect(first).toMatch(/quarterly\.txt: \d+ lines read with base$/)
    expect(out).toMatch(/\n {2}label {17} {4,7}\d+ +\d+\.\d %\n/)
    expect(out).toContain('  prefixes unknown to the pack: 5\n    云政发 (line 45, 49, 125, 215)')
    expect(out).toContain('  documents without issuer or date: none\n')
  })

  it('finds nothing unknown to a pack drafted from the issue', async () => {
    const { out } = await run('check', pack, quarterly)
    for (const what of ['prefixes unknown to the pack', 'organs unknown to the pack']) expect(out).toContain(`  ${what}: none\n`)
  })

  it('gives everything as JSON', async () => {
    const file = join(folder, 'fit.json')
    const copy = join(folder, 'copy.txt')
    copyFileSync(quarterly, copy)
    expect((await run('check', pack, quarterly, copy, '--format', 'json', '-o', file)).out).toBe('')
    const [fit, again] = JSON.parse(readFileSync(file, 'utf8'))
    expect(again).toEqual({ ...fit, file: copy })
    expect(fit).toMatchObject({ file: quarterly, grammar: 'yunxixian', prefixes: {}, organs: {}, documents: [], strays: [] })
    expect(Object.keys(fit)).toEqual(['file', 'grammar', 'lines', 'kinds', 'overlooked', 'prefixes', 'organs', 'documents', 'strays'])
  })

  it('says what it cannot do', async () => {
    await expect(run('check', 'yunxi', quarterly)).rejects.toThrow('no grammar "yunxi"')
    await expect(run('check', 'base')).rejects.toThrow("missing required argument 'files'")
    await expect(run('check', 'base', quarterly, '--format', 'xml')).rejects.toThrow('Allowed choices are table, json')
  })
})
