/** Which divisions and attachments the printed words name, and how many characters of the text say it. */
import { describe, expect, it } from 'vitest'
import { parse } from '../../src/parse.js'
import { extract } from '../../src/references/index.js'
import { inNotice } from './support/read.js'

/** `本办法第三条 → 第3条`: the words, and what each of them means. */
const said = (body: string) => inNotice(body).internal.map(({ printed, targets }) => [printed, ...targets.map(({ text }) => text)])

describe('divisions that a text prints', () => {
  const targets = (text: string) =>
    extract(parse(text)).internal.flatMap(({ targets }) => targets.map(({ text, id, reason }) => [text, id ?? reason]))

  it('are its sections, where it numbers them', () => {
    const plan =
      '云溪县防汛预案\n\n1 总则\n\n1.1 目的\n\n按照2.1、2.2规定，按1.5倍办理，见3.1。\n\n2 响应\n\n2.1 分级\n\n除1.1外，不分级。\n'
    expect(targets(plan)).toMatchObject(
      [
        ['2.1', /decimal-2-1$/],
        ['2.2', /section 2\.2$/],
        ['3.1', /section 3\.1$/],
        ['1.1', /decimal-1-1$/],
      ].map(([text, end]) => [text, expect.stringMatching(end as RegExp)]),
    )
  })

  it('are its points, where it has no articles and speaks of its own', () => {
    const decision =
      '云溪县关于保护水源的决定\n\n一、禁止下列行为：\n\n（一）倾倒。\n\n（二）网箱养殖。\n\n二、违反本决定第一条第二项的，依照第二条处理。\n'
    expect(targets(decision)).toEqual([
      ['第1条第2项', expect.stringMatching(/chinese-1\.chinese-bracketed-2$/)],
      ['第2条', 'the text has no article'],
    ])
  })

  it('are its points, where 部分 are meant', () => {
    const opinion = '关于防汛的意见\n\n一、要求\n\n落实本意见第二部分第（一）项。\n\n二、任务\n\n（一）值守。\n\n（二）抢险。\n'
    expect(targets(opinion)).toEqual([['第2部分第1项', expect.stringMatching(/chinese-2\.chinese-bracketed-1$/)]])
  })

  it('are none of those in quotes', () => {
    const measures = '云溪县水库办法\n\n第一条 原办法第三条规定的“第二条”另行规定。\n\n第二条 本办法自公布之日起施行。\n'
    expect(targets(measures)).toContainEqual(['第2条', expect.stringContaining('another text')])
  })
})

describe('divisions in running text', () => {
  it.each([
    ['按第五、八条的规定办理。', ['第五、八条', '第5条', '第8条']],
    ['按第五至八条、第十条的规定办理。', ['第五至八条、第十条', '第5条', '第6条', '第7条', '第8条', '第10条']],
    ['按第二编第三分编第一章的规定办理。', ['第二编第三分编第一章', '第2编第3分编第1章']],
    ['按第三章第一节至第三节的规定办理。', ['第三章第一节至第三节', '第3章第1节', '第3章第2节', '第3章第3节']],
    ['按第二条第（一）、（三）项的规定办理。', ['第二条第（一）、（三）项', '第2条第1项', '第2条第3项']],
    ['按第三条第一款第一项和第二款的规定办理。', ['第三条第一款第一项和第二款', '第3条第1款第1项', '第3条第2款']],
    ['按第三条或者第五条的规定办理。', ['第三条或者第五条', '第3条', '第5条']],
    ['按第3条以及第12条的规定办理。', ['第3条以及第12条', '第3条', '第12条']],
    ['按第十条之一和第十条之二的规定办理。', ['第十条之一和第十条之二', '第10条之1', '第10条之2']],
    ['按第三条至第五条第二款的规定办理。', ['第三条至第五条第二款', '第3条', '第5条第2款']],
    ['按第一章至第二条的规定办理。', ['第一章至第二条', '第1章', '第2条']],
    ['按第二章至第五条的规定办理。', ['第二章至第五条', '第2章', '第5条']],
    ['本条例第二十条、二十一条、第二十二条第一款适用。', ['本条例第二十条、二十一条、第二十二条第一款', '第20条', '第21条', '第22条第1款']],
    ['依照第三条的规定、三条措施办理。', ['第三条', '第3条']],
    ['违反第三条第一款、同条第二款的，予以通报。', ['第三条第一款、同条第二款', '第3条第1款', '第3条第2款']],
    ['按第一千二百四十三条的规定办理。', ['第一千二百四十三条', '第1243条']],
    ['按照第二部分要求落实，第一部分，总体要求。', ['第二部分', '第2部分']],
    ['按第三部分第（二）项办理，见第四部分。', ['第三部分第（二）项', '第3部分第2项'], ['第四部分', '第4部分']],
    ['按照3.1规定办理。'],
    ['《甲办法》附件2、《乙办法》（云政发〔2020〕5号）附件3适用。'],
    // backwards, and wider than any text is: only its ends are said
    ['按第七条至第四条的规定办理。', ['第七条至第四条', '第7条', '第4条']],
    ['按第四条至第四百条的规定办理。', ['第四条至第四百条', '第4条', '第400条']],
    ['按第4至400条的规定办理。', ['第4至400条', '第4条', '第400条']],
    ['按第 3 条第 2 款的规定办理。', ['第 3 条第 2 款', '第3条第2款']],
    ['第（二）项规定的情形除外。', ['第（二）项', '第2项']],
    ['违反第三条的，予以通报。', ['第三条', '第3条']],
    ['本办法 第三条、第五条适用。', ['本办法 第三条、第五条', '第3条', '第5条']],
    ['本条 第一款规定不适用。', ['本条 第一款', '第1款']],
    ['上一条规定不适用。', ['上一条', '上一条']],
    ['本章规定不适用。', ['本章', '本章']],
    ['本章程另行公布。', ['本章程', '本章程']],
    ['前述条件、上列各项和上述事项同上。', ['前述', '前述'], ['上列', '上列'], ['上述', '上述']],
  ])('%s', (body, ...wanted) => {
    expect(said(body)).toEqual(wanted)
  })

  it.each([
    '按第零条的规定办理。',
    '按第五条第三条防线的规定办理。',
    '按第三条第二项目标办理。',
    '第二次会议召开。',
    '第三条道路通车。',
    '以上条件不适用。',
    '前几条规定不适用。',
    '完成前三项工作。',
    '本法律援助中心成立。',
    '附件三种情形。',
    '附件一份。',
    '按附件中心要求。',
    '附件中的表格另发。',
  ])('none: %s', (body) => {
    expect(said(body).filter(([printed]) => printed !== '第五条')).toEqual([])
  })

  it.each([
    ['某某条例第三条规定的除外。', true],
    ['该规定第三条所列情形。', true],
    ['上述办法 第三条所列情形。', true],
    ['按照第三条所列情形。', false],
    // the law is named too far before
    ['国家有关法律法规对此没有作出任何规定的，按照第三条办理。', false],
  ])('of another text, or not: %s', (body, foreign) => {
    const { targets = [] } = inNotice(body).internal.find(({ kind }) => kind === 'division') ?? {}
    expect(targets[0]?.reason?.startsWith('a division of another text')).toBe(foreign)
  })
})

describe('attachments in running text', () => {
  it.each([
    ['名单见附件1、附件2和附件4。', ['附件1、附件2和附件4', '附件1', '附件2', '附件4']],
    ['名单见附件1至4。', ['附件1至4', '附件1', '附件2', '附件3', '附件4']],
    ['名单见附件二。', ['附件二', '附件2']],
    ['名单见附件 12。', ['附件 12', '附件12']],
    ['名单见附表3、附录二和附图１。', ['附表3', '附件3'], ['附录二', '附件2'], ['附图１', '附件1']],
    ['按附件所列要求填写。', ['附件', '附件']],
    ['按照本通知附件要求填报。', ['本通知', '本通知'], ['附件', '附件']],
    ['见附件5-2。', ['附件5-2', '附件5', '附件2']],
  ])('%s', (body, ...wanted) => {
    expect(said(body)).toEqual(wanted)
  })
})

/** Of measures with chapters, sections and items: where the words of their last article lead. */
describe('divisions that are printed', () => {
  const targets = (last: string) => {
    const text = `云溪县水库管理办法
第一章 总则
第一节 目的
第一条 为加强管理，制定本办法。
第二节 范围
第二条 本办法适用于水库。
第二章 职责
第一节 单位
第三条 单位的职责：
（一）巡查；
1.每日一次；
2.${last}
`
    const found = extract(parse(text), { text }).internal.filter(({ position }) => position.start.line === 12)
    return found.flatMap(({ targets: all }) => all.map(({ text: words, id, reason }) => [words, id?.replace(/^[^.]*\./, '') ?? reason]))
  }

  it.each([
    ['第一节规定的除外。', '第2章第1节', 'chapter-2.section-1'],
    ['第一章第二节规定的除外。', '第1章第2节', 'chapter-1.section-2'],
    ['第二节规定的除外。', '第2章第2节', 'the text has no section 2'],
    ['第一款规定的除外。', '第3条第1款', 'chapter-2.section-1.article-3'],
    ['第二款规定的除外。', '第3条第2款', 'the article has 1 款'],
    ['本项规定的除外。', '第3条第1项', 'chapter-2.section-1.article-3.chinese-bracketed-1'],
    ['前项规定的除外。', '前项', 'no item stands before'],
    ['本章规定的除外。', '第2章', 'chapter-2'],
    ['上一章规定的除外。', '第1章', 'chapter-1'],
    ['前两条规定的除外。', '第1条 第2条', 'chapter-1.section-1.article-1 chapter-1.section-2.article-2'],
    ['前条第一款规定的除外。', '第2条第1款', 'chapter-1.section-2.article-2'],
    ['前三条规定的除外。', '前三条', 'no article stands before'],
    ['第三条第一项规定的除外。', '第3条第1项', 'chapter-2.section-1.article-3.chinese-bracketed-1'],
    ['第三条第四项规定的除外。', '第3条第4项', 'the text has no item 4'],
    ['第一编规定的除外。', '第1编', 'the text has no book'],
  ])('%s', (last, words, id) => {
    const found = targets(last)
    expect([found.map(([text]) => text).join(' '), found.map(([, where]) => where).join(' ')]).toEqual([words, id])
  })
})
