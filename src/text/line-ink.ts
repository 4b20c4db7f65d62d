/** Where the printed text of a line begins and ends: between bullets, tags and `**`. */
import { BULLET_CHARACTERS, isBlank, signs } from './characters.js'
import { blanked, LONGEST_MARKS } from './marks.js'

/** `<p><strong>一、…`: where the text of the line begins; `bare`, where there is none between the places. */
export function skipTags(text: string, at: number, end: number, bare: number): number {
  if (text[at] !== '<') return at
  const marks = blanked(text.slice(at, Math.min(end, at + LONGEST_MARKS)))
  const ink = marks.trimStart()
  return ink ? at + marks.length - ink.length : bare
}

/** `…</strong></p>`: where the text of a line that begins and ends here ends. */
export function skipTagsBack(text: string, start: number, end: number): number {
  if (text[end - 1] !== '>') return end
  const from = Math.max(start + 1, end - LONGEST_MARKS)
  return from + blanked(text.slice(from, end)).trimEnd().length
}

const HASH = 35
const BULLETS = signs(BULLET_CHARACTERS)

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
    // - <strong>（一）</strong>…
    ink = skipTags(text, next, end, next)
  }
  return ink
}

/** A blank within a line. */
function isGap(code: number): boolean {
  return isBlank(code) && code !== 10 && code !== 13
}

/** `- （一）…`, `## 一、…`, `**一、…**`, `【章名】 第一章 …`: where the printed text begins. */
export function inkStartOf(text: string, start: number, end: number): number {
  const code = text.charCodeAt(start)
  if (code > 0x3e && code < 0x2000 && code !== DOT) return start
  if (code === TAG) return skipTag(text, start, end)
  // - 12 -   · 12 ·: a page number, but no - 失效日期：--
  if ((code === DASH || code === DOT) && text.charCodeAt(end - 1) === code && text.charCodeAt(end - 2) !== code && end - start < 12)
    return start
  return skipStars(text, skipBullets(text, start, end), end)
}

/** 【章名】, 【题注】: what a database of statutes says that a line is. */
function skipTag(text: string, start: number, end: number): number {
  let at = start + 4
  if (!(text.startsWith('章名】', start + 1) || text.startsWith('题注】', start + 1)) || at >= end) return start
  while (isBlank(text.charCodeAt(at))) at++
  return at
}

const TAG = 0x3010
const DASH = 45
const DOT = 0xb7
const STAR = 42

function skipStars(text: string, start: number, end: number): number {
  let at = start
  if (text.charCodeAt(at) !== STAR || text.charCodeAt(at + 1) !== STAR) return start
  while (at < end && text.charCodeAt(at) === STAR) at++
  return at < end ? at : start
}

export function skipStarsBack(text: string, start: number, end: number): number {
  let at = end
  if (text.charCodeAt(at - 1) !== STAR || text.charCodeAt(at - 2) !== STAR) return end
  while (at > start && text.charCodeAt(at - 1) === STAR) at--
  return at > start ? at : end
}
