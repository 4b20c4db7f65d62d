/** 目录: entries whose number or page a line's end cuts. */

const CUTS: readonly (readonly [before: RegExp, line: RegExp])[] = [
  // …的通知（松政发⏎〔2023〕1号）
  // …, but no （3）: the page of the next, and no 标题⇥页码: the head
  [/[\s（(](?!页码$)[㐀-鿿]{1,6}$/, /^[㐀-鿿]{0,8}(?![（(]\d{1,3}[）)])[〔［[【（(]\s?\d/],
  // …发〔202⏎3〕8号（1）   …（1⏎2）
  [/[〔［[【（(]\s?\d{0,4}$/, /^[\d〕］\]】）)]/],
  // …发〔2023〕1⏎2号（3）
  [/[〔［[【（(]\s?\d{4}\s?[〕］\]】）)]\s?第?\d{0,5}$/, /^第?\d{0,5}号/],
  // …的通知……⏎（12）
  [/[.…·．_]\s?$/, /^[\s.…·．_—-]{0,40}[（(]?(?:\d{1,2}[·.])?\d{1,4}[）)]?$/],
  // …会议上⏎（1）
  [/[^\s\d]$/, /^[（(]\d{1,4}[）)]$/],
]
// …的通知 1⏎8, where the line is full
const CUTS_OF_FULL: typeof CUTS = [...CUTS, [/\s\d{1,2}$/, /^\d{1,2}$/]]

/** The line's end cuts an entry's number or page in two. */
export function isCutEntry(before: string, line: string, full: boolean): boolean {
  const end = before.slice(-24)
  return (full ? CUTS_OF_FULL : CUTS).some(([tail, head]) => tail.test(end) && head.test(line))
}
