/**
 * What a document says about others and about itself: citations, basis, dates, people, tasks, publicity.
 *
 * ```js
 * import { parse } from 'gongbao'
 * import { extract } from 'gongbao/references'
 *
 * const text = '云溪县人民政府\n关于加强水库管理的通知\n\n云政发〔2023〕15号\n\n各乡镇人民政府：\n\n根据《水库管理条例》，通知如下。\n'
 * for (const { title, relation } of extract(parse(text), { text }).citations) console.log(relation, title) // basedOn 水库管理条例
 * ```
 *
 * @packageDocumentation
 */
export { toDot, toMermaid } from './draw.js'
export { extract } from './extract.js'
export type * from './facts.js'
export { toGraph } from './graph.js'
export type { Graph, GraphEdge, GraphNode, GraphRelation } from './graph-builder.js'
export type * from './model.js'
export { type Link, type LinkEnd, type LinkType, type Resolution, type ResolveOptions, resolve, type Unresolved } from './resolve.js'
