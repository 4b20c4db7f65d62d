/** 名单、任免、表格: lists whose lines are data. */
import { expect, it } from 'vitest'
import { shortTree } from '../support/short-tree.js'

it.each([
  [
    'people under roles',
    '关于甲的通知 ¶ 组 长：李 明 县长 ¶ 副组长：王 强 副县长 ¶ 赵建设 县财政局局长 ¶ 成 员：陈 立、周 敏、吴 越',
    `
document 关于甲的通知 {通知}
  title 关于甲的通知
  roster
    rosterEntry 组长：李明 县长 {role 组长, 李明, 县长}
    rosterEntry 副组长：王强 副县长 {role 副组长, 王强, 副县长}
    rosterEntry 赵建设 县财政局局长 {赵建设, 县财政局局长}
    rosterEntry 成员：陈立、 {role 成员, 陈立}
    rosterEntry 周敏、 {周敏}
    rosterEntry 吴越 {吴越}
`,
  ],
  [
    'people with posts, without a role',
    '关于甲的通知 ¶ 李 明 县水务局局长 ¶ 王 强 县财政局局长',
    `
document 关于甲的通知 {通知}
  title 关于甲的通知
  roster
    rosterEntry 李明 县水务局局长 {李明, 县水务局局长}
    rosterEntry 王强 县财政局局长 {王强, 县财政局局长}
`,
  ],
  [
    'one person with a post is no list',
    '关于甲的通知 ¶ 李 明 县水务局局长 ¶ 请办理。',
    `
document 关于甲的通知 {通知}
  title 关于甲的通知
  paragraph 李明 县水务局局长
  paragraph 请办理。
`,
  ],
  [
    'names in columns',
    '关于甲的通知 ¶ 李 明　王 强　赵建设 ¶ 陈 立　周 敏　吴 越',
    `
document 关于甲的通知 {通知}
  title 关于甲的通知
  roster
    rosterEntry 李明 {李明}
    rosterEntry 王强 {王强}
    rosterEntry 赵建设 {赵建设}
    rosterEntry 陈立 {陈立}
    rosterEntry 周敏 {周敏}
    rosterEntry 吴越 {吴越}
`,
  ],
  [
    'appointments under what a line above says',
    '关于甲的通知 ¶ 决定任命： ¶ 李明的县水务局局长职务； ¶ 决定免去： ¶ 王强的县财政局局长职务； ¶ 请办理。 ¶ 请通知。 ¶ 请公布。 ¶ 请归档。 ¶ 赵建设的县审计局局长职务。',
    `
document 关于甲的通知 {通知}
  title 关于甲的通知
  paragraph 决定任命：
  appointment 李明的县水务局局长职务； {appoint, 李明, 县水务局局长}
  paragraph 决定免去：
  appointment 王强的县财政局局长职务； {remove, 王强, 县财政局局长}
  paragraph 请办理。
  paragraph 请通知。
  paragraph 请公布。
  paragraph 请归档。
  appointment 赵建设的县审计局局长职务。 {remove, 赵建设, 县审计局局长}
`,
  ],
  [
    'a table with pipes and a rule',
    '关于甲的通知 ¶ | 名称 | 数量 |⏎|---|---|⏎| 沙袋 | 3 |',
    `
document 关于甲的通知 {通知}
  title 关于甲的通知
  table
    tableRow
      tableCell 名称
      tableCell 数量
    furniture |---|---|
    tableRow
      tableCell 沙袋
      tableCell 3
`,
  ],
  [
    'a table with empty cells',
    '关于甲的通知 ¶ 名称\t数量\t备注⏎沙袋\t\t3',
    `
document 关于甲的通知 {通知}
  title 关于甲的通知
  table
    tableRow
      tableCell 名称
      tableCell 数量
      tableCell 备注
    tableRow
      tableCell 沙袋
      tableCell 3
`,
  ],
])('%s', (_, text, tree) => {
  expect(shortTree(text)).toBe(tree)
})
