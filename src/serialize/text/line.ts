/** One printed line: what stands on it, and the signs that the tree leaves out of values. */
import type { Leaf } from '../../nodes.js'

/** Two full-width characters, as a paragraph's first line has (GB/T 9704-2012 §7.3.3). */
const INDENT = '　　'

/** A line that begins something. Where every such line is indented, no line is taken for the end of the one before. */
export function indented(text: string): string {
  return INDENT + text
}

export function lineOf(leaf: Leaf): string {
  switch (leaf.type) {
    case 'addressee':
      return indented(`${leaf.value}：`)
    case 'annotation':
      return indented(`（${leaf.value}）`)
    case 'paragraph':
      return leaf.continued ? leaf.value : indented(leaf.value)
    default:
      return indented(leaf.value)
  }
}
