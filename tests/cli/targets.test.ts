/** What a result is written to, and what of it must not be lost: a pipe, a link, a mode, a text, an edited pack. */
import { spawn, spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { addCheck } from '../../src/cli/check.js'
import { addGrammar } from '../../src/cli/grammar.js'
import { writeOutput } from '../../src/cli/io.js'
import { addParse } from '../../src/cli/parse.js'
import { addRefs } from '../../src/cli/refs.js'
import { ran } from '../support/in-process.js'

const NOTICE = '云溪县人民政府\n关于值守的通知\n\n请值守,并报告。\n'
const MENDED = NOTICE.replace(',', '，')

const folder = mkdtempSync(join(tmpdir(), 'gongbao-targets-'))
const at = (name: string) => join(folder, name)
beforeEach(() => {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
  writeFileSync(at('notice.txt'), NOTICE)
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('a result', () => {
  it('goes into a pipe, which stays one', async () => {
    expect(spawnSync('mkfifo', [at('pipe')]).status).toBe(0)
    const reader = spawn('cat', [at('pipe')])
    const read = text(reader.stdout)
    writeOutput(at('pipe'), MENDED)
    expect(await read).toBe(MENDED)
    expect(lstatSync(at('pipe')).isFIFO()).toBe(true)
  })

  it('goes to the file behind a link, and the link stays', async () => {
    symlinkSync('notice.txt', at('link.txt'))
    symlinkSync('not-yet.txt', at('to-nothing.txt'))
    expect((await ran(addCheck, 'check', '--fix', at('link.txt'))).status).toBe(0)
    expect(readFileSync(at('notice.txt'), 'utf8')).toBe(MENDED)
    writeOutput(at('to-nothing.txt'), MENDED)
    expect(readFileSync(at('not-yet.txt'), 'utf8')).toBe(MENDED)
    for (const name of ['link.txt', 'to-nothing.txt']) expect(lstatSync(at(name)).isSymbolicLink()).toBe(true)
  })

  it.each([0o600, 0o666, 0o755])('keeps the mode of the file before: %o', async (mode) => {
    chmodSync(at('notice.txt'), mode)
    await ran(addCheck, 'check', '--fix', at('notice.txt'))
    expect(readFileSync(at('notice.txt'), 'utf8')).toBe(MENDED)
    expect(statSync(at('notice.txt')).mode & 0o777).toBe(mode)
  })

  it('is not written over the text that it is made of', async () => {
    symlinkSync('notice.txt', at('link.txt'))
    for (const [add, command] of [
      [addParse, 'parse'],
      [addRefs, 'refs'],
    ] as const)
      expect((await ran(add, command, at('notice.txt'), '-o', at('link.txt'))).fault).toBe(
        `cannot write ${at('link.txt')}: it is the text that is read`,
      )
    expect((await ran(addGrammar, 'grammar', 'check', 'base', at('notice.txt'), '-o', at('notice.txt'))).fault).toContain('that is read')
    expect(readFileSync(at('notice.txt'), 'utf8')).toBe(NOTICE)
  })

  it('cannot lie below a file, nor be made of what does', async () => {
    const below = join(at('notice.txt'), 'tree.json')
    for (const [add, command] of [
      [addParse, 'parse'],
      [addRefs, 'refs'],
    ] as const) {
      expect((await ran(add, command, at('notice.txt'), '-o', below)).fault).toBe(
        `cannot write ${below}: a part of its path is no directory`,
      )
      expect((await ran(add, command, below, '-o', at('notice.txt'))).fault).toBe(
        `cannot read ${below}: a part of its path is no directory`,
      )
    }
    expect(readFileSync(at('notice.txt'), 'utf8')).toBe(NOTICE)
  })

  it('is not a draft over a pack that may have been edited', async () => {
    writeFileSync(at('baichuan.js'), 'mine')
    expect((await ran(addGrammar, 'grammar', 'init', at('notice.txt'), '-o', at('baichuan.js'))).fault).toMatch(
      /baichuan\.js is there already, and may have been edited/,
    )
    expect(readFileSync(at('baichuan.js'), 'utf8')).toBe('mine')
    expect((await ran(addGrammar, 'grammar', 'init', at('notice.txt'), '-o', at('new.js'))).status).toBe(0)
    expect(existsSync(at('new.js'))).toBe(true)
  })
})
