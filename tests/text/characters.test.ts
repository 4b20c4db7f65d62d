/** What is known of single characters and of numbers, to the edge of each range. */
import { describe, expect, it } from 'vitest'
import { toNumber } from '../../src/numerals.js'
import { BLANK_CHARACTERS, cells, isBlank, isDigit, isFullStop, isHan, isLatin, isWide, isWord, signs } from '../../src/text/characters.js'
import { withoutBlanks } from '../../src/text/clean.js'
import { allOfSigns, anyOfSigns, BLANK, DECORATION, HAN, SIGNS, signsOf, TAB } from '../../src/text/signs.js'

/** The characters from 0 on where the answer changes. */
function edges(ask: (code: number) => unknown): string[] {
  const found: string[] = []
  let before = ask(0)
  for (let code = 1; code < 0x10000; code++) {
    const now = ask(code)
    if (now !== before) found.push(`${code.toString(16)} ${Number(now)}`)
    before = now
  }
  return found
}

describe('a character', () => {
  it.each([
    ['is Chinese script', isHan, '3007 1, 3008 0, 3400 1, 4dc0 0, 4e00 1, a000 0'],
    ['is Chinese script as patterns have it', isWord, '3400 1, a000 0'],
    ['is Latin', isLatin, '41 1, 5b 0, 61 1, 7b 0'],
    ['is a digit', isDigit, '30 1, 3a 0, ff10 1, ff1a 0'],
    ['is wide', isWide, '2014 1, 2027 0, 2e80 1'],
    ['takes two cells', cells, 'b7 2, b8 1, 2014 2, 2027 1, 2103 2, 2800 1, 2e80 2, ff61 1, ffdd 2'],
  ] as const)('%s', (_, ask, expected) => {
    expect(edges(ask as (code: number) => unknown).join(', ')).toBe(expected)
  })

  it('is blank where a pattern says so', () => {
    for (let code = 0; code < 0x10000; code++) {
      const blank = /\s/.test(String.fromCharCode(code))
      if (isBlank(code) !== blank || ((SIGNS[code] as number) & BLANK) !== (blank ? BLANK : 0)) expect.fail(`U+${code.toString(16)}`)
    }
    expect(withoutBlanks(`甲${BLANK_CHARACTERS}乙`)).toBe('甲乙')
    expect(withoutBlanks('甲乙')).toBe('甲乙')
  })

  it('is a full stop behind Chinese script, before no number, letter or point', () => {
    const stops = (text: string) => [...text].map((_, at) => Number(isFullStop(text, at))).join('')
    expect(stops('甲.')).toBe('01')
    expect(stops('甲．乙｡')).toBe('0101')
    expect([stops('甲.1'), stops('甲.１'), stops('甲.a'), stops('甲..'), stops('a.'), stops('1．'), stops('.')]).toEqual([
      ...['000', '000', '000', '000', '00', '00', '0'],
    ])
    expect(stops('甲.乙')).toBe('010')
  })

  it('is in a set', () => {
    const set = signs('甲a')
    expect(['甲', 'a', '乙', 'b'].map((sign) => set.has(sign.charCodeAt(0)))).toEqual([true, true, false, false])
  })
})

describe('the signs of a line', () => {
  it('are kinds that share a bit', () => {
    expect(allOfSigns('（(')).toBe(anyOfSigns('（'))
    expect(allOfSigns('（')).toBe(0)
    expect(allOfSigns('。；')).toBe(anyOfSigns('。') | anyOfSigns('；'))
    expect(anyOfSigns('。甲')).toBe(0)
    expect(anyOfSigns('')).toBe(0)
    expect(anyOfSigns('\t')).toBe(TAB)
    expect(anyOfSigns('•#')).toBe(DECORATION)
  })

  it('are those between two places', () => {
    expect(signsOf('甲。（乙', 0, 4)).toBe(HAN | anyOfSigns('。（'))
    expect(signsOf('甲。（乙', 1, 2)).toBe(anyOfSigns('。'))
    expect(signsOf('甲\t*', 1, 3)).toBe(BLANK | TAB | DECORATION)
    expect(signsOf('A', 0, 1)).toBe(0)
    expect([...'〇㐀䶿一鿿'].map((sign) => signsOf(sign, 0, 1))).toEqual(Array.from({ length: 5 }, () => HAN))
    expect(['\u4dc0', '\ua000', '〆'].map((sign) => signsOf(sign, 0, 1))).toEqual([0, 0, 0])
  })
})

describe('a number', () => {
  it.each([
    ['二十一', 21],
    ['十', 10],
    ['十二', 12],
    ['一百二十三', 123],
    ['一百零八', 108],
    ['两千', 2000],
    ['一千零一十', 1010],
    ['二〇二三', 2023],
    ['二○二三', 2023],
    ['二0二三', 2023],
    ['二OO九', 2009],
    ['15', 15],
    ['１５', 15],
    ['l5', 15],
    ['I5', 15],
    ['2O23', 2023],
    ['1 5', 15],
    ['一 十', 10],
    ['', 0],
    ['0123456789', 123456789],
    ['０９', 9],
    ['零一二三四五六七八九', 123456789],
  ])('%s is %i', (text, number) => {
    expect(toNumber(text)).toBe(number)
  })
})
