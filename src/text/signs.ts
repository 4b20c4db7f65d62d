/**
 * Which signs a line has, a bit for each kind: whether a rule can read it, and whether its text needs cleaning, is known
 * without another look at its characters.
 */
import { BLANK_CHARACTERS, BULLET_CHARACTERS, COMMON_FORMS, INVISIBLE_CHARACTERS, LINE_END_CHARACTERS, OTHER_FORMS } from './characters.js'
import { RADICALS } from './radicals.js'

// & and \ may write another sign, { what a page does not show (`escapes.ts`)
const UNPRINTED = `${INVISIBLE_CHARACTERS}${LINE_END_CHARACTERS}&\\{`
const MARKS = `${BULLET_CHARACTERS}#_\``

/** Characters that are asked for together share a bit. Those of `、` or `《` stand in the middle of a line and part rules well. */
const KINDS = [
  BLANK_CHARACTERS,
  '\t',
  MARKS,
  '。',
  '；',
  ';',
  '：',
  ':',
  '，',
  ',',
  '、',
  '！？',
  '!?',
  '《',
  '》',
  '“',
  '”',
  '（(',
  '）)',
  '〔',
  '〕',
  '[]',
  '【】',
  '·',
  '|｜',
  '0123456789',
  OTHER_FORMS,
  '…',
  '"',
  UNPRINTED,
]

/** By the code of a character, the bits of its kinds. */
export const SIGNS = new Int32Array(0x10000)
KINDS.forEach((characters, i) => {
  for (let at = 0; at < characters.length; at++) (SIGNS[characters.charCodeAt(at)] as number) |= 1 << i
})

for (const [first, last] of RADICALS) SIGNS.fill(1 << KINDS.indexOf(UNPRINTED), first, last + 1)

/** A letter of the Chinese script. */
export const HAN = 1 << KINDS.length
SIGNS.fill(HAN, 0x3400, 0x4dc0)
SIGNS.fill(HAN, 0x4e00, 0xa000)
SIGNS[0x3007] = HAN

export const BLANK = 1 << KINDS.indexOf(BLANK_CHARACTERS)
export const OTHER_FORM = 1 << KINDS.indexOf(OTHER_FORMS)
// they are read as common ones (`forms.ts`)
for (let at = 0; at < OTHER_FORMS.length; at++)
  (SIGNS[OTHER_FORMS.charCodeAt(at)] as number) |= SIGNS[COMMON_FORMS.charCodeAt(at)] as number
/** The text is seen otherwise than it stands (`seen.ts`). */
export const UNSEEN = 1 << KINDS.indexOf(UNPRINTED)
export const TAB = 1 << KINDS.indexOf('\t')
/** Bullets, `#`, `*`, `_`: what OCR tools and Markdown leave around a line. */
export const DECORATION = 1 << KINDS.indexOf(MARKS)

/** Bits of kinds that together have all of the characters, and perhaps more; 0, which says nothing, where one is in no kind. */
export function anyOf(kinds: readonly string[], characters: string): number {
  let bits = 0
  for (const character of characters) {
    const kind = kinds.findLastIndex((kind) => kind.includes(character))
    if (kind < 0) return 0
    bits |= 1 << kind
  }
  return bits
}

export function anyOfSigns(characters: string): number {
  return anyOf(KINDS, characters)
}

const LINK = anyOfSigns('[(')

/** Nothing is to be removed from a line with such signs: no blank, bullet or mark, and no link of Markdown. */
export function isClean(signs: number): boolean {
  return (signs & (BLANK | DECORATION)) === 0 && (signs & LINK) !== LINK
}

/** Bits of the kinds all of whose characters are given. */
export function allOfSigns(characters: string): number {
  let bits = 0
  KINDS.forEach((kind, i) => {
    if ([...kind].every((character) => characters.includes(character))) bits |= 1 << i
  })
  return bits
}

/** The signs of a stretch of text. */
export function signsOf(text: string, from: number, to: number): number {
  let bits = 0
  for (let at = from; at < to; at++) bits |= SIGNS[text.charCodeAt(at)] as number
  return bits
}
