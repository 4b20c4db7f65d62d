/** 署名、日期、附注: in every order that they are printed in. */
import { expect, it } from 'vitest'
import { shortTree } from '../support/short-tree.js'

it.each([
  [
    'organs one below the other',
    '关于甲的通知 ¶ 请办理。 ¶ 云溪县财政局 ¶ 云溪县水务局 ¶ 2023年7月3日',
    `
document 关于甲的通知 {通知, 云溪县财政局 云溪县水务局, 2023-07-03}
  title 关于甲的通知
  paragraph 请办理。
  signature 云溪县财政局
  signature 云溪县水务局
  date 2023年7月3日 {2023-07-03}
`,
  ],
  [
    'months and an issue below an organ, which are no day',
    '关于甲的通知 ¶ 请办理。 ¶ 云溪县财政局 ¶ 2024年1—6月 ¶ 2023年第3期总第15期',
    `
document 关于甲的通知 {通知}
  title 关于甲的通知
  paragraph 请办理。
  paragraph 云溪县财政局
  paragraph 2024年1—6月
  furniture 2023年第3期总第15期
`,
  ],
  [
    'a person with an office',
    '关于甲的通知 ¶ 请办理。 ¶ 县长 李明 ¶ 2023年7月3日',
    `
document 关于甲的通知 {通知, 2023-07-03}
  title 关于甲的通知
  paragraph 请办理。
  signature 县长 李明
  date 2023年7月3日 {2023-07-03}
`,
  ],
  [
    'two persons',
    '关于甲的通知 ¶ 请办理。 ¶ 局长 李明 ¶ 局长 王强 ¶ 2023年7月3日',
    `
document 关于甲的通知 {通知, 2023-07-03}
  title 关于甲的通知
  paragraph 请办理。
  signature 局长 李明
  signature 局长 王强
  date 2023年7月3日 {2023-07-03}
`,
  ],
  [
    'the date first',
    '关于甲的通知 ¶ 请办理。 ¶ 2023年7月3日 ¶ 云溪县人民政府',
    `
document 关于甲的通知 {通知, 云溪县人民政府, 2023-07-03}
  title 关于甲的通知
  paragraph 请办理。
  date 2023年7月3日 {2023-07-03}
  signature 云溪县人民政府
`,
  ],
  [
    'a page number between',
    '关于甲的通知 ¶ 请办理。 ¶ 云溪县人民政府 ¶ — 2 — ¶ 2023年7月3日',
    `
document 关于甲的通知 {通知, 云溪县人民政府, 2023-07-03}
  title 关于甲的通知
  paragraph 请办理。
  signature 云溪县人民政府
  furniture — 2 —
  date 2023年7月3日 {2023-07-03}
`,
  ],
  [
    'no date',
    '关于甲的通知 ¶ 请办理。 ¶ 云溪县人民政府 ¶ （此件公开发布）',
    `
document 关于甲的通知 {通知, 云溪县人民政府, full}
  title 关于甲的通知
  paragraph 请办理。
  signature 云溪县人民政府
  annotation 此件公开发布 {full}
`,
  ],
  [
    'a name that no ending tells',
    '关于甲的通知 ¶ 请办理。 ¶ 云溪县防汛联办 ¶ 2023年7月3日',
    `
document 关于甲的通知 {通知, 云溪县防汛联办, 2023-07-03}
  title 关于甲的通知
  paragraph 请办理。
  signature 云溪县防汛联办
  date 2023年7月3日 {2023-07-03}
`,
  ],
  [
    'a list of organs is none',
    '关于甲的通知 ¶ 请办理。 ¶ 参加单位有 ¶ 云溪县财政局 ¶ 云溪县水务局 ¶ （此件公开发布）',
    `
document 关于甲的通知 {通知, full}
  title 关于甲的通知
  paragraph 请办理。
  paragraph 参加单位有
  paragraph 云溪县财政局
  paragraph 云溪县水务局
  annotation 此件公开发布 {full}
`,
  ],
  [
    'an annotation in a list',
    '关于甲的通知 ¶ 请办理。 ¶ 一、甲事。 ¶ （此件公开发布） ¶ 二、乙事。 ¶ 云溪县人民政府 ¶ 2023年7月3日',
    `
document 关于甲的通知 {通知, 云溪县人民政府, 2023-07-03}
  title 关于甲的通知
  paragraph 请办理。
  chinese 一、 {1}
    paragraph 甲事。
    annotation 此件公开发布 {full, misplaced}
  chinese 二、 {2}
    paragraph 乙事。
  signature 云溪县人民政府
  date 2023年7月3日 {2023-07-03}
`,
  ],
  [
    'an annotation above the date',
    '关于甲的通知 ¶ 请办理。 ¶ 云溪县人民政府 ¶ （此件不公开） ¶ 2023年7月3日',
    `
document 关于甲的通知 {通知, 云溪县人民政府, 2023-07-03, none}
  title 关于甲的通知
  paragraph 请办理。
  signature 云溪县人民政府
  annotation 此件不公开 {none}
  date 2023年7月3日 {2023-07-03}
`,
  ],
  [
    'a note and an imprint below',
    '关于甲的通知 ¶ 请办理。 ¶ 云溪县人民政府 ¶ 2023年7月3日 ¶ （联系人：李明，电话：0000） ¶ 本通知由县水务局负责解读。 ¶ 抄送：县委各部门。 ¶ 云溪县人民政府办公室　2023年7月3日印发',
    `
document 关于甲的通知 {通知, 云溪县人民政府, 2023-07-03}
  title 关于甲的通知
  paragraph 请办理。
  signature 云溪县人民政府
  date 2023年7月3日 {2023-07-03}
  annotation 联系人：李明，电话：0000
  note 本通知由县水务局负责解读。
  furniture 抄送：县委各部门。
  furniture 云溪县人民政府办公室 2023年7月3日印发
`,
  ],
  [
    'subject words below',
    '关于甲的通知 ¶ 请办理。 ¶ 云溪县人民政府 ¶ 2023年7月3日 ¶ 主题词：水利 防汛 通知',
    `
document 关于甲的通知 {通知, 云溪县人民政府, 2023-07-03}
  title 关于甲的通知
  paragraph 请办理。
  signature 云溪县人民政府
  date 2023年7月3日 {2023-07-03}
  furniture 主题词：水利 防汛 通知
`,
  ],
])('%s', (_, text, tree) => {
  expect(shortTree(text)).toBe(tree)
})
