/** A text as it is seen: radicals as the characters that they look like, and nothing that nobody sees. */
import { describe, expect, it } from 'vitest'
import { parse } from '../../src/parse.js'
import { Places } from '../../src/places.js'
import { seenIn } from '../../src/text/seen.js'
import { visit } from '../../src/visit.js'
import { leavesOf } from '../support/laws.js'

describe('a text', () => {
  it.each([
    ['\u2f00、加强\u2f08\u2ea0防空', '一、加强人民防空'],
    ['\uf9a8\ufa08', '令行'],
    // no character of one unit stands for it, or none at all
    ['\ufacf\u2e80', '\ufacf\u2e80'],
    ['2023年\u200b5月', '2023年5月'],
    ['\u200b甲\u200b\n\u200b', '甲\n'],
    ['甲\u2028乙\u000b丙', '甲\n乙\n丙'],
    ['&ldquo;甲&rdquo;&#8212;&#x2014;&amp;amp;nbsp;乙&shy;', '“甲”——\u00a0乙'],
    ['甲&amp;乙&lt;丙&gt;&#10;丁&#65279;', '甲&乙<丙> 丁\ufeff'],
    // no sign is written so
    ['甲&乙; &odd; &#99999; &#x12345;', '甲&乙; &odd; &#99999; &#x12345;'],
    // what nobody sees stands within them
    ['&ld\u200bquo;甲\\\u0000\n乙', '“甲\n乙'],
    ['1\\.甲\\\\乙\\(丙\\)\\\n丁\\', '1.甲\\乙(丙)\n丁'],
    ['$\\textcircled{1}$ 甲\\n乙', '$\\textcircled{1}$ 甲\\n乙'],
    ['一、总则', '一、总则'],
    // codes of Word's contents
    ['TOC \\o "1-3" \\h \\z \\u\nHYPERLINK \\l "_Toc51" 1 总则\tPAGEREF _Toc51 \\h 3', '\n 1 总则\t 3'],
    ['\u0013PAGEREF _RefHeading___Toc51\u0014 3\u0015', ' 3'],
    ['TOC 与 PAGEREF 域，HYPERLINK \\l 书签', 'TOC 与 PAGEREF 域，HYPERLINK \\l 书签'],
    ['PAGEREF _Toc51', 'PAGEREF _Toc51'],
    // nothing else is to be seen
    ['\u200b \u0000', '\u200b \u0000'],
  ])('%j is seen as %j', (text, seen) => {
    expect(seenIn(text)).toBe(seen)
  })

  it.each<[string, string[]]>([
    ['\u200b各\u200b乡\u2f08\u200b', ['0-6 各乡人']],
    ['关于防火的通知\n\u200b\n请办理。\u00ad', ['0-9 关于防火的通知', '10-15 请办理。']],
    ['\u200b\n\u200b甲。', ['0-5 甲。']],
    ['第一条\u200b　为了防火。', ['0-4 第一条', '5-10 为了防火。']],
    ['\u0000\u200b', ['0-2 \u0000\u200b']],
    ['目录\nPAGEREF _Toc5 \\h 1 甲。', ['0-2 目录', '3-24 1 甲。']],
    ['&emsp;1\\.&ldquo;甲&rdquo;\n&nbsp;\n&nbsp;2\\.乙。\\', ['0-31 1.“甲”', '32-41 2.', '41-44 乙。']],
  ])('%j has its leaves where they stand in all of it', (text, leaves) => {
    const found = leavesOf(parse(text)).map(({ value, position: { start, end } }) => `${start.offset}-${end.offset} ${value}`)
    expect(found).toEqual(leaves)
  })

  it.each<[string, string[]]>([
    ['１９９９年工作要点\n\n１．修路。\n', ['１９９９年工作要点', '１．', '１９９９年工作要点', '１．', '修路。']],
    ['十一﹑总体要求\n\n﹙三﹚主要目标\n', ['', '十一﹑', '总体要求', '﹙三﹚', '主要目标', '十一﹑总体要求', '﹙三﹚主要目标']],
    ['Ｂ．2.1　煮沸\n\nＢ．2.2　过滤\n', ['', 'Ｂ．2.1', '煮沸', 'Ｂ．2.2', '过滤', 'Ｂ．2.1 煮沸', 'Ｂ．2.2 过滤']],
    ['ＫＴＶ管理办法\n\n电话∶0999﹔传真∶0998｡\n', ['', 'ＫＴＶ管理办法', '电话∶0999﹔传真∶0998｡']],
    ['请于２０２３年&nbsp;３月&nbsp;&nbsp;１日前报送。\n', ['', '请于２０２３年 ３月 １日前报送。']],
    ['关于\u200b２０２３年１号文件的通知\n', ['关于２０２３年１号文件的通知', '关于２０２３年１号文件的通知']],
    [
      '附件：１．２０２３年名单（见网站２）\n２．表\n',
      ['', '２０２３年名单', '见网站２', '表', '附件：１．２０２３年名单（见网站２）', '２．表'],
    ],
  ])('%j keeps its forms of digits and signs where they are printed', (text, printed) => {
    const fields: string[] = []
    const values: string[] = []
    visit(parse(text), (node) => {
      for (const field of ['label', 'heading', 'title', 'note'])
        if (field in node) fields.push((node as unknown as Record<string, string>)[field] as string)
      if ('value' in node) values.push(node.value)
    })
    expect([...fields, ...values]).toEqual(printed)
  })

  it('tells the place of each character of a value', () => {
    const text = '\u200b各\u200b乡\u2f08\u200b'
    const [leaf] = leavesOf(parse(text))
    if (!leaf) throw new Error('no leaf')
    const places = new Places(text)
    expect([0, 1, 2].map((index) => places.offset(leaf, index))).toEqual([1, 3, 4])
  })

  it('… behind the code of a field that has it too', () => {
    const text = 'HYPERLINK \\l _Toc2 2月，甲。'
    const [leaf] = leavesOf(parse(text))
    if (!leaf) throw new Error('no leaf')
    expect(new Places(text).offset(leaf, 0)).toBe(text.indexOf('2月'))
  })
})
