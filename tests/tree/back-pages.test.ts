/** 封底: what the gazette says about itself at its end. */
import { expect, it } from 'vitest'
import { shortTree } from '../support/short-tree.js'

it.each([
  [
    'a back page with the gazette’s name',
    '关于甲的通知 ¶ 请办理。 ¶ 云溪县人民政府 ¶ 2023年7月3日 ¶ 云溪县人民政府公报⏎2023年第3期⏎主办：云溪县人民政府办公室⏎电 话：0000-0000000⏎邮 编：000000',
    `
document 关于甲的通知 {通知, 云溪县人民政府, 2023-07-03}
  title 关于甲的通知
  paragraph 请办理。
  signature 云溪县人民政府
  date 2023年7月3日 {2023-07-03}
colophon {主办: 云溪县人民政府办公室, 电话: 0000-0000000, 邮编: 000000}
  paragraph 云溪县人民政府公报
  paragraph 2023年第3期
  paragraph 主办：云溪县人民政府办公室
  paragraph 电话：0000-0000000
  paragraph 邮编：000000
`,
  ],
  [
    'a back page that says what the gazette is',
    '关于甲的通知 ¶ 请办理。 ¶ 云溪县人民政府 ¶ 2023年7月3日 ¶ 《云溪县人民政府公报》简介 ¶ 本刊是云溪县人民政府主办的刊物。 ¶ 地址：云溪县柳塘镇',
    `
document 关于甲的通知 {通知, 云溪县人民政府, 2023-07-03}
  title 关于甲的通知
  paragraph 请办理。
  signature 云溪县人民政府
  date 2023年7月3日 {2023-07-03}
colophon {地址: 云溪县柳塘镇}
  heading 《云溪县人民政府公报》简介
  paragraph 本刊是云溪县人民政府主办的刊物。
  paragraph 地址：云溪县柳塘镇
`,
  ],
  [
    'one field alone is no back page',
    '关于甲的通知 ¶ 请办理。 ¶ 电话：0000-0000000 ¶ 云溪县人民政府 ¶ 2023年7月3日',
    `
document 关于甲的通知 {通知, 云溪县人民政府, 2023-07-03}
  title 关于甲的通知
  paragraph 请办理。
  paragraph 电话：0000-0000000
  signature 云溪县人民政府
  date 2023年7月3日 {2023-07-03}
`,
  ],
  [
    'the same field twice: the first says',
    '关于甲的通知 ¶ 请办理。 ¶ 云溪县人民政府 ¶ 2023年7月3日 ¶ 电话：1111-1111111⏎地址：柳塘镇⏎电话：2222-2222222',
    `
document 关于甲的通知 {通知, 云溪县人民政府, 2023-07-03}
  title 关于甲的通知
  paragraph 请办理。
  signature 云溪县人民政府
  date 2023年7月3日 {2023-07-03}
colophon {电话: 1111-1111111, 地址: 柳塘镇}
  paragraph 电话：1111-1111111
  paragraph 地址：柳塘镇
  paragraph 电话：2222-2222222
`,
  ],
])('%s', (_, text, tree) => {
  expect(shortTree(text)).toBe(tree)
})
