/** Which encoding bytes look like, at the edges: marks, texts of a few bytes, texts of mostly ASCII. */
import { describe, expect, it } from 'vitest'
import { decode, ENCODINGS } from '../../src/cli/encoding.js'
import { encode } from '../support/encode.js'

type Named = Exclude<(typeof ENCODINGS)[number], 'auto'>

const bytes = (...values: number[]) => Buffer.from(values)
const NOTICE = '云溪县人民政府关于做好防汛工作的通知'

describe('a byte order mark', () => {
  // of letters like these nothing but the mark says what they are in
  const CYRILLIC = 'Привет всем уездам'

  it.each<Named>(['utf-8', 'utf-16le', 'utf-16be'])('says that a text is in %s', async (encoding) => {
    const marked = encode(`\ufeff${CYRILLIC}`, encoding)
    expect(await decode(marked)).toEqual({ text: `\ufeff${CYRILLIC}`, encoding, undecodable: [] })
    expect((await decode(marked.subarray(1))).encoding, 'a part of it is none').not.toBe(encoding === 'utf-8' ? '' : encoding)
  })

  it('is believed where the bytes behind it are none of the encoding', async () => {
    const { encoding, undecodable } = await decode(Buffer.concat([bytes(0xef, 0xbb, 0xbf), encode(NOTICE, 'gb18030')]))
    expect(encoding).toBe('utf-8')
    expect(undecodable[0]).toBe(3)
    expect((await decode(Buffer.concat([bytes(0xef, 0xbb), encode(NOTICE, 'gb18030')]))).encoding).not.toBe('utf-8')
  })
})

describe('without a mark', () => {
  it.each<[string, Buffer, Named]>([
    ['no bytes at all', bytes(), 'utf-8'],
    ['one byte that is no letter', bytes(0), 'utf-8'],
    ['letters', Buffer.from('a plain text'), 'utf-8'],
    ['letters of two bytes, the lower first', encode('a plain text', 'utf-16le'), 'utf-16le'],
    ['letters of two bytes, the higher first', encode('a plain text', 'utf-16be'), 'utf-16be'],
    ['letters with one byte of none among them', Buffer.from('a plain\0 text'), 'utf-8'],
    ['as many such bytes in even places as in odd ones', bytes(0, 0, 0, 0), 'utf-8'],
    ['Chinese of two bytes, the lower first', encode(NOTICE, 'utf-16le'), 'utf-16le'],
    ['Chinese of two bytes, the higher first', encode(NOTICE, 'utf-16be'), 'utf-16be'],
    ['signs of half width and full width, of two bytes', encode('(一)、云溪（县） 3', 'utf-16le'), 'utf-16le'],
    ['Chinese of the national standard', encode(NOTICE, 'gb18030'), 'gb18030'],
    ['some Chinese among much ASCII', encode(`${'a line of letters\n'.repeat(200)}${NOTICE}`, 'gb18030'), 'gb18030'],
    ['a character in ten that is none of two bytes', encode(`${NOTICE.slice(0, 9)}ж`.repeat(9), 'utf-16le'), 'utf-16le'],
    ['a character in four that is none of two bytes', encode('云溪县ж'.repeat(20), 'utf-16le'), 'gb18030'],
  ])('%s', async (_, from, encoding) => {
    expect((await decode(from)).encoding).toBe(encoding)
  })

  it('a text is UTF-8 as long as a quarter of what is not ASCII is not lost', async () => {
    const with_ = (lost: number) =>
      Buffer.concat([Buffer.from('云溪县人民政府办'), ...Array.from({ length: lost }, () => bytes(0xff, 0x41))])
    expect((await decode(with_(1))).encoding).toBe('utf-8')
    expect((await decode(with_(2))).encoding).not.toBe('utf-8')
  })

  it('a long text is known by its beginning', async () => {
    const long = Buffer.concat([encode(NOTICE.repeat(2000), 'gb18030'), Buffer.from(NOTICE.repeat(4000))])
    expect((await decode(long)).encoding).toBe('gb18030')
    // the damage is behind what is looked at
    const damaged = Buffer.concat([Buffer.from(NOTICE.repeat(2000)), encode(NOTICE.repeat(9000), 'gb18030')])
    expect((await decode(damaged)).encoding).toBe('utf-8')
  })
})

describe('what the encoding does not know', () => {
  it.each<[string, Named, Buffer, string, number[]]>([
    ['half of a character at the end', 'utf-16le', bytes(0x91, 0x4e, 0x91), '云\ufffd', [2]],
    ['a character that is cut short in the middle', 'utf-8', bytes(0x41, 0xe4, 0xba, 0x42), 'A\ufffdB', [1]],
    ['a text that has U+FFFD itself', 'utf-8', Buffer.from('甲\ufffd乙'), '甲\ufffd乙', []],
    ['both', 'utf-8', Buffer.concat([Buffer.from('\ufffd'), bytes(0xff, 0x41)]), '\ufffd\ufffdA', [3]],
    ['two in a row', 'utf-8', bytes(0xff, 0xff, 0x41), '\ufffd\ufffdA', [0, 1]],
  ])('%s', async (_, encoding, from, text, undecodable) => {
    expect(await decode(from, encoding)).toEqual({ text, encoding, undecodable })
  })

  it('has a name for each', () => {
    expect(ENCODINGS).toEqual(['auto', 'utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'big5'])
  })
})
