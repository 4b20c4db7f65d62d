/** 印发、附件: texts that stand below a sign-off, and documents one after another. */
import { expect, it } from 'vitest'
import { shortTree } from '../support/short-tree.js'

it.each([
  [
    'an issued text',
    '关于印发云溪县防汛办法的通知 ¶ 请办理。 ¶ 云溪县人民政府 ¶ 2023年7月3日 ¶ 云溪县防汛办法 ¶ 第一章 总则 ¶ 第一条 甲事。',
    `
document 关于印发云溪县防汛办法的通知 {通知, 云溪县人民政府, 2023-07-03}
  title 关于印发云溪县防汛办法的通知
  paragraph 请办理。
  signature 云溪县人民政府
  date 2023年7月3日 {2023-07-03}
  instrument 云溪县防汛办法 {办法}
    title 云溪县防汛办法
    chapter 第一章 总则 {1}
      article 第一条 {1}
        paragraph 甲事。
`,
  ],
  [
    'a version on a line of its own',
    '关于印发云溪县防汛办法的通知 ¶ 请办理。 ¶ 云溪县人民政府 ¶ 2023年7月3日 ¶ 云溪县防汛办法 ¶ （试行） ¶ 第一条 甲事。',
    `
document 关于印发云溪县防汛办法的通知 {通知, 云溪县人民政府, 2023-07-03}
  title 关于印发云溪县防汛办法的通知
  paragraph 请办理。
  signature 云溪县人民政府
  date 2023年7月3日 {2023-07-03}
  instrument 云溪县防汛办法（试行） {办法}
    title 云溪县防汛办法（试行）
    article 第一条 {1}
      paragraph 甲事。
`,
  ],
  [
    'a statute that the order above does not name',
    '云溪县人民政府令 ¶ 第3号 ¶ 现公布防汛的规定。 ¶ 县长 李某 ¶ 2023年7月3日 ¶ 第一条 甲事。',
    `
document 云溪县人民政府令 {令, 云溪县人民政府, 第3号, 2023-07-03}
  title 云溪县人民政府令
  documentNumber 第3号 {3}
  paragraph 现公布防汛的规定。
  signature 县长 李某
  date 2023年7月3日 {2023-07-03}
  article 第一条 {1}
    paragraph 甲事。
`,
  ],
  [
    'a statute that the notice above puts out of force',
    '云溪县人民政府通告 ¶ 将《云溪县渡口办法》废止，现就渡口事项通告如下。 ¶ 云溪县人民政府 ¶ 2023年7月3日 ¶ 第一条 甲事。',
    `
document 云溪县人民政府通告 {通告, 云溪县人民政府, 2023-07-03}
  title 云溪县人民政府通告
  paragraph 将《云溪县渡口办法》废止，现就渡口事项通告如下。
  signature 云溪县人民政府
  date 2023年7月3日 {2023-07-03}
  article 第一条 {1}
    paragraph 甲事。
`,
  ],
  [
    'a statute that the notice above only cites',
    '云溪县人民政府通告 ¶ 根据公布《云溪县渡口办法》的要求，现就渡口事项通告如下。 ¶ 云溪县人民政府 ¶ 2023年7月3日 ¶ 第一条 甲事。',
    `
document 云溪县人民政府通告 {通告, 云溪县人民政府, 2023-07-03}
  title 云溪县人民政府通告
  paragraph 根据公布《云溪县渡口办法》的要求，现就渡口事项通告如下。
  signature 云溪县人民政府
  date 2023年7月3日 {2023-07-03}
  article 第一条 {1}
    paragraph 甲事。
`,
  ],
  [
    'a statute of which the notice above says when it was made public',
    '云溪县人民政府通告 ¶ 《云溪县渡口办法》于2022年公布，现就渡口事项通告如下。 ¶ 云溪县人民政府 ¶ 2023年7月3日 ¶ 第一条 甲事。',
    `
document 云溪县人民政府通告 {通告, 云溪县人民政府, 2023-07-03}
  title 云溪县人民政府通告
  paragraph 《云溪县渡口办法》于2022年公布，现就渡口事项通告如下。
  signature 云溪县人民政府
  date 2023年7月3日 {2023-07-03}
  article 第一条 {1}
    paragraph 甲事。
`,
  ],
  [
    'a statute that the notice above forwards',
    '云溪县人民政府通告 ¶ 现将《云溪县渡口办法》予以转发。 ¶ 云溪县人民政府 ¶ 2023年7月3日 ¶ 第一条 甲事。',
    `
document 云溪县人民政府通告 {通告, 云溪县人民政府, 2023-07-03}
  title 云溪县人民政府通告
  paragraph 现将《云溪县渡口办法》予以转发。
  signature 云溪县人民政府
  date 2023年7月3日 {2023-07-03}
  instrument 云溪县渡口办法 {办法}
    article 第一条 {1}
      paragraph 甲事。
`,
  ],
  [
    'no statute',
    '关于印发《云溪县防汛办法》的通知 ¶ 现将《云溪县防汛办法》印发给你们。 ¶ 云溪县人民政府 ¶ 2023年7月3日 ¶ 一、甲事。',
    `
document 关于印发《云溪县防汛办法》的通知 {通知, 云溪县人民政府, 2023-07-03}
  title 关于印发《云溪县防汛办法》的通知
  paragraph 现将《云溪县防汛办法》印发给你们。
  signature 云溪县人民政府
  date 2023年7月3日 {2023-07-03}
  chinese 一、 {1}
    paragraph 甲事。
`,
  ],
  [
    'an issued text that the notice names',
    '关于做好防汛工作的通知 ¶ 现将《云溪县防汛工作任务分解表》印发给你们。 ¶ 云溪县人民政府 ¶ 2023年7月3日 ¶ 云溪县防汛工作任务分解表 ¶ 请各单位认领。',
    `
document 关于做好防汛工作的通知 {通知, 云溪县人民政府, 2023-07-03}
  title 关于做好防汛工作的通知
  paragraph 现将《云溪县防汛工作任务分解表》印发给你们。
  signature 云溪县人民政府
  date 2023年7月3日 {2023-07-03}
  instrument 云溪县防汛工作任务分解表
    title 云溪县防汛工作任务分解表
    paragraph 请各单位认领。
`,
  ],
  [
    'another name is none',
    '关于做好防汛工作的通知 ¶ 现将《云溪县防汛工作任务分解表》印发给你们。 ¶ 云溪县人民政府 ¶ 2023年7月3日 ¶ 云溪县值班安排一页 ¶ 请各单位认领。',
    `
document 关于做好防汛工作的通知 {通知, 云溪县人民政府, 2023-07-03}
  title 关于做好防汛工作的通知
  paragraph 现将《云溪县防汛工作任务分解表》印发给你们。
  signature 云溪县人民政府
  date 2023年7月3日 {2023-07-03}
  paragraph 云溪县值班安排一页
  paragraph 请各单位认领。
`,
  ],
  [
    'a forwarded text',
    '云溪县人民政府办公室转发县水务局关于防汛工作意见的通知 ¶ 现将《关于加强防汛工作的实施意见》转发给你们。 ¶ 云溪县人民政府 ¶ 2023年7月3日 ¶ 关于加强防汛工作的实施意见 ¶ 一、甲事 ¶ 二、乙事',
    `
document 云溪县人民政府办公室转发县水务局关于防汛工作意见的通知 {通知, 云溪县人民政府办公室, 2023-07-03}
  title 云溪县人民政府办公室转发县水务局关于防汛工作意见的通知
  paragraph 现将《关于加强防汛工作的实施意见》转发给你们。
  signature 云溪县人民政府
  date 2023年7月3日 {2023-07-03}
  instrument 关于加强防汛工作的实施意见 {意见}
    title 关于加强防汛工作的实施意见
    chinese 一、 甲事 {1}
    chinese 二、 乙事 {2}
`,
  ],
  [
    'a decision that is made public',
    '云溪县人民政府令 ¶ 第15号 ¶ 《云溪县人民政府关于修改〈防汛办法〉的决定》已经通过，现予公布。 ¶ 县长 李明 ¶ 2023年7月3日 ¶ 云溪县人民政府关于修改《防汛办法》的决定 ¶ 一、甲事 ¶ 二、乙事',
    `
document 云溪县人民政府令 {令, 云溪县人民政府, 第15号, 2023-07-03}
  title 云溪县人民政府令
  documentNumber 第15号 {15}
  paragraph 《云溪县人民政府关于修改〈防汛办法〉的决定》已经通过，现予公布。
  signature 县长 李明
  date 2023年7月3日 {2023-07-03}
  instrument 云溪县人民政府关于修改《防汛办法》的决定 {决定}
    title 云溪县人民政府关于修改《防汛办法》的决定
    chinese 一、 甲事 {1}
    chinese 二、 乙事 {2}
`,
  ],
  [
    'annexes with and without titles',
    '关于甲的通知 ¶ 请办理。 ¶ 附件：1.任务清单 ¶ 2.责任清单 ¶ 云溪县人民政府 ¶ 2023年7月3日 ¶ 附件1 ¶ 任务清单 ¶ 请认领。 ¶ 附件2 ¶ 请落实。',
    `
document 关于甲的通知 {通知, 云溪县人民政府, 2023-07-03}
  title 关于甲的通知
  paragraph 请办理。
  attachmentNote
    attachment 附件：1.任务清单 {1, 任务清单}
    attachment 2.责任清单 {2, 责任清单}
  signature 云溪县人民政府
  date 2023年7月3日 {2023-07-03}
  annex 任务清单 {1}
    heading 附件1
    title 任务清单
    paragraph 请认领。
  annex {2}
    heading 附件2
    paragraph 请落实。
`,
  ],
  [
    'an annex with its mark and title on one line',
    '关于甲的通知 ¶ 请办理。 ¶ 附件：1.防汛任务清单 ¶ 云溪县人民政府 ¶ 2023年7月3日 ¶ 附件1：防汛任务清单 ¶ 请认领。',
    `
document 关于甲的通知 {通知, 云溪县人民政府, 2023-07-03}
  title 关于甲的通知
  paragraph 请办理。
  attachmentNote
    attachment 附件：1.防汛任务清单 {1, 防汛任务清单}
  signature 云溪县人民政府
  date 2023年7月3日 {2023-07-03}
  annex 防汛任务清单 {1}
    heading 附件1：
    title 防汛任务清单
    paragraph 请认领。
`,
  ],
  [
    'a lettered annex with its nature',
    '云溪县防汛规范 ¶ 本规范适用于防汛。 ¶ 附录A ¶ （资料性） ¶ 接口示例 ¶ 请看。',
    `
document 云溪县防汛规范 {规范}
  title 云溪县防汛规范
  paragraph 本规范适用于防汛。
  annex （资料性）接口示例 {1}
    heading 附录A
    title （资料性）接口示例
    paragraph 请看。
`,
  ],
])('%s', (_, text, tree) => {
  expect(shortTree(text)).toBe(tree)
})
