/** 标题: which lines are a heading, and which only stand above one. */
import { expect, it } from 'vitest'
import { shortTree } from '../support/short-tree.js'

it.each([
  [
    'too short a name above is none of it',
    '甲乙 ¶ 关于甲的通知 ¶ 请办理。',
    `
document
  paragraph 甲乙
document 关于甲的通知 {通知}
  title 关于甲的通知
  paragraph 请办理。
`,
  ],
  [
    'nor is a sentence’s end',
    '做好防汛工作是各级各部门各单位义不容辞的责任和使命所在 ¶ 关于甲的通知 ¶ 请办理。',
    `
document
  paragraph 做好防汛工作是各级各部门各单位义不容辞的责任和使命所在
document 关于甲的通知 {通知}
  title 关于甲的通知
  paragraph 请办理。
`,
  ],
  [
    'a title of another document above ends it',
    '关于乙的意见 ¶ 关于甲的通知 ¶ 云政发〔2023〕1号 ¶ 请办理。',
    `
document
  paragraph 关于乙的意见
document 关于甲的通知 {通知, 云政发〔2023〕1号}
  title 关于甲的通知
  documentNumber 云政发〔2023〕1号 {云政发, 2023, 1}
  paragraph 请办理。
`,
  ],
  [
    'a text whose title ends in no kind',
    '云溪县情概况 ¶ 云溪县位于青州市东部。',
    `
document 云溪县情概况
  title 云溪县情概况
  paragraph 云溪县位于青州市东部。
`,
  ],
  [
    'three lines of one',
    '云溪县 ¶ 经济社会 ¶ 发展概况 ¶ 云溪县位于青州市东部。',
    `
document 云溪县经济社会发展概况
  title 云溪县经济社会发展概况
  paragraph 云溪县位于青州市东部。
`,
  ],
  [
    'four are none',
    '云溪县 ¶ 经济社会 ¶ 和各项事业 ¶ 发展概况 ¶ 云溪县位于青州市东部。',
    `
document
  paragraph 云溪县
  paragraph 经济社会
  paragraph 和各项事业
  paragraph 发展概况
  paragraph 云溪县位于青州市东部。
`,
  ],
  [
    'a number of a kind that is no order’s',
    '关于甲的通知 ¶ 云溪县公告字第5号 ¶ 请办理。',
    `
document 关于甲的通知 {通知, 云溪县公告字第5号}
  title 关于甲的通知
  documentNumber 云溪县公告字第5号 {云溪县公告字, 5}
  paragraph 请办理。
`,
  ],
  [
    'a statute after a statute',
    '云溪县防汛办法 ¶ 第一章 总则 ¶ 第一条 甲事。 ¶ 云溪县抗旱办法 ¶ 第一章 总则 ¶ 第一条 乙事。',
    `
document 云溪县防汛办法 {办法}
  title 云溪县防汛办法
  chapter 第一章 总则 {1}
    article 第一条 {1}
      paragraph 甲事。
document 云溪县抗旱办法 {办法}
  title 云溪县抗旱办法
  chapter 第一章 总则 {1}
    article 第一条 {1}
      paragraph 乙事。
`,
  ],
  [
    'a text after text, with its own contents',
    '关于甲的通知 ¶ 现印发给你们。 ¶ 云溪县防汛办法 ¶ 目 录⏎第一章 总则⏎第二章 附则 ¶ 第一章 总则 ¶ 第一条 甲事。',
    `
document 关于甲的通知 {通知}
  title 关于甲的通知
  paragraph 现印发给你们。
  instrument 云溪县防汛办法 {办法}
    title 云溪县防汛办法
    contents
      heading 目录
      contentsSection
        contentsEntry 第一章 总则
          title 第一章 总则
        contentsEntry 第二章 附则
          title 第二章 附则
    chapter 第一章 总则 {1}
      article 第一条 {1}
        paragraph 甲事。
`,
  ],
  [
    'a title in running text is none',
    '关于甲的通知 ¶ 各单位要落实 ¶ 云溪县防汛办法 ¶ 请遵照执行。',
    `
document 关于甲的通知 {通知}
  title 关于甲的通知
  paragraph 各单位要落实
  paragraph 云溪县防汛办法
  paragraph 请遵照执行。
`,
  ],
  [
    'a speech under the date in brackets',
    '全县防汛工作报告 ¶ （2023年7月3日） ¶ 各位代表： ¶ 现在报告。',
    `
document 全县防汛工作报告 {报告, 2023-07-03}
  title 全县防汛工作报告
  subtitle （2023年7月3日）
  addressee 各位代表 {各位代表}
  paragraph 现在报告。
`,
  ],
  [
    'a question and an answer',
    '云溪县水务局局长就防汛答记者问 ¶ （2023年7月3日） ¶ 问：水位如何？ ¶ 答：平稳。',
    `
document 云溪县水务局局长就防汛答记者问 {答记者问, 云溪县水务局, 2023-07-03}
  title 云溪县水务局局长就防汛答记者问
  subtitle （2023年7月3日）
  paragraph 问：水位如何？
  paragraph 答：平稳。
`,
  ],
])('%s', (_, text, tree) => {
  expect(shortTree(text)).toBe(tree)
})
