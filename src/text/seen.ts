/**
 * What of a text is to be seen. Characters that nobody sees, `一、\u200b总则`: zero-width blanks, soft hyphens and marks of direction
 * from word processors and the web, control characters from extractors of .doc and PDF. A text is read as if they were not there.
 * Only what `\s` matches may lie between the leaves of a tree, so each lies in the leaf about it or beside it.
 */

import type { Gazette, Node, Point } from '../nodes.js'
import { lineAt } from '../places.js'
import { isParent, visit } from '../visit.js'
import { INVISIBLE_CHARACTERS, LINE_END_CHARACTERS } from './characters.js'
import { withoutEscapes } from './escapes.js'
import { withoutRadicals } from './radicals.js'

const INVISIBLE = new RegExp(`[${INVISIBLE_CHARACTERS}]`, 'g')

/** 某县人民政府\v关于…的通知: a line's end of Word within a paragraph, and those of Unicode. */
const LINE_ENDS = new RegExp(`[${LINE_END_CHARACTERS}]`, 'g')

/** The text without them, its signs, characters and ends of lines as in print; one in which nothing else is to be seen stays as it is. */
export function seenIn(text: string): string {
  const seen = withoutRadicals(withoutEscapes(withoutInvisible(text)).replace(INVISIBLE, ''))
  return /\S/.test(seen) ? seen : text
}

/** … with signs still as they are written: &\u200bldquo; is “ too. */
function withoutInvisible(text: string): string {
  return text.replace(LINE_ENDS, '\n').replace(INVISIBLE, '')
}

/** Gives the nodes of a tree that was read from what is seen of the text their places in all of it, whose lines begin at `starts`. */
export function placeInWhole(tree: Gazette, text: string, starts: Int32Array): void {
  const point = (offset: number): Point => {
    const line = lineAt(starts, offset, starts.length - 1)
    return { line: line + 1, column: offset - (starts[line] as number) + 1, offset }
  }
  const shown = withoutEscapes(withoutInvisible(text))
  move(tree, new Cursor(text, new Cursor(shown)), new Cursor(text, new Cursor(shown)), point)
  tree.position = { start: point(0), end: point(text.length) }
  let before: readonly Node[] = []
  visit(tree, (node, ancestors) => {
    if (isParent(node)) return
    const path = [...ancestors, node]
    cover(before, path, text, point)
    before = path
  })
  cover(before, [], text, point)
}

type PointAt = (offset: number) => Point

/** Goes from one offset into what is seen to later ones; `inner`: what is seen of the text may have something that is not seen, too. */
class Cursor {
  private seen = 0
  private at = 0
  private next: number

  constructor(
    private readonly text: string,
    private readonly inner?: Cursor,
  ) {
    this.next = this.invisibleFrom(0)
  }

  /** Past so many characters that are seen. */
  past(offset: number): number {
    return this.pastOwn(this.inner?.past(offset) ?? offset)
  }

  private pastOwn(seen: number): number {
    while (seen - this.seen > this.next - this.at) {
      this.seen += this.next - this.at
      this.skip()
    }
    this.at += seen - this.seen
    this.seen = seen
    return this.at
  }

  /** At the character that so many stand before. */
  before(offset: number): number {
    this.pastOwn(this.inner?.before(offset) ?? offset)
    while (this.at === this.next) this.skip()
    return this.at
  }

  private skip(): void {
    this.at = this.next + 1
    this.next = this.invisibleFrom(this.at)
  }

  private invisibleFrom(at: number): number {
    INVISIBLE.lastIndex = at
    return INVISIBLE.test(this.text) ? INVISIBLE.lastIndex - 1 : this.text.length
  }
}

/** Nodes begin in the order in which a walk comes to them, and end in the order in which it leaves them. */
function move(node: Node, starts: Cursor, ends: Cursor, point: PointAt): void {
  const start = point(starts.before(node.position.start.offset))
  if (isParent(node)) for (const child of node.children) move(child, starts, ends, point)
  node.position = { start, end: point(ends.past(node.position.end.offset)) }
}

/** A leaf with all above it, the one that comes next, and the invisible between them: `\u200b第二条` is of the next leaf. */
function cover(before: readonly Node[], next: readonly Node[], text: string, point: PointAt): void {
  const from = before.at(-1)?.position.end.offset ?? 0
  const to = next.at(-1)?.position.start.offset ?? text.length
  const gap = text.slice(from, to)
  if (!/\S/.test(gap)) return
  const line = Math.max(gap.lastIndexOf('\n'), gap.lastIndexOf('\r')) + 1
  const cut = before.length === 0 ? 0 : next.length === 0 || line === 0 ? gap.length : line
  const behind = gap.slice(0, cut).trimEnd().length
  const ahead = gap.slice(cut).search(/\S/)
  if (behind > 0) {
    const end = point(from + behind)
    for (const { position } of before) if (position.end.offset < end.offset) position.end = end
  }
  if (ahead >= 0) {
    const start = point(from + cut + ahead)
    for (const { position } of next) if (position.start.offset > start.offset) position.start = start
  }
}
