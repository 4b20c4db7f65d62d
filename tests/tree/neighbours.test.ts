/** 一篇接一篇: where one document ends and the next begins. */
import { expect, it } from 'vitest'
import { shortTree } from '../support/short-tree.js'

it.each([
  [
    'two documents',
    '云溪县人民政府 ¶ 关于甲的通知 ¶ 云政发〔2023〕1号 ¶ 请办理。 ¶ 云溪县人民政府 ¶ 2023年7月3日 ¶ 云溪县人民政府办公室 ¶ 关于乙的意见 ¶ 云政办发〔2023〕2号 ¶ 请办理。',
    `
document 云溪县人民政府关于甲的通知 {通知, 云溪县人民政府, 云政发〔2023〕1号, 2023-07-03}
  title 云溪县人民政府关于甲的通知
  documentNumber 云政发〔2023〕1号 {云政发, 2023, 1}
  paragraph 请办理。
  signature 云溪县人民政府
  date 2023年7月3日 {2023-07-03}
document 云溪县人民政府办公室关于乙的意见 {意见, 云溪县人民政府办公室, 云政办发〔2023〕2号}
  title 云溪县人民政府办公室关于乙的意见
  documentNumber 云政办发〔2023〕2号 {云政办发, 2023, 2}
  paragraph 请办理。
`,
  ],
  [
    'documents that the contents list',
    '目 录⏎县政府文件⏎云溪县防汛须知（1）⏎云溪县抗旱须知（2） ¶ 云溪县防汛须知 ¶ 请值守。 ¶ 云溪县抗旱须知 ¶ 请节水。',
    `
contents
  heading 目录
  contentsSection 县政府文件
    heading 县政府文件
    contentsEntry 云溪县防汛须知 {page 1}
      title 云溪县防汛须知
      furniture （1）
    contentsEntry 云溪县抗旱须知 {page 2}
      title 云溪县抗旱须知
      furniture （2）
document 云溪县防汛须知 {须知}
  title 云溪县防汛须知
  paragraph 请值守。
document 云溪县抗旱须知 {须知}
  title 云溪县抗旱须知
  paragraph 请节水。
`,
  ],
  [
    'a text from its middle',
    '各单位要值守。 ¶ 二、乙事 ¶ 三、丙事 ¶ 云溪县人民政府 ¶ 2023年7月3日 ¶ 关于甲的通知 ¶ 请办理。',
    `
document {云溪县人民政府, 2023-07-03}
  paragraph 各单位要值守。
  chinese 二、 乙事 {2}
  chinese 三、 丙事 {3}
  signature 云溪县人民政府
  date 2023年7月3日 {2023-07-03}
document 关于甲的通知 {通知}
  title 关于甲的通知
  paragraph 请办理。
`,
  ],
  [
    'an act of a congress',
    '关于甲的通知 ¶ 请办理。 ¶ 云溪县人民政府 ¶ 2023年7月3日 ¶ 云溪县人大常委会任命名单 ¶ （2023年7月3日云溪县第十六届人民代表大会常务委员会第十八次会议通过） ¶ 任命李明为云溪县水务局局长。',
    `
document 关于甲的通知 {通知, 云溪县人民政府, 2023-07-03}
  title 关于甲的通知
  paragraph 请办理。
  signature 云溪县人民政府
  date 2023年7月3日 {2023-07-03}
document 云溪县人大常委会任命名单 {名单, 云溪县人大常委会}
  title 云溪县人大常委会任命名单
  subtitle （2023年7月3日云溪县第十六届人民代表大会常务委员会第十八次会议通过）
  appointment 任命李明为云溪县水务局局长。 {appoint, 李明, 云溪县水务局局长}
`,
  ],
  [
    'announcements of one word',
    '公 告 ¶ 请绕行。 ¶ 云溪县人民政府 ¶ 2023年7月3日 ¶ 云溪县水务局公告 ¶ 请节水。',
    `
document 公告 {公告, 云溪县人民政府, 2023-07-03}
  title 公告
  paragraph 请绕行。
  signature 云溪县人民政府
  date 2023年7月3日 {2023-07-03}
document 云溪县水务局公告 {公告, 云溪县水务局}
  title 云溪县水务局公告
  paragraph 请节水。
`,
  ],
  [
    'a title that an organ stands over',
    '云溪县财政局 ¶ 云溪县水务局 ¶ 关于甲的通知 ¶ 请办理。',
    `
document 云溪县财政局云溪县水务局关于甲的通知 {通知, 云溪县财政局 云溪县水务局}
  title 云溪县财政局云溪县水务局关于甲的通知
  paragraph 请办理。
`,
  ],
  [
    'a title with a name over it that no ending tells',
    '云溪县防汛联办 ¶ 关于甲的通知 ¶ 请办理。',
    `
document 云溪县防汛联办关于甲的通知 {通知}
  title 云溪县防汛联办关于甲的通知
  paragraph 请办理。
`,
  ],
])('%s', (_, text, tree) => {
  expect(shortTree(text)).toBe(tree)
})
