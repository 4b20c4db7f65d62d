/** JSON: the tree itself. */
import type { Gazette } from '../nodes.js'

/** The tree as JSON, on one line or indented. */
export function toJson(tree: Gazette, options: { indent?: number } = {}): string {
  return JSON.stringify(tree, null, options.indent)
}
