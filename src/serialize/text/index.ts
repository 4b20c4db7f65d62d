/** The canonical plain text of a tree: what an office would type. */
import { mustBeTree } from '../../arguments.js'
import type { Gazette } from '../../nodes.js'
import { blocks, type Lines } from './blocks.js'
import { contentsLines } from './contents.js'
import { lineOf } from './line.js'

/**
 * The text that reads as this tree: one line for a paragraph, blank lines between blocks, every line that begins a
 * paragraph indented. `parse(toText(tree))` is the tree again but for its places, with the exceptions that the guide names.
 */
export function toText(tree: Gazette): string {
  mustBeTree('toText', tree)
  const paragraphs = tree.children.flatMap((child): Lines[] => {
    switch (child.type) {
      case 'masthead':
      case 'colophon':
        return [child.children.map(lineOf)]
      case 'contents':
        return [contentsLines(child)]
      case 'document':
        return blocks(child.children, child.issuer)
      default:
        return [[lineOf(child)]]
    }
  })
  return paragraphs.map((lines) => `${lines.join('\n')}\n`).join('\n')
}
