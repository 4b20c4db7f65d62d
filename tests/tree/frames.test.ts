/** 刊头、封底: what the cover says, and the back page. */
import { expect, it } from 'vitest'
import { shortTree } from '../support/short-tree.js'

it.each([
  [
    'a masthead with everything',
    '云 溪 县 人 民 政 府 公 报⏎YUNXIXIAN RENMIN ZHENGFU GONGBAO⏎2023年第3期（总第16期）⏎2023年10月1日出版（季刊）⏎云溪县人民政府办公室 主管主办 ¶ 关于甲的通知 ¶ 请办理。',
    `
masthead 云溪县人民政府公报 {YUNXIXIAN RENMIN ZHENGFU GONGBAO, year 2023, issue 3, total 16, 云溪县人民政府办公室, 2023-10-01, 季刊}
  title 云溪县人民政府公报
  paragraph YUNXIXIAN RENMIN ZHENGFU GONGBAO
  paragraph 2023年第3期（总第16期）
  date 2023年10月1日出版（季刊） {2023-10-01}
  paragraph 云溪县人民政府办公室 主管主办
document 关于甲的通知 {通知}
  title 关于甲的通知
  paragraph 请办理。
`,
  ],
  [
    'a masthead printed twice: the first says',
    '云溪县人民政府公报⏎2023年第3期⏎月刊⏎云溪县财政局 主办 ¶ 云溪县人民政府公报⏎2024年第4期（总第9期）⏎季刊⏎云溪县水务局 主办 ¶ 关于甲的通知 ¶ 请办理。',
    `
masthead 云溪县人民政府公报 {year 2023, issue 3, total 9, 云溪县财政局, 月刊}
  title 云溪县人民政府公报
  paragraph 2023年第3期
  paragraph 月刊
  paragraph 云溪县财政局 主办
  title 云溪县人民政府公报
  paragraph 2024年第4期（总第9期）
  paragraph 季刊
  paragraph 云溪县水务局 主办
document 关于甲的通知 {通知}
  title 关于甲的通知
  paragraph 请办理。
`,
  ],
  [
    'a masthead with fields',
    '云溪县人民政府公报⏎2023年第3期⏎主办：云溪县人民政府办公室⏎刊 期：双月刊 ¶ 关于甲的通知 ¶ 请办理。',
    `
masthead 云溪县人民政府公报 {year 2023, issue 3, 云溪县人民政府办公室, 双月刊}
  title 云溪县人民政府公报
  paragraph 2023年第3期
  paragraph 主办：云溪县人民政府办公室
  paragraph 刊期：双月刊
document 关于甲的通知 {通知}
  title 关于甲的通知
  paragraph 请办理。
`,
  ],
  [
    'a masthead with its purpose',
    '云溪县人民政府公报⏎办刊宗旨⏎传达政令⏎宣传政策⏎编辑委员会 ¶ 2023年第3期 ¶ 目 录⏎县政府文件⏎关于甲的通知（2）',
    `
masthead 云溪县人民政府公报 {year 2023, issue 3, 传达政令 / 宣传政策}
  title 云溪县人民政府公报
  paragraph 办刊宗旨
  paragraph 传达政令
  paragraph 宣传政策
  paragraph 编辑委员会
  paragraph 2023年第3期
contents
  heading 目录
  contentsSection 县政府文件
    heading 县政府文件
    contentsEntry 关于甲的通知 {page 2}
      title 关于甲的通知
      furniture （2）
`,
  ],
  [
    'an issue with the day it came out',
    '2024年第8号（总号：1837）　　3月20日⏎云溪县人民政府公报 ¶ 关于甲的通知 ¶ 请办理。',
    `
masthead 云溪县人民政府公报 {year 2024, issue 8, total 1837, 2024-03-20}
  paragraph 2024年第8号（总号：1837） 3月20日
  title 云溪县人民政府公报
document 关于甲的通知 {通知}
  title 关于甲的通知
  paragraph 请办理。
`,
  ],
  [
    'one line of a masthead is none',
    '季刊 ¶ 关于甲的通知 ¶ 请办理。',
    `
document
  paragraph 季刊
document 关于甲的通知 {通知}
  title 关于甲的通知
  paragraph 请办理。
`,
  ],
  [
    'fields far below are none of it',
    '云溪县人民政府公报 ¶ 关于甲的通知 ¶ 各乡镇人民政府： ¶ 请办理。 ¶ 请值守。 ¶ 主办：云溪县人民政府办公室 ¶ 请办理。',
    `
masthead 云溪县人民政府公报
  title 云溪县人民政府公报
document 关于甲的通知 {通知}
  title 关于甲的通知
  addressee 各乡镇人民政府 {各乡镇人民政府}
  paragraph 请办理。
  paragraph 请值守。
  paragraph 主办：云溪县人民政府办公室
  paragraph 请办理。
`,
  ],
])('%s', (_, text, tree) => {
  expect(shortTree(text)).toBe(tree)
})
