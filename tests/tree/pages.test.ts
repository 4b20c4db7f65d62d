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
  [
    'what a notice issues, below a button of its page',
    '云溪县人民政府关于印发云溪县防汛预案的通知⏎各乡镇人民政府：⏎现将《云溪县防汛预案》印发给你们。⏎云溪县人民政府⏎2023年3月1日⏎【打印本页】⏎云溪县防汛预案⏎一、总则⏎为做好防汛工作，制定本预案。',
    `
document 云溪县人民政府关于印发云溪县防汛预案的通知 {通知, 云溪县人民政府, 2023-03-01}
  title 云溪县人民政府关于印发云溪县防汛预案的通知
  addressee 各乡镇人民政府 {各乡镇人民政府}
  paragraph 现将《云溪县防汛预案》印发给你们。
  signature 云溪县人民政府
  date 2023年3月1日 {2023-03-01}
  furniture 【打印本页】
  instrument 云溪县防汛预案 {预案}
    title 云溪县防汛预案
    chinese 一、 总则 {1}
      paragraph 为做好防汛工作，制定本预案。
`,
  ],
  [
    '… below who edited it, under a name of its own',
    '云溪县人民政府关于印发云溪县防汛预案的通知⏎各乡镇人民政府：⏎现将《防汛预案》印发给你们。⏎云溪县人民政府⏎2023年3月1日⏎（责任编辑：林远）⏎云溪县2023年防汛预案⏎一、总则⏎为做好防汛工作，制定本预案。',
    `
document 云溪县人民政府关于印发云溪县防汛预案的通知 {通知, 云溪县人民政府, 2023-03-01}
  title 云溪县人民政府关于印发云溪县防汛预案的通知
  addressee 各乡镇人民政府 {各乡镇人民政府}
  paragraph 现将《防汛预案》印发给你们。
  signature 云溪县人民政府
  date 2023年3月1日 {2023-03-01}
  furniture （责任编辑：林远）
  instrument 云溪县2023年防汛预案 {预案}
    title 云溪县2023年防汛预案
    chinese 一、 总则 {1}
      paragraph 为做好防汛工作，制定本预案。
`,
  ],
  [
    '… on a page of its own',
    '云溪县人民政府关于印发云溪县防汛预案的通知⏎各乡镇人民政府：⏎现将《云溪县防汛预案》印发给你们。⏎云溪县人民政府⏎2023年3月1日⏎【打印本页】⏎云溪县防汛预案⏎发布时间：2023-03-02 来源：县政府办⏎一、总则⏎为做好防汛工作，制定本预案。',
    `
document 云溪县人民政府关于印发云溪县防汛预案的通知 {通知, 云溪县人民政府, 2023-03-01}
  title 云溪县人民政府关于印发云溪县防汛预案的通知
  addressee 各乡镇人民政府 {各乡镇人民政府}
  paragraph 现将《云溪县防汛预案》印发给你们。
  signature 云溪县人民政府
  date 2023年3月1日 {2023-03-01}
  furniture 【打印本页】
document 云溪县防汛预案 {预案}
  title 云溪县防汛预案
  furniture 发布时间：2023-03-02 来源：县政府办
  chinese 一、 总则 {1}
    paragraph 为做好防汛工作，制定本预案。
`,
  ],
  [
    'another notice below the foot of a page',
    '关于甲的通知⏎各乡镇人民政府：⏎请办理。⏎版权所有：云溪县人民政府⏎关于乙的通知⏎各乡镇人民政府：⏎请落实。',
    `
document 关于甲的通知 {通知}
  title 关于甲的通知
  addressee 各乡镇人民政府 {各乡镇人民政府}
  paragraph 请办理。
  furniture 版权所有：云溪县人民政府
document 关于乙的通知 {通知}
  title 关于乙的通知
  addressee 各乡镇人民政府 {各乡镇人民政府}
  paragraph 请落实。
`,
  ],
  [
    'a way through a site between paragraphs',
    '关于甲的通知⏎各乡镇人民政府：⏎下列事项可以网上办理。⏎首页 > 政务服务 > 网上办理⏎请各单位做好宣传。⏎云溪县人民政府⏎2023年3月1日',
    `
document 关于甲的通知 {通知, 云溪县人民政府, 2023-03-01}
  title 关于甲的通知
  addressee 各乡镇人民政府 {各乡镇人民政府}
  paragraph 下列事项可以网上办理。
  furniture 首页 > 政务服务 > 网上办理
  paragraph 请各单位做好宣传。
  signature 云溪县人民政府
  date 2023年3月1日 {2023-03-01}
`,
  ],
  [
    'the way through its site below a text',
    '关于甲的通知⏎各乡镇人民政府：⏎请办理。⏎云溪县人民政府⏎2023年3月1日⏎当前位置：首页 > 政务公开⏎版权所有：云溪县人民政府',
    `
document 关于甲的通知 {通知, 云溪县人民政府, 2023-03-01}
  title 关于甲的通知
  addressee 各乡镇人民政府 {各乡镇人民政府}
  paragraph 请办理。
  signature 云溪县人民政府
  date 2023年3月1日 {2023-03-01}
  furniture 当前位置：首页 > 政务公开
  furniture 版权所有：云溪县人民政府
`,
  ],
  [
    'a list of texts by keys',
    '关于甲的通知⏎各乡镇人民政府：⏎决定废止下列文件。⏎文件标题：云溪县水资源分类管理办法⏎发布日期：2012年3月1日⏎文件标题：云溪县土地办法⏎发布日期：2013年3月1日⏎请遵照执行⏎云溪县人民政府⏎2023年3月1日',
    `
document 关于甲的通知 {通知, 云溪县人民政府, 2023-03-01}
  title 关于甲的通知
  addressee 各乡镇人民政府 {各乡镇人民政府}
  paragraph 决定废止下列文件。
  paragraph 文件标题：云溪县水资源分类管理办法
  paragraph 发布日期：2012年3月1日
  paragraph 文件标题：云溪县土地办法
  paragraph 发布日期：2013年3月1日
  paragraph 请遵照执行
  signature 云溪县人民政府
  date 2023年3月1日 {2023-03-01}
`,
  ],
  [
    'one text by its keys',
    '关于甲的通知⏎各乡镇人民政府：⏎决定废止下列文件。⏎文件名称：云溪县水资源分类管理办法⏎发布日期：2012年3月1日⏎云溪县人民政府⏎2023年3月1日',
    `
document 关于甲的通知 {通知, 云溪县人民政府, 2023-03-01}
  title 关于甲的通知
  addressee 各乡镇人民政府 {各乡镇人民政府}
  paragraph 决定废止下列文件。
  paragraph 文件名称：云溪县水资源分类管理办法
  paragraph 发布日期：2012年3月1日
  signature 云溪县人民政府
  date 2023年3月1日 {2023-03-01}
`,
  ],
  [
    'rows between bars that end in an organ or a net',
    '云溪县供水工程表⏎序号 | 工程 | 单位⏎1 | 供水厂 | 柳塘镇供水网⏎2 | 供水管网 | 柳塘镇人民政府',
    `
document 云溪县供水工程表
  title 云溪县供水工程表
  table
    tableRow
      tableCell 序号
      tableCell 工程
      tableCell 单位
    tableRow
      tableCell 1
      tableCell 供水厂
      tableCell 柳塘镇供水网
    tableRow
      tableCell 2
      tableCell 供水管网
      tableCell 柳塘镇人民政府
`,
  ],
  [
    'a speech named with who gives it',
    '县长在年终会上的讲话⏎林　远⏎同志们：⏎今年的工作已经完成。',
    `
document 县长在年终会上的讲话 {讲话, 县长在年终会}
  title 县长在年终会上的讲话
  byline 林远
  addressee 同志们 {同志们}
  paragraph 今年的工作已经完成。
`,
  ],
  [
    'a speech named in a section’s words',
    '领导讲话⏎林　远⏎同志们：⏎今年的工作已经完成。',
    `
document 领导讲话 {讲话}
  title 领导讲话
  byline 林远
  addressee 同志们 {同志们}
  paragraph 今年的工作已经完成。
`,
  ],
  [
    'names of sections without contents',
    '人大文件⏎云溪县植树条例⏎第一条 请植树。⏎县政府规章⏎云溪县节水规定⏎第一条 请节水。',
    `
document 云溪县植树条例 {条例}
  furniture 人大文件
  title 云溪县植树条例
  article 第一条 {1}
    paragraph 请植树。
  furniture 县政府规章
document 云溪县节水规定 {规定}
  title 云溪县节水规定
  article 第一条 {1}
    paragraph 请节水。
`,
  ],
])('%s', (_, text, tree) => {
  expect(shortTree(text)).toBe(tree)
})
