/** What a line is where its neighbours, or a word behind its label, decide. */
import { describe, expect, it } from 'vitest'
import { base } from '../../grammars/base.js'
import { parse } from '../../src/parse.js'
import { readerOf } from '../../src/reader.js'
import { leavesOf } from '../support/laws.js'

const reader = readerOf(base)
const values = (...lines: string[]) => leavesOf(parse(`${lines.join('\n')}\n`)).map(({ value }) => value)
const HEAD = '关于做好防汛工作的通知'

describe('behind the label of an article', () => {
  const words = [
    '改为第四条',
    '修改为：“甲。”',
    '增加一款',
    '增加二款',
    '增加1款',
    '增加第四款',
    '删去末句',
    '刪除末句',
    '中“甲”改为“乙”',
    '中的“甲”',
    '后增加',
    '分为两条',
    '作为第四条',
    '并入第五条',
  ]

  it.each([...words, '的规定', '规定的', '第二款', '款', '项', '至第五条', '到', '和第四条', '及', '，第四条', '。'])(
    '%s speaks of another text',
    (words) => {
      expect(reader.read(`第三条${words}`).kind).not.toBe('label')
    },
  )

  it.each([' 改造', ' 增强', ' 删繁就简', ' 中央', ' 分工', ' 作业', '甲'])('%s begins its own', (words) => {
    expect(reader.read(`第三条${words}`).kind).toBe('label')
  })
})

describe('a number behind a number', () => {
  it.each([
    ['1.2023年底前', true],
    ['1.加强2项工作', false],
    ['1. 2项工作', false],
    ['1.', true],
    ['4.4亿元', true],
    ['4.4 医疗', false],
    ...[
      '%',
      '％',
      '℃',
      '~',
      '—',
      '：',
      '/',
      '亿',
      '万',
      '元',
      '个',
      '亩',
      '人',
      '年',
      '月',
      '日',
      '天',
      '号',
      '时',
      '分',
      '点',
      '倍',
      '多',
      'km',
    ].map((unit): [string, boolean] => [`4.4 ${unit}甲`, true]),
  ])('%s leaves it to the neighbours: %s', (line, doubtful) => {
    expect(reader.read(line)).toMatchObject({ kind: 'label', value: { doubtful } })
  })
})

describe('lines that go on', () => {
  it.each([
    ['pinyin', ['云溪县人民政府公报', 'YUNXIXIAN RENMIN', 'ZHENGFU GONGBAO', '2023年第3期'], 'YUNXIXIAN RENMIN ZHENGFU GONGBAO'],
    ['an adoption that its brackets end', [HEAD, '（2023年7月3日云溪县人民代表大会通过）', '请办理。'], '请办理。'],
    ['an adoption in Chinese figures', [HEAD, '（二〇二三年七月三日云溪县人民代表大会通过）', '请办理。'], '请办理。'],
    ['an amount below what it is of', [HEAD, '', '限值如下：', 'CM≤750', '4.7', '750<CM≤865', '4.9'], '750<CM≤865'],
    [
      'an amount that a page cuts off',
      [HEAD, '', '上半年，全县地区生产总值比上年同期增长了', '4.9%，高于全市。'],
      '上半年，全县地区生产总值比上年同期增长了4.9%，高于全市。',
    ],
    ['no word of a signature without its organ’s ending', [HEAD, '', '请办理。', '特此通知', '柳塘镇党政办', '2023年7月3日'], '特此通知'],
    ['a comma before who does it', [HEAD, '', '各单位要落实，', '责任单位：县水务局'], '各单位要落实，责任单位：县水务局'],
  ])('%s', (_, lines, value) => {
    expect(values(...lines)).toContain(value)
  })

  it('an article’s caption stands alone between label and text', () => {
    expect(values('云溪县防汛办法', '第一条', '立法目的', '为了防汛，制定本办法。', '第二条', '适用范围', '本县适用本办法。')).toEqual([
      ...['云溪县防汛办法', '第一条立法目的', '为了防汛，制定本办法。', '第二条适用范围', '本县适用本办法。'],
    ])
  })

  it('the item 1. begins with an amount where its brothers do', () => {
    expect(values(HEAD, '', '1.30年以上。', '2.10年以上。')).toEqual([HEAD, '1.', '30年以上。', '2.', '10年以上。'])
    expect(values(HEAD, '', '1.30年以上。', '请办理。')).toEqual([HEAD, '1.30年以上。', '请办理。'])
  })

  it('a doubtful label looks twelve lines ahead for the next', () => {
    const labels = (between: number) => {
      const text = [HEAD, '', '3 应急', ...Array.from({ length: between }, () => '请值守。'), '3.1 机构'].join('\n')
      return JSON.stringify(parse(text)).includes('"label":"3"')
    }
    expect([labels(0), labels(11), labels(12)]).toEqual([true, true, false])
  })
})

describe('lines that a bar ends', () => {
  const kinds = (text: string) => leavesOf(parse(text)).map(({ type }) => type)

  it('are cells, but bars alone are none', () => {
    expect(kinds('规章 |\n0 |\n|||\n0 |\n')).toEqual(['tableCell', 'tableCell', 'furniture', 'tableCell'])
    expect(JSON.stringify(parse(`${HEAD}\n|\n|\n|\n|\n`))).not.toContain('"type":"table"')
  })
})

describe('a front of Markdown', () => {
  it('has no value that goes on past its end', () => {
    const [rule, field, end] = leavesOf(parse('---\ntitle: "云溪县防汛办法\n---\n请值守。\n'))
    expect([rule, field, end].map((leaf) => leaf?.type)).toEqual(['furniture', 'furniture', 'furniture'])
  })
})

describe('columns that blanks part', () => {
  const rows = (text: string) => JSON.stringify(parse(text)).split('"type":"tableRow"').length - 1

  it('take two gaps, however wide they are', () => {
    expect(rows('序号　名称　面积\n甲　水库　很大\n')).toBe(2)
    expect(rows('序号　　　名称面积\n甲　　　水库很大\n')).toBe(0)
    expect(rows('其中：城镇　　189.2　　59.8\n其中：乡村　　89.2　　9.8\n其中：其他　　9.2　　9.9\n')).toBe(3)
    expect(rows('序号，名称　面积　数量\n甲　水库　很大\n')).toBe(0)
  })
})
