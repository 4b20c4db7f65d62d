/** 附件说明: how attachments are listed. */
import { expect, it } from 'vitest'
import { shortTree } from '../support/short-tree.js'

it.each([
  [
    'attachments on one line',
    '关于甲的通知 ¶ 请办理。 ¶ 附件：1.任务清单 2.责任清单； ¶ 云溪县人民政府 ¶ 2023年7月3日',
    `
document 关于甲的通知 {通知, 云溪县人民政府, 2023-07-03}
  title 关于甲的通知
  paragraph 请办理。
  attachmentNote
    attachment 附件：1.任务清单 {1, 任务清单}
    attachment 2.责任清单； {2, 责任清单}
  signature 云溪县人民政府
  date 2023年7月3日 {2023-07-03}
`,
  ],
  [
    'attachments that are elsewhere',
    '关于甲的通知 ¶ 请办理。 ¶ 附件：1.任务清单（见网络版） ¶ 2.责任清单（略） ¶ 3.物资清单（试行） ¶ 云溪县人民政府 ¶ 2023年7月3日',
    `
document 关于甲的通知 {通知, 云溪县人民政府, 2023-07-03}
  title 关于甲的通知
  paragraph 请办理。
  attachmentNote
    attachment 附件：1.任务清单（见网络版） {1, 任务清单, note 见网络版}
    attachment 2.责任清单（略） {2, 责任清单, note 略}
    attachment 3.物资清单（试行） {3, 物资清单（试行）}
  signature 云溪县人民政府
  date 2023年7月3日 {2023-07-03}
`,
  ],
  [
    'one attachment without a number',
    '关于甲的通知 ¶ 请办理。 ¶ 附件：任务清单。 ¶ 云溪县人民政府 ¶ 2023年7月3日',
    `
document 关于甲的通知 {通知, 云溪县人民政府, 2023-07-03}
  title 关于甲的通知
  paragraph 请办理。
  attachmentNote
    attachment 附件：任务清单。 {任务清单}
  signature 云溪县人民政府
  date 2023年7月3日 {2023-07-03}
`,
  ],
  [
    'attachments below a mark',
    '关于甲的通知 ¶ 请办理。 ¶ 附件： ¶ 1.任务清单 ¶ 2.责任清单 ¶ 云溪县人民政府 ¶ 2023年7月3日',
    `
document 关于甲的通知 {通知, 云溪县人民政府, 2023-07-03}
  title 关于甲的通知
  paragraph 请办理。
  attachmentNote
    heading 附件：
    attachment 1.任务清单 {1, 任务清单}
    attachment 2.责任清单 {2, 责任清单}
  signature 云溪县人民政府
  date 2023年7月3日 {2023-07-03}
`,
  ],
  [
    'attachments each with a mark',
    '关于甲的通知 ¶ 请办理。 ¶ 附件1：任务清单 ¶ 附件2：责任清单 ¶ 云溪县人民政府 ¶ 2023年7月3日',
    `
document 关于甲的通知 {通知, 云溪县人民政府, 2023-07-03}
  title 关于甲的通知
  paragraph 请办理。
  attachmentNote
    attachment 附件1：任务清单 {1, 任务清单}
    attachment 附件2：责任清单 {2, 责任清单}
  signature 云溪县人民政府
  date 2023年7月3日 {2023-07-03}
`,
  ],
  [
    'a list that a sentence ends',
    '关于甲的通知 ¶ 请办理。 ¶ 附件：1.任务清单 ¶ 2.责任清单要报县政府；再公开 ¶ 云溪县人民政府 ¶ 2023年7月3日',
    `
document 关于甲的通知 {通知, 云溪县人民政府, 2023-07-03}
  title 关于甲的通知
  paragraph 请办理。
  attachmentNote
    attachment 附件：1.任务清单 {1, 任务清单}
  arabic 2. {2}
    paragraph 责任清单要报县政府；再公开
  signature 云溪县人民政府
  date 2023年7月3日 {2023-07-03}
`,
  ],
  [
    'a list that another scheme ends',
    '关于甲的通知 ¶ 请办理。 ¶ 附件：1.任务清单 ¶ 二、乙事 ¶ 云溪县人民政府 ¶ 2023年7月3日',
    `
document 关于甲的通知 {通知, 云溪县人民政府, 2023-07-03}
  title 关于甲的通知
  paragraph 请办理。
  attachmentNote
    attachment 附件：1.任务清单 {1, 任务清单}
  chinese 二、 乙事 {2}
  signature 云溪县人民政府
  date 2023年7月3日 {2023-07-03}
`,
  ],
])('%s', (_, text, tree) => {
  expect(shortTree(text)).toBe(tree)
})
