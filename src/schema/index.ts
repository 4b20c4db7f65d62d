/**
 * Schemas of the tree for [zod](https://zod.dev) (`zod/mini`), and trees out of JSON. An entry of its own: nothing else
 * loads zod but `gongbao/grammar`. The same as JSON Schema (draft 2020-12) is the file `gongbao/schema.json`.
 *
 * ```ts
 * import { toJson } from 'gongbao/serialize'
 * import { fromJson } from 'gongbao/schema'
 *
 * const same = fromJson(toJson(tree))
 * ```
 *
 * @packageDocumentation
 */
export { fromJson, TreeError } from './from-json.js'
export * from './tree.js'
