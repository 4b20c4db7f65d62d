/** Columns of a terminal: a Chinese character takes two cells. */
import { eastAsianWidth } from 'get-east-asian-width'

/** Cells that the text takes. */
export function cellsOf(text: string): number {
  let cells = 0
  for (const character of text) cells += eastAsianWidth(character.codePointAt(0) as number, { ambiguousAsWide: false })
  return cells
}

/** The text filled up with blanks to so many cells. */
export function padEnd(text: string, cells: number): string {
  return text + ' '.repeat(Math.max(0, cells - cellsOf(text)))
}

export function padStart(text: string, cells: number): string {
  return ' '.repeat(Math.max(0, cells - cellsOf(text))) + text
}

/** The text, or as much of it as so many cells hold, `…` last. */
export function cut(text: string, cells: number): string {
  if (cellsOf(text) <= cells) return text
  let taken = ''
  let room = cells - 1
  for (const character of text) {
    room -= cellsOf(character)
    if (room < 0) break
    taken += character
  }
  return `${taken}…`
}
