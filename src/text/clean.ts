/** Printed text → plain values: without letter-spacing, line ends and what OCR tools leave around it. */
import { BULLET_CHARACTERS, isBlank, isHan, isLatin, signs } from './characters.js'
import { skipBullets } from './line-ink.js'
import { blanked, withoutLinks, withoutMarks } from './marks.js'

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

const DECORATION = signs(`${BULLET_CHARACTERS}#`)

/**
 * The text between two places: lines joined, letter-spacing and decoration removed, the blanks that part words and names
 * kept or, as in titles, not. Most lines have nothing to clean.
 */
export function cleanBetween(text: string, from: number, to: number, keepBlanks: boolean): string {
  let blanks = false
  let decorated = false
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code >= 0x3001 && code < 0xe000) continue
    if (isBlank(code)) blanks = true
    else if (DECORATION.has(code) || (code === 0x5d && text[at + 1] === '(')) decorated = true
  }
  const slice = text.slice(from, to)
  if (!blanks && !decorated) return slice
  // *⏎*第二条** …, [政务公开](⏎/zwgk/): a line's end can part them; - ⏎**: a bullet before nothing is text
  return decorated
    ? withoutMarks(withoutLinks(squeeze(withoutBullets(withoutMarks(withoutLinks(slice)).trimEnd()), keepBlanks)))
    : squeeze(slice, keepBlanks)
}

function squeeze(text: string, keepBlanks: boolean): string {
  let result = ''
  let from = 0
  let at = 0
  while (at < text.length) {
    const first = text.charCodeAt(at)
    if ((first >= 0x3001 && first < 0xe000) || !isBlank(first)) {
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

/** Characters of ink: blanks, tags and `*` apart. */
export function inkIn(text: string): number {
  return withoutBlanks(blanked(text)).replaceAll('*', '').length
}

/** The text without any blank. */
export function withoutBlanks(text: string): string {
  for (let at = 0; at < text.length; at++) if (isBlank(text.charCodeAt(at))) return text.replace(/\s+/g, '')
  return text
}
