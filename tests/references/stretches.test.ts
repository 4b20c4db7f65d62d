/** Which lines of a document are read for references, and which lines are read as one. */
import { describe, expect, it } from 'vitest'
import { parse } from '../../src/parse.js'
import { extract } from '../../src/references/index.js'

/** A notice of these paragraphs, and what is found in it: the words, where they stand, and the ids they lead to. */
function found(lines: string[], after: string[] = []) {
  const text = `${['关于做好防汛工作的通知', '云政发〔2023〕1号', ...lines, '云溪县人民政府', '2023年7月3日', ...after].join('\n\n')}\n`
  const { citations, internal, tasks } = extract(parse(text), { text })
  const place = (id: string | undefined) => id?.replace(/^u4e91-zheng-fa-2023-1\.?/, '')
  return {
    citations: citations.map(({ printed, in: where }) => [printed, place(where)]),
    internal: internal.map(({ printed, in: where, targets: [first] }) => [printed, place(where), place(first?.id) ?? first?.reason]),
    tasks: tasks.map(({ organs, of }) => [organs.join('|'), place(of)]),
    lines: [...citations, ...internal, ...tasks].map(({ position: { start, end }, within }) => [start.line, end.line, ...within]),
  }
}

describe('what is read', () => {
  it('is a heading apart from its own label, and no list of attachments, sign-off or annotation', () => {
    const { internal, citations } = found(
      ['一、违反本通知的处理', '按规定处理。', '附件：1.《甲办法》第三条', '2.本通知的名单'],
      ['（此件公开发布，《乙办法》第三条不公开）', '附件1', '甲办法'],
    )
    expect(internal).toEqual([['本通知', 'chinese-1', '']])
    expect(citations).toEqual([])
  })

  it('is an annex with articles of its own, whose 附件2 is one of the document', () => {
    const annex = ['附件1', '防汛办法', '第一条 为防汛，制定本办法。', '第二条 违反第一条的，见附件2。', '附件：1.另一清单', '2.再一清单']
    expect(found(['请落实。', '附件：1.防汛办法', '2.责任清单', '3.物资清单'], annex).internal).toEqual([
      ['本办法', 'annex-1.article-1', 'annex-1'],
      ['第一条', 'annex-1.article-2', 'annex-1.article-1'],
      ['附件2', 'annex-1.article-2', 'the attachment is listed but not printed'],
    ])
    expect(found(['请按附件1落实。'], annex).internal[0]).toEqual(['附件1', '', 'annex-1'])
  })

  it('is no list of attachments that an annex has for itself', () => {
    const annex = ['附件1', '防汛办法', '第一条 本办法施行。', '附件：1.另一清单', '2.再一清单']
    expect(found(['请按附件3落实。', '附件：1.防汛办法'], annex).internal[0]).toEqual([
      '附件3',
      '',
      'none of the 1 attachments listed has this number',
    ])
  })

  it('is no contents of the document, and each heading below them', () => {
    const text =
      '云溪县水库规划\n\n目 录\n\n第一章 《甲办法》…………1\n\n第二章 本规划…………2\n\n第一章 《甲办法》\n\n请落实。\n\n第二章 本规划\n\n请落实。\n'
    const { citations, internal } = extract(parse(text), { text })
    expect(citations.map(({ position }) => position.start.line)).toEqual([9])
    expect(internal.map(({ position }) => position.start.line)).toEqual([13])
  })
})

describe('lines that are read as one', () => {
  it('are the halves of a paragraph that a page number parts', () => {
    const halves = found(['做好备汛，落实《甲办', '— 3 —', '法》第三条。', '学习《乙办法》。'])
    expect(halves.citations).toEqual([
      ['《甲办法》第三条', ''],
      ['《乙办法》', ''],
    ])
    expect(halves.lines).toEqual([
      [5, 9, 7, 15],
      [11, 11, 2, 7],
    ])
  })

  it.each([
    [['做好备汛。（责任单位：', '县水务局、县财政局）'], '县水务局|县财政局'],
    [['做好备汛。（责任单位：县水务局、', '县财政局）'], '县水务局|县财政局'],
    // the bracket is closed, or the list is
    [['做好备汛。（责任单位：县水务局）要求：', '县财政局）'], '县水务局'],
    [['做好备汛。（责任单位：县水务局。', '县财政局）'], '县水务局'],
    // the list of a bracket that opened long before
    [[`做好备汛。（${'见网络版。'.repeat(45)}责任单位：`, '县财政局）'], ''],
  ])('are a list of units and what is left open above it: %j', (lines, organs) => {
    expect(
      found(lines)
        .tasks.map(([names]) => names)
        .join(' '),
    ).toBe(organs)
  })
})

describe('publicity of attachments', () => {
  const marks = (annotation: string) => {
    const text = `关于防汛工作的通知\n\n云政发〔2023〕1号\n\n请落实。\n\n附件：名单\n\n云溪县人民政府\n\n2023年7月3日\n\n（${annotation}）\n`
    return extract(parse(text), { text })
      .publicity.filter(({ subject }) => subject === 'attachment')
      .map(({ printed, attachment, publicity }) => `${printed} ${attachment} ${publicity}`)
  }

  it.each([
    ['此件公开发布，附件不公开', ['附件不公开 undefined none']],
    ['此件公开发布，附件10、12依申请公开', ['附件10、12依申请公开 10 on-request', '附件10、12依申请公开 12 on-request']],
    ['此件公开发布，附件9-11不公开', ['附件9-11不公开 9 none', '附件9-11不公开 10 none', '附件9-11不公开 11 none']],
    ['此件公开发布，附件3至1不公开', ['附件3至1不公开 3 none', '附件3至1不公开 1 none']],
    ['此件公开发布，附件1-2、4不公开', ['附件1-2、4不公开 1 none', '附件1-2、4不公开 2 none', '附件1-2、4不公开 4 none']],
    ['此件公开发布，附表2在县政府网站查阅', ['附表2在县政府网站查阅 2 full']],
    ['此件公开发布，附件另行发放', []],
    ['此件公开发布，附件1、3至4不公开', ['附件1、3至4不公开 1 none', '附件1、3至4不公开 3 none', '附件1、3至4不公开 4 none']],
    ['此件公开发布，名单不公开', []],
  ])('%s', (annotation, wanted) => {
    expect(marks(annotation)).toEqual(wanted)
  })
})
