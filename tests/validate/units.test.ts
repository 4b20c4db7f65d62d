/** What rules are built of, to the character: excerpts, titles, labels, the nearest word. */
import { describe, expect, it } from 'vitest'
import type { Division } from '../../src/nodes.js'
import { bare, matter } from '../../src/titles.js'
import { excerpt, shortened } from '../../src/validate/excerpt.js'
import { nearest } from '../../src/validate/nearest.js'
import { labelsBetween, labelWith, toChinese } from '../../src/validate/ordinals.js'
import { labelLength } from '../../src/validate/succession.js'
import { alike, citedTitles, difference } from '../../src/validate/titles.js'

describe('an excerpt', () => {
  const text = '一二三四五六七八九十百千万甲乙丙丁戊己庚'

  it.each([
    [0, undefined, '一二三四五六七八九…'],
    [6, undefined, '一二三四五六七八九十百千万甲乙…'],
    [7, undefined, '…二三四五六七八九十百千万甲乙丙…'],
    [11, undefined, '…六七八九十百千万甲乙丙丁戊己庚'],
    [10, undefined, '…五六七八九十百千万甲乙丙丁戊己…'],
    [19, undefined, '…甲乙丙丁戊己庚'],
    [7, 7, '…二三四五六七八九十百千万甲乙丙…'],
    [7, 9, '…二三四五六七八九十百千万甲乙丙丁…'],
  ])('about %i to %s', (from, to, expected) => {
    expect(excerpt(text, from, to)).toBe(expected)
  })

  it('of a long text is its beginning', () => {
    expect(shortened('甲'.repeat(40))).toBe('甲'.repeat(40))
    expect(shortened('甲'.repeat(41))).toBe(`${'甲'.repeat(40)}…`)
  })
})

describe('a title', () => {
  it.each([
    ['关于印发《预案》（试行）的通知', '关于印发预案试行的通知', '关于印发预案试行的通知'],
    ['云溪县人民政府关于做好 防汛、抗旱的通知', '云溪县人民政府关于做好防汛抗旱的通知', '关于做好防汛抗旱的通知'],
    ['二〇二三年工作要点', '二〇二三年工作要点', '二〇二三年工作要点'],
    ['２０２３年ＡＢ计划', '2023年AB计划', '2023年AB计划'],
    [`${'县'.repeat(39)}关于甲的通知`, `${'县'.repeat(39)}关于甲的通知`, '关于甲的通知'],
    ['', '', ''],
  ])('%s without marks, and without its issuer', (title, plain, about) => {
    expect([bare(title), matter(title)]).toEqual([plain, about])
  })

  it.each([
    ['防汛预案', '防旱预案', '汛', '旱', 1],
    ['防汛预案', '防汛抗旱预案', '汛', '汛抗旱', 1],
    ['甲甲', '甲甲甲', '甲', '甲甲', 1],
    ['甲甲甲', '甲甲', '甲甲', '甲', 1],
    ['乙甲', '甲', '乙甲', '甲', 0],
    ['甲', '乙甲', '甲', '乙甲', 0],
    ['甲乙', '甲', '甲乙', '甲', 0],
    ['甲', '', '甲', '', 0],
    ['甲丙乙', '甲丁戊乙', '丙', '丁戊', 1],
  ])('%s and %s differ in %s and %s', (a, b, found, expected, at) => {
    expect(difference(a, b)).toEqual({ found, expected, at })
  })

  it.each([
    ['防汛抗旱预案', '防汛抗旱方案', true],
    ['防汛抗旱预案', '防汛抗旱', true],
    ['防汛抗旱预案', '抗旱', false],
    ['一二三四五六', '一二三四', true],
    ['一二三四五六', '一二三', false],
    ['甲', '甲', false],
    ['', '', false],
    ['甲乙', '甲乙', true],
  ])('%s and %s are alike: %s', (a, b, expected) => {
    expect([alike(a, b), alike(b, a)]).toEqual([expected, expected])
  })

  it.each([
    [
      '按《甲》和《乙《丙》》办',
      [
        ['甲', 1, 4],
        ['乙《丙》', 5, 11],
      ],
    ],
    [
      '》《甲》》《乙》',
      [
        ['甲', 1, 4],
        ['乙', 5, 8],
      ],
    ],
    ['《甲', []],
    ['《甲《乙》', []],
    ['甲', []],
    ['《》', [['', 0, 2]]],
  ])('is cited in %s', (text, expected) => {
    expect(citedTitles(text).map(({ title, from, to }) => [title, from, to])).toEqual(expected)
  })
})

describe('a label', () => {
  const label = (text: string, scheme: Division['scheme'] = 'chinese') => ({ label: text, scheme }) as Division

  it('has the next number, in its own digits', () => {
    expect([10, 11, 20, 100, 105, 110, 1000, 1010, 9999, 0].map(toChinese)).toEqual([
      ...['十', '十一', '二十', '一百', '一百零五', '一百一十', '一千', '一千零一十', '九千九百九十九', '零'],
    ])
    expect(labelWith(label('１．', 'arabic'), 12)).toBe('１２．')
    expect(['甲、', '⒈', '⑴', '㈠'].map((text) => labelWith(label(text), 3))).toEqual(['丙、', '⒊', '⑶', '㈢'])
    expect([labelWith(label('甲、'), 11), labelWith(label('子、'), 3)]).toEqual(['(11)、', '3'])
    expect(labelWith(label('①', 'circled'), 1)).toBe('①')
    expect(labelWith(label('①', 'circled'), 20)).toBe('⑳')
    expect(labelWith(label('①', 'circled'), 21)).toBe('㉑')
    expect(labelWith(label('①', 'circled'), 51)).toBe('(51)')
    expect(labelWith(label('①', 'circled'), 0)).toBe('(0)')
  })

  it('is named among those that are left out, as long as there are few', () => {
    expect(labelsBetween(label('五、'), 2, 3)).toEqual(['二、'])
    expect(labelsBetween(label('五、'), 2, 5)).toEqual(['二、', '三、', '四、'])
    expect(labelsBetween(label('六、'), 2, 6)).toEqual(['二、', '三、', '四、', '…'])
    expect(labelsBetween(label('二、'), 2, 2)).toEqual([])
  })

  it('takes blanks of the value with it', () => {
    expect([
      labelLength('一、总则', '一、'),
      labelLength('第 一 条　甲', '第一条'),
      labelLength('一', '一、'),
      labelLength('一、', ''),
    ]).toEqual([2, 5, 1, 0])
  })
})

describe('the nearest word', () => {
  it.each([
    ['gap', ['cap', 'gaps', 'gap'], 'gap'],
    ['gap', ['map', 'cap'], 'map'],
    ['gpa', ['gap', 'gxxx'], 'gap'],
    ['gap', ['gapxxx', 'xap'], 'xap'],
    ['', ['abc', 'ab'], undefined],
    ['banana', ['gap', 'text/quotes'], undefined],
    ['abcd', ['bcd', 'wxyz', ''], 'bcd'],
    ['xabcd', ['abcd', 'xa'], 'abcd'],
  ])('to %j among %j', (word, words, expected) => {
    expect(nearest(word, words)).toBe(expected)
  })
})
