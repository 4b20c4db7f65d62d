/**
 * Letters that some lines have and that rules and cases ask for: 印 of an imprint, 年 of a date. As of signs (`signs.ts`), a bit for each
 * kind, so that most lines are known not to have them.
 */
import { anyOf } from './signs.js'

const KINDS = ['年', '印', '刊', '报報告', '任免聘职職为為', '关關', '号號']

const FIRST = 0x4e00
const LAST = 0x9fff
/** By the code of a letter, from 一 on: the number of its kind; 0 for those of no kind. A byte each: what a line's scan looks at stays in the cache. */
const KIND_OF = new Uint8Array(LAST - FIRST + 1)
KINDS.forEach((letters, i) => {
  for (let at = 0; at < letters.length; at++) KIND_OF[letters.charCodeAt(at) - FIRST] = i + 1
})

/** The bit of a letter, whose code lies between 一 and 鿿. */
export function letterBit(code: number): number {
  return 1 << (KIND_OF[code - FIRST] as number)
}

/** As of signs (`anyOfSigns`). */
export function anyOfLetters(letters: string): number {
  return anyOf(KINDS, letters) << 1
}

/** The letters of a stretch of text. */
export function lettersOf(text: string, from: number, to: number): number {
  let bits = 0
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code >= FIRST && code <= LAST) bits |= letterBit(code)
  }
  return bits
}
