/** A part's children as a reader takes them: page furniture is gone, and what is printed as one paragraph is whole. */
import type { Appointment, Contents, ContentsEntry, ContentsSection, Furniture, Leaf, Node, Paragraph } from '../nodes.js'
import { isParent } from '../visit.js'

export function reading<T extends Node>(children: readonly T[]): Exclude<T, Furniture>[] {
  const read: Exclude<T, Furniture>[] = []
  let paragraph = -1
  for (const child of sentences(children)) {
    if (child.type === 'furniture') continue
    const before = read[paragraph]
    if (child.type === 'paragraph' && child.continued && before)
      read[paragraph] = joined(before as Paragraph, child) as unknown as Exclude<T, Furniture>
    else {
      read.push(child as Exclude<T, Furniture>)
      if (child.type === 'paragraph') paragraph = read.length - 1
      else if (child.type === 'division') paragraph = -1
    }
  }
  return read
}

/** 任命某某为县审计局局长，免去其县财政局副局长职务；   某某、某某为县审计局副局长；: appointments that one sentence tells are printed as one. */
export function sentences<T extends Node>(children: readonly T[]): readonly T[] {
  if (!children.some(goesOn)) return children
  const whole: T[] = []
  for (const child of children) {
    const before = whole.at(-1)
    if (before && child.type === 'appointment' && goesOn(before)) whole[whole.length - 1] = joined(before, child) as unknown as T
    else whole.push(child)
  }
  return whole
}

function goesOn(node: Node): node is Appointment {
  return node.type === 'appointment' && /[，、]$/.test(node.value)
}

function joined<T extends Paragraph | Appointment>(first: T, second: T): T {
  const whole = { ...first, value: first.value + second.value }
  // A tree that was written without places has none.
  if (first.position) whole.position = { start: first.position.start, end: second.position.end }
  return whole
}

/** All leaves below a part, as a reader takes them. */
export function leavesOf(node: Node): Leaf[] {
  return isParent(node) ? reading<Node>(node.children).flatMap(leavesOf) : [node]
}

interface Listed {
  line: ContentsEntry | Exclude<Leaf, Furniture>
  section?: ContentsSection
}

/** 目录, one heading or entry after another, those in a section with it. */
export function withSections({ children }: Contents): Listed[] {
  return reading(children).flatMap((child): Listed[] =>
    child.type === 'contentsSection' ? reading(child.children).map((line) => ({ line, section: child })) : [{ line: child }],
  )
}

/** Leaves whose print is new: an inside front prints again what stands on the cover. */
export function once<T extends { value: string }>(leaves: readonly T[]): T[] {
  const seen = new Set<string>()
  return leaves.filter(({ value }) => !seen.has(value) && seen.add(value))
}
