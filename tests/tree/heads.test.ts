/** 文头: what stands above a title and below it, and what a web copy’s table says. */
import { expect, it } from 'vitest'
import { shortTree } from '../support/short-tree.js'

it.each([
  [
    'a full official document',
    '000012 ¶ 机密★1年 ¶ 特急 ¶ 云溪县人民政府文件 ¶ 云政发〔2023〕1号　　签发人：李明 ¶ 云溪县人民政府关于甲的通知 ¶ 各乡镇人民政府： ¶ 请办理。',
    `
document 云溪县人民政府关于甲的通知 {通知, 云溪县人民政府, 云政发〔2023〕1号}
  furniture 000012
  furniture 机密★1年
  furniture 特急
  furniture 云溪县人民政府文件
  documentNumber 云政发〔2023〕1号 {云政发, 2023, 1}
  furniture 签发人：李明
  title 云溪县人民政府关于甲的通知
  addressee 各乡镇人民政府 {各乡镇人民政府}
  paragraph 请办理。
`,
  ],
  [
    'a letterhead over a number',
    '云溪县人民政府办公室文件 ¶ 云政办发〔2023〕1号 ¶ 云溪县人民政府办公室 ¶ 关于甲的通知 ¶ 各乡镇人民政府： ¶ 请办理。',
    `
document 云溪县人民政府办公室关于甲的通知 {通知, 云溪县人民政府办公室, 云政办发〔2023〕1号}
  furniture 云溪县人民政府办公室文件
  documentNumber 云政办发〔2023〕1号 {云政办发, 2023, 1}
  title 云溪县人民政府办公室关于甲的通知
  addressee 各乡镇人民政府 {各乡镇人民政府}
  paragraph 请办理。
`,
  ],
  [
    'organs of a list above the one that the number names',
    '关于甲的通知⏎请办理。⏎县财政局⏎县教育局⏎澄州市人民政府⏎关于乙的意见⏎澄政发〔2023〕11号⏎请执行。',
    `
document 关于甲的通知 {通知}
  title 关于甲的通知
  paragraph 请办理。
  paragraph 县财政局
  paragraph 县教育局
document 澄州市人民政府关于乙的意见 {意见, 澄州市人民政府, 澄政发〔2023〕11号}
  title 澄州市人民政府关于乙的意见
  documentNumber 澄政发〔2023〕11号 {澄政发, 2023, 11}
  paragraph 请执行。
`,
  ],
  [
    'organs that issue together, one of them with the number',
    '中共云溪县委⏎云溪县人民政府⏎关于乙的意见⏎云发〔2023〕11号⏎请执行。',
    `
document 中共云溪县委云溪县人民政府关于乙的意见 {意见, 中共云溪县委 云溪县人民政府, 云发〔2023〕11号}
  title 中共云溪县委云溪县人民政府关于乙的意见
  documentNumber 云发〔2023〕11号 {云发, 2023, 11}
  paragraph 请执行。
`,
  ],
  [
    'a web copy',
    '索引号：000000-2023-00001 ¶ 发文机构：云溪县人民政府 ¶ 成文日期：2023年7月3日 ¶ 发文字号：云政发〔2023〕1号 ¶ 公开方式：主动公开 ¶ 关于甲的通知 ¶ 请办理。',
    `
document 关于甲的通知 {通知, 云溪县人民政府, 云政发〔2023〕1号, 2023-07-03, full}
  furniture 索引号：000000-2023-00001
  furniture 发文机构：云溪县人民政府
  furniture 成文日期：2023年7月3日
  furniture 发文字号：云政发〔2023〕1号
  furniture 公开方式：主动公开
  title 关于甲的通知
  paragraph 请办理。
`,
  ],
  [
    'a web copy with values on lines of their own',
    '索引号： ¶ 000000-2023-00001 ¶ 发文机关： ¶ 云溪县人民政府 ¶ 发文日期： ¶ 2023-07-03 ¶ 关于甲的通知 ¶ 请办理。',
    `
document 关于甲的通知 {通知, 云溪县人民政府, 2023-07-03}
  furniture 索引号：
  furniture 000000-2023-00001
  furniture 发文机关：
  furniture 云溪县人民政府
  furniture 发文日期：
  furniture 2023-07-03
  title 关于甲的通知
  paragraph 请办理。
`,
  ],
  [
    'a web copy’s table',
    '索引号\t000000\t发文机构\t云溪县人民政府⏎成文日期\t2023/7/3\t文号\t云政发〔2023〕1号 ¶ 关于甲的通知 ¶ 请办理。',
    `
document 关于甲的通知 {通知, 云溪县人民政府, 云政发〔2023〕1号, 2023-07-03}
  table
    tableRow
      tableCell 索引号
      tableCell 000000
      tableCell 发文机构
      tableCell 云溪县人民政府
    tableRow
      tableCell 成文日期
      tableCell 2023/7/3
      tableCell 文号
      tableCell 云政发〔2023〕1号
  title 关于甲的通知
  paragraph 请办理。
`,
  ],
  [
    'what the document says itself goes before',
    '发文机构：云溪县财政局 ¶ 成文日期：2022年1月1日 ¶ 文号：云财发〔2022〕9号 ¶ 云溪县人民政府 ¶ 关于甲的通知 ¶ 云政发〔2023〕1号 ¶ 请办理。 ¶ 云溪县人民政府 ¶ 2023年7月3日',
    `
document 云溪县人民政府关于甲的通知 {通知, 云溪县人民政府, 云政发〔2023〕1号, 2023-07-03}
  furniture 发文机构：云溪县财政局
  furniture 成文日期：2022年1月1日
  furniture 文号：云财发〔2022〕9号
  title 云溪县人民政府关于甲的通知
  documentNumber 云政发〔2023〕1号 {云政发, 2023, 1}
  paragraph 请办理。
  signature 云溪县人民政府
  date 2023年7月3日 {2023-07-03}
`,
  ],
  [
    'the title twice',
    '关于甲的通知 ¶ 索引号：000000 ¶ 关于甲的通知 ¶ 请办理。',
    `
document 关于甲的通知 {通知}
  furniture 关于甲的通知
  furniture 索引号：000000
  title 关于甲的通知
  paragraph 请办理。
`,
  ],
  [
    'a telegram',
    '等级：特急·明电　　云汛电〔2023〕18号 ¶ 关于甲的通知 ¶ 请办理。',
    `
document 关于甲的通知 {通知, 云汛电〔2023〕18号}
  furniture 等级：特急·明电 云汛电〔2023〕18号
  title 关于甲的通知
  paragraph 请办理。
`,
  ],
  [
    'an order’s title and number on one line',
    '云溪县人民政府令第15号 ¶ 《云溪县防汛办法》已经通过，现予公布。 ¶ 县长 李明 ¶ 2023年7月3日 ¶ 云溪县防汛办法 ¶ 第一条 甲事。',
    `
document 云溪县人民政府令 {令, 云溪县人民政府, 第15号, 2023-07-03}
  title 云溪县人民政府令
  documentNumber 第15号 {15}
  paragraph 《云溪县防汛办法》已经通过，现予公布。
  signature 县长 李明
  date 2023年7月3日 {2023-07-03}
  instrument 云溪县防汛办法 {办法}
    title 云溪县防汛办法
    article 第一条 {1}
      paragraph 甲事。
`,
  ],
  [
    'minutes',
    '云溪县人民政府常务会议纪要 ¶ 〔2023〕12号 ¶ 云溪县人民政府办公室 2023年8月16日 ¶ 第31次县政府常务会议纪要 ¶ 会议研究了防汛工作。',
    `
document 第31次县政府常务会议纪要 {纪要, 〔2023〕12号}
  furniture 云溪县人民政府常务会议纪要
  documentNumber 〔2023〕12号 {2023, 12}
  furniture 云溪县人民政府办公室 2023年8月16日
  title 第31次县政府常务会议纪要
  paragraph 会议研究了防汛工作。
`,
  ],
])('%s', (_, text, tree) => {
  expect(shortTree(text)).toBe(tree)
})
