/** 网页、扫描: lines of a page around a text, and columns that a scan read across. */
import { expect, it } from 'vitest'
import { shortTree } from '../support/short-tree.js'

it.each([
  [
    'a page’s own lines over its table',
    '政府信息公开 ¶ 索引号：000000 ¶ 发文机构：云溪县人民政府 ¶ 内容简述：关于甲 ¶ 关于甲的通知 ¶ 请办理。',
    `
document
  paragraph 政府信息公开
document 关于甲的通知 {通知, 云溪县人民政府}
  furniture 索引号：000000
  furniture 发文机构：云溪县人民政府
  furniture 内容简述：关于甲
  title 关于甲的通知
  paragraph 请办理。
`,
  ],
  [
    'a line of prose over one key is no page’s',
    '各单位要值守，县政府要督查。 ¶ 索引号：000000 ¶ 关于甲的通知 ¶ 请办理。',
    `
document
  paragraph 各单位要值守，县政府要督查。
document 关于甲的通知 {通知}
  furniture 索引号：000000
  title 关于甲的通知
  paragraph 请办理。
`,
  ],
  [
    'the title in letters set apart',
    '关 于 甲 的 通 知 ¶ 索引号：000000 ¶ 发文机构：云溪县人民政府 ¶ 关于甲的通知 ¶ 请办理。',
    `
document 关于甲的通知 {通知, 云溪县人民政府}
  furniture 关 于 甲 的 通 知
  furniture 索引号：000000
  furniture 发文机构：云溪县人民政府
  title 关于甲的通知
  paragraph 请办理。
`,
  ],
  [
    'a second document’s letterhead',
    '关于甲的通知 ¶ 请办理。 ¶ 云溪县人民政府 ¶ 2023年7月3日 ¶ 云溪县人民政府文件 ¶ 云政发〔2023〕2号 ¶ 云溪县人民政府关于乙的通知 ¶ 请落实。',
    `
document 关于甲的通知 {通知, 云溪县人民政府, 2023-07-03}
  title 关于甲的通知
  paragraph 请办理。
  signature 云溪县人民政府
  date 2023年7月3日 {2023-07-03}
document 云溪县人民政府关于乙的通知 {通知, 云溪县人民政府, 云政发〔2023〕2号}
  furniture 云溪县人民政府文件
  documentNumber 云政发〔2023〕2号 {云政发, 2023, 2}
  title 云溪县人民政府关于乙的通知
  paragraph 请落实。
`,
  ],
  [
    'a second document’s table',
    '关于甲的通知 ¶ 请办理。 ¶ 云溪县人民政府 ¶ 2023年7月3日 ¶ 索引号：000000 ¶ 发文机构：云溪县水务局 ¶ 关于乙的通知 ¶ 请落实。',
    `
document 关于甲的通知 {通知, 云溪县人民政府, 2023-07-03}
  title 关于甲的通知
  paragraph 请办理。
  signature 云溪县人民政府
  date 2023年7月3日 {2023-07-03}
document 关于乙的通知 {通知, 云溪县水务局}
  furniture 索引号：000000
  furniture 发文机构：云溪县水务局
  title 关于乙的通知
  paragraph 请落实。
`,
  ],
  [
    'an attachment’s name that goes on in another column',
    '关于甲的通知 ¶ 请办理。 ¶ 附件：1.任务清单 ¶ 各单位要值守。 ¶ 2.责任清单与 ¶ 物资一页 ¶ 云溪县人民政府 ¶ 2023年7月3日',
    `
document 关于甲的通知 {通知, 云溪县人民政府, 2023-07-03}
  title 关于甲的通知
  paragraph 请办理。
  attachmentNote
    attachment 附件：1.任务清单 {1, 任务清单}
  paragraph 各单位要值守。
  attachment 2.责任清单与 {2, 责任清单与, misplaced}
  stray 物资一页 {the end of a line in another column}
  signature 云溪县人民政府
  date 2023年7月3日 {2023-07-03}
`,
  ],
  [
    'a masthead above a number',
    '2023年第3期 ¶ 云溪县财政局 主办 ¶ 云政发〔2023〕1号 ¶ 月刊 ¶ 关于甲的通知 ¶ 请办理。',
    `
masthead {year 2023, issue 3, 云溪县财政局}
  paragraph 2023年第3期
  paragraph 云溪县财政局 主办
document {云政发〔2023〕1号}
  documentNumber 云政发〔2023〕1号 {云政发, 2023, 1}
  paragraph 月刊
document 关于甲的通知 {通知}
  title 关于甲的通知
  paragraph 请办理。
`,
  ],
  [
    'lines above the contents',
    '甲乙 ¶ 目 录⏎县政府文件⏎关于甲的通知（2） ¶ 关于甲的通知 ¶ 请办理。',
    `
stray 甲乙 {before the contents}
contents
  heading 目录
  contentsSection 县政府文件
    heading 县政府文件
    contentsEntry 关于甲的通知 {page 2}
      title 关于甲的通知
      furniture （2）
document 关于甲的通知 {通知}
  title 关于甲的通知
  paragraph 请办理。
`,
  ],
  [
    'an entry whose brackets hold no number',
    '目 录⏎县政府文件⏎关于甲的通知（试行〔2023〕号）（2）⏎关于乙的通知（3）',
    `
contents
  heading 目录
  contentsSection 县政府文件
    heading 县政府文件
    contentsEntry 关于甲的通知（试行〔2023〕号） {page 2}
      title 关于甲的通知（试行〔2023〕号）
      furniture （2）
    contentsEntry 关于乙的通知 {page 3}
      title 关于乙的通知
      furniture （3）
`,
  ],
])('%s', (_, text, tree) => {
  expect(shortTree(text)).toBe(tree)
})
