/**
 * Trees out again: each serializer is a pure function of the tree.
 *
 * ```js
 * import { parse } from 'gongbao'
 * import { toHtml, toMarkdown, toText } from 'gongbao/serialize'
 *
 * const tree = parse('关于修路的通知\n\n一、总体要求\n\n坚持节约。\n')
 * console.log(toMarkdown(tree, { frontMatter: false }).split('\n')[0]) // # 关于修路的通知
 * console.log(toHtml(tree).startsWith('<!doctype html>'), toText(tree).includes('一、总体要求')) // true true
 * ```
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
