/** 层次: how deep each label stands, and what is a heading. */
import { expect, it } from 'vitest'
import { shortTree } from '../support/short-tree.js'

it.each([
  [
    'an orphan item is a level deeper',
    '关于甲的通知 ¶ （三）甲事。 ¶ （四）乙事。',
    `
document 关于甲的通知 {通知}
  title 关于甲的通知
  chinese-bracketed （三） {3, depth 2}
    paragraph 甲事。
  chinese-bracketed （四） {4}
    paragraph 乙事。
`,
  ],
  [
    'decimals go by their own levels',
    '云溪县防汛预案 ¶ 1 总则 ¶ 1.1 目的 ¶ 1.1.1 甲事 ¶ 2 职责 ¶ 2.1 机构',
    `
document 云溪县防汛预案 {预案}
  title 云溪县防汛预案
  decimal 1 总则 {1}
    decimal 1.1 目的 {1.1}
      decimal 1.1.1 甲事 {1.1.1}
  decimal 2 职责 {2}
    decimal 2.1 机构 {2.1}
`,
  ],
  [
    'decimals under Chinese numerals',
    '云溪县防汛预案 ¶ 一、总则 ¶ 1.1 目的 ¶ 1.2 依据 ¶ 二、职责 ¶ 2.1 机构',
    `
document 云溪县防汛预案 {预案}
  title 云溪县防汛预案
  chinese 一、 总则 {1}
    decimal 1.1 目的 {1.1}
    decimal 1.2 依据 {1.2}
  chinese 二、 职责 {2}
    decimal 2.1 机构 {2.1}
`,
  ],
  [
    'turns of a speech',
    '在全县会议上的讲话 ¶ 各位代表： ¶ 一、甲事 ¶ 请看。 ¶ 各位代表！ ¶ 二、乙事 ¶ 请听。 ¶ 同志们， ¶ 谢谢。',
    `
document 在全县会议上的讲话 {讲话}
  title 在全县会议上的讲话
  addressee 各位代表 {各位代表}
  chinese 一、 甲事 {1}
    paragraph 请看。
    paragraph 各位代表！
  chinese 二、 乙事 {2}
    paragraph 请听。
  paragraph 同志们，谢谢。
`,
  ],
  [
    'a short sentence over text is a heading',
    '关于甲的通知 ¶ 一、加强领导。 ¶ 各单位要值守。 ¶ 二、落实责任。 ¶ 各单位要巡查。',
    `
document 关于甲的通知 {通知}
  title 关于甲的通知
  chinese 一、 加强领导 {1}
    paragraph 各单位要值守。
  chinese 二、 落实责任 {2}
    paragraph 各单位要巡查。
`,
  ],
  [
    'items among sentences have no heading',
    '关于甲的通知 ¶ 一、甲要值守，乙要巡查；丙要报告。 ¶ 二、丁要值守，戊要巡查；己要报告。 ¶ 三、值守制度。各单位要遵守。 ¶ 四、庚要值守，辛要巡查；壬要报告。 ¶ 五、癸要值守，子要巡查；丑要报告。',
    `
document 关于甲的通知 {通知}
  title 关于甲的通知
  chinese 一、 {1}
    paragraph 甲要值守，乙要巡查；丙要报告。
  chinese 二、 {2}
    paragraph 丁要值守，戊要巡查；己要报告。
  chinese 三、 {3}
    paragraph 值守制度。各单位要遵守。
  chinese 四、 {4}
    paragraph 庚要值守，辛要巡查；壬要报告。
  chinese 五、 {5}
    paragraph 癸要值守，子要巡查；丑要报告。
`,
  ],
  [
    'an item below its elder is no heading',
    '关于甲的通知 ¶ 一、甲事 ¶ 1.有身份； ¶ 2.有住所。 ¶ 具备以上条件的，报县政府。 ¶ 二、乙事',
    `
document 关于甲的通知 {通知}
  title 关于甲的通知
  chinese 一、 甲事 {1}
    arabic 1. {1}
      paragraph 有身份；
    arabic 2. {2}
      paragraph 有住所。
    paragraph 具备以上条件的，报县政府。
  chinese 二、 乙事 {2}
`,
  ],
  [
    'statutes',
    '云溪县防汛办法 ¶ 第一编 总则 ¶ 第一章 一般规定 ¶ 第一节 甲 ¶ 第一条 【目的】为了防汛。 ¶ 有下列情形的： ¶ （一）乙； ¶ （二）丙。 ¶ 第二条 丁。 ¶ 第二章 附则 ¶ 第三条 戊。',
    `
document 云溪县防汛办法 {办法}
  title 云溪县防汛办法
  book 第一编 总则 {1}
    chapter 第一章 一般规定 {1}
      section 第一节 甲 {1}
        article 第一条 【目的】 {1, run-in}
          paragraph 为了防汛。
          paragraph 有下列情形的：
          chinese-bracketed （一） {1}
            paragraph 乙；
          chinese-bracketed （二） {2}
            paragraph 丙。
        article 第二条 {2}
          paragraph 丁。
    chapter 第二章 附则 {2}
      article 第三条 {3}
        paragraph 戊。
`,
  ],
])('%s', (_, text, tree) => {
  expect(shortTree(text)).toBe(tree)
})
