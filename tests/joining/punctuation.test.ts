/** What the signs at a line's end and beginning say about the lines around it. */
import { describe, expect, it } from 'vitest'
import { isCutDate } from '../../src/joining/cut-date.js'
import { Numbering } from '../../src/joining/numbering.js'
import {
  endsInComma,
  endsInsideBrackets,
  firstUnit,
  isAnnouncementTail,
  isCaptionLine,
  isFragment,
  isTerminated,
} from '../../src/joining/punctuation.js'
import { type Line, splitLines } from '../../src/text/lines.js'
import type { Label } from '../../src/tokens/labels/label.js'

/** What the function says of the line, alone and with a line before and after it. */
function said<T>(ask: (text: string, line: Line) => T, line: string): T {
  const [alone] = splitLines(line).lines as [Line]
  const text = `（《一二三，\n${line}\n。）》`
  const among = splitLines(text).lines[1] as Line
  expect(ask(text, among)).toEqual(ask(line, alone))
  return ask(line, alone)
}

const yes = (lines: readonly string[]) => lines.map((line) => [line, true] as const)
const no = (lines: readonly string[]) => lines.map((line) => [line, false] as const)

describe('a line', () => {
  it.each([
    ...yes([
      '加强领导。',
      '如下：',
      '分工；',
      '加强领导！',
      '好吗？',
      '等等…',
      '“加强领导。”',
      '（见附件。）',
      '他说：“《办法》第三条。’”',
      '推进。（责任单位：财政局）',
      '推进。 (财政局)',
    ]),
    ...no(['加强领导', '加强，', '《办法》', '推进（责任单位：财政局）', '推进。（甲）（乙）', '财政局）', '（）', '”', '一。二']),
  ])('%s ends a sentence: %s', (line, ends) => {
    expect(said(isTerminated, line)).toBe(ends)
  })

  it.each([...yes(['加强，', '加强,', '财政、']), ...no(['加强', '加强。', '加强；'])])('%s ends in a comma: %s', (line, ends) => {
    expect(said(endsInComma, line)).toBe(ends)
  })

  it.each([
    ...yes([
      '印发《云溪县',
      '印发（云溪县',
      '（一）印发《云溪县',
      '他说：“云溪县',
      '（《办法》',
      '云政发〔2023',
      '《办法（试行）',
      '(一',
      '《甲》（乙',
    ]),
    ...no(['印发《办法》', '（一)', '(一）', '云溪县》', '“甲”', '《甲（乙）》', '（甲《乙》）', `《${'甲'.repeat(80)}`]),
  ])('%s ends inside brackets: %s', (line, inside) => {
    expect(said(endsInsideBrackets, line)).toBe(inside)
  })

  it.each([
    ['一二', 2],
    ['2023年', 4],
    ['2023。', 6],
    ['（一）二', 6],
    ['《（甲', 6],
    ['甲，乙', 4],
    ['甲”。）乙', 8],
    ['a1', 2],
    ['123456789', 8],
    ['（（（（（', 10],
    ['甲，，，，，', 10],
    ['。', 2],
  ])('%s begins with so many cells that print keeps together: %i', (line, width) => {
    expect(said(firstUnit, line)).toBe(width)
  })

  it.each([
    ...yes([
      '，加强',
      '。',
      '班，由',
      '导。',
      '工作。加强',
      '的工作',
      '了工作',
      '等工作',
      '者',
      '之一',
      '以及其他',
      '）后',
      '》后',
      '工作）',
    ]),
    ...no(['加强领导', '各单位，', '工作，加强', '以上', '加强的', '《办法》']),
  ])('%s begins no paragraph: %s', (line, fragment) => {
    expect(said(isFragment, line)).toBe(fragment)
  })

  it.each([...yes(['如下：', '通知如下：', '下。', '公告如下:']), ...no(['如下', '上：', '现将有关事项如下：', '甲，如下：', '下一步：'])])(
    '%s announces what follows: %s',
    (line, announces) => {
      expect(said(isAnnouncementTail, line)).toBe(announces)
    },
  )

  it.each([...yes(['图1 增速', '表2 收入', '附图一 范围', '专栏 3 工程']), ...no(['图书馆', '表彰', '第1', '见图1', '专家1'])])(
    '%s is the name of a picture or a table: %s',
    (line, caption) => {
      expect(said(isCaptionLine, line)).toBe(caption)
    },
  )

  it.each([
    ['于2023年4月2', '8日施行', true],
    ['于2023年', '4月28日施行', true],
    ['于2023年4', '月28日施行', true],
    ['于2023 年 4 月 2', '8 日施行', true],
    ['于2023年4月', '28日施行', true],
    ['于2023年4月28', '日施行', true],
    ['于2023年4月2', '8个单位', false],
    ['于2023年4月2', '各单位', false],
    ['共2023', '4月28日', false],
    ['2023年第4期', '8日', false],
  ])('%s goes on with the date in %s: %s', (before, line, goesOn) => {
    const text = `${before}\n${line}`
    const [first, second] = splitLines(text).lines as [Line, Line]
    expect(isCutDate(text, first, second)).toBe(goesOn)
  })
})

describe('a label fits', () => {
  const label = (scheme: Label['scheme'], ordinal: number[], rest = '总则') => ({ scheme, ordinal, rest }) as Label
  const decimal = (text: string, rest?: string) => label('decimal', text.split('.').map(Number), rest)

  it.each([
    [undefined, label('arabic', [1]), true],
    [undefined, label('arabic', [2]), false],
    [label('arabic', [1]), label('arabic', [2]), true],
    [label('arabic', [1]), label('arabic', [3]), false],
    [label('chinese', [1]), label('arabic', [2]), false],
    [decimal('1.1'), decimal('1.2'), true],
    [decimal('1.1'), decimal('1.3'), true],
    [decimal('1.1'), decimal('1.4'), false],
    [decimal('1.1'), decimal('1.1'), false],
    [decimal('1.1'), decimal('1.1.1'), true],
    [decimal('1.1'), decimal('1.1.2'), true],
    [decimal('1.1.3'), decimal('1.2'), true],
    [decimal('1.1.3'), decimal('2.1'), true],
    [decimal('1.1.3'), decimal('2.2'), false],
    [decimal('1.2'), decimal('1.1'), false],
    [decimal('1.2'), decimal('2'), true],
    [decimal('1.2'), decimal('3'), false],
    [decimal('1.2'), decimal('2', '个单位'), false],
    [decimal('1.2'), decimal('2', '加强。领导'), false],
    [decimal('1.2'), decimal('2', '加强，领导'), false],
    [decimal('1.2'), decimal('2', '防'.repeat(40)), true],
    [decimal('1.2'), decimal('2', '防'.repeat(41)), false],
    [undefined, decimal('4.4'), false],
    [undefined, decimal('1'), false],
    [label('chinese', [3]), decimal('3.1'), true],
    [label('arabic', [3]), decimal('3.1'), true],
    [label('chinese-bracketed', [3]), decimal('3.1'), false],
  ])('after %j: %j, %s', (before, next, fits) => {
    const numbering = new Numbering()
    if (before) numbering.add(before)
    expect(numbering.fits(next, undefined)).toBe(fits)
  })

  it('where the one after it is one of its own', () => {
    expect(new Numbering().fits(decimal('3'), decimal('3.1'))).toBe(true)
    expect(new Numbering().fits(decimal('3'), decimal('4.1'))).toBe(false)
    expect(new Numbering().fits(decimal('3'), decimal('3'))).toBe(false)
    expect(new Numbering().fits(decimal('3'), label('arabic', [3, 1]))).toBe(false)
  })

  it('after the first number of a list that begins in the middle of a line', () => {
    for (const [list, fits] of [
      ['1.名单', true],
      ['1、名单', true],
      ['名单', false],
      ['1名单', false],
      ['见1.名单', false],
    ] as const) {
      const numbering = new Numbering()
      numbering.addList(list)
      expect(numbering.fits(label('arabic', [2]), undefined)).toBe(fits)
    }
  })

  it('afresh under a new title', () => {
    const numbering = new Numbering()
    numbering.add(label('arabic', [1]))
    numbering.clear()
    expect(numbering.fits(label('arabic', [2]), undefined)).toBe(false)
  })
})
