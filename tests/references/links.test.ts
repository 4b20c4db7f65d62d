/** One issue whose contents, lists of attachments and mentions lead to what is printed, and partly to nothing. */
import { describe, expect, it } from 'vitest'
import { parse } from '../../src/parse.js'
import { extract, resolve, toGraph, toMermaid } from '../../src/references/index.js'

const ISSUE = `云溪县人民政府公报
2023年第3期（总第6期）

目 录

县政府文件
云溪县人民政府关于批转县水务局防汛意见的通知
云政发〔2023〕15号（1）
关于答复调整水价的批复（6）
云溪县人民政府关于宣传的通告（9）

云溪县人民政府
关于批转县水务局防汛意见的通知

云政发〔2023〕15号

各乡镇人民政府，县直各有关单位：

现将《县水务局防汛意见》批转给你们。学习本通知和附件1，废止《甲〈乙〉办法》（云政发〔2020〕1号）。

附件：1.任务清单
2.责任清单（不公开）
3.职责清单

云溪县人民政府
2023年7月3日

（此件公开发布，附件1至3依申请公开）

附件1

任务清单

青石镇。见附件2。

附件3

另一清单

柳塘镇。

附件7

多余清单

红石镇。

县水务局防汛意见

第一条 备足物资。

第二条 按照第一条、第九条办理。

云溪县人民政府
关于答复调整水价的批复

云政函〔2023〕16号

县水务局：

你局《关于调整水价的请示》收悉。落实云政发〔2023〕15号和《关于批转县水务局防汛意见的通知》第一条。

云溪县人民政府
2023年7月5日
`

const FIRST = 'u4e91-zheng-fa-2023-15'
const SECOND = 'u4e91-zheng-han-2023-16'
const tree = parse(ISSUE)

describe('an issue', () => {
  it('has its links by type, each with both ends', () => {
    const { links } = resolve(tree, { text: ISSUE })
    expect(links.map(({ type, from, to }) => [type, from.type, from.text, from.id, to.type, to.text, to.id])).toEqual([
      [
        'contents',
        'contentsEntry',
        '云溪县人民政府关于批转县水务局防汛意见的通知',
        undefined,
        'document',
        '云溪县人民政府关于批转县水务局防汛意见的通知',
        FIRST,
      ],
      ['contents', 'contentsEntry', '关于答复调整水价的批复', undefined, 'document', '云溪县人民政府关于答复调整水价的批复', SECOND],
      [
        'issues',
        'document',
        '云溪县人民政府关于批转县水务局防汛意见的通知',
        FIRST,
        'instrument',
        '县水务局防汛意见',
        `${FIRST}.instrument-1`,
      ],
      ['attaches', 'attachment', '任务清单', undefined, 'annex', '任务清单', `${FIRST}.annex-1`],
      ['attaches', 'attachment', '职责清单', undefined, 'annex', '另一清单', `${FIRST}.annex-3`],
      ['mentions', 'mention', '附件1', FIRST, 'annex', '任务清单', `${FIRST}.annex-1`],
      ['refersTo', 'mention', '第1条', `${FIRST}.instrument-1.article-2`, 'division', '第一条', `${FIRST}.instrument-1.article-1`],
      ['cites', 'mention', '《县水务局防汛意见》', FIRST, 'instrument', '县水务局防汛意见', `${FIRST}.instrument-1`],
      ['cites', 'mention', '云政发〔2023〕15号', SECOND, 'document', '云溪县人民政府关于批转县水务局防汛意见的通知', FIRST],
      [
        'cites',
        'mention',
        '《关于批转县水务局防汛意见的通知》第一条',
        SECOND,
        'document',
        '云溪县人民政府关于批转县水务局防汛意见的通知',
        FIRST,
      ],
    ])
  })

  it('says of each loose end what it is and why', () => {
    const { unresolved } = resolve(tree, { text: ISSUE })
    expect(unresolved.map(({ type, from, reason }) => [type, from.text, from.id, reason])).toEqual([
      ['contents', '云溪县人民政府关于宣传的通告', undefined, 'no document of the issue has this number or title'],
      ['attaches', '责任清单', undefined, 'the attachment is listed but not printed here: 不公开'],
      ['attaches', '多余清单', `${FIRST}.annex-7`, 'no list of attachments names the annex'],
      ['mentions', '附件2', `${FIRST}.annex-1`, 'the attachment is listed but not printed here: 不公开'],
      ['refersTo', '第9条', `${FIRST}.instrument-1.article-2`, 'the text has no article 9'],
      ['refersTo', '第1条', SECOND, 'the text has no article'],
    ])
  })

  it('says of each attachment how public it is', () => {
    const marks = extract(tree, { text: ISSUE }).publicity
    expect(marks.map(({ printed, subject, attachment, publicity, of }) => [printed, subject, attachment, publicity, of])).toEqual([
      ['2.责任清单（不公开）', 'attachment', 2, 'none', FIRST],
      ['此件公开发布，附件1至3依申请公开', 'document', undefined, 'on-request', FIRST],
      ...[1, 2, 3].map((number) => ['附件1至3依申请公开', 'attachment', number, 'on-request', FIRST]),
    ])
  })

  it('is drawn', () => {
    const graph = toGraph(tree)
    expect(graph.nodes.find(({ id }) => id === SECOND)).toEqual({
      id: SECOND,
      type: 'document',
      title: '云溪县人民政府关于答复调整水价的批复',
      documentNumber: '云政函〔2023〕16号',
      date: '2023-07-05',
    })
    expect(toMermaid(graph)).toBe(`flowchart LR
  n1["云溪县人民政府关于批转县水务局防汛意见的通知<br/>云政发〔2023〕15号"]
  n2(["云溪县人民政府"])
  n3[/"任务清单"/]
  n4[/"另一清单"/]
  n5[/"多余清单"/]
  n6("县水务局防汛意见")
  n7["云溪县人民政府关于答复调整水价的批复<br/>云政函〔2023〕16号"]
  n8>"甲〈乙〉办法<br/>云政发〔2020〕1号"]
  n9>"关于调整水价的请示"]
  n1 -->|发文机关| n2
  n1 -->|附件| n3
  n1 -->|附件| n4
  n1 -->|附件| n5
  n1 -->|印发| n6
  n7 -->|发文机关| n2
  n1 -->|废止| n8
  n7 -->|批复| n9
  n7 -->|引用| n1
`)
  })
})
