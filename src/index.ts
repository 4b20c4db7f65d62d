/**
 * Reads Chinese government gazettes (政府公报) into a typed syntax tree.
 *
 * ```js
 * import { parse } from 'gongbao'
 *
 * const tree = parse('云溪县人民政府\n关于加强水库管理的通知\n\n云政发〔2023〕15号\n\n各乡镇人民政府：\n\n根据《水库管理条例》，通知如下。\n')
 * const [document] = tree.children
 * console.log(document.documentNumber, document.position.start.line) // 云政发〔2023〕15号 1
 * ```
 *
 * @packageDocumentation
 */
export type { Grammar, NumberPrefix, Place, Words } from './grammar.js'
export { find, idsOf } from './ids.js'
export type * from './nodes.js'
export { type ParseOptions, parse } from './parse.js'
export { visit } from './visit.js'
