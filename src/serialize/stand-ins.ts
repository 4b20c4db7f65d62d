/**
 * In the place of parts of the writer of Markdown that nothing here asks for: helpers for options and nodes that we have
 * not. `tsup.config.ts` lists the packages; the tests compare what is written.
 */

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

/** `mdast-util-gfm-footnote`, `mdast-util-gfm-task-list-item`: notes and tasks, which are never made. */
const nothing = () => ({})

export {
  nothing as gfmFootnoteFromMarkdown,
  nothing as gfmFootnoteToMarkdown,
  nothing as gfmTaskListItemFromMarkdown,
  nothing as gfmTaskListItemToMarkdown,
}
