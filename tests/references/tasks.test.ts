import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from '../../src/parse.js'
import { extract } from '../../src/references/index.js'
import { organsOf } from '../../src/references/inline/tasks.js'
import { inNotice, noticeOf } from './support/read.js'

const tasks = (body: string) => inNotice(body).tasks.map(({ role, organs }) => `${role} ${organs.join('|')}`)

describe('responsible units', () => {
  it.each([
    ['做好备汛。（责任单位：县水务局、各乡镇人民政府）', ['responsible 县水务局|各乡镇人民政府']],
    [
      '做好备汛。（牵头单位：县水务局，配合单位：县财政局、县发改局（粮食局、能源局）。）',
      ['lead 县水务局', 'support 县财政局|县发改局（粮食局、能源局）'],
    ],
    ['做好备汛。(牵头单位:县水务局;责任单位:县财政局等有关部门)', ['lead 县水务局', 'responsible 县财政局']],
    ['做好备汛。（县水务局牵头，县财政局、县教育局配合）', ['lead 县水务局', 'support 县财政局|县教育局']],
    ['做好备汛。（县水务局（河长办）牵头，县财政局负责）', ['lead 县水务局（河长办）', 'responsible 县财政局']],
    ['做好备汛。（县水务局、县金融办按职责分工负责）', ['responsible 县水务局|县金融办']],
    ['牵头领导：李明\n牵头单位：县水务局\n配合单位：县财政局、县教育局', ['official 李明', 'lead 县水务局', 'support 县财政局|县教育局']],
    ['做好备汛。（责任单位：县水务局、县财政局；完成时限：2023年12月底）', ['responsible 县水务局|县财政局']],
    ['人员工资（由村集体负责解决）另行规定。', []],
    ['落实“党政同责”（谁主管谁负责）。', []],
  ])('%s', (body, wanted) => {
    expect(tasks(body)).toEqual(wanted)
  })

  it('close the division they stand in, or all its items where they stand alone behind the last', () => {
    const of = (body: string) => {
      const text = noticeOf(body)
      return extract(parse(text), { text }).tasks.map((task) => task.of?.split('.').slice(1).join('.'))
    }
    expect(
      of(
        '一、优化审批\n1.减少材料。县直各单位要精简。\n2.压缩时限。县直各单位要提速。\n（责任单位：县行政审批局）\n二、加强监管\n县直各单位要加强监管。',
      ),
    ).toEqual(['chinese-1'])
    expect(
      of(
        '一、优化审批\n1.减少材料。县直各单位要精简。\n（责任单位：县水务局）\n2.压缩时限。县直各单位要提速。\n（责任单位：县行政审批局）\n二、加强监管\n县直各单位要加强监管。',
      ),
    ).toEqual(['chinese-1.arabic-1', 'chinese-1.arabic-2'])
    expect(of('一、优化审批\n（一）减少材料。县直各单位要精简。（责任单位：县水务局）\n（二）压缩时限。县直各单位要提速。')).toEqual([
      'chinese-1.chinese-bracketed-1',
    ])
  })

  it.each([
    ['the next document', '加强工作。（责任单位：', '根据《丙办法》通知如下。'],
    ['the next heading', '一、总体要求\n做好备汛。（责任单位：\n二、主要任务\n落实《丙办法》。', '请执行。'],
  ])('that are never named do not take %s for their list', (_, first, second) => {
    const text = noticeOf(first) + noticeOf(second)
    expect(extract(parse(text), { text }).citations).toMatchObject([{ title: '丙办法' }])
  })

  it('are read on behind a page number and a mark that stand in their list', () => {
    expect(tasks('做好备汛。（责任单位：\n— 3 —\n（此件公开发布）\n县水务局、县财政局）')).toEqual(['responsible 县水务局|县财政局'])
  })

  it('are parted where they were joined', () => {
    const organ = fc.constantFrom(
      '县水务局',
      '县发改局（粮食局、能源局）',
      '各乡镇人民政府',
      '云溪经济开发区管委会',
      '县委网信办',
      '某银行云溪支行（县金库）',
    )
    fc.assert(
      fc.property(fc.array(organ, { minLength: 1, maxLength: 12 }), fc.constantFrom('、', '，', ','), (organs, sign) => {
        expect(organsOf(organs.join(sign))).toEqual(organs)
      }),
      { numRuns: 300, seed: 20231016 },
    )
  })
})

describe('publicity', () => {
  const marks = (annotation: string) => {
    const text = `云溪县人民政府\n关于防汛工作的通知\n云政发〔2023〕15号\n各乡镇人民政府：\n请做好备汛。\n附件：1.名单\n2.清单（见网络版）\n云溪县人民政府\n2023年7月3日\n（${annotation}）\n`
    return extract(parse(text), { text }).publicity.map(({ subject, attachment, publicity }) => [subject, attachment, publicity])
  }

  it.each([
    ['此件公开发布', [['document', undefined, 'full']]],
    ['此件依申请公开', [['document', undefined, 'on-request']]],
    [
      '此件正文公开发布，附件不公开',
      [
        ['document', undefined, 'partial'],
        ['attachment', undefined, 'none'],
      ],
    ],
    [
      '此件公开发布，附件1、2详见县政府网站',
      [
        ['document', undefined, 'full'],
        ['attachment', 1, 'full'],
        ['attachment', 2, 'full'],
      ],
    ],
  ])('%s', (annotation, wanted) => {
    expect(marks(annotation)).toEqual([['attachment', 2, 'full'], ...wanted])
  })
})
