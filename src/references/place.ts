/** From a stretch of prose back to the source: a leaf's `value` is its source without blanks, bullets and `**`. */
import type { Leaf, Point, Position } from '../nodes.js'
import { isBlank } from '../text.js'
import type { Run } from './prose.js'

const STRIDE = 256

export class Places {
  private readonly starts: number[] = []
  /** The leaf asked for last, and how far it was walked. */
  private leaf: Leaf | undefined
  private valueAt = 0
  private sourceAt = 0
  /** Where each `STRIDE`th unit of its value is: what is asked for comes mostly in order, but goes back at times. */
  private marks: number[] = []

  constructor(private readonly source: string | undefined) {
    if (source === undefined) return
    this.starts.push(0)
    for (let at = 0; at < source.length; at++) {
      const code = source.charCodeAt(at)
      if (code === 13 && source.charCodeAt(at + 1) === 10) at++
      if (code === 10 || code === 13) this.starts.push(at + 1)
    }
  }

  /** Where the units `from` to `to` of the run are printed. */
  position(run: Run, from: number, to: number): Position {
    const first = run.pieceAt(from)
    if (this.source === undefined) return first.leaf.position
    const last = run.pieceAt(Math.max(from, to - 1))
    const start = this.offset(first.leaf, from - first.at)
    const end = to > from ? this.offset(last.leaf, to - 1 - last.at) + 1 : start
    return { start: this.point(start), end: this.point(end) }
  }

  private offset(leaf: Leaf, index: number): number {
    if (this.leaf !== leaf) {
      this.leaf = leaf
      this.marks = [this.skip(leaf, 0, leaf.position.start.offset)]
      this.goTo(0)
    }
    if (this.valueAt > index) this.goTo(Math.floor(index / STRIDE))
    while (this.valueAt < index) {
      const inked = !isBlank(leaf.value.charCodeAt(this.valueAt))
      this.valueAt++
      this.sourceAt = this.skip(leaf, this.valueAt, inked ? this.sourceAt + 1 : this.sourceAt)
      if (this.valueAt % STRIDE === 0) this.marks[this.valueAt / STRIDE] = this.sourceAt
    }
    return this.sourceAt
  }

  private goTo(mark: number): void {
    this.valueAt = mark * STRIDE
    this.sourceAt = this.marks[mark] as number
  }

  /** The first unit from `at` on that is the value's at `index`: what is left out lies between. */
  private skip({ value, position }: Leaf, index: number, at: number): number {
    const source = this.source as string
    const wanted = value.charCodeAt(index)
    const blank = isBlank(wanted)
    let to = at
    while (to < position.end.offset && (blank ? !isBlank(source.charCodeAt(to)) : source.charCodeAt(to) !== wanted)) to++
    return to < position.end.offset ? to : at
  }

  private point(offset: number): Point {
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
