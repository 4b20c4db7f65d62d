/**
 * Trees out again: each serializer is a pure function of the tree.
 *
 * @packageDocumentation
 */
export { toJson } from './json.js'
export { toMarkdown } from './markdown.js'
