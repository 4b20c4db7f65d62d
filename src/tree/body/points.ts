/** Points of a text, and the questions of an interview: they stand beside each other, whatever lists are within them. */

import type { Block } from '../../nodes.js'
import { signs } from '../../text/characters.js'

const POINTS = signs('●◆○■▲★◎问問')
const QUESTIONS = '问問'
const QUESTION = /^[问問][：:]/
const ANSWER = /^答[：:]/
const OPEN_ENDS = signs('：:；;')

export class Points {
  private sign = ''
  private level = 0

  /**
   * How many of the divisions that are open hold the block: ●12月8日，会议研究：⏎1.…⏎2.…⏎●12月20日，…   问：…⏎答：包括：⏎（一）…⏎问：…
   * `children`: those of all that is open. `headed`: the list goes on below, and its last item has a heading only: ●会议强调：⏎一、抓防汛⏎●…⏎二、…
   */
  kept(block: Block, open: readonly { from: number }[], children: readonly Block[], headed: boolean): number {
    const sign = signOf(block)
    if (sign === '') return open.length
    const item = sign === this.sign ? open[this.level] : undefined
    let above = (item?.from ?? 0) - 1
    while (children[above]?.type === 'division') above--
    const opener = children[above]
    if (headed || !item || !isOpener(opener, sign)) this.level = open.length
    this.sign = sign
    return this.level
  }
}

function signOf(block: Block): string {
  if (block.type !== 'paragraph' || !POINTS.has(block.value.charCodeAt(0))) return ''
  const sign = block.value[0] as string
  return QUESTIONS.includes(sign) && !QUESTION.test(block.value) ? '' : sign
}

/** The point that a list is below, or the answer to a question: it ends in the middle. */
function isOpener(block: Block | undefined, sign: string): boolean {
  if (block?.type !== 'paragraph' || !OPEN_ENDS.has(block.value.charCodeAt(block.value.length - 1))) return false
  return signOf(block) === sign || (QUESTIONS.includes(sign) && ANSWER.test(block.value))
}
