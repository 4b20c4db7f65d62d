/** 条目: what stands under a label, by what it is. */
import { expect, it } from 'vitest'
import { shortTree } from '../support/short-tree.js'

it.each([
  [
    'a phase and its time, then its text',
    '关于甲的通知 ¶ 一、步骤 ¶ 第一阶段：2023年11月至2024年4月。各单位要准备。 ¶ （一）第一阶段：2023年11月至2024年4月。各单位要准备。 ¶ （二）第二阶段：明年春季。各单位要实施。',
    `
document 关于甲的通知 {通知}
  title 关于甲的通知
  chinese 一、 步骤 {1}
    paragraph 第一阶段：2023年11月至2024年4月。各单位要准备。
    chinese-bracketed （一） 第一阶段：2023年11月至2024年4月 {1, run-in}
      paragraph 各单位要准备。
    chinese-bracketed （二） 第二阶段 {2, run-in}
      paragraph 明年春季。各单位要实施。
`,
  ],
  [
    'people under a heading that ends in a stop',
    '关于甲的通知 ¶ 一、任命事项。 ¶ 李明同志任云溪县水务局局长； ¶ 二、免职事项。 ¶ 王强同志不再担任云溪县财政局局长职务。',
    `
document 关于甲的通知 {通知}
  title 关于甲的通知
  chinese 一、 任命事项 {1}
    appointment 李明同志任云溪县水务局局长； {appoint, 李明, 云溪县水务局局长}
  chinese 二、 免职事项 {2}
    appointment 王强同志不再担任云溪县财政局局长职务。 {remove, 王强, 云溪县财政局局长}
`,
  ],
  [
    'a table under a heading that ends in a stop',
    '关于甲的通知 ¶ 一、任务清单。 ¶ 名称\t数量⏎沙袋\t3',
    `
document 关于甲的通知 {通知}
  title 关于甲的通知
  chinese 一、 任务清单 {1}
    table
      tableRow
        tableCell 名称
        tableCell 数量
      tableRow
        tableCell 沙袋
        tableCell 3
`,
  ],
  [
    'what closes the text is no text of an item',
    '关于甲的通知 ¶ 一、甲事。 ¶ 二、乙事。 ¶ 特此通知。',
    `
document 关于甲的通知 {通知}
  title 关于甲的通知
  chinese 一、 {1}
    paragraph 甲事。
  chinese 二、 {2}
    paragraph 乙事。
  paragraph 特此通知。
`,
  ],
  [
    'a list of another scheme below',
    '关于甲的通知 ¶ 一、加强领导。 ¶ （一）甲要值守。 ¶ 二、落实责任。 ¶ （二）乙要值守。',
    `
document 关于甲的通知 {通知}
  title 关于甲的通知
  chinese 一、 加强领导 {1}
    chinese-bracketed （一） {1}
      paragraph 甲要值守。
  chinese 二、 {2}
    paragraph 落实责任。
    chinese-bracketed （二） {2}
      paragraph 乙要值守。
`,
  ],
  [
    'a decimal under its number',
    '云溪县防汛预案 ¶ 一、总则 ¶ （一）甲事 ¶ 1.1 目的 ¶ 为了防汛。 ¶ 三、职责 ¶ 5.1 机构 ¶ 请看。',
    `
document 云溪县防汛预案 {预案}
  title 云溪县防汛预案
  chinese 一、 总则 {1}
    chinese-bracketed （一） 甲事 {1}
    decimal 1.1 目的 {1.1}
      paragraph 为了防汛。
  chinese 三、 职责 {3}
    decimal 5.1 机构 {5.1}
      paragraph 请看。
`,
  ],
  [
    'text after the last of items that have text of their own',
    '关于甲的通知 ¶ 一、甲要值守。 ¶ 乙要值守。 ¶ 丙要值守。 ¶ 二、丁要值守。 ¶ 戊要值守。',
    `
document 关于甲的通知 {通知}
  title 关于甲的通知
  chinese 一、 甲要值守 {1}
    paragraph 乙要值守。
    paragraph 丙要值守。
  chinese 二、 丁要值守 {2}
    paragraph 戊要值守。
`,
  ],
  [
    'a closing line under 其他',
    '云溪县防汛预案 ¶ 一、总则 ¶ 请值守。 ¶ 二、其他事项 ¶ 本预案自发布之日起施行。',
    `
document 云溪县防汛预案 {预案}
  title 云溪县防汛预案
  chinese 一、 总则 {1}
    paragraph 请值守。
  chinese 二、 其他事项 {2}
    paragraph 本预案自发布之日起施行。
`,
  ],
  [
    'a row of a name with a post, and one without',
    '关于甲的通知 ¶ 李 明 县水务局局长 ¶ 陈 立　周 敏',
    `
document 关于甲的通知 {通知}
  title 关于甲的通知
  roster
    rosterEntry 李明 县水务局局长 {李明, 县水务局局长}
    rosterEntry 陈立 {陈立}
    rosterEntry 周敏 {周敏}
`,
  ],
])('%s', (_, text, tree) => {
  expect(shortTree(text)).toBe(tree)
})
