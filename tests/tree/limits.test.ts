/** 边界: lines that are one sign short of something, or one too long for it. */
import { expect, it } from 'vitest'
import { shortTree } from '../support/short-tree.js'

it.each([
  [
    'a line too wide for a name above a date',
    '关于甲的通知 ¶ 请办理。 ¶ 云溪县防汛抗旱和抢险救灾以及山洪灾害防御联席会议各成员单位联合工作组 ¶ 2023年7月3日',
    `
document 关于甲的通知 {通知, 2023-07-03}
  title 关于甲的通知
  paragraph 请办理。
  paragraph 云溪县防汛抗旱和抢险救灾以及山洪灾害防御联席会议各成员单位联合工作组
  date 2023年7月3日 {2023-07-03}
`,
  ],
  [
    'a date and frequency between fields of the back page',
    '关于甲的通知 ¶ 请办理。 ¶ 云溪县人民政府 ¶ 2023年7月3日 ¶ 地址：柳塘镇⏎2023年10月1日出版（季刊）⏎电话：0000-0000000',
    `
document 关于甲的通知 {通知, 云溪县人民政府, 2023-07-03}
  title 关于甲的通知
  paragraph 请办理。
  signature 云溪县人民政府
  date 2023年7月3日 {2023-07-03}
colophon {地址: 柳塘镇, 电话: 0000-0000000}
  paragraph 地址：柳塘镇
  paragraph 2023年10月1日出版（季刊）
  paragraph 电话：0000-0000000
`,
  ],
  [
    'an attachment that is only a remark',
    '关于甲的通知 ¶ 请办理。 ¶ 附件：（略） ¶ 云溪县人民政府 ¶ 2023年7月3日',
    `
document 关于甲的通知 {通知, 云溪县人民政府, 2023-07-03}
  title 关于甲的通知
  paragraph 请办理。
  attachmentNote
    attachment 附件：（略） {（略）}
  signature 云溪县人民政府
  date 2023年7月3日 {2023-07-03}
`,
  ],
  [
    'a section’s name with brackets inside',
    '目 录⏎【县政府【一】文件】⏎关于甲的通知（2）',
    `
contents
  heading 目录
  contentsSection 县政府【一】文件
    heading 【县政府【一】文件】
    contentsEntry 关于甲的通知 {page 2}
      title 关于甲的通知
      furniture （2）
`,
  ],
  [
    'a line over a subtitle is no section',
    '目 录⏎政府工作报告⏎——2023年2月16日在云溪县人民代表大会上（1）',
    `
contents
  heading 目录
  contentsSection
    contentsEntry 政府工作报告 {page 1}
      title 政府工作报告
      subtitle ——2023年2月16日在云溪县人民代表大会上
      furniture （1）
`,
  ],
  [
    'a line over a number alone is no section',
    '目 录⏎县政府文件⏎防汛须知⏎云政发〔2023〕1号（2）',
    `
contents
  heading 目录
  contentsSection 县政府文件
    heading 县政府文件
    contentsEntry 防汛须知 {云政发〔2023〕1号, page 2}
      title 防汛须知
      documentNumber 云政发〔2023〕1号 {云政发, 2023, 1}
      furniture （2）
`,
  ],
  [
    'a decision on provisions',
    '云溪县人民政府关于修改《防汛办法》的决定 ¶ 一、修改第十二条。 ¶ “甲。” ¶ 二、删去末句。 ¶ “乙。”',
    `
document 云溪县人民政府关于修改《防汛办法》的决定 {决定, 云溪县人民政府}
  title 云溪县人民政府关于修改《防汛办法》的决定
  chinese 一、 {1}
    paragraph 修改第十二条。
    paragraph “甲。”
  chinese 二、 {2}
    paragraph 删去末句。
    paragraph “乙。”
`,
  ],
  [
    'a sentence between a masthead and lines with pages',
    '云溪县人民政府公报 ¶ 甲要值守。 ¶ 云溪县防汛预案　1 ¶ 云溪县旅游规划　15 ¶ 云溪县公文规则　31 ¶ 第一条 甲事。',
    `
masthead 云溪县人民政府公报
  title 云溪县人民政府公报
document
  paragraph 甲要值守。
  paragraph 云溪县防汛预案 1
  paragraph 云溪县旅游规划 15
  paragraph 云溪县公文规则 31
  article 第一条 {1}
    paragraph 甲事。
`,
  ],
  [
    'a printed title with blanks and stars',
    '**关于 甲 的 通 知** ¶ 请办理。',
    `
document 关于甲的通知 {通知}
  title 关于甲的通知
  paragraph 请办理。
`,
  ],
  [
    'a line of an issue’s office and date under a number',
    '云溪县人民政府专题会议纪要 ¶ 〔2023〕5号 ¶ 云溪县人民政府办公室 2023年8月16日 ¶ 关于防汛的专题会议纪要 ¶ 会议研究了防汛工作。',
    `
document 关于防汛的专题会议纪要 {纪要, 〔2023〕5号}
  furniture 云溪县人民政府专题会议纪要
  documentNumber 〔2023〕5号 {2023, 5}
  furniture 云溪县人民政府办公室 2023年8月16日
  title 关于防汛的专题会议纪要
  paragraph 会议研究了防汛工作。
`,
  ],
])('%s', (_, text, tree) => {
  expect(shortTree(text)).toBe(tree)
})
