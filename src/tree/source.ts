/** The text that a tree is built from: tokens, and from their places to positions and values. One text after another. */

import type { Vocabulary } from '../grammar.js'
import type { Furniture, Leaf, Point, Position } from '../nodes.js'
import { lineAt } from '../places.js'
import type { Reader } from '../reader.js'
import { cleanBetween } from '../text/clean.js'
import type { Line } from '../text/lines.js'
import { printOf } from '../text/print.js'
import { isClean } from '../text/signs.js'
import type { Token } from '../tokens/index.js'

const NO_STARTS: Int32Array = new Int32Array(0)

export class Source {
  text = ''
  lines: readonly Line[] = []
  tokens: readonly Token[] = []
  private starts: Int32Array = NO_STARTS
  /** The line that the last place was on: places are asked for in the order of the text. */
  private line = 0

  constructor(readonly reader: Reader) {}

  open(text: string, lines: readonly Line[], starts: Int32Array, tokens: readonly Token[]): void {
    this.text = text
    this.lines = lines
    this.starts = starts
    this.tokens = tokens
    this.line = 0
  }

  /** Lets go of the text. */
  close(): void {
    this.open('', [], NO_STARTS, [])
    this.reader.forget()
  }

  get words(): Vocabulary {
    return this.reader.words
  }

  /** The token's print, bullets and `**` around it apart. */
  ink(token: Token): string {
    return printOf(this.text, this.lines, token)
  }

  start(token: Token): number {
    return (this.lines[token.first] as Line).start
  }

  end(token: Token): number {
    return (this.lines[token.last] as Line).end
  }

  inkStart(token: Token): number {
    return (this.lines[token.first] as Line).inkStart
  }

  inkEnd(token: Token): number {
    return (this.lines[token.last] as Line).inkEnd
  }

  point(offset: number): Point {
    const { starts } = this
    let line = this.line
    if ((starts[line] as number) > offset) line = lineAt(starts, offset, line)
    while (line + 1 < starts.length && (starts[line + 1] as number) <= offset) line++
    this.line = line
    return { line: line + 1, column: offset - (starts[line] as number) + 1, offset }
  }

  position(from: number, to: number): Position {
    return { start: this.point(from), end: this.point(to) }
  }

  /** … of a part of the token: of most, the line is known. */
  positionIn({ first, last }: Token, from: number, to: number): Position {
    if (first !== last) return this.position(from, to)
    const { number } = this.lines[first] as Line
    const lineStart = this.starts[number] as number
    const line = number + 1
    return {
      start: { line, column: from - lineStart + 1, offset: from },
      end: { line, column: to - lineStart + 1, offset: to },
    }
  }

  /** Body text between two offsets. */
  prose(from: number, to: number): string {
    return cleanBetween(this.text, from, to, true)
  }

  /** Text of titles and names: without any letter-spacing. */
  title(from: number, to: number): string {
    return cleanBetween(this.text, from, to, false)
  }

  /** There are no blanks, bullets or `**` to remove from the token, but the ends of its lines: most are so. */
  private isPlain({ first, last, plain }: Token): boolean {
    return first === last ? isClean((this.lines[first] as Line).signs) : plain === true
  }

  /** A part of a plain token. */
  private cut({ first, last }: Token, from: number, to: number): string {
    if (first === last) return this.text.slice(from, to)
    let cut = ''
    for (let at = first; at <= last; at++) {
      const { start, end } = this.lines[at] as Line
      if (start < to && end > from) cut += this.text.slice(Math.max(start, from), Math.min(end, to))
    }
    return cut
  }

  /** The whole print of a token as body text. */
  private printed(token: Token): string {
    const from = this.start(token)
    const to = this.end(token)
    if (this.isPlain(token)) return token.text ?? this.text.slice(from, to)
    if (token.text !== undefined && from === this.inkStart(token) && to === this.inkEnd(token)) return token.text
    return this.prose(from, to)
  }

  /** Body text of a part of the token. */
  proseOf(token: Token, from: number, to: number): string {
    return this.isPlain(token) ? this.cut(token, from, to) : this.prose(from, to)
  }

  /** Title or name in a part of the token. */
  nameOf(token: Token, from: number, to: number): string {
    return this.isPlain(token) ? this.cut(token, from, to) : this.title(from, to)
  }

  /** Title or name of a token: its ink without any letter-spacing. */
  name(token: Token): string {
    return this.nameOf(token, this.inkStart(token), this.inkEnd(token))
  }

  /** A leaf over a token, with what is printed, or another text, as its value. */
  leaf<T extends Leaf['type']>(type: T, token: Token, value: string = this.printed(token)): { type: T; value: string; position: Position } {
    return { type, value, position: this.positionIn(token, this.start(token), this.end(token)) }
  }

  /** A leaf of page furniture: its blanks tell nothing, and in a line such as `- 12 -` its signs are no decoration. */
  furniture(token: Token): Furniture {
    if (token.first !== token.last) return this.leaf('furniture', token)
    return this.leaf('furniture', token, this.text.slice(this.start(token), this.end(token)).replace(/\s+/g, ' '))
  }
}

/** From where the first of the nodes begins to where the last ends. */
export function over(nodes: readonly { position: Position }[]): Position {
  const [first] = nodes as [{ position: Position }]
  return { start: first.position.start, end: (nodes.at(-1) as { position: Position }).position.end }
}
