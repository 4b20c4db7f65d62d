/** A part's children as a reader takes them: page furniture is gone, and a paragraph that it cut in two is whole. */
import type { Node, Paragraph } from '../nodes.js'

export function reading<T extends Node>(children: readonly T[]): T[] {
  const read: T[] = []
  let paragraph = -1
  for (const child of children) {
    if (child.type === 'furniture') continue
    const before = read[paragraph]
    if (child.type === 'paragraph' && child.continued && before) read[paragraph] = joined(before as Paragraph, child) as unknown as T
    else {
      read.push(child)
      if (child.type === 'paragraph') paragraph = read.length - 1
      else if (child.type === 'division') paragraph = -1
    }
  }
  return read
}

function joined(first: Paragraph, second: Paragraph): Paragraph {
  return { ...first, value: first.value + second.value, position: { start: first.position.start, end: second.position.end } }
}
