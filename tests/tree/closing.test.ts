/** Which lines close a body, and which say who does what is above them. */
import { describe, expect, it } from 'vitest'
import { isClosing, isInForce, isTaskLine } from '../../src/tree/closing.js'

const each = (before: string, words: readonly string[], after: string) => words.map((word) => `${before}${word}${after}`)

describe('a body', () => {
  it.each([
    ...each('特此', ['通知', '通告', '公告', '报告', '函告', '函复', '决定', '命令', '通报', '说明', '批复', '请示', '公布', '证明'], '。'),
    ...['此复。', '此令。', '专此函达。', '妥否，请批示。', '当否，请指示。', '请批示。', '请批复。', '请予审议。', '请予审查。'],
    ...each('以上', ['意见', '请示', '报告', '方案', '议案', '各点', '各项'], '，请审阅。'),
    ...['感谢您的支持。', '再次感谢你们。'],
    ...each(
      '希望',
      ['受表彰', '受到表彰', '获奖', '被授予', '被表彰', '被命名', '以上单位', '以上同志', '以上集体', '全县上下', '全省广大'],
      '再接再厉。',
    ),
    ...[
      '此外，对条文顺序作相应调整。',
      '此外,对个别文字作了个别修改。',
      '《办法》根据本决定作相应修改，重新公布。',
      '条例根据本修正案调整。',
    ],
    ...each('《办法》及以上说明，', ['请审议', '请予审议', '提请审查', '提请大会批准', '请批复', '请予审定'], '。'),
    ...each('本办法自2023年8月1日起', ['施行', '实施', '执行', '生效', '试行'], '。'),
    ...['本办法从发布之日起施行', '本自发布之日起施行。'],
    ...each(
      '',
      ['出席', '列 席', '缺席', '请假', '主持', '记录', '主持人', '记录人', '整理', '审核', '分送', '发送', '抄送', '抄报', '印发'],
      '：李明',
    ),
    ...['附则', '附　　则', '名词解释', '名 词 解 释'],
  ])('is closed by %s', (line) => {
    expect(isClosing(line)).toBe(true)
  })

  it.each([
    ...[
      '特此',
      '此外，各单位要做好防汛。',
      '此件公开发布',
      '希望各单位做好防汛。',
      '希望村民受益。',
      '以上海为例。',
      '请各单位办理。',
      '请予支持。',
      '感谢信',
    ],
    ...[
      '各单位根据要求作相应修改。',
      '根据本决定修改。',
      '县政府提出建议，请办理。',
      '本办法所称粮食，是指小麦。',
      '本办法自行制定。',
      '办法自2023年8月1日起施行。',
    ],
    ...['出席会议', '附则一', '见附则', '名词', '', `${'甲'.repeat(56)}，请审议。`],
  ])('is not closed by %s', (line) => {
    expect(isClosing(line)).toBe(false)
  })

  it('is closed by a line of sixty characters at most', () => {
    expect(isClosing(`${'甲'.repeat(40)}，请审议。`)).toBe(true)
    expect(isClosing(`甲。${'甲'.repeat(4)}，请审议。`)).toBe(false)
  })

  it('says when it comes into force', () => {
    expect([isInForce('本公告自2023年8月1日起施行'), isInForce('公告自2023年8月1日起施行'), isInForce('本公告自2023年。施行')]).toEqual([
      true,
      false,
      false,
    ])
  })

  it.each([
    ...each('', ['责任单位', '牵头单位', '分管领导', '配合部门', '责任人', '完成时限', '完成时间', '进度'], '：县财政局'),
    ...['　责任单位:县财政局', '责任单位 ：县财政局'],
  ])('has a task’s line in %s', (line) => {
    expect(isTaskLine(line)).toBe(true)
  })

  it.each([
    '单位要值守。',
    '责任单位县财政局',
    '一二三四五六七单位：甲',
    '地点：县政府',
    '各单位要做好防汛工作，责任单位：县财政局',
    '',
    '：',
  ])('has none in %s', (line) => {
    expect(isTaskLine(line)).toBe(false)
  })
})
