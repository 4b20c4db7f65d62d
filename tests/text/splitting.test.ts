/** Where the lines of a text lie, how wide they are, and what of them is ink. */
import { describe, expect, it } from 'vitest'
import { splitLines } from '../../src/text/lines.js'
import { anyOfSigns, TAB } from '../../src/text/signs.js'

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

  it.each<[string, string[]]>([
    ['<p>甲</p><p>乙</p>', ['甲', '乙']],
    ['<div><p>甲<br/>乙</p><ul><li>丙</li></ul></div>', ['甲', '乙', '丙']],
    ['<p>甲</p><table><tr><td><p>乙</p></td></tr></table><p>丙</p>', ['甲', '<table><tr><td><p>乙</p></td></tr></table>', '丙']],
    ['| 甲<br>乙 | 丙 |', ['| 甲<br>乙 | 丙 |']],
    ['<p><span>甲</span></p>', ['甲']],
    ['甲<乙', ['甲<乙']],
    ['甲<br>\n乙<br /> </p>\n丙', ['甲', '乙', '丙']],
  ])('%j is parted at tags', (text, inks) => {
    expect(splitLines(text).lines.map(({ inkStart, inkEnd }) => text.slice(inkStart, inkEnd))).toEqual(inks)
  })

  it('is parted behind stops and before provisions where it is longer than any row', () => {
    const long = '甲'.repeat(80)
    const parts = (text: string) => splitLines(text).lines.map(({ start, end }) => text.slice(start, end))
    expect(parts(`${long}。　　乙`)).toEqual([`${long}。`, '乙'])
    expect(parts(`乙。　　${long}`)).toEqual(['乙。', long])
    expect(parts('甲。　　乙')).toEqual(['甲。　　乙'])
    expect(parts(`${long}。　乙`)).toEqual([`${long}。　乙`])
    expect(parts(`${long}　　乙`)).toEqual([`${long}　　乙`])
    expect(parts(`第一章 总则 第一条 ${long}。 第二条 乙`)).toEqual(['第一章 总则', `第一条 ${long}。`, '第二条 乙'])
    expect(parts(`《甲》 第二条 ${long}`)).toEqual([`《甲》 第二条 ${long}`])
    expect(parts(`甲，乙 第二条 ${long}`)).toEqual([`甲，乙 第二条 ${long}`])
    expect(parts(`| ${long}。　　乙 |`)).toEqual([`| ${long}。　　乙 |`])
    expect(parts(`甲\t${long}。　　乙`)).toEqual([`甲\t${long}。　　乙`])
    expect(parts(`${long}。 1.2现状 乙`)).toEqual([`${long}。`, '1.2现状 乙'])
    expect(parts(`${long}。 2.加强管理`)).toEqual([`${long}。`, '2.加强管理'])
    expect(parts(`${long}。 1.2亿元`)).toEqual([`${long}。 1.2亿元`])
    expect(parts(`${long}。 1.2`)).toEqual([`${long}。 1.2`])
    expect(parts(`${long} 1.2现状`)).toEqual([`${long} 1.2现状`])
    expect(parts(`1.总则 1.1目的 ${long.repeat(3)}`)).toEqual(['1.总则', '1.1目的', long.repeat(3)])
    expect(parts(`1.总则 1.1目的 ${long}`)).toEqual([`1.总则 1.1目的 ${long}`])
    expect(parts(`1.1目的，甲 ${long.repeat(3)}`)).toEqual([`1.1目的，甲 ${long.repeat(3)}`])
    expect(splitLines(`${long}。　　乙`).lines.map(({ number, width }) => [number, width])).toEqual([
      [0, 162],
      [0, 2],
    ])
  })

  it.each<[string, string[]]>([
    ['第一条 甲。第二条 乙。第三章 丙 第三条 丁。', ['第一条 甲。', '第二条 乙。', '第三章 丙', '第三条 丁。']],
    ['第一条为了甲。第二条本办法乙。', ['第一条为了甲。', '第二条本办法乙。']],
    ['第九条 甲。第十条 乙。', ['第九条 甲。', '第十条 乙。']],
    // of another article, of a part of one, of the text that is amended, of what each says
    ['第一条 甲。第三条 乙。', ['第一条 甲。第三条 乙。']],
    ['第一条 甲。第二条规定的除外。', ['第一条 甲。第二条规定的除外。']],
    ['第一条甲。第二条第一款乙。', ['第一条甲。第二条第一款乙。']],
    ['第一条 删去第三条。第二条 改为第三条。', ['第一条 删去第三条。第二条 改为第三条。']],
    ['第一条明确了甲。第二条明确了乙。', ['第一条明确了甲。第二条明确了乙。']],
    ['依照第一条。第二条 乙。', ['依照第一条。第二条 乙。']],
    ['第四条。第五条作为第四条。', ['第四条。第五条作为第四条。']],
    ['第一条和第三条甲。第二条乙。', ['第一条和第三条甲。第二条乙。']],
    // within a quotation
    ['第一条 增加：“第一条 甲。第二条 乙。”', ['第一条 增加：“第一条 甲。第二条 乙。”']],
    ['第一条 “甲”。第二条 乙。', ['第一条 “甲”。', '第二条 乙。']],
    ['第三章建设第二条道路', ['第三章建设第二条道路']],
    ['（2019年5月1日公布）第一章 总则', ['（2019年5月1日公布）', '第一章 总则']],
    ['（2019年5月1日公布）第一章 总则的说明', ['（2019年5月1日公布）第一章 总则的说明']],
    ['第一条 甲，第二条 乙。', ['第一条 甲，第二条 乙。']],
    ['第一章 甲 第二章 乙', ['第一章 甲 第二章 乙']],
    ['第一章甲第一条规定乙', ['第一章甲第一条规定乙']],
  ])('%j is parted before the provision that is the next', (text, parts) => {
    expect(splitLines(text).lines.map(({ start, end }) => text.slice(start, end))).toEqual(parts)
  })
})
