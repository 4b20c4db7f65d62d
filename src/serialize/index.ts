/**
 * Trees out again: each serializer is a pure function of the tree.
 *
 * @packageDocumentation
 */
export { find, idsOf } from '../ids.js'
export { type AkomaNtosoOptions, toAkomaNtoso } from './akoma-ntoso/index.js'
export { fromJson, TreeError } from './from-json.js'
export { type JsonOptions, toJson } from './json.js'
export { type MarkdownFile, type MarkdownOptions, toMarkdown, toMarkdownFiles } from './markdown/index.js'
