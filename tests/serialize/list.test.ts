import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { idsOf } from '../../src/ids.js'
import { parse } from '../../src/parse.js'
import { toCsv, toNdjson } from '../../src/serialize/index.js'
import { officeTree } from '../support/office-trees.js'
import { readCsv } from '../support/read-csv.js'
import { anyTree } from '../support/trees.js'

describe('the list of documents', () => {
  it('has a row of CSV and a line of NDJSON for each document of any tree', () => {
    fc.assert(
      fc.property(anyTree, (tree) => {
        const ids = idsOf(tree)
        const documents = tree.children.filter((child) => child.type === 'document')
        const [head, ...rows] = readCsv(toCsv(tree)) as [string[], ...string[][]]
        expect(rows.map((row) => row[0])).toEqual(documents.map((document) => ids.get(document)))
        for (const row of rows) {
          expect(row).toHaveLength(head.length)
          for (const cell of row) expect(cell).not.toMatch(/^[=+\-@]/)
        }
        const lines = toNdjson(tree).split('\n').slice(0, -1)
        expect(lines.map((line) => JSON.parse(line).title)).toEqual(documents.map(({ title }) => title))
      }),
      { numRuns: 200, seed: 9701 },
    )
  })

  it('knows section and page from the contents', () => {
    fc.assert(
      fc.property(officeTree, (tree) => {
        const rows = toNdjson(tree)
          .split('\n')
          .slice(0, -1)
          .map((line) => JSON.parse(line))
        const listed = tree.children.some((child) => child.type === 'contents')
        rows.forEach((row, i) => {
          expect([row.section, row.page]).toEqual(listed ? ['县政府文件', i * 3 + 1] : [undefined, undefined])
        })
      }),
      { numRuns: 50, seed: 9702 },
    )
  })

  it('is written so', () => {
    const tree = parse('关于做好“三夏”工作的通知\n\n云政发〔2023〕1号\n\n请办理。\n\n云溪县人民政府\n\n2023年7月3日\n\n（此件公开发布）\n')
    expect(toCsv(tree)).toBe(
      'id,issue,section,title,documentNumber,kind,issuer,date,publicity,page,start,end\r\n' +
        'u4e91-zheng-fa-2023-1,,,关于做好“三夏”工作的通知,云政发〔2023〕1号,通知,云溪县人民政府,2023-07-03,full,,0,62\r\n',
    )
    expect(toNdjson(tree)).toBe(
      '{"id":"u4e91-zheng-fa-2023-1","title":"关于做好“三夏”工作的通知","documentNumber":"云政发〔2023〕1号","kind":"通知",' +
        '"issuer":"云溪县人民政府","date":"2023-07-03","publicity":"full","start":0,"end":62}\n',
    )
    expect(toCsv(parse(''))).toBe('id,issue,section,title,documentNumber,kind,issuer,date,publicity,page,start,end\r\n')
    expect(toNdjson(parse(''))).toBe('')
  })
})
