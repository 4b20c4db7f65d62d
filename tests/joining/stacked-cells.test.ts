/** Tables each cell of which stands on a line of its own: their rows, and where they end. */
import { describe, expect, it } from 'vitest'
import { base } from '../../grammars/base.js'
import { markCutContentsHeading } from '../../src/joining/cut-contents-heading.js'
import { markStackedCells } from '../../src/joining/stacked-cells.js'
import { readerOf } from '../../src/reader.js'
import { splitLines } from '../../src/text/lines.js'
import { inkOf } from '../../src/text/print.js'
import type { ReadRow } from '../../src/tokens/table.js'

/** The lines of a text, `/` at the end of each, and of it the rows, their cells between blanks; what is in none, behind `:`. */
function rowsOf(print: string): string[] {
  const text = print.replaceAll('/', '\n')
  const { lines } = splitLines(text)
  const tokens = readerOf(base).tokenize(text, lines)
  markStackedCells(text, lines, tokens)
  const rows: string[] = []
  tokens.forEach(({ kind, value }, i) => {
    const ink = inkOf(text, lines[i] as (typeof lines)[number])
    const stacked = kind === 'tableRow' ? (value as ReadRow).stacked : undefined
    if (stacked === undefined) rows.push(`: ${ink}`)
    else if (stacked === 'row') rows.push(ink)
    else rows.push(`${rows.pop()}${stacked === 'cell' ? ' ' : ''}${ink}`)
  })
  return rows
}

describe('lines below 序号', () => {
  it('make rows, whatever amounts are the next number', () => {
    expect(rowsOf('序号/单位/名额/1/石桥镇/2/2/柳塘镇/3/3/云溪镇/2/合计/7')).toEqual([
      '序号 单位 名额',
      '1 石桥镇 2',
      '2 柳塘镇 3',
      '3 云溪镇 2',
      '合计 7',
    ])
    expect(rowsOf('序号/名称/数量/1/水泵/2/2/电机/5/3/阀门/4/二、工作要求').slice(2)).toEqual(['2 电机 5', '3 阀门 4', ': 二、工作要求'])
    expect(rowsOf('序号/等级/姓名/1/一/王强/2/二/李明/3/三/张华').at(-1)).toBe('3 三 张华')
  })

  it('are left alone where a number could be one line or another', () => {
    const text = '序号/单位/名额/备注/1/石桥镇/2/2/柳塘镇/3/城区/3/云溪镇/5'
    expect(rowsOf(text)).toEqual(text.split('/').map((line) => `: ${line}`))
    expect(rowsOf('序号/任务/1/2/3/1/清淤/2/2/护岸/3').every((row) => row.startsWith(':'))).toBe(true)
  })

  it('have empty cells', () => {
    expect(rowsOf('序号/任务/单位/1/清淤//2/护岸/水务局/3/绿化/林业局')).toEqual([
      '序号 任务 单位',
      '1 清淤',
      '2 护岸 水务局',
      '3 绿化 林业局',
    ])
  })

  it('end above what is no cell', () => {
    const head = '序号/任务/单位/备注/1/清淤/水务局/省级/2/护岸/财政局/'
    const below = (text: string) => rowsOf(head + text).slice(2)
    expect(below('石桥县人民政府/2023年3月1日')).toEqual(['2 护岸 财政局', ': 石桥县人民政府', ': 2023年3月1日'])
    expect(below('以上任务由各单位抓紧落实，年底前完成。')).toEqual(['2 护岸 财政局', ': 以上任务由各单位抓紧落实，年底前完成。'])
    expect(below('二、工作要求')).toEqual(['2 护岸 财政局', ': 二、工作要求'])
    expect(below('第二章 附则')).toEqual(['2 护岸 财政局', ': 第二章 附则'])
    expect(below('县级/其他')).toEqual(['2 护岸 财政局 县级', ': 其他'])
    // dates and sentences that are cells
    expect(rowsOf('序号/单位/时限/1/水务局/2023年3月1日/2/县财政局/2023年4月1日').at(-1)).toBe('2 县财政局 2023年4月1日')
    expect(rowsOf('序号/任务/1/清淤疏浚，加固堤防。/2/造林，护林。/各单位要抓好落实。').slice(2)).toEqual([
      '2 造林，护林。',
      ': 各单位要抓好落实。',
    ])
    expect(rowsOf('序号/任务/单位/一/防汛/1/清淤/水务局/二/抗旱/2/打井/林业局/一、工作要求').slice(1)).toEqual([
      '一 防汛',
      '1 清淤 水务局',
      '二 抗旱',
      '2 打井 林业局',
      ': 一、工作要求',
    ])
  })

  it('go on below their head printed again, and the number of a page', () => {
    const [one, two] = ['序号/任务/单位/1/清淤/水务局/2/护岸/水务局/', '序号/任务/单位/3/绿化/林业局']
    const rows = ['序号 任务 单位', '1 清淤 水务局', '2 护岸 水务局']
    expect(rowsOf(one + two)).toEqual([...rows, '序号 任务 单位', '3 绿化 林业局'])
    expect(rowsOf(`${one}12/${two}`)).toEqual([...rows, ': 12', '序号 任务 单位', '3 绿化 林业局'])
    expect(rowsOf(`${one}/12//3/绿化/林业局`)).toEqual([...rows, ': 12', '3 绿化 林业局'])
    expect(rowsOf(`${one}序号/姓名/1/王强/2/李明`)).toEqual([...rows, '序号 姓名', '1 王强', '2 李明'])
  })
})

it('目 over 录 is the heading of the contents, but for the head of a column', () => {
  const kindsOf = (text: string) => {
    const { lines } = splitLines(text)
    const tokens = readerOf(base).tokenize(text, lines)
    markCutContentsHeading(text, lines, tokens)
    return tokens.map(({ kind, last }, i) => `${kind === 'contentsHeading' ? kind : ''}${last - i}`)
  }
  expect(kindsOf('目\n\n录\n县政府文件')).toEqual(['contentsHeading1', '0', '0'])
  expect(kindsOf('科\n目\n录\n入')).toEqual(['0', '0', '0', '0'])
  expect(kindsOf('目\n录\n员')).toEqual(['0', '0', '0'])
  expect(kindsOf('《石桥县志》\n目\n录入人：李明')).toEqual(['0', '0', '0'])
})
