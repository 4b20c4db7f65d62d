/** The parts of a line: of a date, of an entry of the contents, of a row. */
import { describe, expect, it } from 'vitest'
import { base } from '../../grammars/base.js'
import { isoDate } from '../../src/numerals.js'
import { readerOf } from '../../src/reader.js'
import { isCutEntry } from '../../src/tokens/cut-entry.js'
import { readEraDate } from '../../src/tokens/date.js'
import { readRow } from '../../src/tokens/table.js'
import { unpaged } from '../../src/tokens/unpaged-line.js'

const reader = readerOf(base)

describe('a date', () => {
  it.each<[string, string, string, string | undefined]>([
    ['2023', '7', '3', '2023-07-03'],
    ['2023', '12', '31', '2023-12-31'],
    ['2023', '10', '09', '2023-10-09'],
    ['1000', '1', '1', '1000-01-01'],
    ['9999', '1', '10', '9999-01-10'],
    ['999', '1', '1', undefined],
    ['10000', '1', '1', undefined],
    ['2023', '0', '1', undefined],
    ['2023', '13', '1', undefined],
    ['2023', '1', '0', undefined],
    ['2023', '1', '32', undefined],
    ...[4, 6, 9, 11].map((month) => ['2023', String(month), '31', undefined] as [string, string, string, undefined]),
    ...[1, 3, 5, 7, 8, 10, 12].map(
      (month) => ['2023', String(month), '31', `2023-${String(month).padStart(2, '0')}-31`] as [string, string, string, string],
    ),
    ['2023', '2', '29', undefined],
    ['2024', '2', '29', '2024-02-29'],
    ['1900', '2', '29', undefined],
    ['2000', '2', '29', '2000-02-29'],
    ['二〇二三', '十二', '二十一', '2023-12-21'],
  ])('of %s %s %s: %s', (year, month, day, iso) => {
    expect(isoDate(year, month, day)).toBe(iso)
  })

  it.each<[string, string | undefined]>([
    ['中華民國112年7月3日', '2023-07-03'],
    ['民国一一二年七月三日', '2023-07-03'],
    ['民國1年1月1日', '1912-01-01'],
    ['112年7月3日', undefined],
    ['民國112年7月', undefined],
  ])('of the Republic, %s: %s', (text, iso) => {
    expect(readEraDate(text)).toBe(iso)
  })
})

describe('a line of the contents', () => {
  it.each([
    ['关于甲的通知（云政发', '〔2023〕1号', true],
    ['关于甲的通知 云政发', '〔2023〕1号', true],
    ['关于甲的通知云政发', '〔2023〕1号', false],
    ['云政发〔202', '3〕8号（1）', true],
    ['关于甲的通知（1', '2）', true],
    ['云政发〔2023〕1', '2号（3）', true],
    ['云政发〔2023〕第', '12号（3）', true],
    ['云政发〔2023〕1', '关于乙的通知', false],
    ['关于甲的通知……', '（12）', true],
    ['关于甲的通知…', '…… 12', true],
    ['关于甲的通知……', '关于乙的通知', false],
    ['会议上', '（1）', true],
    ['会议上', '1', false],
    ['会议上', '（12345）', false],
  ])('%s is cut before %s: %s', (before, line, cut) => {
    expect(isCutEntry(before, line, false)).toBe(cut)
  })

  it('is cut inside its page only where it is full', () => {
    expect([
      isCutEntry('关于甲的通知 1', '8', true),
      isCutEntry('关于甲的通知 1', '8', false),
      isCutEntry('关于甲的通知1', '8', true),
      isCutEntry('甲 1', '188', true),
    ]).toEqual([true, false, false, false])
  })

  it('is a title and a number', () => {
    expect(unpaged('关于甲的通知')).toEqual({ title: [0, 6] })
    expect(unpaged('关于甲的通知 云政发〔2023〕1号')).toEqual({ title: [0, 7], number: [7, 18] })
    expect(unpaged('关于甲的通知（云政发〔2023〕1号）')).toEqual({ title: [0, 6], number: [6, 19] })
    expect(unpaged('关于甲（一号）')).toEqual({ title: [0, 7] })
  })

  it.each([
    ['1　云溪县关于甲的办法', { title: [2, 11], page: { from: 0, to: 1, number: 1 } }],
    ['12 云溪县防汛条例（试行）', { title: [3, 14], page: { from: 0, to: 2, number: 12 } }],
    ['3 《云溪县》关于甲 云政发〔2023〕1号', { title: [2, 11], number: [11, 22], page: { from: 0, to: 1, number: 3 } }],
    ['1 总则', undefined],
    ['12345 关于甲的通知', undefined],
    ['1关于甲的通知', undefined],
  ])('%s can have its page first', (line, parts) => {
    expect(reader.contentsLine(line)).toEqual(parts)
  })
})

describe('a row of a table', () => {
  const cells = (line: string) => readRow(line)?.cells.map(([from, to]) => line.slice(from, to))

  it.each([
    ['甲\t乙', ['甲', '乙']],
    [' 甲 \t\t乙 丙', ['甲', '乙 丙']],
    ['| 甲 | 乙 |', ['甲', '乙']],
    ['|---|:--:|--|', []],
    ['| - | -- |', ['-']],
    ['|甲乙', ['甲乙']],
    ['|甲', undefined],
    ['||', undefined],
    ['甲|乙', undefined],
    ['甲|\t乙', ['甲|', '乙']],
  ])('%j has the cells %j', (line, expected) => {
    expect(cells(line)).toEqual(expected)
  })
})
