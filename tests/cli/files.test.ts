/** Files that cannot be read or written, and what of a text no terminal sees, in this process. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addCheck } from '../../src/cli/check.js'
import { addGrammar } from '../../src/cli/grammar.js'
import { reason, writeWhole } from '../../src/cli/io.js'
import { printable, printableLine } from '../../src/cli/printable.js'
import { addRefs } from '../../src/cli/refs.js'
import { addStats } from '../../src/cli/stats.js'
import { addTree } from '../../src/cli/tree.js'
import { ran } from '../support/in-process.js'

const NOTICE = '云溪县人民政府\n关于值守的通知\n\n请值守。\n'

let folder: string
const at = (name: string) => join(folder, name)
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongbao-files-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('a character that a terminal obeys', () => {
  it.each([
    ['begins a stretch of them', [0x00, 0x0b, 0x7f, 0x200b, 0x2028, 0x2060, 0xfeff, 0xd800]],
    ['ends one', [0x08, 0x1f, 0x9f, 0x200f, 0x202e, 0x2069, 0xfeff, 0xdfff]],
  ])('becomes a blank: each that %s', (_, codes) => {
    for (const code of codes) expect([code, printable(`甲${String.fromCharCode(code)}乙`)]).toEqual([code, '甲 乙'])
  })

  it('stands next to others that stay', () => {
    for (const code of [0x09, 0x0a, 0x20, 0x7e, 0xa0, 0x200a, 0x2010, 0x2027, 0x202f, 0x205f, 0x206a, 0xfefe, 0xff00])
      expect([code, printable(`甲${String.fromCharCode(code)}乙`)]).toEqual([code, `甲${String.fromCharCode(code)}乙`])
    expect(printable('𠮷'), 'a whole pair is a character').toBe('𠮷')
    expect(printableLine('甲\n乙\t丙\u0000')).toBe('甲 乙 丙 ')
  })
})

describe('a file', () => {
  it.each([
    ['ENOENT', 'no such file'],
    ['EACCES', 'permission denied'],
    ['EISDIR', 'is a directory'],
    ['ENOTDIR', 'a part of its path is no directory'],
    ['ELOOP', 'its links lead in a circle'],
    ['ENAMETOOLONG', 'its name is too long'],
    ['EROFS', 'the disk may only be read'],
    ['ENOSPC', 'no space left on the device'],
    ['EFBIG', 'it is larger than files may be here'],
    ['EMFILE', 'EMFILE: too many'],
    [undefined, 'EMFILE: too many'],
  ])('that fails with %s: %s', (code, said) => {
    expect(reason(Object.assign(new Error('EMFILE: too many'), { code }))).toBe(said)
  })

  it('that is a directory, or in none, is not read', async () => {
    writeFileSync(at('plain.txt'), NOTICE)
    for (const [add, command] of [
      [addRefs, 'refs'],
      [addTree, 'tree'],
    ] as const)
      expect((await ran(add, command, folder)).fault).toBe(
        `cannot read ${folder}: is a directory; name one text (gongbao parse, check and stats take directories)`,
      )
    const below = join(at('plain.txt'), 'below.txt')
    expect((await ran(addRefs, 'refs', below)).fault).toBe(`cannot read ${below}: a part of its path is no directory`)
  })

  it.each([
    ['a PDF', '%PDF-1.7\n'],
    ['a zip archive, as .docx, .xlsx and .ofd are', 'PK\x03\x04\x14'],
    ['a document of old Office (.doc, .xls, .wps)', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
    ['a picture', '\x89PNG\r\n\x1a\n'],
    ['a picture', '\xff\xd8\xff\xe0'],
  ])('that is %s is not read as text', async (kind, beginning) => {
    writeFileSync(at('scan'), beginning, 'latin1')
    expect((await ran(addStats, 'stats', at('scan'))).fault).toBe(`cannot read ${at('scan')}: it is ${kind}, not text`)
  })

  it('among others that cannot be read is said, and the others are', async () => {
    mkdirSync(at('several'))
    writeFileSync(join(at('several'), 'a.txt'), '%PDF-1.7\n')
    writeFileSync(join(at('several'), 'b.txt'), NOTICE)
    for (const inputs of [[at('several')], [`${at('several')}/*.txt`], [join(at('several'), 'a.txt'), join(at('several'), 'b.txt')]])
      for (const [add, command, ...options] of [
        [addStats, 'stats'],
        [addCheck, 'check', '--rule', 'numbering/gap=error'],
        [addGrammar, 'grammar', 'check', 'base'],
      ] as const) {
        const { out, said, status } = await ran(add, command, ...options, ...inputs)
        expect(status).toBe(2)
        expect(said).toBe(`gongbao: cannot read ${at('several')}/a.txt: it is a PDF, not text\n`)
        expect(out).toContain(command === 'check' ? '没有发现问题' : 'b.txt')
      }
  })

  it('is written whole or not at all, and nothing is left beside it', async () => {
    const inside = at('whole')
    mkdirSync(join(inside, 'folder'), { recursive: true })
    writeFileSync(join(inside, 'target'), 'before')
    symlinkSync(join(inside, 'target'), join(inside, 'temporary'))
    writeWhole(join(inside, 'result'), join(inside, 'temporary'), '结果')
    expect(readFileSync(join(inside, 'result'), 'utf8')).toBe('结果')
    expect(readFileSync(join(inside, 'target'), 'utf8')).toBe('before')
    expect(() => writeWhole(join(inside, 'folder'), join(inside, 'temporary'), '结果')).toThrow('EISDIR')
    expect(readdirSync(inside).sort()).toEqual(['folder', 'result', 'target'])
    expect((await ran(addRefs, 'refs', at('plain.txt'), '-o', join(inside, 'folder'))).fault).toMatch(/^cannot write .*folder: .*directory/)
  })
})
