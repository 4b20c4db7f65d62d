/** `--to`: what a tree can be written as. */
import type { Gazette } from '../nodes.js'
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

/** Each loads what it writes with: a command writes one. */
export const formats: Readonly<Record<string, (tree: Gazette, options: FormatOptions) => Promise<string>>> = {
  json: async (tree, { positions }) => {
    const { toJson } = await import('../serialize/json.js')
    return `${toJson(tree, { positions })}\n`
  },
  markdown: async (tree) => (await import('../serialize/markdown/index.js')).toMarkdown(tree),
  html: async (tree) => (await import('../serialize/html/index.js')).toHtml(tree, { references: await referencesOf(tree) }),
  akn: async (tree) => (await import('../serialize/akoma-ntoso/index.js')).toAkomaNtoso(tree, { references: await referencesOf(tree) }),
  text: async (tree) => (await import('../serialize/text/index.js')).toText(tree),
  chunks: async (tree, { limit }) => {
    const [{ toChunks }, { jsonLines }] = await Promise.all([import('../serialize/chunks/index.js'), import('../serialize/ndjson.js')])
    return jsonLines(toChunks(tree, limit === undefined ? {} : { limit }))
  },
  csv: async (tree) => (await import('../serialize/csv.js')).toCsv(tree),
  ndjson: async (tree) => (await import('../serialize/ndjson.js')).toNdjson(tree),
}

async function referencesOf(tree: Gazette) {
  const { extract } = await import('../references/index.js')
  return extract(tree)
}
