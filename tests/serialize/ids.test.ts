import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { find, idsOf } from '../../src/ids.js'
import type { Document, Gazette } from '../../src/nodes.js'
import { parse } from '../../src/parse.js'
import { eIdOf } from '../../src/serialize/akoma-ntoso/eid.js'
import { visit } from '../../src/visit.js'
import { officeTree } from '../support/office-trees.js'
import { anyTree } from '../support/trees.js'

const named = new Set(['masthead', 'contents', 'document', 'instrument', 'annex', 'division', 'colophon'])

describe('ids', () => {
  it('are unique, safe in a URL, and lead back to their nodes, for any tree', () => {
    fc.assert(
      fc.property(fc.oneof(anyTree, officeTree), (tree) => {
        const ids = idsOf(tree)
        expect(new Set(ids.values()).size).toBe(ids.size)
        expect(new Set([...ids.values()].map(eIdOf)).size).toBe(ids.size)
        for (const [node, id] of ids) {
          expect(encodeURIComponent(id)).toBe(id)
          expect(find(tree, id)).toBe(node)
        }
        visit(tree, (node, ancestors) => {
          const outside = ancestors.some((parent) => !named.has(parent.type) && parent !== tree)
          if (named.has(node.type) && !outside) expect(ids.has(node)).toBe(true)
        })
      }),
      { numRuns: 200, seed: 9001 },
    )
  })

  it('do not change when documents are put before or behind', () => {
    fc.assert(
      fc.property(officeTree, officeTree, (tree, other) => {
        const documents = tree.children.filter((child) => child.type === 'document')
        const others = other.children.filter((child) => child.type === 'document').map((document) => renumbered(document))
        const ids = idsOf(tree)
        const more = idsOf({ ...tree, children: [...others, ...documents, ...others] })
        for (const document of documents) expect(more.get(document)).toBe(ids.get(document))
      }),
      { numRuns: 50, seed: 9002 },
    )
  })

  it('tell number, scheme and ordinal', () => {
    const tree = parse(
      `关于印发云溪县粮食管理办法的通知

云政办发〔2023〕15号

各乡镇人民政府：

现印发给你们。

云溪县人民政府办公室

2023年7月3日

云溪县粮食管理办法

第一章 总则

第一条 为了加强管理，制定本办法。

第二条 本办法所称的粮食包括：

（一）小麦；

（二）玉米。

第十条之二 本办法自发布之日起施行。`,
    )
    expect([...idsOf(tree).values()]).toEqual([
      'u4e91-zheng-ban-fa-2023-15',
      'u4e91-zheng-ban-fa-2023-15.instrument-1',
      'u4e91-zheng-ban-fa-2023-15.instrument-1.chapter-1',
      'u4e91-zheng-ban-fa-2023-15.instrument-1.chapter-1.article-1',
      'u4e91-zheng-ban-fa-2023-15.instrument-1.chapter-1.article-2',
      'u4e91-zheng-ban-fa-2023-15.instrument-1.chapter-1.article-2.chinese-bracketed-1',
      'u4e91-zheng-ban-fa-2023-15.instrument-1.chapter-1.article-2.chinese-bracketed-2',
      'u4e91-zheng-ban-fa-2023-15.instrument-1.chapter-1.article-10-2',
    ])
    expect(eIdOf('u4e91-fa-2023-15.instrument-1.article-10-2')).toBe('u4e91-fa-2023-15__instrument_1__article_10-2')
  })

  it('tell documents that look alike apart', () => {
    const text = '关于做好防汛工作的通知\n\n云政发〔2023〕1号\n\n一、要点\n\n请办理。\n\n一、要点\n\n请办理。\n\n'
    expect([...idsOf(parse(text + text)).values()]).toEqual([
      'u4e91-zheng-fa-2023-1',
      'u4e91-zheng-fa-2023-1.chinese-1',
      'u4e91-zheng-fa-2023-1.chinese-1~2',
      'u4e91-zheng-fa-2023-1~2',
      'u4e91-zheng-fa-2023-1~2.chinese-1',
      'u4e91-zheng-fa-2023-1~2.chinese-1~2',
    ])
  })

  it('find nothing for an id that no node has', () => {
    expect(find(parse('标题') as Gazette, 'document-1')).toBeUndefined()
  })
})

/** The document under numbers that no other has. */
function renumbered(document: Document): Document {
  return {
    ...document,
    children: document.children.map((child) => (child.type === 'documentNumber' ? { ...child, year: 1999 } : child)),
  }
}
