/** 责任分工: who does, and by when, what the item above says. */
import type { Line } from '../text/lines.js'
import { firstInk } from '../text/print.js'

// 牵头单位：县财政局   完成时限：2023年12月   （责任单位：县发改局）
const TASK = /^[^\S\r\n]{0,8}[（(]?[\u3400-\u9fff]{0,6}(?:单位|领导|部门|责任人|时限|时间|进度)[^\S\r\n]{0,4}[：:]/

// （县发改局牵头，县工信局配合）
const OWNERS = /^[（(][^（）()。；：]{2,60}(?:牵头|负责|配合)[^（）()。；：]{0,40}[）)]$/
const LONGEST_OWNERS = 110

/** Most lines have no colon so near their beginning. */
const NEAR = 22

/** A line that says who does, and by when, what the item above it says. */
export function isTaskLine(line: string): boolean {
  if ((line[0] === '（' || line[0] === '(') && line.length <= LONGEST_OWNERS && OWNERS.test(line)) return true
  for (let at = 0; at < NEAR; at++) {
    const code = line.charCodeAt(at)
    if (code === 0xff1a || code === 58) return TASK.test(line)
  }
  return false
}

/** … in brackets on a line of its own: no paragraph goes on with it. */
export function isTask(text: string, line: Line): boolean {
  return '（('.includes(text[line.inkStart] as string) && isTaskLine(firstInk(text, line, LONGEST_OWNERS + 1))
}
