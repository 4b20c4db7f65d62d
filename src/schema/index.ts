/**
 * Schemas of the tree for [zod](https://zod.dev) (`zod/mini`), and trees out of JSON. An entry of its own: nothing else
 * loads zod but `gongbao/grammar`. The same as JSON Schema (draft 2020-12) is the file `gongbao/schema.json`.
 *
 * ```js
 * import { parse } from 'gongbao'
 * import { fromJson } from 'gongbao/schema'
 * import { toJson } from 'gongbao/serialize'
 *
 * const tree = parse('关于修路的通知\n\n一、总体要求\n')
 * console.log(fromJson(toJson(tree)).children[0].title) // 关于修路的通知
 * ```
 *
 * @packageDocumentation
 */
export { fromJson, TreeError } from './from-json.js'
export { leafSchema, leafSchemas, pointSchema, positionSchema, publicitySchema } from './leaves.js'
export * from './tree.js'
