/** Where the lines of a text lie, how wide they are, and what of them is ink. */
import { describe, expect, it } from 'vitest'
import { splitLines } from '../../src/lines.js'
import { anyOfSigns, TAB } from '../../src/signs.js'

const lineOf = (text: string) => {
  const [line] = splitLines(text).lines
  if (!line) throw new Error('no line')
  return line
}

describe('a line', () => {
  it('ends at each kind of break, and is counted with the blank ones', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const { lines, starts } = splitLines(['甲', '', '  ', '乙', ''].join(end))
      expect(lines.map(({ number, afterBlank }) => [number, afterBlank])).toEqual([
        [0, true],
        [3, true],
      ])
      expect(starts).toHaveLength(5)
      expect(lines.map(({ start, end }) => end - start)).toEqual([1, 1])
    }
    expect(splitLines('甲\n乙').lines.map(({ afterBlank }) => afterBlank)).toEqual([true, false])
    expect(splitLines('甲\n\r乙').starts).toHaveLength(3)
    expect([splitLines('').lines.length, [...splitLines('').starts]]).toEqual([0, [0]])
    expect(splitLines('甲\n'.repeat(1000)).starts).toHaveLength(1001)
    expect([...splitLines('甲\n'.repeat(1000)).starts]).toEqual(Array.from({ length: 1001 }, (_, i) => i * 2))
  })

  it.each([
    ['甲乙', 0, 4],
    ['  甲', 2, 2],
    ['　　甲', 4, 2],
    ['\t甲', 4, 2],
    ['\ufeff甲', 0, 2],
    ['甲 乙', 0, 5],
    ['甲　乙  ', 0, 6],
    ['a1', 0, 2],
    ['　a，“b”', 2, 8],
  ])('%j is indented by %i cells and %i wide', (text, indent, width) => {
    expect(lineOf(text)).toMatchObject({ indent, width })
  })

  it.each<[string, string]>([
    ['- 甲', '甲'],
    ...[...'-*+•●▪>'].map((bullet): [string, string] => [`${bullet} 甲`, '甲']),
    ['# 甲', '甲'],
    ['###### 甲', '甲'],
    ['####### 甲', '####### 甲'],
    ['#甲', '#甲'],
    ['- - - 甲', '甲'],
    ['- - - - 甲', '甲'],
    ['> # 甲', '甲'],
    ['-甲', '-甲'],
    ['- 12 -', '- 12 -'],
    ['- 甲乙丙丁戊己庚辛 -', '甲乙丙丁戊己庚辛 -'],
    ['- ', '-'],
    ['**甲**', '甲'],
    ['**甲** ', '甲'],
    ['*甲*', '*甲*'],
    ['***甲***', '甲'],
    ['**', '**'],
    ['****', '****'],
    ['- **甲**', '甲'],
    ['**甲', '甲'],
    ['甲**', '甲'],
    ['…甲', '…甲'],
    ['•', '•'],
  ])('%j has the ink %j', (text, ink) => {
    const { inkStart, inkEnd } = lineOf(text)
    expect(text.slice(inkStart, inkEnd)).toBe(ink)
  })

  it('knows its signs, blanks at its ends apart, but for the tab of an empty cell', () => {
    expect(lineOf(' 甲。 ').signs & anyOfSigns(' 。，')).toBe(anyOfSigns('。'))
    expect(lineOf('甲 。').signs & anyOfSigns(' 。')).toBe(anyOfSigns(' ') | anyOfSigns('。'))
    expect(lineOf('甲\t').signs & TAB).toBe(TAB)
    expect(lineOf('\t甲 ').signs & TAB).toBe(0)
  })
})
