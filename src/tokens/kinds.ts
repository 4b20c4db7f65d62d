/**
 * What a line can be. Each kind has a code of one character: the codes of all tokens make the string that the
 * structure grammar (`tree/`) runs over.
 */
export const KINDS = {
  prose: 'P', //               the rest: body text
  bare: 'V', //                a short line without any stop: part of a title, a name, a caption
  label: 'L', //               一、  （一）  第三条  5.3.1
  title: 'T', //               …的通知  某县…办法（试行）
  titleOpening: 'A', //        关于印发…   某县人民政府关于…, the title goes on
  organ: 'O', //               某县人民政府办公室
  documentNumber: 'N', //      某政发〔2023〕15号
  date: 'D', //                2023年7月3日
  signedDate: 'S', //          某县人民政府 2023年7月3日
  salutation: 's', //          各位代表：  各乡（镇）人民政府，县直各有关单位：
  annotation: 'M', //          （此件公开发布）
  note: 'I', //                本文件由县发改局负责解读。
  attachmentNote: 'H', //      附件：1.某某名录
  scatteredAttachment: 'h', // 2.某某表: a line of the list that other columns stand before
  columnFragment: 'v', //      the end of such a line
  annexMark: 'X', //           附件1
  subtitle: 'U', //            ——2023年2月16日在…会议上
  byline: 'y', //              县长 李某
  roster: 'R', //              组 长：李某 县委副书记
  appointment: 'p', //         任命某某同志为…；   某某同志任…；
  tableRow: 't', //            | 名称 | 数量 |
  keyLine: 'k', //             牵头单位：县财政局
  gazetteTitle: 'G', //        某县人民政府公报
  pinyin: 'Y', //              MOUXIAN RENMIN ZHENGFU GONGBAO
  issue: 'J', //               2023年第3期（总第6期）
  publication: 'B', //         2023年10月1日出版（季刊）
  sponsor: 'W', //             某县人民政府办公室 主管主办
  contentsHeading: 'Z', //     目 录
  contentsSection: '#', //     【县政府文件】
  contentsEnd: 'E', //         某政发〔2022〕11号（11）: a line of the contents that ends in a page number
  about: 'a', //               《某县人民政府公报》简介
  colophonField: 'K', //       邮 编：000000
  meta: 'm', //                特急  签发人：某某  索引号：…
  imprint: 'i', //             抄送：…  某县人民政府办公室 2023年7月3日印发
  frontMatter: 'f', //         what stands above a document's title
  frontNumber: 'n', //         … and its 文号 there
  furniture: 'F', //           — 12 —
  footnote: 'w', //            ①指…: at a page's foot
  documentTitle: '1', //       a whole heading of a document: organ, opening, title lines
  partTitle: '2', //           a whole heading of an instrument or annex
} as const

/** Name of a kind; grammar packs add their own. */
export type Kind = keyof typeof KINDS | (string & {})
