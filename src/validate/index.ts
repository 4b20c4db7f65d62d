/**
 * Checks the structure of a gazette.
 *
 * @packageDocumentation
 */
export {}
