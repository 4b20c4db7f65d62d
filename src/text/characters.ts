/** What a character is, and how wide. */

/** A set of characters, asked for by code: several times as fast as a Set of one-character strings. */
export class CharacterSet {
  /** A bit for each code: a byte for each would be eight times as much to allocate, and to have in the cache. */
  private readonly bits = new Uint8Array(0x2000)

  constructor(characters: string) {
    for (let at = 0; at < characters.length; at++) {
      const code = characters.charCodeAt(at)
      ;(this.bits[code >> 3] as number) |= 1 << (code & 7)
    }
  }

  has(code: number): boolean {
    return ((this.bits[code >> 3] as number) & (1 << (code & 7))) !== 0
  }
}

/** @__NO_SIDE_EFFECTS__ */
export function signs(characters: string): CharacterSet {
  return new CharacterSet(characters)
}

/** What JavaScript's `\s` matches. */
export const BLANK_CHARACTERS =
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff'

/** Full-width digits and letters, and the small, half-width and upright forms of signs; and what print has for them. */
export const OTHER_FORMS = `${charactersOf([0xff10, 0xff19], [0xff21, 0xff3a], [0xff41, 0xff5a])}﹐﹑､﹒﹔﹕∶︰﹖﹗｡﹙﹚︵︶﹝﹞︹︺｢｣〝〞≪≫`
export const COMMON_FORMS = `${charactersOf([48, 57], [65, 90], [97, 122])}，、、．；：：：？！。（）（）〔〕〔〕「」“”《》`

/** What a list has before its items, a blank behind; the last are those of Wingdings. */
export const BULLET_CHARACTERS = '-*+•●▪>·◆■➢\uf06c\uf06e\uf0a7\uf0b7\uf0d8\uf0fc'

/** Ends of lines but for those that positions count: of Word, and of Unicode. */
export const LINE_END_CHARACTERS = '\v\u0085\u2028\u2029'

/**
 * What nobody sees: zero-width blanks, soft hyphens and marks of direction, which word processors and the web leave, and control
 * characters of extractors from .doc and PDF.
 */
export const INVISIBLE_CHARACTERS = charactersOf(
  [0x00, 0x08],
  [0x0e, 0x1f],
  [0x7f, 0x84],
  [0x86, 0x9f],
  [0xad, 0xad],
  [0x180e, 0x180e],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0xfff9, 0xfffb],
)

/** @__NO_SIDE_EFFECTS__ */
function charactersOf(...ranges: readonly (readonly [first: number, last: number])[]): string {
  return ranges.map(([first, last]) => String.fromCharCode(...Array.from({ length: last - first + 1 }, (_, i) => first + i))).join('')
}

const BLANKS = new CharacterSet(BLANK_CHARACTERS)

/** Whether JavaScript's `\s` matches the character with this code. */
export function isBlank(code: number): boolean {
  return BLANKS.has(code)
}

/** Cells that a character takes in print: 2 for full-width, 1 for half-width. */
export function cells(code: number): number {
  if (code < 0x2e80) {
    // “ ” ‘ ’ — … are set full-width in Chinese print, as are ·, ℃ and ①.
    return code === 0xb7 || (code >= 0x2014 && code <= 0x2026) || (code >= 0x2103 && code <= 0x27ff) ? 2 : 1
  }
  return code >= 0xff61 && code <= 0xffdc ? 1 : 2
}

/** Whether the character is Chinese script or punctuation, beside which a blank is never a word break. */
export function isWide(code: number): boolean {
  return code >= 0x2e80 || (code >= 0x2014 && code <= 0x2026)
}

/** Chinese script proper, no punctuation. */
export function isHan(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || code === 0x3007 || (code >= 0x3400 && code <= 0x4dbf)
}

/** Chinese script as patterns have it: `[㐀-鿿]`. */
export function isWord(code: number): boolean {
  return code >= 0x3400 && code <= 0x9fff
}

/** `落实责任制.`: a point that is typed, or read, for 。 stands after Chinese script, and before no number or letter. */
export function isFullStop(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code !== 0x2e && code !== 0xff0e && code !== 0xff61) return false
  const after = text.charCodeAt(at + 1)
  return (isHan(text.charCodeAt(at - 1)) || '%％”》'.includes(text[at - 1] ?? '-')) && !isDigit(after) && !isLatin(after) && after !== 0x2e
}

export function isLatin(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
}

export function isDigit(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 0xff10 && code <= 0xff19)
}
