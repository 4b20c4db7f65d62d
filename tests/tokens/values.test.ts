/** What a line says, and lines that only look like one: a blank more, a sign less, a word too many. */
import { describe, expect, it } from 'vitest'
import { base } from '../../grammars/base.js'
import { defineGrammar } from '../../src/define.js'
import { readerOf } from '../../src/reader.js'
import { legible } from '../../src/text/legible.js'
import { readNumber } from '../../src/tokens/document-number.js'
import { lineRules } from '../../src/tokens/rules.js'

const reader = readerOf(base)

/** Each line of the text as it is read. */
function read(text: string, { tokenize } = reader) {
  const print = legible(text)
  return tokenize(print.read, print.lines).map(({ kind, value }) => ({ kind, value }))
}

/** The lines, what kind each is of and what it says. */
const SAYS: [line: string, kind: string, value: unknown][] = [
  // 附注
  ['（此 件 公 开 发 布）', 'annotation', { publicity: 'full' }],
  ['（此件详见云溪县人民政府网站）', 'annotation', { publicity: 'full' }],
  ['（详见云溪县人民政府网站）', 'annotation', { publicity: 'full' }],
  ['（附件详见云溪县人民政府网站）', 'annotation', {}],
  ['（此件主动公开，附件不予公开）', 'annotation', { publicity: 'partial' }],
  ['（此件删减后公开）', 'annotation', { publicity: 'partial' }],
  ['（联系人：李明，电话：0000-0000）', 'annotation', {}],
  // 任免
  ['任命王强为云溪县财政局局长； ', 'appointment', { action: 'appoint', person: '王强', post: '云溪县财政局局长' }],
  [
    '任命王强为 云溪县财政局局长 （试用期一年）；',
    'appointment',
    { action: 'appoint', person: '王强', post: '云溪县财政局局长', probation: '一年' },
  ],
  ['免去李明的云溪县教育局局长职务。', 'appointment', { action: 'remove', person: '李明', post: '云溪县教育局局长' }],
  ['免去李明同志的云溪县教育局局长职务。', 'appointment', { action: 'remove', person: '李明', post: '云溪县教育局局长' }],
  ['免去李同心的云溪县教育局局长职务。', 'appointment', { action: 'remove', person: '李同心', post: '云溪县教育局局长' }],
  ['任命王强担任云溪县财政局局长；', 'appointment', { action: 'appoint', person: '王强', post: '云溪县财政局局长' }],
  ['任命 潘立新 兼任县林业局局长；', 'appointment', { action: 'appoint', person: '潘立新', post: '县林业局局长' }],
  [
    '李明同志不再担任县教育局局长，张卫国同志兼任县教育局局长',
    'appointment',
    {
      action: 'remove',
      person: '李明',
      post: '县教育局局长',
      others: [{ after: 15, read: { action: 'appoint', person: '张卫国', post: '县教育局局长' } }],
    },
  ],
  ['李明同志不再担任云溪县教育局局长职务；', 'appointment', { action: 'remove', person: '李明', post: '云溪县教育局局长' }],
  ['李明的云溪县教育局局长职务；', 'appointment', { person: '李明', post: '云溪县教育局局长' }],
  ['王强同志任云溪县财政局局长', 'appointment', { action: 'appoint', person: '王强', post: '云溪县财政局局长' }],
  // 附件
  ['附件：名单', 'attachmentNote', { listFrom: 3 }],
  ['附件2：名单', 'attachmentNote', { listFrom: 4, number: 2 }],
  ['附件2.名单', 'attachmentNote', { listFrom: 4, number: 2 }],
  ['附件二：名单', 'attachmentNote', { listFrom: 4, number: 2 }],
  ['附件', 'annexMark', {}],
  ['附 件 3：', 'annexMark', { number: 3 }],
  ['附件十一', 'annexMark', { number: 11 }],
  // 封底
  ['邮　编：      000000', 'colophonField', { key: '邮编', value: '000000' }],
  ['电　话：<0000-0000000>', 'colophonField', { key: '电话', value: '0000-0000000' }],
  ['电　话：0000<办公室>', 'colophonField', { key: '电话', value: '0000<办公室>' }],
  ['电　话：<办公室>0000', 'colophonField', { key: '电话', value: '<办公室>0000' }],
  // 成文日期
  ['1000年1月1日', 'date', { date: '1000-01-01' }],
  ['0999年7月3日', 'date', {}],
  ['2023年13月3日', 'date', {}],
  ['2023年7月0日', 'date', {}],
  ['2024年2月29日', 'date', { date: '2024-02-29' }],
  ['２０２３年７月３日', 'date', { date: '2023-07-03' }],
  ['云溪县人民政府　　2023年7月3日', 'signedDate', { date: '2023-07-03', organInk: 7 }],
  [`云溪县人民政府${' '.repeat(70)}2023年7月3日`, 'signedDate', { date: '2023-07-03', organInk: 7 }],
  // 发文字号
  ['云政发〔2023〕15号 ', 'documentNumber', { text: '云政发〔2023〕15号', prefix: '云政发', year: 2023, serial: 15 }],
  ['〔2023〕15号', 'documentNumber', { text: '〔2023〕15号', year: 2023, serial: 15 }],
  ['云政发〔二〇二三〕十五号', 'documentNumber', { text: '云政发〔2023〕15号', prefix: '云政发', year: 2023, serial: 15 }],
  ['第十二号', 'documentNumber', { text: '第十二号', serial: 12 }],
  ['（第十二号）', 'documentNumber', { text: '第十二号', serial: 12 }],
  ['云溪县人民政府令第 7 号', 'documentNumber', { text: '云溪县人民政府令第7号', prefix: '云溪县人民政府令', serial: 7 }],
  ['2023年第5号', 'documentNumber', { text: '2023年第5号', year: 2023, serial: 5 }],
  [
    '云政〔2023〕21号　　签发人：陆明哲',
    'documentNumber',
    { text: '云政〔2023〕21号', prefix: '云政', year: 2023, serial: 21, signerAfter: 11 },
  ],
  // 刊头
  ['云 溪 县 人 民 政 府 公 报', 'gazetteTitle', null],
  ['YUNXI XIAN RENMIN ZHENGFU GONGBAO', 'pinyin', null],
  ['2023', 'issue', { year: 2023 }],
  ['2023年', 'issue', { year: 2023 }],
  ['2022 第 2 期', 'issue', { year: 2022, issue: 2 }],
  ['(总第 6 期)', 'issue', { totalIssue: 6 }],
  ['2023年第3期（总第19期）', 'issue', { year: 2023, issue: 3, totalIssue: 19 }],
  ['二〇二三年第十二号', 'issue', { year: 2023, issue: 12 }],
  ['云溪县人民政府公报 2023年第3期', 'issue', { title: '云溪县人民政府公报', year: 2023, issue: 3 }],
  ['云溪县人民政府公报　2023.3', 'issue', { title: '云溪县人民政府公报', year: 2023, issue: 3 }],
  ['2023年第3期　云溪县人民政府公报', 'issue', { title: '云溪县人民政府公报', year: 2023, issue: 3 }],
  ['云溪县人民政府公报（半月刊）', 'issue', { title: '云溪县人民政府公报', frequency: '半月刊' }],
  ['2023年10月1日出版（季刊）', 'publication', { date: '2023-10-01', frequency: '季刊' }],
  ['2023年10月出版（双月刊）', 'publication', { frequency: '双月刊' }],
  ['出版日期：2023年10月1日', 'publication', { date: '2023-10-01' }],
  ['2023年13月1日出版', 'publication', {}],
  ['（双月刊）', 'publication', { frequency: '双月刊' }],
  ['季刊', 'publication', { frequency: '季刊' }],
  ['云溪县人民政府办公室 主管主办', 'sponsor', { sponsor: '云溪县人民政府办公室' }],
  ['云溪县人民政府办公室主办 2023年7月3日出版', 'sponsor', { sponsor: '云溪县人民政府办公室', date: '2023-07-03' }],
  ['云溪县人民政府 云溪县财政局 主办', 'sponsor', { sponsor: '云溪县人民政府 云溪县财政局' }],
  ['目　　录', 'contentsHeading', null],
  ['目录 CONTENTS', 'contentsHeading', null],
  // 名单
  [
    '组　长：李　明　县委副书记、县长',
    'roster',
    { people: [{ from: 0, to: 16, role: '组长', name: '李明', post: '县委副书记、县长' }], opens: true },
  ],
  ['组　长：李　明', 'roster', { people: [{ from: 0, to: 7, role: '组长', name: '李明' }], opens: true }],
  ['组　长　李　明　县长', 'roster', { people: [{ from: 0, to: 10, role: '组长', name: '李明', post: '县长' }], opens: true }],
  ['组　长：李明（兼）', 'roster', { people: [{ from: 0, to: 9, role: '组长', name: '李明', post: '兼' }], opens: true }],
  ['王强　云溪县财政局局长', 'roster', { people: [{ from: 0, to: 11, name: '王强', post: '云溪县财政局局长' }], opens: false }],
  [
    '李明　王强　陈立新',
    'roster',
    {
      people: [
        { from: 0, to: 2, name: '李明' },
        { from: 3, to: 5, name: '王强' },
        { from: 6, to: 9, name: '陈立新' },
      ],
      opens: false,
    },
  ],
  // 讲话
  ['——2023年2月16日在云溪县第十七届人民代表大会第三次会议上', 'subtitle', null],
  ['（2023年2月16日云溪县第十七届人民代表大会第三次会议通过）', 'subtitle', null],
  ['云溪县人民政府县长　李　明', 'byline', { name: '李明' }],
  ['代县长 李明', 'byline', { name: '李明' }],
  // 署名
  ['云 溪 县 财 政 局', 'organ', { organs: ['云溪县财政局'] }],
  ['云溪县财政局　云溪县教育局', 'organ', { organs: ['云溪县财政局', '云溪县教育局'] }],
  ['云溪县财政局（印）', 'organ', { organs: ['云溪县财政局（印）'] }],
  ...['云溪县第一中学', '云溪县公路段', '云阁海关', '云阁监狱', '云阁警备区'].map((name): [string, string, unknown] => [
    name,
    'organ',
    { organs: [name] },
  ]),
  // 其他
  ['关于印发云溪县生产安全事故应急预案、防汛抗旱', 'titleOpening', null],
  ['云溪县人民政府关于印发', 'titleOpening', null],
  ['牵头单位：云溪县财政局', 'keyLine', null],
  ['牵头单位：云溪县财政局。', 'keyLine', null],
  ['三千元', 'bare', null],
  ['3,000.00', 'prose', null],
  ['各单位，', 'prose', null],
  ['加强领导！', 'prose', null],
  // 解读
  ['此由云溪县水务局解释', 'note', null],
  ['本办法由云溪县水务局负责解读。', 'note', null],
]

/** Lines that are nothing of that kind. */
const IS_NOT: [line: string, kind: string][] = [
  ['（此件公开发布。请遵照执行）', 'annotation'],
  ['（关于此件公开的说明）', 'annotation'],
  ['（此件请妥善保管）', 'annotation'],
  ['任命王强为云溪县财政局局长；李明负责云溪县教育局工作', 'appointment'],
  ['王强任务完成后任组长。', 'appointment'],
  ['王强为民服务。', 'appointment'],
  ['附件：名单。请于年底前报送', 'attachmentNote'],
  ['附件1.是指重点项目名单，由县发改局编制', 'attachmentNote'],
  ['附件1.1', 'attachmentNote'],
  ['会议定于2023年7月3日', 'signedDate'],
  ['云溪县人民政府公开', 'gazetteTitle'],
  ['《云溪县人民政府公报》', 'gazetteTitle'],
  ['YUNXi XIAN', 'pinyin'],
  ['1023', 'issue'],
  ['2023年10月1日', 'publication'],
  ['不知何人 主办', 'sponsor'],
  ['目录树', 'contentsHeading'],
  ['李明', 'roster'],
  ['李明，云溪县财政局局长', 'roster'],
  ['李明　高高兴兴', 'byline'],
  ['各单位', 'organ'],
  ['由云溪县财政局', 'organ'],
  ['云溪县财政局负责', 'organ'],
  ['张三的局', 'organ'],
  ['会议关于加强领导', 'titleOpening'],
  ['云政发〔2023〕15号和云政发〔2023〕16号', 'documentNumber'],
  ['长江第12号', 'documentNumber'],
  ['令行禁止第12号', 'documentNumber'],
  ['第12号第13号', 'documentNumber'],
]

describe('a line', () => {
  it.each(SAYS)('%j is %s and says %j', (line, kind, value) => {
    expect(read(line)).toEqual([{ kind, value }])
  })

  it.each(IS_NOT)('%j is no %s', (line, kind) => {
    expect(read(line)[0]?.kind).not.toBe(kind)
  })

  it('is read the same among others, whatever stands before and after it', () => {
    const alone = SAYS.map(([line]) => line)
    for (const order of [alone, alone.toReversed()]) {
      expect(read(order.join('\n'))).toEqual(order.flatMap((line) => read(line)))
    }
  })

  it('says what the grammar knows of its annotations', () => {
    const yunxi = defineGrammar({ id: 'yunxi', name: '云溪县', extends: base, annotations: { 仅限机关使用: 'none' } })
    expect(read('（仅限机关 使用）', readerOf(yunxi))).toEqual([{ kind: 'annotation', value: { publicity: 'none' } }])
    expect(read('（仅限机关使用）')[0]?.kind).not.toBe('annotation')
  })
})

describe('a number', () => {
  it('is read where it is all of the text', () => {
    expect(readNumber('云政发〔2023〕15号')?.text).toBe('云政发〔2023〕15号')
    for (const text of ['', '见云政发〔2023〕15号，', '云政发〔2023〕15号等', '共第12号', '第12号等'])
      expect(readNumber(text)).toBeUndefined()
  })
})

describe('a line of the contents', () => {
  it.each([
    ['关于做好防汛工作的通知……（11）', { title: [0, 11], page: { from: 11, to: 17, number: 11 } }],
    ['关于做好防汛工作的通知\t 31', { title: [0, 11], page: { from: 13, to: 15, number: 31 } }],
    ['云政发〔2023〕15号(1)', { title: [0, 0], number: [0, 12], page: { from: 12, to: 15, number: 1 } }],
    ['关于防汛的通知 云政发 〔 2023 〕 第 15 号……3', { title: [0, 8], number: [8, 27], page: { from: 27, to: 30, number: 3 } }],
    ['云政发〔2023〕1号文件的解读（3）', { title: [0, 16], page: { from: 16, to: 19, number: 3 } }],
    ['3　云溪县养犬管理规范', { title: [2, 11], page: { from: 0, to: 1, number: 3 } }],
    ['3　云溪县养犬管理规范（试行）', { title: [2, 15], page: { from: 0, to: 1, number: 3 } }],
    ['3　云溪县人民政府2023年人事任免', { title: [2, 18], page: { from: 0, to: 1, number: 3 } }],
    ['3　水利部令', { title: [2, 6], page: { from: 0, to: 1, number: 3 } }],
    ['3　大事记（4月）', { title: [2, 9], page: { from: 0, to: 1, number: 3 } }],
  ])('%j has its parts', (line, parts) => {
    expect(reader.contentsLine(line)).toEqual(parts)
  })

  it.each([
    '（11）',
    '11',
    '关于2023',
    '关于做好2023年',
    '关于做好防汛工作的通知11',
    '关于全面推进3.5',
    '关于第3',
    '2023年7',
    '1 总则',
    '3 工作规范',
    '3 组织指挥体系',
    '8 附则',
    '',
  ])('%j has no page number', (line) => {
    expect(reader.contentsLine(line)).toBeUndefined()
  })

  it('is 300 characters long at most', () => {
    expect(reader.contentsLine(`${'防'.repeat(297)}…12`)?.page?.number).toBe(12)
    expect(reader.contentsLine(`${'防'.repeat(298)}…12`)).toBeUndefined()
  })
})

it('rules have names of their own, that packs place theirs by', () => {
  const names = lineRules.map((rule) => rule.name ?? rule.kind)
  expect(names.filter((name) => name === '')).toEqual([])
  expect(new Set(names).size).toBe(names.length)
})
