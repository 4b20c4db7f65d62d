/** What is taken out of printed text, and which characters stand for others. */
import { describe, expect, it } from 'vitest'
import { cleanBetween, cleanTitle } from '../../src/text/clean.js'
import { simplified, traditional } from '../../src/variants.js'

describe('text is cleaned', () => {
  it.each([
    ['通 知', '通知', '通知'],
    ['组 长 李 明', '组长李明', '组长李明'],
    ['组长 李明', '组长李明', '组长 李明'],
    ['组长 李 明', '组长李明', '组长 李明'],
    ['KTV 网吧', 'KTV网吧', 'KTV 网吧'],
    ['in time', 'in time', 'in time'],
    ['甲\n乙', '甲乙', '甲乙'],
    ['in\n time', 'in time', 'in time'],
    ['in\r\n甲', 'in甲', 'in甲'],
    [' 甲 ', '甲', '甲'],
    ['甲乙', '甲乙', '甲乙'],
    ['**甲**乙', '甲乙', '甲乙'],
    ['***甲***', '甲', '甲'],
    ['**甲****乙**', '甲乙', '甲乙'],
    ['甲*乙', '甲*乙', '甲*乙'],
    ['360***1234', '360***1234', '360***1234'],
    ['甲***1234', '甲1234', '甲1234'],
    ['360**1234', '3601234', '3601234'],
    ['依照[《甲》](https://example.gov.cn/a_1.html?b=2)公开', '依照《甲》公开', '依照《甲》公开'],
    ['见[甲](/b)、[乙](../c)和[丙](#d)', '见甲、乙和丙', '见甲、乙和丙'],
    ['甲![乙](./c.png)[丙](丁)[2023](戊)', '甲乙[丙](丁)[2023](戊)', '甲乙[丙](丁)[2023](戊)'],
    ['见[甲](\n/b)和乙', '见甲和乙', '见甲和乙'],
    ['- 甲\n• 乙', '甲乙', '甲乙'],
    ['## 甲', '甲', '甲'],
    ['####### 甲', '#######甲', '####### 甲'],
    ['> - + 甲', '甲', '甲'],
    ['> - + * 甲', '甲', '甲'],
    ['-甲', '-甲', '-甲'],
    ['甲 - 乙', '甲-乙', '甲 - 乙'],
    ['第 3 条', '第3条', '第 3 条'],
    ['甲　　乙丙', '甲乙丙', '甲 乙丙'],
    ['\ufeff甲', '甲', '甲'],
    ['', '', ''],
  ])('%j as a title, and as text', (text, title, kept) => {
    expect([cleanTitle(text), cleanBetween(text, 0, text.length, true)]).toEqual([title, kept])
  })

  it('between two places only', () => {
    expect(cleanBetween('甲 乙 丙 丁', 2, 5, true)).toBe('乙丙')
    expect(cleanBetween('甲乙丙', 1, 2, true)).toBe('乙')
  })
})

describe('traditional characters', () => {
  it('stand for those of the grammar’s words, both ways', () => {
    expect(traditional('办公厅关于印发')).toBe('辦公廳關於印發')
    expect(simplified('辦公廳關於印發')).toBe('办公厅关于印发')
    expect(simplified('办公厅')).toBe('办公厅')
    expect(simplified('雲溪縣')).toBe('雲溪县')
    for (const word of ['决议', '通报', '规划', '细则', '边界', '导则']) expect(simplified(traditional(word))).toBe(word)
  })
})
