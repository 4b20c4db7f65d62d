/** Bytes → text: which encoding they are in, and what of them is in none. */
import { isUtf8 } from 'node:buffer'
import type Iconv from 'iconv-lite'

/** `--encoding`: `auto`, or what the bytes are said to be. */
export const ENCODINGS = ['auto', 'utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'big5'] as const

export type Encoding = (typeof ENCODINGS)[number]

export interface Decoded {
  /** A byte order mark is kept, as U+FEFF: what is written back begins with it again. */
  text: string
  encoding: Exclude<Encoding, 'auto'>
  /** Byte offsets of what the encoding does not know. In the text stands U+FFFD. */
  undecodable: number[]
}

/** Reads bytes in the encoding, or in the one that they look like. Any bytes give a text. */
export async function decode(bytes: Buffer, encoding: Encoding = 'auto'): Promise<Decoded> {
  const known = encoding === 'auto' ? await encodingOf(bytes) : encoding
  // Of nearly all texts: what reads the others takes time to load.
  if (known === 'utf-8' && isUtf8(bytes)) return { text: bytes.toString(), encoding: known, undecodable: [] }
  const { default: iconv } = await import('iconv-lite')
  const odd = known.startsWith('utf-16') && bytes.length % 2 === 1
  const text = iconv.decode(bytes, known, { stripBOM: false }) + (odd ? '\ufffd' : '')
  return { text, encoding: known, undecodable: text.includes('\ufffd') ? undecodableIn(bytes, iconv, known) : [] }
}

/** Text → the bytes that `decode` read it from. */
export async function encode(text: string, encoding: Decoded['encoding']): Promise<Buffer> {
  if (encoding === 'utf-8') return Buffer.from(text)
  const { default: iconv } = await import('iconv-lite')
  return iconv.encode(text, encoding, { addBOM: false })
}

const MARKS: readonly [encoding: Decoded['encoding'], ...bytes: number[]][] = [
  ['utf-8', 0xef, 0xbb, 0xbf],
  ['utf-16le', 0xff, 0xfe],
  ['utf-16be', 0xfe, 0xff],
]

/** So much of a long text says what it is in. */
const SAMPLE = 1 << 16

async function encodingOf(bytes: Buffer): Promise<Decoded['encoding']> {
  const marked = MARKS.find(([, ...mark]) => mark.every((byte, i) => bytes[i] === byte))
  if (marked) return marked[0]
  const utf8 = isUtf8(bytes)
  if (utf8 && !bytes.includes(0)) return 'utf-8'
  const sample = bytes.subarray(0, SAMPLE)
  const wide = looksUtf16(sample, utf8)
  if (wide) return wide
  if (utf8 || isMostlyUtf8(sample)) return 'utf-8'
  const { detect } = await import('jschardet')
  return detect(sample, { detectEncodings: ['GB18030', 'GB2312', 'Big5', 'windows-1252'] }).encoding === 'Big5' ? 'big5' : 'gb18030'
}

/**
 * Of two bytes one tells the block: 00 for ASCII, 30 for 、。《》, 4E–9F for Chinese script, FE and FF for ﹐ and （）：. In the other byte
 * order, and in other encodings, such bytes stand anywhere. ASCII in UTF-8 has small letters there: then only 00 counts.
 */
function looksUtf16(bytes: Buffer, utf8: boolean): 'utf-16le' | 'utf-16be' | undefined {
  const high = [0, 0]
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] as number
    if (byte === 0 || (!utf8 && (byte === 0x20 || byte === 0x30 || byte >= 0xfe || (byte >= 0x4e && byte <= 0x9f)))) {
      high[i % 2] = (high[i % 2] as number) + 1
    }
  }
  const [even, odd] = high as [number, number]
  const most = 0.9 * (bytes.length >> 1)
  // Where nearly all bytes are such, it is ASCII with a little of another encoding.
  if (most === 0 || Math.max(even, odd) < most || Math.min(even, odd) > 0.9 * most) return undefined
  return odd > even ? 'utf-16le' : 'utf-16be'
}

/** One damaged place does not make UTF-8 another encoding; of text in another, UTF-8 knows next to nothing. */
function isMostlyUtf8(bytes: Buffer): boolean {
  let lost = 0
  let read = 0
  for (const char of bytes.toString('utf8')) {
    if (char === '\ufffd') lost++
    else if (char > '\u007f') read++
  }
  return lost < read / 4
}

/** One byte at a time, so that the decoder says where it stumbles. */
function undecodableIn(bytes: Buffer, iconv: typeof Iconv, encoding: Decoded['encoding']): number[] {
  const places: number[] = []
  const replacement = iconv.encode('\ufffd', encoding, { addBOM: false })
  const decoder = iconv.getDecoder(encoding, { stripBOM: false })
  let from = 0
  for (let at = 0; at < bytes.length; at++) {
    const read = decoder.write(bytes.subarray(at, at + 1))
    // A U+FFFD that the text itself holds is no fault.
    if (read.includes('\ufffd') && !bytes.subarray(from, at + 1).equals(replacement)) places.push(from)
    if (read !== '') from = at + 1
  }
  decoder.end()
  if (from < bytes.length) places.push(from)
  return places
}
