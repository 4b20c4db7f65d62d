/** From a character of a leaf's `value` to its place in the text, and from an offset to line and column. */

import type { Gazette, Leaf, Point, Position } from './nodes.js'
import { isBlank } from './text/characters.js'
import { withoutEscapes } from './text/escapes.js'
import { withoutRadicals } from './text/radicals.js'

const AS_PRINTED = new Int32Array()

export class Places {
  private starts: number[] | undefined
  /** Of the leaves asked for, where each unit of the value is; `AS_PRINTED` where it is the source, unit by unit. */
  private readonly known = new Map<Leaf, Int32Array>()

  /** The leaf asked for last, which is often the next one too. */
  private last: Leaf | undefined
  private lastOffsets: Int32Array = AS_PRINTED

  private readonly text: string

  constructor(text: string) {
    this.text = withoutRadicals(withoutEscapes(text))
  }

  /** Offset into the text of the unit `index` of a leaf's value. */
  offset(leaf: Leaf, index: number): number {
    if (leaf !== this.last) {
      this.lastOffsets = this.offsetsOf(leaf)
      this.last = leaf
    }
    const offsets = this.lastOffsets
    const { start, end } = leaf.position
    return offsets === AS_PRINTED ? Math.min(start.offset + index, end.offset) : (offsets[index] ?? end.offset)
  }

  private offsetsOf(leaf: Leaf): Int32Array {
    let offsets = this.known.get(leaf)
    if (!offsets) {
      offsets = isAsPrinted(leaf, this.text) ? AS_PRINTED : align(leaf, this.text)
      this.known.set(leaf, offsets)
    }
    return offsets
  }

  /** Between two offsets, the second excluded. */
  span(start: number, end: number): Position {
    return { start: this.point(start), end: this.point(end) }
  }

  private point(offset: number): Point {
    this.starts ??= lineStarts(this.text)
    const line = lineAt(this.starts, offset, this.starts.length - 1)
    return { line: line + 1, column: offset - (this.starts[line] as number) + 1, offset }
  }
}

/** Why places of a tree cannot be told: they were left out of its JSON, or the text, the option `name`, is another's. */
export function placesFault({ position }: Partial<Gazette>, text?: string, name = 'text'): string | undefined {
  if (!position) return 'the tree has no places: was it written with positions: false?'
  const length = position.end.offset
  if (text === undefined || text.length === length) return undefined
  return `${name}: not the text of the tree, which has ${length} characters, not ${text.length}`
}

/** The last line, of those up to `last`, that begins at the offset or before it. */
export function lineAt(starts: ArrayLike<number>, offset: number, last: number): number {
  let low = 0
  let high = last
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] as number) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

function isAsPrinted({ value, position: { start, end } }: Leaf, text: string): boolean {
  return end.offset - start.offset === value.length && text.startsWith(value, start.offset)
}

function lineStarts(text: string): number[] {
  const starts = [0]
  if (!text.includes('\r')) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
    return starts
  }
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1)
  }
  return starts
}

/** A value is its source without blanks, bullets and `**`: both are walked, character by character. */
function align({ value, position: { start, end } }: Leaf, text: string): Int32Array {
  const offsets = new Int32Array(value.length)
  const last = end.offset - 1
  let at = start.offset
  for (let index = 0; index < value.length; index++) {
    const code = value.charCodeAt(index)
    // The one blank of a value stands for any in the source.
    if (isBlank(code)) while (at < last && !isBlank(text.charCodeAt(at))) at++
    else while (at < last && text.charCodeAt(at) !== code) at++
    offsets[index] = at
    if (at < last) at++
  }
  return offsets
}
