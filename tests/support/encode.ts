/** Text → bytes in any encoding that the command line reads. */
import iconv from 'iconv-lite'
import type { Decoded } from '../../src/cli/encoding.js'

export function encode(text: string, encoding: Decoded['encoding']): Buffer {
  return iconv.encode(text, encoding, { addBOM: false })
}
