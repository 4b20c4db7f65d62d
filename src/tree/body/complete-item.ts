/** Whether an item is complete in itself, and what stands below it is no part of it. */

import type { Block, Division, Scheme } from '../../nodes.js'
import { signs } from '../../text/characters.js'
import { isTaskLine } from '../../tokens/task.js'
import { isStatutory } from './levels.js'

export function endsInColon(block: Block | undefined): boolean {
  return block?.type === 'paragraph' && '：:'.includes(block.value.at(-1) as string)
}

/** A heading that runs into its text, and no more, page furniture apart: its blocks so far stand between two places of a list. */
export function isOneParagraph({ heading, runIn }: Division, blocks: readonly Block[], from: number, to: number): boolean {
  if (heading === undefined || !runIn) return false
  let size = 0
  for (let at = from; at < to && size < 3; at++) if (blocks[at]?.type !== 'furniture') size++
  return size === 2
}

/** … and so is each of the items above, up to the first of them. */
export function areOneParagraphs(blocks: readonly Block[], end: number, scheme: Scheme): boolean {
  for (let at = end - 1; at >= 0; at--) {
    const item = blocks[at]
    if (item?.type !== 'division' || item.scheme !== scheme) return false
    if (!isOneParagraph(item, item.children, 0, item.children.length)) return false
    if (item.ordinal[0] === 1) return true
  }
  return false
}

/** ——教育支出62.1亿元；   ◆加强立法工作。   “乡镇人民政府协助…” */
const POINTS = signs('“—●◆○■▲★◎')

/** 删去该条第二款。   第十六条中的“…”修改为“…”。: what a decision does with another place of the text that the item is about */
const CHANGES =
  /^(?:[删刪][去除](?!的)|增加[一二三两][条條款项項章節节]|将(?:该|第[〇零一二三四五六七八九十百]{1,7})[条條款项項章節节]|第[〇零一二三四五六七八九十百]{1,7}[条條章節节][^。；]{0,60}(?:修改[为為]|改[为為]|中的?[“「]|增加|[删刪]去))/

const OPENS_CHANGE = signs('删刪增将第')

/** Text of its own: not who does the item above it, nor what that item quotes or changes further, nor a point of it. */
export function closesItems(block: Block): boolean {
  if (block.type !== 'paragraph' || block.continued) return false
  const code = block.value.charCodeAt(0)
  if (POINTS.has(code) || (OPENS_CHANGE.has(code) && CHANGES.test(block.value))) return false
  return !isTaskLine(block.value)
}

export function isCompleteItem({ heading, scheme }: Division, last: Block | undefined): boolean {
  if (heading !== undefined || last?.type !== 'paragraph' || isStatutory(scheme)) return false
  return '。；;'.includes(last.value.at(-1) as string)
}

/** What stands last in an item without a heading and in its own last one. */
export function lastText(block: Block | undefined): Block | undefined {
  return block?.type === 'division' && block.heading === undefined ? lastText(block.children.at(-1)) : block
}

/** 县旗制法图案 */
export function isCaption(block: Block): boolean {
  return block.type === 'paragraph' && !/[。；;：:，,]/.test(block.value)
}
