/** Where a heading ends on its line, and which divisions stay open when the next begins. */
import { describe, expect, it } from 'vitest'
import type { Division, Scheme } from '../../src/nodes.js'
import type { Label } from '../../src/tokens/labels/label.js'
import { splitHeading } from '../../src/tree/body/heading-end.js'
import { keptOpen } from '../../src/tree/body/levels.js'

/** The heading and the text of what stands behind a label, parted by `|`. */
function split(text: string, scheme: Scheme = 'chinese-bracketed', followed = false): string {
  const { headingEnd, textStart } = splitHeading(text, 0, text.length, { scheme } as Label, followed)
  return `${text.slice(0, headingEnd)}|${text.slice(textStart)}`
}

describe('a heading', () => {
  it.each([
    ['加强组织领导', '加强组织领导|'],
    ['加强组织领导。各单位要重视。', '加强组织领导|各单位要重视。'],
    ['加强组织领导。 **各单位要重视。', '加强组织领导|各单位要重视。'],
    ['加强组织领导。', '|加强组织领导。'],
    ['加强组织领导；', '|加强组织领导；'],
    ['加强组织领导；各单位要重视。', '|加强组织领导；各单位要重视。'],
    ['。甲', '|。甲'],
    ['落实（甲。', '|落实（甲。'],
    ['落实（甲', '落实（甲|'],
    ['落实责任制.各单位要重视。', '落实责任制|各单位要重视。'],
    ['加强（一。二）领导。各单位要重视。', '加强（一。二）领导|各单位要重视。'],
    ['加强“一。二”领导。各单位要重视。', '加强“一。二”领导|各单位要重视。'],
    ['甲）乙。各单位要重视。', '甲）乙|各单位要重视。'],
    ['县财政局：负责资金。', '县财政局|负责资金。'],
    ['县财政局：', '县财政局：|'],
    ['有下列情形之一的：', '|有下列情形之一的：'],
    ['县财政局，县教育局：', '|县财政局，县教育局：'],
    ['县财政局：“甲。”', '|县财政局：“甲。”'],
    ['不作为：推诿扯皮。', '不作为|推诿扯皮。'],
    ['主动作为：敢担当。', '主动作为|敢担当。'],
    ['奋发有为：敢担当。', '奋发有为|敢担当。'],
    ['违规行为：扣2分。', '违规行为|扣2分。'],
    ['人为：操作不当。', '人为|操作不当。'],
    ['报到：3月5日。', '报到|3月5日。'],
    ['代表报到：3月5日。', '代表报到|3月5日。'],
    ['服务周到：热情。', '服务周到|热情。'],
    ['夏至：防汛。', '夏至|防汛。'],
    ['范围为：全县。', '|范围为：全县。'],
    ['联系人为：李明。', '|联系人为：李明。'],
    ['开户银行为：云溪农商行。', '|开户银行为：云溪农商行。'],
    ['重点工作为：防汛。', '|重点工作为：防汛。'],
    ['住所为：柳塘镇。', '|住所为：柳塘镇。'],
    ['将意见发送至：甲。', '|将意见发送至：甲。'],
    ['有效期至：2025年。', '|有效期至：2025年。'],
    ['将信函寄到：柳塘镇。', '|将信函寄到：柳塘镇。'],
    ['第一阶段：2023年11月至2024年4月。各单位要重视。', '第一阶段：2023年11月至2024年4月|各单位要重视。'],
    ['第一阶段：2023年11月至2024年4月。', '第一阶段|2023年11月至2024年4月。'],
    [`${'甲'.repeat(22)}：负责。`, `${'甲'.repeat(22)}|负责。`],
    [`${'甲'.repeat(23)}：负责。`, `|${'甲'.repeat(23)}：负责。`],
    [`${'甲'.repeat(22)}、${'乙'.repeat(21)}：负责。`, `${'甲'.repeat(22)}、${'乙'.repeat(21)}|负责。`],
    [`${'甲'.repeat(22)}、${'乙'.repeat(22)}：负责。`, `|${'甲'.repeat(22)}、${'乙'.repeat(22)}：负责。`],
    [`${'甲'.repeat(30)}。乙。`, `${'甲'.repeat(30)}|乙。`],
    [`${'甲'.repeat(31)}。乙。`, `|${'甲'.repeat(31)}。乙。`],
    ['甲，乙，丙。丁。', '甲，乙，丙|丁。'],
    ['甲，乙，丙，丁。戊。', '|甲，乙，丙，丁。戊。'],
    ['对部分条款予以修改。（附件1）', '|对部分条款予以修改。（附件1）'],
    ['各单位应当重视。甲。', '|各单位应当重视。甲。'],
    ['本公告自2023年8月1日起施行。同时废止。', '|本公告自2023年8月1日起施行。同时废止。'],
    ['5%以上。甲。', '|5%以上。甲。'],
    ['预案由县水务局负责。甲。', '|预案由县水务局负责。甲。'],
  ])('of %s', (text, expected) => {
    expect(split(text)).toBe(expected)
  })

  it.each<[Scheme, string, string]>([
    ['chinese', '加强组织领导。', '加强组织领导|'],
    ['chinese', `${'甲'.repeat(20)}。`, `${'甲'.repeat(20)}|`],
    ['chinese', `${'甲'.repeat(21)}。`, `|${'甲'.repeat(21)}。`],
    ['chinese', '加强组织领导！', '|加强组织领导！'],
    ['chinese', '问：为什么要修路？', '问：为什么要修路？|'],
    ['chinese', 'Q1：为什么要修路?', 'Q1：为什么要修路?|'],
    ['chinese', `问：${'甲'.repeat(61)}？`, `|问：${'甲'.repeat(61)}？`],
    ['chinese', '删去第八条第二款。', '|删去第八条第二款。'],
    ['chinese', '删去末句。', '|删去末句。'],
    ['chinese', '修改第十二条。', '|修改第十二条。'],
    ['article', '立法目的', '立法目的|'],
    ['article', `${'甲'.repeat(20)}`, `${'甲'.repeat(20)}|`],
    ['article', `${'甲'.repeat(21)}`, `|${'甲'.repeat(21)}`],
    ['article', '立法，目的', '|立法，目的'],
    ['article', '立法目的。', '|立法目的。'],
    ['article', '【立法目的】为了防汛。', '【立法目的】|为了防汛。'],
    ['article', '（立法目的） 为了防汛。', '（立法目的）|为了防汛。'],
    ['article', `【${'甲'.repeat(19)}】乙。`, `【${'甲'.repeat(19)}】|乙。`],
    ['article', `【${'甲'.repeat(20)}】乙。`, `|【${'甲'.repeat(20)}】乙。`],
    ['chapter', '总则。甲', '总则。甲|'],
    ['book', '甲；乙', '甲；乙|'],
  ])('with text below, of a %s: %s', (scheme, text, expected) => {
    expect(split(text, scheme, true)).toBe(expected)
  })

  it('of an article needs text below', () => {
    expect(split('立法目的', 'article', false)).toBe('|立法目的')
  })
})

describe('divisions that stay open', () => {
  const of = (scheme: Scheme, ...ordinal: number[]) => ({ scheme, ordinal }) as Division
  const open = (...divisions: Division[]) => divisions.map((division) => ({ division }))

  it.each<[string, ReturnType<typeof open>, Division, number]>([
    ['all over a new scheme', open(of('chinese', 1), of('chinese-bracketed', 1)), of('arabic', 1), 2],
    ['those above the brother', open(of('chinese', 1), of('chinese-bracketed', 1), of('arabic', 3)), of('chinese-bracketed', 2), 1],
    ['all over a list that begins anew below others', open(of('chinese-bracketed', 1), of('arabic', 1)), of('chinese-bracketed', 1), 2],
    ['not over one that begins anew beside it', open(of('chinese', 1), of('chinese-bracketed', 2)), of('chinese-bracketed', 1), 1],
    ['none below nine', open(of('chinese', 1), ...Array.from({ length: 8 }, () => of('arabic', 1))), of('chinese', 1), 0],
    ['those above an orphan’s lower ones', open(of('chinese-bracketed', 3)), of('chinese', 3), 0],
    ['all that are of higher schemes', open(of('chinese', 1)), of('arabic', 3), 1],
    ['the chapter over an article', open(of('chapter', 1)), of('article', 1), 1],
    ['the chapter over the next article', open(of('chapter', 1), of('article', 1), of('chinese-bracketed', 2)), of('article', 2), 1],
    ['the book over a chapter, not the article', open(of('book', 1), of('article', 3)), of('chapter', 2), 1],
    ['nothing over a chapter after an article alone', open(of('article', 3)), of('chapter', 2), 0],
    ['what is no statute’s', open(of('chinese', 1)), of('article', 1), 1],
    ['5.3 over 5.3.1', open(of('decimal', 5), of('decimal', 5, 3)), of('decimal', 5, 3, 1), 2],
    ['5 over 5.4', open(of('decimal', 5), of('decimal', 5, 3)), of('decimal', 5, 4), 1],
    ['nothing over 6', open(of('decimal', 5), of('decimal', 5, 3)), of('decimal', 6), 0],
    ['一、 over 1.1', open(of('chinese', 1)), of('decimal', 1, 1), 1],
    ['all over 2.1 below another number', open(of('chinese', 1), of('arabic', 4)), of('decimal', 2, 1), 2],
    ['一、 over 1.2 after 1.1', open(of('chinese', 1), of('decimal', 1, 1)), of('decimal', 1, 2), 1],
    ['all over 一、 anew', open(of('chinese', 1), of('chinese-bracketed', 1)), of('chinese', 1), 2],
  ])('%s', (_, before, next, kept) => {
    expect(keptOpen(before, next)).toBe(kept)
  })

  it('is nothing over 一、 that was read for 二、, where 三、 follows', () => {
    expect(keptOpen(open(of('chinese', 1), of('chinese-bracketed', 1)), of('chinese', 1), 3)).toBe(0)
  })
})
