/** The graph of texts that name each other, and how it is drawn. */
import { describe, expect, it, vi } from 'vitest'
import { parse } from '../../src/parse.js'
import { Catalog } from '../../src/references/catalog.js'
import { extract, type GraphNode, toDot, toGraph, toMermaid } from '../../src/references/index.js'

describe('a drawing', () => {
  it('has a shape for each kind of node and a word for each relation', () => {
    const types = ['document', 'instrument', 'annex', 'external', 'organ'] as const
    const relations = ['basedOn', 'amends', 'repeals', 'forwards', 'answers', 'issues', 'cites', 'attaches', 'issuedBy'] as const
    const nodes: GraphNode[] = types.map((type) => ({ id: type, type, title: `${type} "1"` }))
    nodes.push({ id: 'no-title', type: 'external', title: '' })
    const edges = relations.map((relation) => ({ from: 'document', to: 'no-title', relation }))
    expect(toDot({ nodes, edges })).toBe(`digraph gazette {
  rankdir=LR;
  n1 [label="document \\"1\\"", shape=box];
  n2 [label="instrument \\"1\\"", shape=note];
  n3 [label="annex \\"1\\"", shape=folder];
  n4 [label="external \\"1\\"", shape=plaintext];
  n5 [label="organ \\"1\\"", shape=ellipse];
  n6 [label="no-title", shape=plaintext];
  n1 -> n6 [label="依据"];
  n1 -> n6 [label="修改"];
  n1 -> n6 [label="废止"];
  n1 -> n6 [label="转发"];
  n1 -> n6 [label="批复"];
  n1 -> n6 [label="印发"];
  n1 -> n6 [label="引用"];
  n1 -> n6 [label="附件"];
  n1 -> n6 [label="发文机关"];
}
`)
    expect(toMermaid({ nodes: nodes.slice(0, 1), edges: [] })).toBe('flowchart LR\n  n1["document #34;1#34;"]\n')
  })
})

describe('a graph', () => {
  const notice = (title: string, body: string, number = '') =>
    parse(`${title}\n${number}\n各乡镇人民政府：\n${body}\n云溪县人民政府\n2023年7月3日\n`)

  it('has each organ of a joint document', () => {
    const { nodes, edges } = toGraph(notice('云溪县财政局 云溪县教育局\n关于下达校舍维修资金的通知', '请遵照执行。', '云财教〔2023〕5号'))
    expect(nodes.filter(({ type }) => type === 'organ').map(({ title }) => title)).toEqual(['云溪县财政局', '云溪县教育局'])
    expect(edges.map(({ relation }) => relation)).toEqual(['issuedBy', 'issuedBy'])
  })

  it('says a relation once, and nothing of a text and itself', () => {
    const own = notice(
      '云溪县人民政府关于做好甲工作的通知',
      '学习《关于做好甲工作的通知》。根据《乙法》办理。学习《乙法》。',
      '云政发〔2023〕1号',
    )
    expect(toGraph(own).edges.map(({ to, relation }) => [to, relation])).toEqual([
      ['organ:云溪县人民政府', 'issuedBy'],
      ['external:乙法', 'basedOn'],
    ])
  })

  it('gives a text that is named without its number the number that another names', () => {
    const { nodes, edges } = toGraph([
      notice('关于甲的通知', '学习《乙法》。'),
      notice('关于丙的通知', '学习《乙法》（云发〔2020〕2号）。'),
    ])
    expect(nodes.filter(({ type }) => type === 'external')).toEqual([
      { id: 'external:乙法', type: 'external', title: '乙法', documentNumber: '云发〔2020〕2号' },
    ])
    expect(edges.filter(({ relation }) => relation === 'cites')).toHaveLength(2)
  })

  it('joins what one issue names to the issue that prints it: by its number, else the first with its title', () => {
    const { edges } = toGraph([
      notice('关于丙的通知', '学习《关于甲的通知》（云政发〔2023〕2号）、《关于甲的通知》。'),
      notice('关于甲的通知', '请办理。', '云政发〔2023〕1号'),
      notice('关于甲的通知', '请办理。', '云政发〔2023〕2号'),
    ])
    expect(edges.filter(({ relation }) => relation === 'cites').map(({ to }) => to)).toEqual([
      '3/u4e91-zheng-fa-2023-2',
      '2/u4e91-zheng-fa-2023-1',
    ])
  })

  it('looks a citation up no more often where there are more issues', () => {
    const lookups = (issues: number) => {
      const asked = vi.spyOn(Catalog.prototype, 'cited')
      toGraph(Array.from({ length: issues }, (_, i) => notice(`关于第${i}项工作的通知`, '学习《乙法》。', `云政发〔2023〕${i}号`)))
      const { length } = asked.mock.calls
      asked.mockRestore()
      return length
    }
    expect(lookups(20)).toBe(2 * lookups(10))
  })

  it('takes of two documents with one title the first, and that which a notice issues before both', () => {
    const measures = (article: string) => `云溪县水库管理办法\n第一条 ${article}\n`
    const issuing = (serial: number) =>
      `云溪县人民政府\n关于印发云溪县水库管理办法的通知\n云政发〔2023〕${serial}号\n各乡镇人民政府：\n现将《云溪县水库管理办法》印发给你们。\n云溪县人民政府\n2023年7月${serial}日\n${measures('本办法适用于水库。')}`
    const text = `${issuing(1)}${issuing(2)}云溪县人民政府\n关于落实的通知\n云政发〔2023〕3号\n各乡镇人民政府：\n落实《云溪县水库管理办法》。\n云溪县人民政府\n2023年7月3日\n`
    expect(extract(parse(text)).citations.map(({ id }) => id)).toEqual([
      'u4e91-zheng-fa-2023-1.instrument-1',
      'u4e91-zheng-fa-2023-2.instrument-1',
      'u4e91-zheng-fa-2023-1.instrument-1',
    ])
  })
})
