/** Titles that are named in a text, and how two differ. */
import { excerpt } from './excerpt.js'

/** The titles in 《》, brackets of an inner title with them, and where they stand. */
export function citedTitles(text: string): { title: string; from: number; to: number }[] {
  const titles: { title: string; from: number; to: number }[] = []
  let depth = 0
  let from = 0
  for (let at = text.indexOf('《'); at >= 0 && at < text.length; at++) {
    if (text[at] === '《' && depth++ === 0) from = at
    if (text[at] === '》' && depth > 0 && --depth === 0) titles.push({ title: text.slice(from + 1, at), from, to: at + 1 })
  }
  return titles
}

interface Difference {
  /** Characters of the first where the second has `expected`. */
  found: string
  expected: string
  /** Where it begins in both. */
  at: number
}

/** What is between the beginning and the end that two different texts share. */
export function difference(a: string, b: string): Difference {
  let at = 0
  while (at < a.length && at < b.length && a[at] === b[at]) at++
  let end = 0
  while (end < a.length - at && end < b.length - at && a[a.length - 1 - end] === b[b.length - 1 - end]) end++
  // Where the one has nothing, a neighbour shows the place: 动动 for 动.
  if (at === a.length - end || at === b.length - end) {
    if (at > 0) at--
    else if (end > 0) end--
  }
  return { found: a.slice(at, a.length - end), expected: b.slice(at, b.length - end), at }
}

const LONGEST = 40

/** Two different titles as a message shows them: whole, or where they are long the words about what differs. */
export function contrasted(a: string, b: string): { found: string; expected: string } {
  if (Math.max(a.length, b.length) <= LONGEST) return { found: a, expected: b }
  const { found, expected, at } = difference(a, b)
  return { found: excerpt(a, at, at + found.length), expected: excerpt(b, at, at + expected.length) }
}

const SHARE = 0.6

/** Whether both have most of their pairs of characters in common. */
export function alike(a: string, b: string): boolean {
  const pairs = new Set<string>()
  for (let i = 1; i < a.length; i++) pairs.add(a.slice(i - 1, i + 1))
  let same = 0
  for (let i = 1; i < b.length; i++) if (pairs.has(b.slice(i - 1, i + 1))) same++
  return same >= SHARE * Math.max(a.length - 1, b.length - 1, 1)
}
