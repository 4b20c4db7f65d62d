/** Rules on titles: in the contents, in citations, of what is issued; each at the edge between what they find and what they let stand. */
import { describe, expect, it } from 'vitest'
import { parse } from '../../src/parse.js'
import { validate } from '../../src/validate/index.js'
import { visit } from '../../src/visit.js'
import { marked, unmarked, written, yunxi } from './yunxi.js'

const holds = (id: string, text: string) => expect(marked(id, unmarked(text).text)).toBe(text)

describe('titles/cited', () => {
  const issue = (cited: string) => `云溪县防汛抗旱应急预案\n\n一、总则\n\n按${cited}办理。\n\n二、附则\n\n甲事。\n`

  it.each([
    // one character for another, one or two more or less
    '⟦《云溪县防汛抗早应急预案》⟧',
    '⟦《云溪县防汛抗旱旱应急预案》⟧',
    '⟦《云溪县防汛抗应急预案》⟧',
    '⟦《云溪县防汛抗旱工作应急预案》⟧',
    '⟦《云溪县防汛应急预案》⟧',
    '⟦《云溪县防汛抗旱应急预安》⟧',
    // more makes it another document
    '《云溪县防汛抗旱救灾工作应急预案》',
    '《云溪县防火抗灾应急预案》',
    '《青岚县防汛抗旱应急预案》',
    '《清溪县防汛抗旱应急预案》',
    // and so do numbers, and words that tell versions apart
    ...['2', '二', '十', '修', '试', '暂', '草', '稿'].map((word) => `《云溪县防汛抗旱应急预案${word}案》`.replace('案案', '案')),
    '《云溪县防汛抗旱应急预案（试行）》',
    '《云溪县防汛抗旱应急预案》',
    '《云溪县防汛、抗旱应急预案》',
    // too short to tell
    '《防汛预安》',
  ])('%s', (cited) => holds('titles/cited', issue(cited)))

  it('looks for titles of documents, of what they cite and issue, of annexes', () => {
    const notice = (cited: string) =>
      written({
        title: '关于印发云溪县防汛抗旱应急预案的通知',
        body: `请值守。\n\n请学习${cited}。\n\n附件：云溪县粮食储备管理办法`,
      })
    holds('titles/cited', notice('⟦《云溪县防汛抗早应急预案》⟧'))
    holds('titles/cited', `${notice('⟦《云溪县粮食储备管里办法》⟧')}\n附件\n\n云溪县粮食储备管理办法\n\n请看。\n`)
    holds('titles/cited', `${notice('《云溪县粮食储备管理办法》')}\n附件\n\n云溪县粮食储备管理办法\n\n请看。\n`)
    holds(
      'titles/cited',
      written({ title: '关于废止《云溪县河道采砂管理办法》的决定', body: '⟦《云溪县河道采沙管理办法》⟧自即日起废止。' }),
    )
    holds(
      'titles/cited',
      written({ title: '关于废止《云溪县河道采砂管理办法》的决定', body: '一、⟦《云溪县河道采沙管理办法》⟧废止\n\n二、乙事' }),
    )
  })

  it('leaves to another rule what a notice says that it issues', () => {
    const notice = (body: string) => written({ title: '关于印发云溪县防汛抗旱应急预案的通知', body })
    for (const word of ['印发', '同意', '通过']) holds('titles/cited', notice(`《云溪县防汛抗早应急预案》已经${word}。`))
    holds('titles/cited', notice('现将《云溪县防汛抗早应急预案》印发。'))
    holds('titles/cited', notice('经县政府研究，⟦《云溪县防汛抗早应急预案》⟧印发。'))
    holds('titles/cited', notice('⟦《云溪县防汛抗早应急预案》⟧请学习。'))
    holds('titles/cited', notice('⟦《云溪县防汛抗早应急预案》⟧和《办法》印发。'))
    holds('titles/cited', notice('一、甲事\n\n⟦《云溪县防汛抗早应急预案》⟧印发。\n\n二、乙事'))
  })
})

describe('titles/kind and titles/punctuation', () => {
  it.each([
    ['titles/kind', written({ issuer: '', title: '⟦关于做好防汛工作⟧' })],
    ['titles/kind', written({ issuer: '', title: '关于做好防汛工作', number: '' })],
    ['titles/kind', written({})],
    ...['，', ','].map((mark) => ['titles/punctuation', written({ title: `关于做好防汛⟦${mark}⟧抗旱工作的通知` })]),
    ['titles/punctuation', written({ title: '关于做好“防汛、抗旱”工作的通知' })],
    ['titles/punctuation', written({ title: '关于印发《防汛，抗旱预案》的通知' })],
    ['titles/punctuation', written({ title: '关于印发《防汛预案》⟦，⟧做好工作的通知' })],
  ] as [string, string][])('%s: %#', (id, text) => holds(id, text))
})

it.each(['。', '；', '：', '！', '？', ';', '!', '?'])('titles/punctuation is the same for %s, in a tree that another made', (mark) => {
  const tree = parse(written({ title: '关于做好防汛，抗旱工作的通知' }))
  visit(tree, (node) => {
    if (node.type === 'title') node.value = node.value.replace('，', mark)
  })
  const said = validate(tree).filter(({ ruleId }) => ruleId === 'titles/punctuation')
  expect(said.map(({ data }) => data.mark)).toEqual([mark])
})

describe('the contents against the body', () => {
  /** Contents with these entries over notices with these titles and numbers. */
  const issue = (entries: string[], documents: [title: string, number?: string][]) =>
    `目 录\n\n县政府文件\n${entries.join('\n')}\n\n${documents.map(([title, number = '']) => written({ issuer: '', title, number })).join('\n')}`

  const FLOOD = '关于做好防汛工作的通知'
  const GRAIN = '关于加强粮食储备的意见'
  const ROADS = '关于农村道路养护的批复'

  it.each<[string, string]>([
    ['contents/missing-document', issue([`${FLOOD}（1）`, `⟦${GRAIN}（2）⟧`], [[FLOOD]])],
    ['contents/missing-document', issue([`${FLOOD}（1）`, `${GRAIN}（2）`], [[FLOOD], [GRAIN]])],
    ['contents/missing-entry', issue([`${FLOOD}（1）`], [[FLOOD], [`⟦${GRAIN}⟧`]])],
    ['contents/missing-entry', issue([`${FLOOD}（1）`, `${FLOOD}（2）`], [[FLOOD], [FLOOD]])],
    ['contents/missing-entry', issue([`${FLOOD}（1）`], [[FLOOD], [`⟦${FLOOD}⟧`]])],
    // of many that are named alike, each has an entry of its own
    ['contents/missing-entry', issue(Array(12).fill(`${FLOOD}（1）`), Array(12).fill([FLOOD]))],
    ['contents/missing-document', issue(Array(12).fill(`${FLOOD}（1）`), Array(12).fill([FLOOD]))],
    // what is named alike in the same place is the same document
    ['contents/title', issue([`${FLOOD}（1）`, `${GRAIN}（2）`], [[FLOOD], ['⟦关于加强粮食贮备的意见⟧']])],
    ['contents/title', issue([`${FLOOD}（1）`, `云溪县人民政府${GRAIN}（2）`], [[FLOOD], [GRAIN]])],
    // an issuer may be left out before the title, and nothing else
    ['contents/title', issue([`${FLOOD}（1）`], [[`⟦关于${FLOOD}⟧`]])],
    ['contents/title', issue([`关于转发${FLOOD}\n云政发〔2023〕2号（1）`], [[`⟦${FLOOD}⟧`, '云政发〔2023〕2号']])],
    ['contents/title', issue(['水文管理办法（1）'], [['云溪县水文管理办法']])],
    ['contents/title', issue(['云溪县水文管理办法（1）'], [['⟦云溪云溪县水文管理办法⟧']])],
    ['contents/missing-entry', issue([`${FLOOD}（1）`, `${GRAIN}（2）`], [[FLOOD], ['关于加强粮食贮备的意见']])],
    ['contents/missing-document', issue([`⟦${GRAIN}（2）⟧`, `${FLOOD}（3）`], [[FLOOD], ['关于加强粮食贮备的意见']])],
    ['contents/missing-document', issue([`${FLOOD}（1）`, `⟦${ROADS}（2）⟧`], [[FLOOD], [GRAIN]])],
    // a number finds its document under another title, and the titles then differ
    ['contents/title', issue([`${ROADS}\n云政发〔2023〕2号（1）`], [[`⟦${GRAIN}⟧`, '云政发〔2023〕2号']])],
    ['contents/number', issue([`${FLOOD}\n云政发〔2023〕1号（1）`], [[FLOOD, '⟦云政发〔2023〕2号⟧']])],
    ['contents/number', issue([`${FLOOD}\n云政发〔2023〕1号（1）`], [[FLOOD]])],
    [
      'contents/number',
      issue(
        [`${FLOOD}\n云政发〔2023〕1号（1）`, `${FLOOD}\n云政发〔2023〕2号（1）`],
        [
          [FLOOD, '云政发〔2023〕2号'],
          [FLOOD, '云政发〔2023〕1号'],
        ],
      ),
    ],
    ['contents/order', issue([`${FLOOD}（1）`, `⟦${GRAIN}（2）⟧`, `${ROADS}（3）`], [[GRAIN], [FLOOD], [ROADS]])],
    ['contents/order', issue([`${ROADS}（1）`, `⟦${GRAIN}（2）⟧`, `⟦${FLOOD}（3）⟧`], [[GRAIN], [FLOOD], [ROADS]])],
    ['contents/page', issue([`${FLOOD}（3）`, `⟦${GRAIN}（2）⟧`, `${ROADS}（2）`], [[FLOOD], [GRAIN], [ROADS]])],
    // what follows tells which of two is wrong
    ['contents/page', issue([`${FLOOD}（3）`, `⟦${GRAIN}（19）⟧`, `${ROADS}（5）`, `${ROADS}（8）`], [[FLOOD], [GRAIN], [ROADS]])],
    ['contents/page', issue([`${FLOOD}（3）`, `${GRAIN}（9）`, `⟦${ROADS}（5）⟧`, `${ROADS}（11）`], [[FLOOD], [GRAIN], [ROADS]])],
    ['contents/page', issue([`${FLOOD}（3）`, `${GRAIN}（9）`, `⟦${ROADS}（5）⟧`], [[FLOOD], [GRAIN], [ROADS]])],
    ['contents/page', issue([`${FLOOD}（3）`, GRAIN, `${ROADS}（4）`], [[FLOOD], [GRAIN], [ROADS]])],
  ])('%s: %#', (id, text) => holds(id, text))

  const statute = (contents: string, body = '第一章 总则\n\n第一条 甲事。\n\n第二章 管理\n\n第二条 乙事。') =>
    `云溪县水库管理办法\n\n目录\n\n${contents}\n\n${body}\n`
  it.each([
    statute('第一章 总则\n\n第二章 管理'),
    statute('第一章 总则（第一条）\n\n第二章 管理（第二条—第三条）'),
    statute('第一章 总则\n\n第二章 经营', '第一章 总则\n\n第一条 甲事。\n\n⟦第二章 管理⟧\n\n第二条 乙事。'),
    statute('第一章 总则\n\n第二章 管理\n\n⟦第三章 附则⟧'),
    statute('第一章 总则\n\n第三章 附则', '第一章 总则\n\n第一条 甲事。\n\n⟦第二章 管理⟧\n\n第二条 乙事。\n\n第三章 附则\n\n第三条 丙事。'),
    statute(
      '第一章 总则\n\n第二章 管理\n\n第一节 库区\n\n第二节 大坝',
      '第一章 总则\n\n第一节 甲\n\n第一条 甲事。\n\n第二节 乙\n\n第二条 乙事。\n\n第二章 管理\n\n第一节 库区\n\n第三条 丙事。\n\n⟦第二节 水坝⟧\n\n第四条 丁事。\n\n⟦第三节 坝下⟧\n\n第五条 戊事。',
    ),
    '云溪县水库应急预案\n\n目录\n\n1 总则\n1.1 目的\n1.2 依据\n2 体系\n\n1 总则\n\n1.1 目的\n\n甲事。\n\n⟦1.2 范围⟧\n\n乙事。\n\n2 体系\n\n2.1 指挥\n\n丙事。\n\n2.2 成员\n\n丁事。\n',
  ])('contents/chapters: %#', (text) => holds('contents/chapters', text))

  it('is not looked at where there is nothing to compare', () => {
    const only = (text: string) =>
      validate(parse(text, { grammar: yunxi }), { source: text, grammar: yunxi }).filter(({ ruleId }) => ruleId.startsWith('contents/'))
    expect(only('目 录\n\n县政府文件\n关于甲的通知（9）\n关于乙的通知（2）\n')).toEqual([])
    expect(only(written({}))).toEqual([])
  })
})
