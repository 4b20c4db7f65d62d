/** 层次: which text and which items stand under which. */
import { expect, it } from 'vitest'
import { shortTree } from '../support/short-tree.js'

it.each([
  [
    'items that are complete end before the text of what holds them',
    '关于甲的通知 ¶ 一、甲事 ¶ （一）乙。 ¶ （二）丙。 ¶ 具备以上条件的，报县政府。 ¶ 二、丁事 ¶ 请办理。',
    `
document 关于甲的通知 {通知}
  title 关于甲的通知
  chinese 一、 甲事 {1}
    chinese-bracketed （一） {1}
      paragraph 乙。
    chinese-bracketed （二） {2}
      paragraph 丙。
    paragraph 具备以上条件的，报县政府。
  chinese 二、 丁事 {2}
    paragraph 请办理。
`,
  ],
  [
    'text between two items is the first one’s',
    '关于甲的通知 ¶ 一、甲事 ¶ （一）乙。 ¶ 请值守。 ¶ （二）丙。 ¶ 二、丁事',
    `
document 关于甲的通知 {通知}
  title 关于甲的通知
  chinese 一、 甲事 {1}
    chinese-bracketed （一） 乙 {1}
      paragraph 请值守。
    chinese-bracketed （二） {2}
      paragraph 丙。
  chinese 二、 丁事 {2}
`,
  ],
  [
    'who does it stays with the item',
    '关于甲的通知 ¶ 一、甲事 ¶ （一）乙。 ¶ （二）丙。 ¶ 责任单位：县水务局 ¶ 二、丁事',
    `
document 关于甲的通知 {通知}
  title 关于甲的通知
  chinese 一、 甲事 {1}
    chinese-bracketed （一） {1}
      paragraph 乙。
    chinese-bracketed （二） {2}
      paragraph 丙。
      paragraph 责任单位：县水务局
  chinese 二、 丁事 {2}
`,
  ],
  [
    'what is quoted stays with the item',
    '关于甲的通知 ¶ 一、甲事 ¶ （一）乙： ¶ （二）将第三条第二款修改为两款，分别作为该条的第二款和第三款。 ¶ “丙。” ¶ 二、丁事',
    `
document 关于甲的通知 {通知}
  title 关于甲的通知
  chinese 一、 甲事 {1}
    chinese-bracketed （一） 乙： {1}
    chinese-bracketed （二） {2}
      paragraph 将第三条第二款修改为两款，分别作为该条的第二款和第三款。
      paragraph “丙。”
  chinese 二、 丁事 {2}
`,
  ],
  [
    'a closing line stands under nothing',
    '关于甲的通知 ¶ 一、甲事 ¶ 请办理。 ¶ 二、乙事 ¶ 请办理。 ¶ 特此通知。',
    `
document 关于甲的通知 {通知}
  title 关于甲的通知
  chinese 一、 甲事 {1}
    paragraph 请办理。
  chinese 二、 乙事 {2}
    paragraph 请办理。
  paragraph 特此通知。
`,
  ],
  [
    'but where a last heading has no text yet',
    '云溪县防汛预案 ¶ 1 总则 ¶ 为了防汛。 ¶ 2 附则 ¶ 2.1 解释 ¶ 本预案由县水务局负责。 ¶ 2.2 施行日期 ¶ 本预案自发布之日起施行。',
    `
document 云溪县防汛预案 {预案}
  title 云溪县防汛预案
  decimal 1 总则 {1}
    paragraph 为了防汛。
  decimal 2 附则 {2}
    decimal 2.1 解释 {2.1}
      paragraph 本预案由县水务局负责。
    decimal 2.2 施行日期 {2.2}
      paragraph 本预案自发布之日起施行。
`,
  ],
])('%s', (_, text, tree) => {
  expect(shortTree(text)).toBe(tree)
})
