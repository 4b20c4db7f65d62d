import { describe, expect, it } from 'vitest'
import type { Gazette } from '../../src/nodes.js'
import { parse } from '../../src/parse.js'
import { type GraphNode, resolve, toDot, toGraph, toMermaid } from '../../src/references/index.js'
import { ISSUE, issue } from './support/read.js'

describe('resolve', () => {
  const { links, unresolved } = resolve(issue(), { text: ISSUE })
  const of = (type: string) => links.filter((link) => link.type === type).map(({ from, to }) => [from.text, to.id])

  it('links contents to documents, by number before title', () => {
    expect(of('contents').map(([, id]) => id)).toEqual(['u4e91-zheng-fa-2023-15', 'u4e91-zheng-fa-2023-16'])
  })

  it('links a notice to what it issues, and attachments to annexes to mentions', () => {
    expect(of('issues').map(([, id]) => id)).toEqual(['u4e91-zheng-fa-2023-15.instrument-1'])
    expect(of('attaches')).toEqual([['责任人名单', 'u4e91-zheng-fa-2023-16.annex-1']])
    expect(of('mentions')).toEqual([['附件1', 'u4e91-zheng-fa-2023-16.annex-1']])
  })

  it('links references to divisions and to documents of the issue', () => {
    expect(of('refersTo').map(([text]) => text)).toEqual(['第2条第1款', '第3条第2项', '第1条', '第2条', '第3条'])
    expect(of('cites')).toEqual([
      ['《云溪县水库管理办法》', 'u4e91-zheng-fa-2023-15.instrument-1'],
      ['《云溪县水库管理办法》', 'u4e91-zheng-fa-2023-15.instrument-1'],
    ])
  })

  it('says what leads nowhere, and why', () => {
    expect(unresolved.map(({ type, from, reason }) => [type, from.text, reason])).toEqual([
      ['contents', '云溪县人民政府关于表彰先进的决定', 'no document of the issue has this number or title'],
      ['attaches', '物资清单', 'the attachment is listed but not printed here: 见网络版'],
      ['refersTo', '第12条', 'the text has no article 12'],
      ['mentions', '附件2', 'the attachment is listed but not printed here: 见网络版'],
    ])
  })

  it('misses a document that the contents leave out, and asks nothing of a text without contents', () => {
    const cut = ISSUE.replace('云溪县人民政府关于做好防汛工作的通知\n云政发〔2023〕16号（6）\n', '')
    expect(resolve(parse(cut)).unresolved).toContainEqual(
      expect.objectContaining({
        type: 'contents',
        reason: 'the contents do not list the document',
        from: expect.objectContaining({ id: 'u4e91-zheng-fa-2023-16' }),
      }),
    )
    const excerpt = ISSUE.slice(ISSUE.indexOf('云溪县人民政府\n关于印发'))
    expect(resolve(parse(excerpt)).unresolved.filter(({ type }) => type === 'contents')).toEqual([])
  })
})

describe('the graph', () => {
  const titles = (tree: Gazette | Gazette[]) => {
    const { nodes, edges } = toGraph(tree)
    const name = new Map(nodes.map(({ id, title }) => [id, title]))
    return edges.map(({ from, to, relation }) => `${name.get(from)} ${relation} ${name.get(to)}`)
  }

  it('says who issued what, on what basis, and what it repeals', () => {
    expect(titles(issue())).toEqual([
      '云溪县人民政府关于印发云溪县水库管理办法的通知 issuedBy 云溪县人民政府',
      '云溪县人民政府关于印发云溪县水库管理办法的通知 issues 云溪县水库管理办法',
      '云溪县人民政府关于做好防汛工作的通知 issuedBy 云溪县人民政府',
      '云溪县人民政府关于做好防汛工作的通知 attaches 责任人名单',
      '云溪县水库管理办法 basedOn 中华人民共和国水法',
      '云溪县水库管理办法 basedOn 水库大坝安全管理条例',
      '云溪县水库管理办法 repeals 云溪县水库管理暂行办法',
      '云溪县人民政府关于做好防汛工作的通知 basedOn 云溪县水库管理办法',
      '云溪县人民政府关于做好防汛工作的通知 basedOn 关于防汛工作的意见',
    ])
  })

  const later = `云溪县人民政府
关于废止云溪县水库管理办法的决定
云政发〔2025〕3号
各乡镇人民政府：
经县政府研究，决定废止《云溪县水库管理办法》（云政发〔2023〕15号）。
云溪县人民政府
2025年7月3日
（此件公开发布）
`

  it('knows over many issues what another one prints', () => {
    const { nodes, edges } = toGraph([issue(), parse(later)])
    expect(new Set(nodes.map(({ id }) => id)).size).toBe(nodes.length)
    expect(edges).toContainEqual({ from: '2/u4e91-zheng-fa-2025-3', to: '1/u4e91-zheng-fa-2023-15', relation: 'repeals' })
    expect(nodes.filter(({ type }) => type === 'organ')).toEqual([{ id: 'organ:云溪县人民政府', type: 'organ', title: '云溪县人民政府' }])
  })

  it('is one node for what is named by number here and by title there', () => {
    const notice = (serial: number, cited: string) =>
      parse(
        `云溪县人民政府\n关于工作的通知\n云政发〔2023〕${serial}号\n各乡镇人民政府：\n根据${cited}办理。\n云溪县人民政府\n2023年7月3日\n`,
      )
    const { nodes } = toGraph([notice(1, '《甲办法》（某政发〔2020〕1号）'), notice(2, '某政发〔2020〕1号'), notice(3, '《甲办法》')])
    expect(nodes.filter(({ type }) => type === 'external')).toEqual([
      { id: 'external:某政发〔2020〕1号', type: 'external', title: '甲办法', documentNumber: '某政发〔2020〕1号' },
    ])
  })

  it('is empty for a text without documents', () => {
    expect(toGraph(parse(''))).toEqual({ nodes: [], edges: [] })
    expect(toGraph([])).toEqual({ nodes: [], edges: [] })
  })

  it('is drawn with one line for each node and edge, whatever the titles hold', () => {
    const title = '"]; x --> y\\ `<b>` #quot; |a| {b} \u2028]]> </script>\n--> end'
    const node = (id: string): GraphNode => ({ id, type: 'document', title })
    const graph = { nodes: [node('a'), node('b')], edges: [{ from: 'a', to: 'b', relation: 'cites' as const }] }
    const mermaid = toMermaid(graph).trimEnd().split('\n')
    expect(mermaid).toHaveLength(4)
    expect(mermaid[1]).toMatch(/^ {2}n1\["[^"<>`|\\{}[\]]*"\]$/)
    expect(mermaid[3]).toBe('  n1 -->|引用| n2')
    const dot = toDot(graph).trimEnd().split('\n')
    expect(dot).toHaveLength(6)
    expect(dot[2]).toMatch(/^ {2}n1 \[label="(?:[^"\\]|\\.)*", shape=box\];$/)
    expect(`${mermaid}${dot}`).not.toContain('\u2028')
  })
})
