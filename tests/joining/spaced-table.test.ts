/** Tables whose columns are parted by blanks, and lines that only have blanks in them. */
import { describe, expect, it } from 'vitest'
import { base } from '../../grammars/base.js'
import { markSpacedTables } from '../../src/joining/spaced-table.js'
import { readerOf } from '../../src/reader.js'
import { splitLines } from '../../src/text/lines.js'
import type { ReadRow } from '../../src/tokens/table.js'

/** The cells of the lines that are rows; nothing for the others. */
function rowsOf(text: string): (string[] | undefined)[] {
  const { lines } = splitLines(text)
  const tokens = readerOf(base).tokenize(text, lines)
  markSpacedTables(text, lines, tokens)
  return tokens.map(({ kind, value }, i) => {
    if (kind !== 'tableRow') return undefined
    const start = lines[i]?.inkStart ?? 0
    return (value as ReadRow).cells.map(([from, to]) => text.slice(start + from, start + to))
  })
}

describe('lines with blanks between their words', () => {
  it('are a table under a head that says what is in the columns', () => {
    expect(rowsOf('序号　任务名称　责任单位\n甲　清淤疏浚　水务局\n乙　加固堤防　水务局')).toEqual([
      ['序号', '任务名称', '责任单位'],
      ['甲', '清淤疏浚', '水务局'],
      ['乙', '加固堤防', '水务局'],
    ])
  })

  it('are a table where a column holds numbers, from three rows on', () => {
    const text = '柳塘　棉花　12.5\n青石　小麦　3,000\n云岭　玉米　40%'
    expect(rowsOf(text)).toEqual([
      ['柳塘', '棉花', '12.5'],
      ['青石', '小麦', '3,000'],
      ['云岭', '玉米', '40%'],
    ])
    expect(rowsOf(text.split('\n').slice(0, 2).join('\n'))).toEqual([undefined, undefined])
    expect(rowsOf('柳塘　棉花　很多\n青石　小麦　不多\n云岭　玉米　一些')).toEqual([undefined, undefined, undefined])
    expect(rowsOf('地块　作物　亩数\n青石　小麦　3,000\n云岭　玉米　约四十').at(0)).toBeUndefined()
  })

  it('keep single blanks inside a cell where two part the cells', () => {
    expect(rowsOf('名称  所在 乡镇  面积\n水库  柳塘 镇  12')).toEqual([
      ['名称', '所在 乡镇', '面积'],
      ['水库', '柳塘 镇', '12'],
    ])
  })

  it('are entries of the contents as long as their pages grow, and a table below the first sentence', () => {
    const entries = '目录\n县政府文件\n1. 甲的通知　4\n2. 乙的批复　8\n3. 丙的批复　9'
    const rows = '柳塘　大型　12\n石桥　大型　15\n青山　中型　20'
    expect(rowsOf(entries).some(Boolean)).toBe(false)
    expect(rowsOf(`${entries}\n水库名单如下。\n${rows}`).map((row) => row?.length)).toEqual([...Array(6).fill(undefined), 3, 3, 3])
  })

  it('end where a line has other cells, is a sentence, or is alone', () => {
    expect(rowsOf('序号　名称　面积\n甲　水库　很大\n水库　很大')).toEqual([['序号', '名称', '面积'], ['甲', '水库', '很大'], undefined])
    expect(rowsOf('序号　名称　面积\n甲　水库　很大。')).toEqual([undefined, undefined])
    expect(rowsOf('序号　名称　面积')).toEqual([undefined])
    expect(rowsOf('序 号　名 称\n甲　乙')).toEqual([undefined, undefined])
    expect(rowsOf('云 溪 县 人 民\n序 号 名 称 乙')).toEqual([undefined, undefined])
  })

  it('are two tables, one after the other', () => {
    expect(rowsOf('序号　名称　面积\n甲　水库　很大\n编号　名称　面积　地点\n乙　水塘　很小　柳塘').map((row) => row?.length)).toEqual([
      3, 3, 4, 4,
    ])
  })

  it('are no table where they are wider than a page', () => {
    const wide = '很长的名称'.repeat(20)
    expect(rowsOf(`序号　名称　${wide}\n甲　水库　${wide}`)).toEqual([undefined, undefined])
  })

  it('are keys with values where head words stand one below the other, or one that names a value too stands alone', () => {
    expect(rowsOf('责任单位　　县水务局　　县财政局\n完成时限　　三月底　　以前')).toEqual([undefined, undefined])
    expect(rowsOf('时间　　三月五日　　上午\n地点　　会议中心　　三楼')).toEqual([undefined, undefined])
    expect(rowsOf('责任单位　　责任人　　电话\n县水务局　　李明　　略写').map((row) => row?.length)).toEqual([3, 3])
    expect(rowsOf('地点　　负责　　电话\n县水务局　　李明　　略写').map((row) => row?.length)).toEqual([3, 3])
  })

  it('go on with numbers below numbers, whatever cells are empty, and below a sum with as many cells', () => {
    const head = '序号　　指标　　单位　　目标\n'
    const cellsIn = (text: string) => rowsOf(head + text).map((row) => row?.length)
    expect(cellsIn('1　　生态　　%　　3\n1.1　　绿化率　　%　　30\n1.2　　湿地　　%\n1.3　　空气　　天　　300')).toEqual([4, 4, 4, 3, 4])
    expect(cellsIn('1　　生态\n1.1　　绿化率　　%　　30\n1.2　　湿地\n2　　民生\n2.1　　就业　　人　　500')).toEqual([4, 2, 4, 2, 2, 4])
    expect(cellsIn('1　　产值　　元　　30\n合　　计　　30\n2　　就业　　人　　500')).toEqual([4, 4, 2, 4])
    // headings
    expect(cellsIn('2　　生态　　%　　3\n2.2　　预警发布')).toEqual([4, 4, undefined])
    expect(cellsIn('1　　产值　　元　　30\n合　　计　　30\n2　　附则')).toEqual([4, 4, 2, undefined])
    expect(rowsOf(`2.1　　预警分级\n${head}蓝色　　雨量　　毫米　　50\n2.2　　预警发布`).at(-1)).toBeUndefined()
  })

  it('are rows behind tabs that lines begin with, below a head at the margin or rows with as many empty cells', () => {
    expect(rowsOf('序号\t指标\t2023年\n\t1\t产值\t300\n\t2\t收入\t200').map((row) => row?.length)).toEqual([3, 3, 3])
    expect(rowsOf('\t1\t产值\t8.6\t%\n\t2\t收入\t7\t%\n民生\t3\t就业\t5\t人').map((row) => row?.length)).toEqual([4, 4, 5])
    expect(rowsOf('序号\t指标\t2023年\t2024年\n\t1\t产值').at(1)).toBeUndefined()
  })

  it('head rows that tabs part, though they could be names', () => {
    expect(rowsOf('余粮\t金额\n柳塘\t12\n青石\t13').map((row) => row?.length)).toEqual([2, 2, 2])
  })
})
