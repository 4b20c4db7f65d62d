/**
 * In the place of parts of the writers of HTML and Markdown that nothing here asks for: tables of names, 60 kB, and
 * helpers for options and nodes that we have not. `tsup.config.ts` lists the packages; the tests compare what is written.
 */

/** `property-information`: how a property is written as an attribute. Ours are made as attributes, `aria-label`. */
export const find = (_schema: unknown, attribute: string) => ({ attribute })
export const html = { space: 'html' }
export const svg = { space: 'svg' }

/** `character-entities-html4`, `character-entities-legacy`: names for characters, where an option asks for `&lt;`. */
export const characterEntitiesHtml4 = {}
export const characterEntitiesLegacy: readonly string[] = []

/** `comma-separated-tokens`: attributes that are lists. `ccount`: the rarer quote about an attribute, an option. */
export const stringify = String
export const ccount = () => 0

/** `hast-util-whitespace`: whether a tag may be left out, an option. */
export const whitespace = () => false

/** `micromark-util-decode-string`: labels of link references, which are never made. */
export const decodeString = (value: string) => value

/** `micromark-util-html-tag-name`: HTML in Markdown, which is never made. `longest-streak`: code, which is not either. */
export const htmlBlockNames: readonly string[] = []
export const htmlRawNames: readonly string[] = []
export const longestStreak = () => 0

/** `unist-util-visit`: looks for line breaks in headings, which have none. */
export const visit = () => {}
export const EXIT = false

/** `mdast-util-to-string`: whether a link's text is its address. Ours lead to headings and files. */
const noWords = () => ''

export { noWords as toString }

/** `mdast-util-phrasing`: whether words stand outside of paragraphs. */
export const phrasing = () => false
