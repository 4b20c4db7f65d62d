/**
 * What a document says about others: citations, basis, people, tasks.
 *
 * @packageDocumentation
 */
export {}
