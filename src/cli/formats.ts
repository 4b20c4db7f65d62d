/** `--to`: what a tree can be written as. */
import type { Gazette } from '../nodes.js'
import { toAkomaNtoso, toJson, toMarkdown } from '../serialize/index.js'

export const formats: Readonly<Record<string, (tree: Gazette) => string>> = {
  json: (tree) => `${toJson(tree)}\n`,
  markdown: (tree) => toMarkdown(tree),
  akn: (tree) => toAkomaNtoso(tree),
}
