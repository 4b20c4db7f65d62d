/** What lines print, bullets, tags and `**` around it apart. */
import type { Line } from './lines.js'

/** Indexes into the lines that have ink. */
interface Span {
  first: number
  last: number
}

/** What a line prints. */
export function inkOf(text: string, { inkStart, inkEnd }: Line): string {
  return text.slice(inkStart, inkEnd)
}

/** … its first characters. */
export function firstInk(text: string, { inkStart, inkEnd }: Line, most: number): string {
  return text.slice(inkStart, Math.min(inkEnd, inkStart + most))
}

/** … its last ones. */
export function lastInk(text: string, { inkStart, inkEnd }: Line, most: number): string {
  return text.slice(Math.max(inkStart, inkEnd - most), inkEnd)
}

/** What several lines print together, as it stands in the text. */
export function printOf(text: string, lines: readonly Line[], { first, last }: Span): string {
  return text.slice((lines[first] as Line).inkStart, (lines[last] as Line).inkEnd)
}

/** Whether the lines from `first` to `last` have together more ink than so many half-width cells, however they are ended. */
export function isWider(lines: readonly Line[], { first, last }: Span, most: number): boolean {
  let width = 0
  for (let i = first; i <= last && width <= most; i++) width += (lines[i] as Line).width
  return width > most
}
