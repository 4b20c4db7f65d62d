/** `gongbao parse` of one text in this process: each format, and why it cannot be read or written. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addParse } from '../../src/cli/parse.js'
import { ran } from '../support/in-process.js'

let folder: string
const at = (name: string) => join(folder, name)
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongbao-parse-'))
  writeFileSync(
    at('issue.txt'),
    '云溪县人民政府公报\n2023年第3期\n\n云溪县人民政府\n关于做好防汛工作的通知\n\n云政发〔2023〕1号\n\n各乡镇人民政府：\n\n请于2023年底前落实。\n\n云溪县人民政府\n2023年7月3日\n',
  )
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('gongbao parse', () => {
  it.each([
    ['json', /^\{"type":"gazette"/],
    ['markdown', /^---\n/],
    ['html', /^<!doctype html>/],
    ['akn', /^<\?xml /],
    ['text', /^　　云溪县人民政府公报\n/],
    ['chunks', /^\{"id":/],
    ['csv', /^id,issue,/],
    ['ndjson', /^\{"id":/],
  ])('writes %s', async (to, beginning) => {
    expect((await ran(addParse, 'parse', '--to', to, at('issue.txt'))).out).toMatch(beginning)
    await ran(addParse, 'parse', '--to', to, at('issue.txt'), '-o', at('out'))
    expect(readFileSync(at('out'), 'utf8')).toMatch(beginning)
  })

  it('leaves out places, and takes a limit of characters above 0', async () => {
    expect((await ran(addParse, 'parse', '--no-positions', at('issue.txt'))).out).not.toContain('"position"')
    const chunks = (await ran(addParse, 'parse', '--to', 'chunks', '--limit', '30', at('issue.txt'))).out.trim().split('\n')
    for (const line of chunks) expect(JSON.parse(line).text.length).toBeLessThanOrEqual(30)
    for (const limit of ['0', '-1', '1.5', 'x', '1x'])
      expect((await ran(addParse, 'parse', '--limit', limit, at('issue.txt'))).status).toBe(2)
  })

  it('says why it cannot read or write', async () => {
    expect((await ran(addParse, 'parse', at('none.txt'))).fault).toBe(`cannot read ${at('none.txt')}: no such file`)
    expect((await ran(addParse, 'parse', at('issue.txt'), '-o', at('none/out'))).fault).toBe(
      `cannot write ${at('none/out')}: there is no directory ${at('none')}`,
    )
    expect((await ran(addParse, 'parse', '--grammar', 'nobody', at('issue.txt'))).fault).toContain('no grammar "nobody"')
  })

  it('says which bytes are no text', async () => {
    const fault = async (...bytes: number[]) => {
      writeFileSync(at('broken.txt'), Buffer.concat([Buffer.from('关于甲的通知\n'), Buffer.from(bytes)]))
      return (await ran(addParse, 'parse', '--encoding', 'utf-8', at('broken.txt'))).said
    }
    const said = (where: string) => `gongbao: ${at('broken.txt')}: byte 19${where}: not utf-8, read as U+FFFD (--encoding names another)\n`
    expect(await fault(0xff, 0x0a)).toBe(said(''))
    expect(await fault(0xff, 0x0a, 0xff, 0x0a)).toBe(said(' and one place more'))
    expect(await fault(0xff, 0x0a, 0xff, 0x0a, 0xfe)).toBe(said(' and 2 places more'))
    expect(await fault(0x41, 0x0a)).toBe('')
  })
})
