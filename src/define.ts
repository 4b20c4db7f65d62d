/**
 * Grammar packs: what a county's gazette has of its own.
 *
 * @packageDocumentation
 */
export type { Grammar, NumberPrefix, Place, Words } from './grammar.js'
