/**
 * Trees out again: each serializer is a pure function of the tree.
 *
 * @packageDocumentation
 */
export { find, idsOf } from '../ids.js'
export { type AkomaNtosoOptions, toAkomaNtoso } from './akoma-ntoso/index.js'
export { type Chunk, type ChunkOptions, toChunks } from './chunks/index.js'
export { toCsv } from './csv.js'
export { type HtmlOptions, toHtml } from './html/index.js'
export { type JsonOptions, toJson } from './json.js'
export { type MarkdownFile, type MarkdownOptions, toMarkdown, toMarkdownFiles } from './markdown/index.js'
export { toNdjson } from './ndjson.js'
export { toText } from './text/index.js'
