/**
 * Reads Chinese government gazettes (政府公报) into a typed syntax tree.
 *
 * ```ts
 * import { parse } from 'gongbao'
 * const tree = parse(text)
 * ```
 *
 * @packageDocumentation
 */
export type { Grammar, NumberPrefix, Place, Words } from './grammar.js'
export { find, idsOf } from './ids.js'
export type * from './nodes.js'
export { type ParseOptions, parse } from './parse.js'
export { visit } from './visit.js'
