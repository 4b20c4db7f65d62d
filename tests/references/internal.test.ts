import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from '../../src/parse.js'
import { extract } from '../../src/references/index.js'
import { inNotice } from './support/read.js'

const NUMERALS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九']

function chinese(n: number): string {
  if (n < 10) return NUMERALS[n] as string
  const tens = Math.floor(n / 10)
  return `${tens === 1 ? '' : NUMERALS[tens]}十${n % 10 === 0 ? '' : NUMERALS[n % 10]}`
}

const texts = (body: string) => inNotice(body).internal.map(({ kind, targets }) => [kind, targets.map(({ text }) => text).join(' ')])

/** Measures of 6 articles; the third has two 款 and two 项, the last words of the fifth are given. */
function measures(words: string) {
  const text = `云溪县水库管理办法
第一章 总则
第一条 为加强管理，制定本办法。
第二条 水库管理应当安全。
第三条 管理单位应当履行下列职责：
（一）巡查；
（二）维修。
前款规定以外的职责，由县水务局确定。
第二章 罚则
第四条 违反规定的，予以通报。
第五条 ${words}
第六条 县水务局负责解释。
`
  return extract(parse(text), { text }).internal.filter(({ position }) => position.start.line === 11)
}

describe('internal references', () => {
  it.each([
    ['违反本办法第三条第二款第（一）项规定的，予以通报。', 'division', '第3条第2款第1项'],
    ['第三十九条及第四十一条规定的情形除外。', 'division', '第39条 第41条'],
    ['按第五、六条的规定办理。', 'division', '第5条 第6条'],
    ['按第三条第一款、第三款的规定办理。', 'division', '第3条第1款 第3条第3款'],
    ['按第三条第（一）至（三）项的规定办理。', 'division', '第3条第1项 第3条第2项 第3条第3项'],
    ['按第十条之二的规定办理。', 'division', '第10条之2'],
    ['按第一章第二节的规定办理。', 'division', '第1章第2节'],
    ['名单见附件2。', 'attachment', '附件2'],
    ['名单见附件1-3。', 'attachment', '附件1 附件2 附件3'],
    ['名单见附表1至附表3。', 'attachment', '附件1 附件2 附件3'],
    ['名单见附件120。', 'attachment', '附件120'],
    ['名单（见附件1、3）另发。', 'attachment', '附件1 附件3'],
    ['名单见附件。', 'attachment', '附件'],
    ['符合上述条件的可以申请。', 'above', '上述'],
    ['本实施方案由县水务局解释。', 'self', '本实施方案'],
    ['此文件由县水务局解读。', 'self', '此文件'],
    ['本解释第二条所称水库另行公布。', 'division', '第2条'],
  ])('%s', (body, kind, target) => {
    expect(texts(body)).toEqual([[kind, target]])
  })

  it.each([
    '筑牢第三条防线。',
    '完成第一项工作任务。',
    '执行基本标准和基本制度。',
    '本项目由县水务局实施。',
    '居全市前列。',
    '附件另发。',
    '据此方案实施。',
    '特此公告。',
    '查阅文本文件。',
  ])('no reference: %s', (body) => {
    expect(texts(body)).toEqual([])
  })

  it('expands a range to each of its articles, in order', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 98 }),
        fc.integer({ min: 1, max: 40 }),
        fc.constantFrom('至', '到', '—'),
        fc.boolean(),
        (from, size, sign, digits) => {
          const to = Math.min(99, from + size)
          const print = digits ? String : chinese
          const [found] = inNotice(`按第${print(from)}条${sign}第${print(to)}条的规定办理。`).internal
          const wanted = Array.from({ length: to - from + 1 }, (_, i) => `第${from + i}条`)
          expect(found?.targets.map(({ text }) => text)).toEqual(wanted)
        },
      ),
      { numRuns: 150, seed: 20231013 },
    )
  })

  it('finds the division in the text itself', () => {
    expect(measures('违反本办法第三条第二款、第四条规定的，予以处理。')[0]?.targets).toMatchObject([
      { text: '第3条第2款', id: expect.stringContaining('article-3') },
      { text: '第4条', id: expect.stringContaining('article-4') },
    ])
    expect(measures('有第三条第一项情形的，予以处理。')[0]?.targets).toMatchObject([
      { id: expect.stringMatching(/article-3\.chinese-bracketed-1$/) },
    ])
    expect(measures('前条规定之外的，予以处理。')[0]?.targets).toMatchObject([{ text: '第4条', id: expect.stringContaining('article-4') }])
    expect(measures('本条和前两条的规定不适用。').map(({ targets }) => targets.map(({ text }) => text))).toEqual([
      ['第5条'],
      ['第3条', '第4条'],
    ])
  })

  it('says why there is none', () => {
    const reason = (words: string) => measures(words)[0]?.targets[0]?.reason
    expect(reason('违反本办法第十二条规定的，予以处理。')).toBe('the text has no article 12')
    expect(reason('违反第三条第三款规定的，予以处理。')).toBe('the article has 2 款')
    expect(reason('违反第二编规定的，予以处理。')).toBe('the text has no book')
    expect(reason('违反该办法第二条规定的，予以处理。')).toBe('a division of another text, whose title is not marked')
    expect(inNotice('前款规定以外的除外。').internal[0]?.targets[0]?.reason).toBe('the words stand in no paragraph')
    expect(inNotice('名单见附件2。').internal[0]?.targets[0]?.reason).toBe('the document neither lists nor prints attachments')
  })

  it('knows whose divisions a decision that amends means', () => {
    const text =
      '云溪县人民政府关于修改《云溪县献血办法》的决定\n云政发〔2022〕3号\n县人民政府决定对《云溪县献血办法》作如下修改：\n一、将第三条修改为：“第三条 县卫生健康局负责献血工作。”\n二、名单见附件2。\n云溪县人民政府\n2022年2月18日\n'
    expect(extract(parse(text), { text }).internal.map(({ targets }) => targets.map(({ reason }) => reason))).toEqual([
      ['a division of the text that the decision amends'],
      ['the document neither lists nor prints attachments'],
    ])
  })

  it('counts 前款 from where it stands', () => {
    const text = '云溪县水库管理办法\n第一条 水库应当安全。\n前款规定的例外由县水务局确定。\n第二条 前款不适用。\n'
    expect(extract(parse(text), { text }).internal.map(({ targets }) => targets[0])).toMatchObject([
      { text: '第1条第1款', id: expect.stringContaining('article-1') },
      { text: '前款', reason: 'no paragraph stands before' },
    ])
  })

  it('counts 本条 and 前条 among articles that were put in later', () => {
    const text =
      '云溪县水库管理办法（2023年修正）\n第十条 水库应当安全。\n第十条之一 依照前条执行。\n第十条之二 本条依照前条执行，前两条除外。\n第十一条 依照前条执行。\n'
    expect(
      extract(parse(text), { text }).internal.map(({ targets }) => targets.map((target) => [target.text, target.id?.split('.').at(-1)])),
    ).toEqual([
      [['第10条', 'article-10']],
      [['第10条之2', 'article-10-2']],
      [['第10条之1', 'article-10-1']],
      [
        ['第10条', 'article-10'],
        ['第10条之1', 'article-10-1'],
      ],
      [['第10条', 'article-10']],
    ])
  })

  it('takes 本办法 for what the notice issues and 本通知 for the notice', () => {
    const text =
      '云溪县人民政府\n关于印发云溪县水库管理办法的通知\n云政发〔2023〕15号\n各乡镇人民政府：\n现将本办法印发给你们，本通知自印发之日起执行。\n云溪县人民政府\n2023年7月3日\n（此件公开发布）\n云溪县水库管理办法\n第一条 本办法适用于水库。\n'
    const ids = extract(parse(text)).internal.map(({ printed, targets }) => [printed, targets[0]?.id])
    expect(ids).toEqual([
      ['本办法', 'u4e91-zheng-fa-2023-15.instrument-1'],
      ['本通知', 'u4e91-zheng-fa-2023-15'],
      ['本办法', 'u4e91-zheng-fa-2023-15.instrument-1'],
    ])
  })
})

describe('divisions of other texts without 《》', () => {
  const named = (body: string) =>
    inNotice(body).internal.flatMap(({ targets }) => targets.map(({ text, title, id }) => [text, title, id !== undefined]))

  it.each([
    ['依据《中华人民共和国刑法》办理。依照刑法第二百零一条第一款的规定，另行通知。', [['第201条第1款', '中华人民共和国刑法', false]]],
    ['依据《云溪县水库办法》（以下简称水库办法）办理。违反水库办法第三条的，通报。', [['第3条', '云溪县水库办法', false]]],
    [
      '依据《云溪县水库条例》办理。违反该条例第三条、第四条的，通报。',
      [
        ['第3条', '云溪县水库条例', false],
        ['第4条', '云溪县水库条例', false],
      ],
    ],
    // the last that was named, whatever it was called by
    [
      '依据《云溪县水库办法》（以下简称《水库办法》）和《云溪县河道办法》办理。按照《水库办法》办理。违反该办法第三条的，通报。',
      [['第3条', '云溪县水库办法', false]],
    ],
    [
      '依据《中华人民共和国刑法》《中华人民共和国水法》办理。依照刑法第三条、水法第四条的规定处理，该法第五条的规定除外。依照刑法第六条的规定处理，该法第七条的规定除外。',
      [
        ['第3条', '中华人民共和国刑法', false],
        ['第4条', '中华人民共和国水法', false],
        ['第5条', '中华人民共和国水法', false],
        ['第6条', '中华人民共和国刑法', false],
        ['第7条', '中华人民共和国刑法', false],
      ],
    ],
    ['依据《云溪县水库条例》办理。违反消防条例第三条的，通报。', [['第3条', undefined, false]]],
    ['依照刑法第三条的规定，另行通知。', [['第3条', undefined, false]]],
  ])('%s', (body, wanted) => {
    expect(named(body)).toEqual(wanted)
  })

  it('are those of the text that a decision amends, but for 本决定', () => {
    const text =
      '云溪县人民政府关于修改《云溪县水库办法》的决定\n云政发〔2023〕15号\n县政府决定对《云溪县水库办法》作如下修改：\n一、第十三条后增加一条，作为第十四条：“违反本办法第三条的，依照《水法》第五条处罚。”\n二、删去第十五条第二款。\n本决定自公布之日起施行。\n云溪县人民政府\n2023年7月3日\n'
    const { internal } = extract(parse(text), { text })
    expect(internal.map(({ printed, targets: [target] }) => [printed, target?.title, target?.id !== undefined])).toEqual([
      ['第十三条', '云溪县水库办法', false],
      ['第十四条', '云溪县水库办法', false],
      ['本办法第三条', '云溪县水库办法', false],
      ['第十五条第二款', '云溪县水库办法', false],
      ['本决定', undefined, true],
    ])
  })
})
