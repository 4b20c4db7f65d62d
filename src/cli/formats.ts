/** `--to`: what a tree can be written as. */
import type { Gazette } from '../nodes.js'
import { extract } from '../references/index.js'
import { toAkomaNtoso, toChunks, toCsv, toHtml, toJson, toMarkdown, toNdjson, toText } from '../serialize/index.js'
import { jsonLines } from '../serialize/ndjson.js'
import type { Encoding } from './encoding.js'

/** What the command line says of a text and of what is written. */
export interface FormatOptions {
  /** What the text's bytes are in. */
  encoding?: Encoding
  /** Places in the text, in JSON. */
  positions: boolean
  /** Most characters of a chunk. */
  limit?: number
}

export const formats: Readonly<Record<string, (tree: Gazette, options: FormatOptions) => string>> = {
  json: (tree, { positions }) => `${toJson(tree, { positions })}\n`,
  markdown: (tree) => toMarkdown(tree),
  html: (tree) => toHtml(tree, { references: extract(tree) }),
  akn: (tree) => toAkomaNtoso(tree, { references: extract(tree) }),
  text: (tree) => toText(tree),
  chunks: (tree, { limit }) => jsonLines(toChunks(tree, limit === undefined ? {} : { limit })),
  csv: (tree) => toCsv(tree),
  ndjson: (tree) => toNdjson(tree),
}
