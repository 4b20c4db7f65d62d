/** Rules on attachments: listed, printed, spoken of; each at the edge between what they find and what they let stand. */
import { describe, expect, it } from 'vitest'
import { marked, unmarked } from './yunxi.js'

const HEAD = '云溪县人民政府\n关于做好防汛工作的通知\n\n云政发〔2023〕15号\n\n各乡镇人民政府：\n\n'
const SIGNED = '\n\n云溪县人民政府\n\n2023年7月3日\n'

describe.each<[string, string[]]>([
  [
    'attachments/unlisted',
    [
      '按⟦附件3⟧办理。\n\n附件：1.甲表\n2.乙表',
      '见⟦附件3⟧。\n\n附件：1.甲表\n2.乙表',
      '见⟦附件１２⟧。\n\n附件：1.甲表\n2.乙表',
      '见附件２。\n\n附件：1.甲表\n2.乙表',
      '见⟦附件 3⟧。\n\n附件：1.甲表\n2.乙表',
      '见⟦附件⟧。',
      '详见⟦附件⟧，按照附件材料办理。',
      '填报附件表。',
      '见附件。\n\n附件：甲表',
      '见附件1。\n\n附件：甲表',
      '见⟦附件2⟧。\n\n附件：甲表',
      '见《甲办法》附件3。',
      '见云政发〔2023〕4号附件3。',
      '见甲表（乙）附件3。',
      '一、见⟦附件3⟧\n\n甲事。\n\n二、乙事',
    ],
  ],
  [
    'attachments/unreferred',
    [
      '见附件1。\n\n附件：1.甲表\n⟦2.乙表⟧\n⟦3.丙表⟧',
      '见附件1、附件2。\n\n附件：1.甲表\n2.乙表',
      '请值守。\n\n附件：1.甲表\n2.乙表',
      '见附件9。\n\n附件：1.甲表\n2.乙表',
      '见附件。\n\n附件：甲表',
    ],
  ],
  [
    'attachments/numbering',
    [
      '见附件。\n\n附件：1.甲表\n⟦3.乙表⟧\n4.丙表',
      '见附件。\n\n附件：1.甲表\n2.乙表\n⟦4.丙表⟧\n⟦6.丁表⟧',
      '见附件。\n\n⟦附件：2.甲表⟧\n3.乙表',
      '见附件。\n\n附件：2.甲表',
      '见附件。\n\n附件：甲表',
    ],
  ],
  [
    'attachments/punctuation',
    [
      ...['。', '；', '，', '、', ';', ',', '.'].map((mark) => `见附件。\n\n附件：1.甲表⟦${mark}⟧\n2.乙表`),
      '见附件。\n\n附件：1.甲表（试行）\n2.《乙》\n3.丙！',
    ],
  ],
  [
    'attachments/reference',
    [
      '一、应急保障\n\n内容见⟦附件1⟧。\n\n二、值守\n\n甲。\n\n附件：1.信息报送\n2.应急保障措施',
      '一、应急保障\n\n内容见附件2。\n\n二、值守\n\n甲。\n\n附件：1.信息报送\n2.应急保障措施',
      '一、应急保障\n\n内容见附件1。\n\n二、值守\n\n甲。\n\n附件：1.信息报送\n2.物资',
      '一、应急保障\n\n内容见附件1。\n\n二、值守\n\n甲。\n\n附件：1.保障与应急\n2.应急保障措施',
      '一、应急保障\n\n内容见附件9。\n\n二、值守\n\n甲。\n\n附件：1.信息报送\n2.应急保障措施',
      '一、保障措\n\n内容见附件1。\n\n二、值守\n\n甲。\n\n附件：1.信息报送\n2.保障措施',
      `一、${'应急保障措施'.repeat(4).slice(0, 20)}\n\n内容见⟦附件1⟧。\n\n二、值守\n\n甲。\n\n附件：1.信息报送\n2.${'应急保障措施'.repeat(4).slice(0, 20)}`,
      `一、${'应急保障措施'.repeat(4).slice(0, 21)}\n\n内容见附件1。\n\n二、值守\n\n甲。\n\n附件：1.信息报送\n2.${'应急保障措施'.repeat(4).slice(0, 21)}`,
      '一、值守\n\n（一）应急保障。内容见⟦附件1⟧。\n\n（二）信息。甲。\n\n二、值守\n\n甲。\n\n附件：1.信息报送\n2.应急保障措施',
      '应急保障内容见附件1。\n\n附件：1.信息报送\n2.应急保障措施',
    ],
  ],
])('%s', (id, bodies) => {
  it.each(bodies)('%j', (body) => {
    const text = HEAD + body + SIGNED
    expect(marked(id, unmarked(text).text)).toBe(text)
  })
})

describe.each<[string, [list: string, after: string][]]>([
  [
    'attachments/absent',
    [
      ['⟦附件：甲表⟧', ''],
      ['附件：甲表', '附件\n\n甲表\n\n请看。\n'],
      ['附件：1.甲表\n⟦2.乙表⟧', '附件1\n\n甲表\n\n请看。\n'],
      ['附件：1.甲表\n2.乙表', '附件1\n\n甲表\n\n请看。\n\n附件2\n\n乙表二\n\n请看。\n'],
      ['附件：1.甲表（见网络版）\n⟦2.乙表⟧', ''],
      ['附件：甲表', '（此件公开发布，附图不公开）\n'],
      ['附件：甲表', '（此件公开发布，附表不公开）\n'],
      ['附件：甲表', '（此件公开发布，表格不公开）\n'],
      ['附件：甲表', '（此件公开发布，全文见县政府门户网站）\n'],
      ['⟦附件：甲表⟧', '（此件公开发布）\n'],
    ],
  ],
  [
    'attachments/online',
    [
      ['⟦附件：甲表（见网络版）⟧', '附件\n\n甲表\n\n请看。\n'],
      ['附件：1.甲表\n⟦2.乙表（见网络版）⟧', '附件1\n\n甲表\n\n请看。\n\n附件2\n\n别的表\n\n请看。\n'],
      ['附件：1.甲表\n2.乙表（见网络版）', '附件1\n\n甲表\n\n请看。\n'],
      ['附件：甲表（略）', '附件\n\n甲表\n\n请看。\n'],
      ['附件：甲表', '附件\n\n甲表\n\n请看。\n'],
    ],
  ],
])('%s', (id, all) => {
  it.each(all)('%j %j', (list, after) => {
    const text = `${HEAD}见附件。\n\n${list}${SIGNED}\n${after}`
    expect(marked(id, unmarked(text).text)).toBe(text)
  })
})
