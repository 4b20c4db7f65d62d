/** Random texts for properties: lines that look like a gazette's, cut, doubled, shuffled, and signs of all kinds. */
import fc from 'fast-check'

const LINES = [
  '云溪县人民政府公报',
  'YUNXIXIAN RENMIN ZHENGFU GONGBAO',
  '2023年第3期（总第6期）',
  '云溪县人民政府办公室 主管主办',
  '2023年10月1日出版（季刊）',
  '目 录',
  '县 政 府 文 件',
  '【县政府文件】',
  '关于印发云溪县粮食管理办法的通知',
  '云政发〔2023〕15号（11）',
  '……(22)',
  '云溪县人民政府',
  '云溪县人民政府办公室 关于做好防汛工作的 通 知',
  '云政办发〔2023〕15号',
  '（云政办函【2022】第 2 号）',
  '各乡（镇）人民政府，县直各有关单位：',
  '各位代表：',
  '现将有关事项通知如下。',
  '一、总体要求',
  '（一）指导思想',
  '(二) 基本原则。坚持统筹推进，',
  '1.加强领导。各单位要',
  '1、',
  '（1）明确责任；',
  '①负责',
  '5.3.1 二级响应',
  '1 总则',
  '第一编 总则',
  '第一章 总 则',
  '第二节 决定',
  '第三条 本办法所称的粮食，是指',
  '第十条之一',
  '4.4亿元。农产品',
  '2 所康养中心',
  '附件：1.名单',
  '附件',
  '附件1',
  '2.登记表（见网络版）',
  '2023年7月3日',
  '二〇二三年七月三日',
  '2023年2月30日',
  '（此件公开发布）',
  '（此件依申请公开）',
  '（附件详见县政府网站）',
  '本办法由县水务局负责解释。',
  '——2023年2月16日在云溪县第十七届人民代表大会上',
  '县长 李明',
  '组 长：李 明 县委副书记、县长',
  '张卫国 县政府副县长',
  '任命王强为云溪县财政局局长（试用期一年）；',
  '免去：',
  '名称\t数量\t单位',
  '| 名称 | 数量 |',
  '| --- | --- |',
  '《云溪县人民政府公报》简介',
  '邮 编：000000',
  '电 话：0000-0000000',
  '— 12 —',
  '第 3 页',
  '索引号：0000',
  '抄送：县委各部门。',
  '- （一）重大决策',
  '**一、要点**',
  '# 云溪县人民政府',
  '为加强全县河道管理，规范河道采砂行为，合理有序开',
  '发利用砂石资源，保证河道行洪安全，保护生态环境，',
  '促进发展。',
  '',
  '　　根据有关规定，制定本办法。',
  '中华人民共和国国务院令',
  '第697号',
  '特急',
  '签发人：王强',
]

const ODD = [
  '\u0000',
  '\u2028',
  '\u2029',
  '\ufeff',
  '\r',
  '\t',
  '__proto__',
  'constructor',
  ']]>',
  '</script>',
  '《'.repeat(20),
  '（'.repeat(20),
  '**',
  '***',
  '<p>',
  '</p>',
  '<br />',
  '<td><tr>',
  '&nbsp;',
  '&ldquo;',
  '&#12288;',
  '\\.',
  '\\',
  '- ',
  '# ',
  '|',
  '\ud800',
  '😀',
  '﹝',
  '　',
  '…'.repeat(10),
  '1'.repeat(30),
  '第'.repeat(10),
  '一'.repeat(10),
]

const line = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...LINES) },
  { weight: 2, arbitrary: fc.constantFrom(...ODD) },
  { weight: 2, arbitrary: fc.tuple(fc.constantFrom(...LINES), fc.nat(12)).map(([text, at]) => text.slice(at)) },
  { weight: 2, arbitrary: fc.tuple(fc.constantFrom(...LINES), fc.nat(12)).map(([text, at]) => text.slice(0, at)) },
  { weight: 2, arbitrary: fc.tuple(fc.constantFrom(...LINES), fc.constantFrom(...LINES, ...ODD)).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: fc.string({ maxLength: 30 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) },
)

const lineBreak = fc.oneof(
  { weight: 6, arbitrary: fc.constant('\n') },
  { weight: 3, arbitrary: fc.constant('\n\n') },
  { weight: 1, arbitrary: fc.constantFrom('\r', '\r\n', '\n \n', '\n　　', '\n- ') },
)

/** A text of up to 60 such lines. */
export const gazetteLike: fc.Arbitrary<string> = fc
  .array(fc.tuple(line, lineBreak), { maxLength: 60 })
  .map((parts) => parts.flat().join(''))

/** What to do to a text's lines: `at` and `to` are shares of its length. */
export interface Edit {
  what: 'cut' | 'double' | 'move' | 'odd' | 'within' | 'truncate' | 'break' | 'join'
  at: number
  to: number
  size: number
  odd: string
}

const share = fc.double({ min: 0, max: 1, noNaN: true })

export const edits: fc.Arbitrary<Edit[]> = fc.array(
  fc.record({
    what: fc.constantFrom('cut', 'double', 'move', 'odd', 'within', 'truncate', 'break', 'join'),
    at: share,
    to: share,
    size: fc.nat(8),
    odd: fc.constantFrom(...ODD),
  }),
  { minLength: 1, maxLength: 8 },
)

/** The text with some of its lines cut out, doubled, moved, cut short, parted or joined, and odd signs put between or into them. */
export function edited(text: string, changes: readonly Edit[]): string {
  const lines = text.split('\n')
  for (const { what, at, to, size, odd } of changes) {
    const from = Math.floor(at * lines.length)
    if (what === 'cut') lines.splice(from, size)
    else if (what === 'double') lines.splice(from, 0, ...lines.slice(from, from + size))
    else if (what === 'move') lines.splice(Math.floor(to * lines.length), 0, ...lines.splice(from, size))
    else if (what === 'odd') lines.splice(from, 0, odd)
    else if (lines[from] !== undefined) {
      const line = lines[from] as string
      const middle = Math.floor(to * line.length)
      if (what === 'truncate') lines[from] = line.slice(0, size)
      else if (what === 'within') lines[from] = line.slice(0, middle) + odd + line.slice(middle)
      else if (what === 'break') lines.splice(from, 1, line.slice(0, middle), line.slice(middle))
      else lines.splice(from, 2, line + (lines[from + 1] ?? ''))
    }
  }
  return lines.join('\n')
}
