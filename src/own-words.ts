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
