/** 附件：1.某县…重点任务⏎分工表⏎2.…: the name of an attachment that goes on in the next line. */
import { isDigit } from '../text/characters.js'
import type { Line } from '../text/lines.js'
import type { ReadAttachmentNote } from '../tokens/attachment.js'
import type { Token } from '../tokens/index.js'
import type { Label } from '../tokens/labels/label.js'
import type { Pair, Setting } from './setting.js'
import { isOverDate } from './surroundings.js'

/** What the rest of a name can look like, and how many items are looked over. */
export const NAME_RESTS = ['bare', 'title', 'contentsHeading']
const MOST_LISTED = 12
/** 名单, 方案, 目录 … end the name of an attachment. */
const WHOLE_NAME = /[表单案法定则录图书划]/

/** 附件：1.某县…重点任务⏎分工表⏎2.…⏎某县人民政府⏎2023年7月3日: between the items of the list, and above the sign-off, nothing else stands. */
export function isListedName({ open, before, token, line }: Pair, { text, lines, tokens }: Setting): boolean {
  // 1-1.某某统计表 is an item too
  if (open.last > open.first + 1 || isDigit(text.charCodeAt(line.inkStart))) return false
  const below = tokens[token.first + 1]
  const signed = below?.kind === 'organ'
  if (!signed && !isItem(below)) return false
  let at = open.first
  while (at > open.first - MOST_LISTED && isOfList(tokens[at])) at--
  const list = tokens[at]
  if (list?.kind !== 'attachmentNote') return false
  if (signed) {
    const { listFrom } = list.value as ReadAttachmentNote
    const numbered = isDigit(text.charCodeAt((lines[list.first] as Line).inkStart + listFrom))
    return (numbered || !WHOLE_NAME.test(text[before.inkEnd - 1] as string)) && isOverDate(tokens, token.first)
  }
  const number = open.kind === 'label' ? (open.value as Label).ordinal[0] : 1
  return ((below as Token).value as Label).ordinal[0] === (number as number) + 1
}

/** 2.某某表 */
function isItem(token: Token | undefined): boolean {
  return token?.kind === 'label' && (token.value as Label).scheme === 'arabic'
}

function isOfList(token: Token | undefined): boolean {
  return isItem(token) || NAME_RESTS.includes(token?.kind ?? '')
}
