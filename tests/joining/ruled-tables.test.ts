/** Tables over whose columns a converter has set lines of dashes. */
import { describe, expect, it } from 'vitest'
import { base } from '../../grammars/base.js'
import { markRuledTables } from '../../src/joining/ruled-tables.js'
import { readerOf } from '../../src/reader.js'
import { splitLines } from '../../src/text/lines.js'
import type { ReadRow } from '../../src/tokens/table.js'

/** The cells of the lines that are rows, those that are none left out. */
function rowsOf(text: string): string[] {
  const { lines } = splitLines(text)
  const tokens = readerOf(base).tokenize(text, lines)
  const before = [...tokens]
  markRuledTables(text, lines, tokens)
  return tokens.flatMap((token, i) => {
    if (token === before[i]) return []
    const start = lines[i]?.inkStart ?? 0
    return [(token.value as ReadRow).cells.map(([from, to]) => text.slice(start + from, start + to)).join('/')]
  })
}

describe('lines of dashes over columns', () => {
  it('tell what stands below each, where one blank parts two cells too', () => {
    expect(rowsOf('名称   数量\n------ ----\n青石桥 3\n河东路 12')).toEqual(['名称/数量', '', '青石桥/3', '河东路/12'])
    expect(rowsOf('名称   数量\n------ ----\n青石桥 3\n\n河东路 12')).toEqual(['名称/数量', '', '青石桥/3'])
  })

  it('leave blanks of any width out of the cells, and in them where they part no columns', () => {
    expect(rowsOf('名称   数量\n------ ----\n石　桥 3\n河东路　 12')).toEqual(['名称/数量', '', '石　桥/3', '河东路/12'])
  })

  it('end at the line that closes the table, past blank lines', () => {
    const table = '-----------\n名称   数量\n------ ----\n青石桥 3\n\n       共计\n-----------'
    expect(rowsOf(`${table}\n注：数量以座计。`)).toEqual(['', '名称/数量', '', '青石桥/3', '共计', ''])
  })

  it('are an ornament where no line below has two cells', () => {
    expect(rowsOf('云溪县水务局\n--- ---\n青石水库管理规定')).toEqual([])
    expect(rowsOf('会议讨论了三件事。\n------\n一、水库 二、道路')).toEqual([])
    expect(rowsOf('—— ——\n名称 数量')).toEqual([])
    expect(rowsOf('--- ---')).toEqual([])
  })
})
