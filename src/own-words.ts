/** Whether a text speaks of itself: 本办法, and not in words that it quotes. */

/** Source of a pattern: 本 as in 本办法; 基本, 根本, 文本 … end in it too. */
export const OWN = '(?<![基根原日样资成版副课书读标文剧范])本'

/** Whether the place stands in “ ”: 第五条修改为：“依照《甲法》处罚。” */
export function isQuoted(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_QUOTE), at)
  return before.lastIndexOf('“') > before.lastIndexOf('”')
}

/** A quotation of more paragraphs opens each of them with “. */
const LONGEST_QUOTE = 400

/** Sources of patterns: the words before the number of a section, 按照3.2规定; 本预案第3.2节. */
export const SECTION_LEAD =
  '见|(?<!(?:系数|倍数|率|比例|比)[㐀-鿿]{0,3})(?:按照|依照|依据|根据|执行|符合|参照|违反|适用|除)|本(?:预案|方案|规划|规程|标准|规范|导则|指南)第?'
/**
 * The rest of the numbers behind the first digits, and what shows that they are none of amounts: not 按照1.5倍, 按照0.5的系数,
 * 按照1.5，. None has three parts: 按照3.2.1，.
 */
export const NAMED_SECTIONS =
  '(?:\\.\\d{1,2})(?:[\\d.、和及与或至]{0,40}\\d)?(?=的?(?:规定|要求|有关|相关|内容|程序|措施)|[条节款项外。；：）)]|、(?!\\d)|(?<=\\d\\.\\d{1,2}\\.\\d{1,2})，|所[列述规]|$)'
