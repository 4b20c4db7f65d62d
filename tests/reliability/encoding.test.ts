/** Files in every encoding that gazettes come in, through the command line and by themselves. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import iconv from 'iconv-lite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { decode, ENCODINGS } from '../../src/cli/encoding.js'
import { parse } from '../../src/parse.js'
import { toJson } from '../../src/serialize/index.js'
import { bundleCli, type Cli } from '../support/cli.js'
import { encode } from '../support/encode.js'
import { gazetteLike } from '../support/texts.js'

const KINDS = join(import.meta.dirname, '../../fixtures/kinds')
const texts = readdirSync(KINDS)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => ({ name, text: readFileSync(join(KINDS, name), 'utf8') }))

/** Printed in Taiwan, Hong Kong or before 1956; 〔〕 and － are all that Big5 has of brackets and dashes. */
const traditional = [
  '雲溪縣人民政府關於加強糧食流通監督管理工作的通知\n\n雲政發〔2023〕15號\n\n各鄉（鎮）人民政府，縣直各有關單位：\n\n' +
    '為進一步規範糧食流通秩序，保護糧食生產者的積極性，現將有關事項通知如下：\n\n一、總體要求\n\n各單位要高度重視，認真組織實施。\n\n' +
    '雲溪縣人民政府\n\n2023年7月3日\n',
  '第一條　為了加強河道管理，保障防洪安全，制定本辦法。\n第二條　本縣行政區域內的河道適用本辦法。\n',
  '特此通知。\n',
]

describe('decode', () => {
  it.each(texts)('recognises $name in UTF-8, UTF-16 and GB18030, with a mark or without', async ({ text }) => {
    for (const encoding of ['utf-8', 'utf-16le', 'utf-16be', 'gb18030'] as const) {
      expect(await decode(encode(text, encoding))).toEqual({ text, encoding, undecodable: [] })
      expect((await decode(encode(`\ufeff${text}`, encoding))).text).toBe(`\ufeff${text}`)
    }
  })

  it.each(traditional)('recognises Big5: %j', async (text) => {
    for (const encoding of ['big5', 'utf-16le', 'utf-8'] as const)
      expect(await decode(encode(text, encoding))).toMatchObject({ text, encoding })
  })

  it('reads back what it is told the bytes are in', async () => {
    const any = fc.tuple(gazetteLike, fc.constantFrom(...ENCODINGS.filter((name) => name !== 'auto' && name !== 'big5')))
    await fc.assert(
      fc.asyncProperty(any, async ([text, encoding]) => {
        const well = Buffer.from(text).toString()
        const bytes = encode(well, encoding as 'utf-8')
        // A text may hold U+FFFD: that is no fault of the bytes.
        expect(await decode(bytes, encoding)).toEqual({ text: well, encoding, undecodable: [] })
      }),
      { numRuns: 500, seed: 20231101 },
    )
  })

  it('makes a text of any bytes, and names places inside them, in order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), fc.constantFrom(...ENCODINGS), async (array, encoding) => {
        const bytes = Buffer.from(array)
        const { text, undecodable } = await decode(bytes, encoding)
        expect(undecodable.every((at, i) => at >= 0 && at < bytes.length && at > (undecodable[i - 1] ?? -1))).toBe(true)
        if (undecodable.length > 0) expect(text).toContain('\ufffd')
      }),
      { numRuns: 2000, seed: 20231102 },
    )
  })

  it('says where the bytes are none of the encoding, and reads the rest', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('utf-8', 'gb18030', 'big5'), fc.nat(40), fc.nat(3), async (encoding, before, after) => {
        const [head, tail] = ['縣人民政府'.repeat(20).slice(0, before), '\n特此通知。\n'.repeat(after)]
        const bytes = Buffer.concat([encode(head, encoding as 'big5'), Buffer.from([0xff]), encode(tail, encoding as 'big5')])
        const first = encode(head, encoding as 'big5').length
        expect(await decode(bytes, encoding as 'big5')).toEqual({ text: `${head}\ufffd${tail}`, encoding, undecodable: [first] })
      }),
      { numRuns: 300, seed: 20231103 },
    )
  })

  it('takes UTF-8 with a damaged place, or cut short, for UTF-8', async () => {
    const bytes = Buffer.from(traditional[0] as string)
    const damaged = Buffer.concat([bytes.subarray(0, 60), Buffer.from([0xc3]), bytes.subarray(60)])
    expect(await decode(damaged)).toMatchObject({ encoding: 'utf-8', undecodable: [60] })
    expect(await decode(bytes.subarray(0, 31))).toMatchObject({ encoding: 'utf-8', undecodable: [30] })
    expect((await decode(Buffer.from('一', 'utf16le').subarray(0, 1), 'utf-16le')).undecodable).toEqual([0])
  })
})

describe('the command line', () => {
  let cli: Cli
  beforeAll(async () => {
    cli = await bundleCli()
  })
  afterAll(() => cli.remove())

  const [text] = traditional as [string]
  const expected = `${toJson(parse(text))}\n`
  const write = (name: string, bytes: Buffer) => writeFileSync(join(cli.folder, name), bytes)

  it.each(['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'big5'] as const)('reads a file and standard input in %s', (encoding) => {
    write(`${encoding}.txt`, encode(text, encoding))
    const args = ['parse', `${encoding}.txt`, '--grammar', 'base']
    expect(cli.run(args)).toEqual({ status: 0, stdout: expected, stderr: '' })
    expect(cli.run([...args, '--encoding', encoding])).toEqual({ status: 0, stdout: expected, stderr: '' })
    expect(cli.run(['parse', '-', '--grammar', 'base'], { input: encode(text, encoding) }).stdout).toBe(expected)
  })

  it('reads a batch in another encoding', () => {
    for (const name of ['a.txt', 'b.txt']) write(name, encode(text, 'big5'))
    expect(cli.run(['parse', 'a.txt', 'b.txt', '--grammar', 'base', '--encoding', 'big5', '-o', 'out']).status).toBe(0)
    for (const name of ['a.txt', 'b.txt']) expect(readFileSync(join(cli.folder, `out/${name}.json`), 'utf8')).toBe(expected)
  })

  it.each(['parse', 'check', 'refs'])('%s warns of bytes that are no text, with their place, and reads the rest', (command) => {
    write(
      'bad.txt',
      Buffer.concat([Buffer.from('关于做好工作的通知\n'), Buffer.from([0xff]), Buffer.from('\n本通知自2023年8月1日起施行。\n')]),
    )
    const { status, stdout, stderr } = cli.run([command, 'bad.txt'])
    expect(stderr).toBe('gongbao: bad.txt: byte 28: not utf-8, read as U+FFFD (--encoding names another)\n')
    expect(status).toBe(0)
    expect(stdout).not.toBe('')
  })

  it('refuses an encoding that it does not know', () => {
    const { status, stderr } = cli.run(['parse', 'a.txt', '--encoding', 'koi8-r'])
    expect(status).toBe(2)
    expect(stderr).toContain('utf-8, utf-16le, utf-16be, gb18030, big5')
  })

  it('--fix writes a file back in its own encoding, mark and all, and leaves one alone that it cannot write back', () => {
    const faulty = '\ufeff关于印发《云溪县工作方案》的通知\n\n各乡镇人民政府:\n\n　　现将有关事项通知如下。\n'
    for (const encoding of ['gb18030', 'utf-16be', 'utf-8'] as const) {
      write('fix.txt', encode(faulty, encoding))
      cli.run(['check', '--fix', 'fix.txt'])
      const after = readFileSync(join(cli.folder, 'fix.txt'))
      expect(iconv.decode(after, encoding, { stripBOM: false })).toBe(faulty.replace('府:', '府：'))
    }
    const damaged = Buffer.concat([Buffer.from(faulty), Buffer.from([0xff])])
    write('fix.txt', damaged)
    const { status, stderr } = cli.run(['check', '--fix', 'fix.txt'])
    expect({ status, stderr }).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('cannot mend fix.txt: what is not utf-8 would be lost'),
    })
    expect(readFileSync(join(cli.folder, 'fix.txt'))).toEqual(damaged)
  })
})
