/**
 * What a document says about others and about itself: citations, basis, dates, people, tasks, publicity.
 *
 * @packageDocumentation
 */
export { toDot, toMermaid } from './draw.js'
export { extract } from './extract.js'
export { type Graph, type GraphEdge, type GraphNode, type GraphRelation, toGraph } from './graph.js'
export type * from './model.js'
export { type Link, type LinkEnd, type LinkType, type Resolution, type ResolveOptions, resolve, type Unresolved } from './resolve.js'
