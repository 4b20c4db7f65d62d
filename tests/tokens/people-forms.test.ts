/** 名单、讲话: every form of a list's line, a speaker and what stands under a title. */
import { describe, expect, it } from 'vitest'
import { base } from '../../grammars/base.js'
import { readerOf } from '../../src/reader.js'

const reader = readerOf(base)
const kindOf = (line: string) => reader.read(line).kind

const FORMS: Record<string, { is: string[]; not: string[] }> = {
  subtitle: {
    is: [
      ...[
        '——在云溪县经济工作会议上',
        '—— 云溪县防汛工作纪实',
        '－在云溪县会议上',
        '——2023年2月16日在云溪县会议上',
        '——2023年2月16日在云溪县会议中',
      ],
      ...['通过', '修订', '修正', '修改', '公布', '发布', '批准', '施行', '签署'].map((verb) => `（2023年2月16日县人民代表大会${verb}）`),
      ...['通过', '修订', '修正', '公布', '发布', '批准'].map((verb) => `2023年2月16日县第三次人民代表大会${verb}`),
      ...['（二〇二三年二月十六日县人民代表大会通过）', '根据2023年2月16日县第三次会议修订', '中华民国112年2月16日公布'],
    ],
    not: [
      '在云溪县经济工作会议上',
      '——甲',
      '——2023年2月16日在云溪县',
      '（2023年2月16日）',
      '（县人民代表大会通过）',
      '2023年2月16日起县人民代表大会通过',
      '2023年2月16日县第三次会议。通过',
      '中华民国112年',
    ],
  },
  byline: {
    is: ['县长 李明', '代县长 李明', '副县长　王强', '云溪县人民政府县长 李明', '主任 欧阳明', '县委书记、县长 李 明'],
    not: ['县长李明', '县长：李明', '村民 李明', '县长 高高兴兴'],
  },
  roster: {
    is: [
      ...[
        '组长：李明',
        '副组长：李明 县长',
        '成　员：李明、王强',
        '主 任：李明（兼）',
        '李明 县长',
        '李明（女） 王强',
        '李明、王强、陈立新',
        '欧阳明 县水务局干部',
        '李明 县水务局',
      ],
      ...[
        '主管',
        '负责人',
        '委员',
        '干部',
        '教授',
        '研究员',
        '成员',
        '主席',
        '秘书',
        '代表',
        '总工',
        '科员',
        '书记',
        '经理',
        '法官',
        '律师',
        '总监',
        '站长',
        '院士',
      ].map((post) => `王强 云溪县${post}`),
    ],
    not: [
      '组员李明',
      '李明',
      '李明 12',
      '李明 很好',
      '李明 免去县水务局局长',
      '李明 任县水务局局长',
      '甲乙 县长。',
      '组长：无',
      '李明 县水务局3人',
    ],
  },
}

describe.each(Object.entries(FORMS))('%s', (kind, { is, not }) => {
  it.each(is)('is %s', (line) => expect(kindOf(line)).toBe(kind))
  it.each(not)('is not %s', (line) => expect(kindOf(line)).not.toBe(kind))
})
