/** What each line of a short document becomes, and what is known of the whole: masthead, lists of people, sign-off. */
import { describe, expect, it } from 'vitest'
import { parse } from '../../src/parse.js'
import { expectLaws } from '../support/laws.js'
import { outline } from '../support/outline.js'

/** The tree of paragraphs, each parted from the next by an empty line. */
function treeOf(...paragraphs: string[]): string[] {
  const text = `${paragraphs.join('\n\n')}\n`
  const tree = parse(text)
  expectLaws(text, tree)
  return outline(tree).trimEnd().split('\n')
}

const NUMBER = '云政任〔2023〕4号'
const END = ['云溪县人民政府', '2023年7月3日']

describe('a masthead', () => {
  const masthead = (...lines: string[]) => treeOf(['云溪县人民政府公报', ...lines].join('\n'), '关于甲的通知', '请办理。')[0]

  it.each([
    [['2023年第3期'], 'year 2023, issue 3'],
    [['2023年第3期（总第16期）'], 'year 2023, issue 3, total 16'],
    [['2023 年 第 3 期', '（总第 16 期）'], 'year 2023, issue 3, total 16'],
    [['二〇二三年第三期'], 'year 2023, issue 3'],
    [['2023年第3期', '2023年9月30日出版'], 'year 2023, issue 3, 2023-09-30'],
    [['2023年第3期', '月刊'], 'year 2023, issue 3, 月刊'],
    [['2023年第3期', '主办单位：云溪县人民政府办公室'], 'year 2023, issue 3, 云溪县人民政府办公室'],
    [['YUNXIXIAN RENMIN ZHENGFU GONGBAO', '2023年第3期'], 'YUNXIXIAN RENMIN ZHENGFU GONGBAO, year 2023, issue 3'],
  ])('says %j', (lines, facts) => {
    expect(masthead(...lines)).toBe(`masthead 云溪县人民政府公报 {${facts}}`)
  })
})

describe('people', () => {
  it('take up and lay down posts under 任命 and 免去', () => {
    const lines = [
      '任命：',
      '李明同志为云溪县水务局局长（试用期一年）；',
      '王强为云溪县财政局副局长。',
      '免去：',
      '赵建设同志的云溪县水务局局长职务；',
    ]
    expect(treeOf('关于任免李明等同志职务的通知', NUMBER, '经研究，决定：', ...lines, ...END)).toEqual([
      'document 关于任免李明等同志职务的通知 {通知, 云溪县人民政府, 云政任〔2023〕4号, 2023-07-03}',
      '  title 关于任免李明等同志职务的通知',
      '  documentNumber 云政任〔2023〕4号 {云政任, 2023, 4}',
      '  paragraph 经研究，决定：',
      '  paragraph 任命：',
      '  appointment 李明同志为云溪县水务局局长（试用期一年）； {appoint, 李明, 云溪县水务局局长, 一年}',
      '  appointment 王强为云溪县财政局副局长。 {appoint, 王强, 云溪县财政局副局长}',
      '  paragraph 免去：',
      '  appointment 赵建设同志的云溪县水务局局长职务； {remove, 赵建设, 云溪县水务局局长}',
      '  signature 云溪县人民政府',
      '  date 2023年7月3日 {2023-07-03}',
    ])
  })

  it('are a list by role, the role said once', () => {
    const entries = ['总指挥：李 明 县委副书记、县长', '成 员：王 强 县水务局局长', '赵建设 县财政局局长', '欧阳明 县公安局局长']
    expect(treeOf('云溪县防汛指挥部成员名单', ...entries)).toEqual([
      'document 云溪县防汛指挥部成员名单 {名单}',
      '  title 云溪县防汛指挥部成员名单',
      '  roster',
      '    rosterEntry 总指挥：李明 县委副书记、县长 {role 总指挥, 李明, 县委副书记、县长}',
      '    rosterEntry 成员：王强 县水务局局长 {role 成员, 王强, 县水务局局长}',
      '    rosterEntry 赵建设 县财政局局长 {赵建设, 县财政局局长}',
      '    rosterEntry 欧阳明 县公安局局长 {欧阳明, 县公安局局长}',
    ])
  })

  it('speak at meetings, to those they address', () => {
    expect(treeOf('在全县防汛工作会议上的讲话', '县长 李明', '（2023年7月3日）', '同志们：', '今天开会。')).toEqual([
      'document 在全县防汛工作会议上的讲话 {讲话, 2023-07-03}',
      '  title 在全县防汛工作会议上的讲话',
      '  byline 县长 李明',
      '  subtitle （2023年7月3日）',
      '  addressee 同志们 {同志们}',
      '  paragraph 今天开会。',
    ])
  })
})

describe('the end of a document', () => {
  const ending = (...lines: string[]) => {
    const [document = '', ...nodes] = treeOf('关于甲的通知', '云政发〔2023〕1号', '请办理。', ...lines)
    return [/\{(.*)\}/.exec(document)?.[1], ...nodes.slice(3).map((line) => line.trim())]
  }

  it.each([
    [END, ['通知, 云溪县人民政府, 云政发〔2023〕1号, 2023-07-03', 'signature 云溪县人民政府', 'date 2023年7月3日 {2023-07-03}']],
    [
      ['云溪县人民政府  云溪县财政局', '2023年7月3日'],
      [
        '通知, 云溪县人民政府 云溪县财政局, 云政发〔2023〕1号, 2023-07-03',
        'signature 云溪县人民政府',
        'signature 云溪县财政局',
        'date 2023年7月3日 {2023-07-03}',
      ],
    ],
    [
      ['云溪县人民政府 2023年7月3日'],
      ['通知, 云溪县人民政府, 云政发〔2023〕1号, 2023-07-03', 'signature 云溪县人民政府', 'date 2023年7月3日 {2023-07-03}'],
    ],
    [
      [...END, '（此件依申请公开）'],
      [
        '通知, 云溪县人民政府, 云政发〔2023〕1号, 2023-07-03, on-request',
        'signature 云溪县人民政府',
        'date 2023年7月3日 {2023-07-03}',
        'annotation 此件依申请公开 {on-request}',
      ],
    ],
    [
      ['云溪县人民政府', '2023年2月30日'],
      ['通知, 云溪县人民政府, 云政发〔2023〕1号', 'signature 云溪县人民政府', 'date 2023年2月30日'],
    ],
    [
      ['名称\t数量', '沙袋\t3', '木桩\t5', ...END],
      [
        '通知, 云溪县人民政府, 云政发〔2023〕1号, 2023-07-03',
        'table',
        'tableRow',
        'tableCell 名称',
        'tableCell 数量',
        'tableRow',
        'tableCell 沙袋',
        'tableCell 3',
        'tableRow',
        'tableCell 木桩',
        'tableCell 5',
        'signature 云溪县人民政府',
        'date 2023年7月3日 {2023-07-03}',
      ],
    ],
  ])('%j', (lines, wanted) => {
    expect(ending(...lines)).toEqual(wanted)
  })

  it('is above what the back page says of the gazette', () => {
    expect(treeOf('关于甲的通知', '请办理。', '主办：云溪县人民政府办公室', '印数：500份').slice(-3)).toEqual([
      'colophon {主办: 云溪县人民政府办公室, 印数: 500份}',
      '  paragraph 主办：云溪县人民政府办公室',
      '  paragraph 印数：500份',
    ])
  })
})
