/** A sample issue, read; and facts with the lines where they were seen. */
import type { Gazette, Node } from '../nodes.js'
import { parse } from '../parse.js'

export interface Sample {
  /** Its name, for comments. */
  file: string
  text: string
}

export interface Seen {
  file: string
  /** Counted from 1. */
  line: number
  /** The line as printed, or its beginning. */
  print: string
}

/** Something that a pack can say, and why. */
export interface Fact<T> {
  value: T
  seen: Seen[]
}

export interface ReadSample extends Sample {
  tree: Gazette
  /** The line where the node begins. */
  seen: (node: Node) => Seen
  /** The line, counted from 1. */
  line: (line: number) => Seen
}

const LONGEST_PRINT = 60

/** Reads a sample with the base grammar: a draft must not know what it is to find. */
export function readSample({ file, text }: Sample): ReadSample {
  const lines = text.split(/\r\n|\n|\r/)
  const line = (number: number): Seen => ({ file, line: number, print: printed(lines[number - 1] ?? '') })
  return { file, text, tree: parse(text), line, seen: (node) => line(node.position.start.line) }
}

/** Without what would end a comment's line. */
function printed(line: string): string {
  const print = line.replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim()
  return print.length > LONGEST_PRINT ? `${print.slice(0, LONGEST_PRINT)}…` : print
}

/** Facts by their value, in the order they are met. */
export class Facts {
  private readonly found = new Map<string, Map<string, Seen>>()

  /** A line counts once for a value. */
  add(value: string, seen: Seen): void {
    let lines = this.found.get(value)
    if (!lines) {
      lines = new Map()
      this.found.set(value, lines)
    }
    lines.set(`${seen.line} ${seen.file}`, seen)
  }

  get(value: string): Seen[] {
    return [...(this.found.get(value)?.values() ?? [])]
  }

  has(value: string): boolean {
    return this.found.has(value)
  }

  all(): Fact<string>[] {
    return [...this.found.keys()].map((value) => ({ value, seen: this.get(value) }))
  }

  /** The value that was seen on the most lines; of equals the first. */
  most(): Fact<string> | undefined {
    return this.all().reduce<Fact<string> | undefined>(
      (best, fact) => (best && best.seen.length >= fact.seen.length ? best : fact),
      undefined,
    )
  }
}
