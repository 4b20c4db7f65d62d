/** Printed text → plain values: without letter-spacing, line ends and what OCR tools leave around it. */
import { isBlank, isHan, isLatin, signs } from './characters.js'

// Around a phrase, `**` is left over by OCR tools, as bullets before a line are; `<strong>`, `</p>`, `<br />` and `&nbsp;` by
// conversions from HTML. `<http://…>` is no tag, and those of a table part its cells. Converters to
// Markdown put `\\` before signs and line ends.
const MARKS =
  /\\(?=[[\]*_#.+=>~|`!\r\n-]|$)|\*{2,}|<\/?(?!t[abdhr])[a-zA-Z][a-zA-Z0-9]{0,9}(?:[\s/][^<>]{0,300})?>|&(?:nbsp|e[mn]sp|thinsp|#(?:160|12288|x[aA]0|x3000));/g
/** Marks before or behind a line's text have so many characters. */
export const LONGEST_MARKS = 600

/** 依照[《某县目录》](/a/b.html)公开: of a link of Markdown, what a page shows. */
const LINKS = /!?\[([^[\]\r\n]{0,200})\]\((?:https?:|\.{0,2}\/|#)[^()\s]{0,300}\)/g

function withoutLinks(text: string): string {
  return text.includes('](') ? text.replace(LINKS, '$1') : text
}

function withoutMarks(text: string): string {
  return /\*\*|[<&\\]/.test(text) ? text.replace(MARKS, (mark) => (mark.startsWith('&') ? ' ' : '')) : text
}

/** The text with blanks in the place of marks. */
export function blanked(text: string): string {
  return text.replace(MARKS, (mark) => ' '.repeat(mark.length))
}

/** What marks before a line's text, and behind it, begin and end with. */
export const OPENS_MARK = signs('<&\\')
const CLOSES_MARK = signs('>;\\')

/** `<p><strong>一、…`: where the text of the line begins; `bare`, where there is none between the places. */
export function skipTags(text: string, at: number, end: number, bare: number): number {
  if (!OPENS_MARK.has(text.charCodeAt(at))) return at
  const marks = blanked(text.slice(at, Math.min(end, at + LONGEST_MARKS)))
  const ink = marks.trimStart()
  return ink ? at + marks.length - ink.length : bare
}

/** `…</strong></p>`: where the text of a line that begins and ends here ends. */
export function skipTagsBack(text: string, start: number, end: number): number {
  if (!CLOSES_MARK.has(text.charCodeAt(end - 1))) return end
  const from = Math.max(start + 1, end - LONGEST_MARKS)
  return from + blanked(text.slice(from, end)).trimEnd().length
}

const HASH = 35
const BULLETS = signs('-*+•●▪>')

/** `- （一）…`, `## 一、…`, `> - 1.…`: where the text of a line begins, of whose ink `at` is the first. After a bullet comes a blank. */
export function skipBullets(text: string, at: number, end: number): number {
  let ink = skipTags(text, at, end, at)
  for (;;) {
    let next = ink
    if (BULLETS.has(text.charCodeAt(ink))) next++
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
  return isBlank(code) && code !== 10 && code !== 13
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

const DECORATION = signs('*-+•●▪>#&\\')

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
    else if (DECORATION.has(code) || (code === 0x5d && text[at + 1] === '(')) decorated = true
  }
  const slice = text.slice(from, to)
  if (!blanks && !decorated) return slice
  // *⏎*第二条** …: a line's end can part the two; - ⏎**: a bullet before nothing is text
  return decorated
    ? withoutMarks(squeeze(withoutBullets(withoutMarks(withoutLinks(slice)).trimEnd()), keepBlanks))
    : squeeze(slice, keepBlanks)
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

/** Characters of ink: blanks, tags and `*` apart. */
export function inkIn(text: string): number {
  return withoutBlanks(blanked(text)).replaceAll('*', '').length
}

/** The text without any blank. */
export function withoutBlanks(text: string): string {
  for (let at = 0; at < text.length; at++) if (isBlank(text.charCodeAt(at))) return text.replace(/\s+/g, '')
  return text
}
