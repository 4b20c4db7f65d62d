/** 书眉: which lines beside page numbers are furniture. */
import { describe, expect, it } from 'vitest'
import { base } from '../../grammars/base.js'
import { markRunningHeaders } from '../../src/joining/running-header.js'
import { readerOf } from '../../src/reader.js'
import { splitLines } from '../../src/text/lines.js'

/** The lines that are furniture. */
function furnitureOf(...lines: string[]): string[] {
  const text = lines.join('\n')
  const { lines: inked } = splitLines(text)
  const tokens = readerOf(base).tokenize(text, inked)
  markRunningHeaders(text, inked, tokens)
  return lines.filter((_, i) => tokens[i]?.kind === 'furniture')
}

/** A page's text, no line of it like another. */
const [ONE, TWO, THREE] = [
  ['县水务局要加强巡查。', '县财政局要加强保障。'],
  ['县教育局要落实责任。', '县民政局要做好救助。'],
  ['县林业局要排查隐患。', '县商务局要保障供应。'],
] as const

describe('a line', () => {
  it('is a running header beside two page numbers, above or below them', () => {
    expect(furnitureOf('云溪政务', '— 1 —', ...ONE, '云溪政务', '— 2 —', ...TWO)).toEqual(['云溪政务', '— 1 —', '云溪政务', '— 2 —'])
    expect(furnitureOf('— 1 —', '云溪政务', ...ONE, '— 2 —', '云溪政务')).toEqual(['— 1 —', '云溪政务', '— 2 —', '云溪政务'])
  })

  it('is one too where its digits differ', () => {
    expect(furnitureOf('云溪政务 2023.1', '— 1 —', ...ONE, '云溪政务 2023.2', '— 2 —')).toHaveLength(4)
  })

  it('is one wherever it stands, if it stands three times and once beside a page number', () => {
    expect(furnitureOf('云溪政务', '— 1 —', ...ONE, '云溪政务', ...TWO, '云溪政务', ...THREE)).toHaveLength(4)
    expect(furnitureOf('云溪政务', '— 1 —', ...ONE, '云溪政务', ...TWO)).toEqual(['— 1 —'])
    expect(furnitureOf('云溪政务', ...ONE, '云溪政务', ...TWO, '云溪政务')).toEqual([])
  })

  it('is one if it names a section of the gazette three times, without page numbers', () => {
    expect(furnitureOf('县政府文件', ...ONE, '县政府文件', ...TWO, '县政府文件')).toHaveLength(3)
    expect(furnitureOf('县政府文件', ...ONE, '县政府文件')).toEqual([])
  })

  it('is one if it names a section, once, below a page of the text, and stays in the contents', () => {
    const contents = ['目录', '县政府文件', '云溪县人民政府关于禁牧的通告……1']
    expect(furnitureOf(...contents, '各乡镇人民政府：', ...ONE, '— 1 —', '县政府文件', ...TWO)).toEqual(['— 1 —', '县政府文件'])
    expect(furnitureOf(...contents, '— 1 —', '县政府文件', '各乡镇人民政府：', ...ONE)).toEqual(['— 1 —'])
  })

  it('is none where it is a label, a number, or too wide', () => {
    for (const line of ['一、总则', '云政发〔2023〕1号', '云溪县人民政府', `云${'溪'.repeat(45)}`])
      expect(furnitureOf(line, '— 1 —', ...ONE, line, '— 2 —', ...TWO), line).toEqual(['— 1 —', '— 2 —'])
  })
})
