/** 目录: sections, entries and what stands in each, in the short form of `support/outline.ts`. */
import { expect, it } from 'vitest'
import { shortTree } from '../support/short-tree.js'

it.each([
  [
    'sections in brackets',
    '目 录⏎【县政府文件】⏎关于甲的通知（2）⏎[人事任免]⏎关于乙的通知（3）',
    `
contents
  heading 目录
  contentsSection 县政府文件
    heading 【县政府文件】
    contentsEntry 关于甲的通知 {page 2}
      title 关于甲的通知
      furniture （2）
  contentsSection 人事任免
    heading [人事任免]
    contentsEntry 关于乙的通知 {page 3}
      title 关于乙的通知
      furniture （3）
`,
  ],
  [
    'entries of several lines, number and page in the last',
    '目 录⏎县政府文件⏎云溪县人民政府关于⏎做好防汛抗旱和抢险救灾工作的通知⏎（云政发〔2023〕1号）……（2）⏎关于乙的通知⏎云政发〔2023〕2号（3）',
    `
contents
  heading 目录
  contentsSection 县政府文件
    heading 县政府文件
    contentsEntry 云溪县人民政府关于做好防汛抗旱和抢险救灾工作的通知 {云政发〔2023〕1号, page 2}
      title 云溪县人民政府关于做好防汛抗旱和抢险救灾工作的通知
      documentNumber （云政发〔2023〕1号） {云政发〔2023〕1号, 云政发, 2023, 1}
      furniture ……（2）
    contentsEntry 关于乙的通知 {云政发〔2023〕2号, page 3}
      title 关于乙的通知
      documentNumber 云政发〔2023〕2号 {云政发, 2023, 2}
      furniture （3）
`,
  ],
  [
    'entries without pages',
    '目 录⏎县政府文件⏎关于做好全县防汛抗旱抢险救灾工作的通知⏎云政发〔2023〕1号⏎云溪县人民政府关于⏎乙的通知⏎云政发〔2023〕2号 ¶ 关于做好全县防汛抗旱抢险救灾工作的通知 ¶ 云政发〔2023〕1号 ¶ 请办理。',
    `
contents
  heading 目录
  contentsSection 县政府文件
    heading 县政府文件
    contentsEntry 关于做好全县防汛抗旱抢险救灾工作的通知 {云政发〔2023〕1号}
      title 关于做好全县防汛抗旱抢险救灾工作的通知
      documentNumber 云政发〔2023〕1号 {云政发, 2023, 1}
    contentsEntry 云溪县人民政府关于乙的通知 {云政发〔2023〕2号}
      title 云溪县人民政府关于乙的通知
      documentNumber 云政发〔2023〕2号 {云政发, 2023, 2}
document 关于做好全县防汛抗旱抢险救灾工作的通知 {通知, 云政发〔2023〕1号}
  title 关于做好全县防汛抗旱抢险救灾工作的通知
  documentNumber 云政发〔2023〕1号 {云政发, 2023, 1}
  paragraph 请办理。
`,
  ],
  [
    'a speech with its speaker',
    '目 录⏎政府工作报告⏎——2023年2月16日在云溪县第十七届人民代表大会第三次会议上 李明（1）⏎县政府文件⏎关于甲的通知（9）',
    `
contents
  heading 目录
  contentsSection
    contentsEntry 政府工作报告 {李明, page 1}
      title 政府工作报告
      subtitle ——2023年2月16日在云溪县第十七届人民代表大会第三次会议上李明
      furniture （1）
  contentsSection 县政府文件
    heading 县政府文件
    contentsEntry 关于甲的通知 {page 9}
      title 关于甲的通知
      furniture （9）
`,
  ],
  [
    'page numbers of the contents’ own pages',
    '目 录⏎县政府文件⏎关于甲的通知（2）⏎— 1 —⏎关于乙的通知（3）',
    `
contents
  heading 目录
  contentsSection 县政府文件
    heading 县政府文件
    contentsEntry 关于甲的通知 {page 2}
      title 关于甲的通知
      furniture （2）
    furniture — 1 —
    contentsEntry 关于乙的通知 {page 3}
      title 关于乙的通知
      furniture （3）
`,
  ],
  [
    'a number that the line’s end cuts',
    '目 录⏎县政府文件⏎关于甲的通知（云政发〔20⏎23〕1号）（2）⏎关于乙的通知（1⏎2）',
    `
contents
  heading 目录
  contentsSection 县政府文件
    heading 县政府文件
    contentsEntry 关于甲的通知 {云政发〔2023〕1号, page 2}
      title 关于甲的通知
      documentNumber （云政发〔2023〕1号） {云政发〔2023〕1号, 云政发, 2023, 1}
      furniture （2）
    contentsEntry 关于乙的通知 {page 12}
      title 关于乙的通知
      furniture （12）
`,
  ],
  [
    'pages in a column before the titles',
    '目 录⏎1 云溪县人民政府关于甲的通知（云政发〔2023〕1号）⏎12 云溪县人民政府关于乙的通知',
    `
contents
  heading 目录
  contentsSection
    contentsEntry 云溪县人民政府关于甲的通知 {云政发〔2023〕1号, page 1}
      furniture 1
      title 云溪县人民政府关于甲的通知
      documentNumber （云政发〔2023〕1号） {云政发〔2023〕1号, 云政发, 2023, 1}
    contentsEntry 云溪县人民政府关于乙的通知 {page 12}
      furniture 12
      title 云溪县人民政府关于乙的通知
`,
  ],
])('%s', (_, text, tree) => {
  expect(shortTree(text)).toBe(tree)
})
