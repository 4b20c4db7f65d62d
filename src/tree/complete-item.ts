/** Whether an item is complete in itself, and what stands below it is no part of it. */
import type { Block, Division } from '../nodes.js'
import { isTaskLine } from './closing.js'
import { isStatutory } from './levels.js'

export function endsInColon(block: Block | undefined): boolean {
  return block?.type === 'paragraph' && '：:'.includes(block.value.at(-1) as string)
}

/** A heading that runs into its text, and no more: `size` blocks are in it so far. */
export function isOneParagraph({ heading, runIn }: Division, size: number): boolean {
  return heading !== undefined && runIn && size === 2
}

/** 甲、长288公分。⏎乙、长240公分。 */
function continuesStems(above: Block | undefined, { value }: { value: string }): boolean {
  const stem = STEMS.indexOf(/^[（(]?(.)[、.．）)]/.exec(value)?.[1] ?? '甲')
  return stem > 0 && above?.type === 'paragraph' && above.value.slice(0, 2).includes(STEMS[stem - 1] as string)
}

const STEMS = '甲乙丙丁戊己庚辛壬癸'

/** Text of its own: not who does the item above it, nor what that item quotes or lists. */
export function closesItems(block: Block, above: Block | undefined): boolean {
  if (block.type !== 'paragraph' || block.continued || block.value.startsWith('“')) return false
  return !isTaskLine(block.value) && !continuesStems(above, block)
}

export function isCompleteItem({ heading, scheme }: Division, last: Block | undefined): boolean {
  if (heading !== undefined || last?.type !== 'paragraph' || isStatutory(scheme)) return false
  return '。；;'.includes(last.value.at(-1) as string)
}
