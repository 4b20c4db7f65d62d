/** What several lines print together. */
import type { Line } from './lines.js'

/** Indexes into the lines that have ink. */
interface Span {
  first: number
  last: number
}

/** As it stands in the text, bullets and `**` around it apart. */
export function printOf(text: string, lines: readonly Line[], { first, last }: Span): string {
  return text.slice((lines[first] as Line).inkStart, (lines[last] as Line).inkEnd)
}

/** Whether the lines from `first` to `last` have together more ink than so many half-width cells, however they are ended. */
export function isWider(lines: readonly Line[], { first, last }: Span, most: number): boolean {
  let width = 0
  for (let i = first; i <= last && width <= most; i++) width += (lines[i] as Line).width
  return width > most
}
