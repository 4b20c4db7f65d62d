/** Characters, widths and clean-ups that every stage shares. */

/** A set of characters, by code: `set[text.charCodeAt(at)] === 1`. Six times as fast as a Set of one-character strings. */
export function signs(characters: string): Uint8Array {
  const set = new Uint8Array(0x10000)
  for (let at = 0; at < characters.length; at++) set[characters.charCodeAt(at)] = 1
  return set
}

/** What JavaScript's `\s` matches. */
export const BLANK_CHARACTERS =
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff'

const BLANKS = signs(BLANK_CHARACTERS)

/** Whether JavaScript's `\s` matches the character with this code. */
export function isBlank(code: number): boolean {
  return BLANKS[code] === 1
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

// Around a phrase, `**` is left over by OCR tools, as bullets before a line are.
const STARS = /\*{2,3}/g

function withoutStars(text: string): string {
  return text.includes('**') ? text.replace(STARS, '') : text
}

const HASH = 35
const BULLETS = signs('-*+•●▪>')
const MOST_BULLETS = 3

/** `- （一）…`, `## 一、…`, `> - 1.…`: where the text of a line begins, of whose ink `at` is the first. After a bullet comes a blank. */
export function skipBullets(text: string, at: number, end: number): number {
  let ink = at
  for (let bullets = 0; bullets < MOST_BULLETS; bullets++) {
    let next = ink
    if (BULLETS[text.charCodeAt(ink)] === 1) next++
    else while (next < ink + 6 && text.charCodeAt(next) === HASH) next++
    if (next === ink || !isGap(text.charCodeAt(next))) break
    while (isGap(text.charCodeAt(next))) next++
    if (next >= end) break
    ink = next
  }
  return ink
}

/** A blank within a line. */
function isGap(code: number): boolean {
  return BLANKS[code] === 1 && code !== 10 && code !== 13
}

function withoutBullets(text: string): string {
  let result = ''
  let from = 0
  for (let at = 0; at < text.length; at++) {
    while (isBlank(text.charCodeAt(at))) at++
    const ink = skipBullets(text, at, text.length)
    if (ink > at) {
      result += text.slice(from, at)
      from = ink
    }
    at = lineEnd(text, ink)
  }
  return from === 0 ? text : result + text.slice(from)
}

function lineEnd(text: string, from: number): number {
  let at = from
  while (at < text.length && text.charCodeAt(at) !== 10 && text.charCodeAt(at) !== 13) at++
  return at
}

/** `通 知` → `通知`: removes the blanks of letter-spacing and of line breaks; `KTV 网吧` keeps one blank. */
export function cleanTitle(text: string): string {
  return cleanBetween(text, 0, text.length, false)
}

const DECORATION = signs('*-+•●▪>#')

/**
 * The text between two places: lines joined, letter-spacing and decoration removed, the blanks that part words and names
 * kept or, as in titles, not. Most lines have nothing to clean.
 */
export function cleanBetween(text: string, from: number, to: number, keepBlanks: boolean): string {
  let blanks = false
  let decorated = false
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code >= 0x3001 && code !== 0xfeff) continue
    if (isBlank(code)) blanks = true
    else if (DECORATION[code] === 1) decorated = true
  }
  const slice = text.slice(from, to)
  if (!blanks && !decorated) return slice
  // *⏎*第二条** …: a line's end can part the two
  return decorated ? withoutStars(squeeze(withoutBullets(withoutStars(slice)), keepBlanks)) : squeeze(slice, keepBlanks)
}

function squeeze(text: string, keepBlanks: boolean): string {
  let result = ''
  let from = 0
  let at = 0
  while (at < text.length) {
    if (!isBlank(text.charCodeAt(at))) {
      at++
      continue
    }
    const blankFrom = at
    let breaks = false
    while (at < text.length && isBlank(text.charCodeAt(at))) {
      const code = text.charCodeAt(at++)
      if (code === 10 || code === 13) breaks = true
    }
    result += text.slice(from, blankFrom)
    from = at
    if (blankFrom === 0 || at === text.length) continue
    const before = text.charCodeAt(blankFrom - 1)
    const after = text.charCodeAt(at)
    if (breaks || !keepBlanks) {
      if (isLatin(before) && isLatin(after)) result += ' '
    } else if (!isLetterSpacing(text, blankFrom, at)) {
      result += ' '
    }
  }
  return from === 0 ? text : result + text.slice(from)
}

/** `组 长：`: between two blanks, or a blank and a line's or phrase's end, stands a single character. */
function isLetterSpacing(text: string, blankFrom: number, blankTo: number): boolean {
  return (
    isHan(text.charCodeAt(blankFrom - 1)) &&
    isHan(text.charCodeAt(blankTo)) &&
    !isHan(text.charCodeAt(blankFrom - 2)) &&
    !isHan(text.charCodeAt(blankTo + 1))
  )
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
  return isHan(text.charCodeAt(at - 1)) && !isDigit(after) && !isLatin(after) && after !== 0x2e
}

export function isLatin(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
}

export function isDigit(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 0xff10 && code <= 0xff19)
}

/** The text without any blank. */
export function withoutBlanks(text: string): string {
  for (let at = 0; at < text.length; at++) if (BLANKS[text.charCodeAt(at)] === 1) return text.replace(/\s+/g, '')
  return text
}

/** Characters that Chinese numerals are written with. */
export const NUMERALS = '〇○零一二三四五六七八九十百千两'

/** Letters that are typed or read for a zero (`二OO九年`, `2O23年`) and a one. */
export const LOOK_ALIKES = 'OoＯОоlI'

const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }

/** By the code of a character: the digit or unit that it stands for, or 0. */
const VALUES = new Int16Array(0x10000)
for (const digits of ['0123456789', '０１２３４５６７８９', '零一二三四五六七八九'])
  for (let digit = 0; digit < 10; digit++) VALUES[digits.charCodeAt(digit)] = digit
VALUES['两'.charCodeAt(0)] = 2
for (const one of 'lI') VALUES[one.charCodeAt(0)] = 1
for (const [character, unit] of Object.entries(UNITS)) VALUES[character.charCodeAt(0)] = unit

/** `二十一` → 21, `一百二十三` → 123, `二〇二三` and `二0二三` → 2023, `15`, `１５` and `l5` → 15. */
export function toNumber(text: string): number {
  let total = 0
  let digits = 0
  let units = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const value = VALUES[code] as number
    if (value >= 10) {
      total += (digits || 1) * value
      digits = 0
      units = true
    } else if (!isBlank(code)) digits = (units ? 0 : digits * 10) + value
  }
  return total + digits
}
