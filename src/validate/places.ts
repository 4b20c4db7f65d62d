/** From a character of a leaf's `value` to its place in the source, and from an offset to line and column. */
import type { Leaf, Point, Position } from '../nodes.js'
import { isBlank } from '../text.js'
import type { Place } from './rule.js'

export class Places {
  private starts: number[] | undefined
  /** The leaf that was asked for last, and where its characters are. */
  private leaf: Leaf | undefined
  private offsets = new Int32Array(0)

  constructor(private readonly source: string | undefined) {}

  position({ node, within, range }: Place): Position {
    if (this.source === undefined) return node.position
    if (range) return this.span(range[0], range[1])
    if (!within || !('value' in node)) return node.position
    const [from, to] = within
    const start = this.offset(node, from) as number
    return this.span(start, to > from ? (this.offset(node, to - 1) as number) + 1 : start)
  }

  offset(leaf: Leaf, index: number): number | undefined {
    if (this.source === undefined) return undefined
    if (this.leaf !== leaf) {
      this.leaf = leaf
      this.offsets = align(leaf, this.source)
    }
    return this.offsets[index]
  }

  span(start: number, end: number): Position {
    return { start: this.point(start), end: this.point(end) }
  }

  private point(offset: number): Point {
    this.starts ??= lineStarts(this.source as string)
    let low = 0
    let high = this.starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.starts[middle] as number) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (this.starts[low] as number) + 1, offset }
  }
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1)
  }
  return starts
}

/** A value is its source without blanks, bullets and `**`: both are walked, character by character. */
function align({ value, position: { start, end } }: Leaf, source: string): Int32Array<ArrayBuffer> {
  const offsets = new Int32Array(value.length)
  const last = end.offset - 1
  let at = start.offset
  for (let index = 0; index < value.length; index++) {
    const code = value.charCodeAt(index)
    // The one blank of a value stands for any in the source.
    if (isBlank(code)) while (at < last && !isBlank(source.charCodeAt(at))) at++
    else while (at < last && source.charCodeAt(at) !== code) at++
    offsets[index] = at
    if (at < last) at++
  }
  return offsets
}
