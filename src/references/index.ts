/**
 * What a document says about others and about itself: citations, basis, dates, people, tasks, publicity.
 *
 * @packageDocumentation
 */
export { extract } from './extract.js'
export type * from './model.js'
