/** What conversions and OCR tools leave within a text and nobody prints: `**`, `<strong>`, where a link leads. */

// Around a phrase, `**` is left over by OCR tools, as bullets before a line are; `<strong>`, `</p>` and `<br />` by
// conversions from HTML. `<http://…>` is no tag, and those of a table part its cells.
const MARKS = /\*{2,}|<\/?(?!t[abdhr])[a-zA-Z][a-zA-Z0-9]{0,9}(?:[\s/][^<>]{0,300})?>/g
const LETTER = /[\da-zA-Z]/
/** Marks before or behind a line's text have so many characters. */
export const LONGEST_MARKS = 600

/** 依照[《某县目录》](/a/b.html)公开: of a link of Markdown, what a page shows. */
const LINKS = /!?\[([^[\]\r\n]{0,200})\]\((?:https?:|\.{0,2}\/|#)[^()\s]{0,300}\)/g

export function withoutLinks(text: string): string {
  return text.includes('](') ? text.replace(LINKS, '$1') : text
}

export function withoutMarks(text: string): string {
  return /\*\*|</.test(text) ? text.replace(MARKS, (mark, at, whole) => (hides(mark, at, whole) ? mark : '')) : text
}

/** The text with blanks in the place of marks. */
export function blanked(text: string): string {
  return text.replace(MARKS, (mark, at, whole) => (hides(mark, at, whole) ? mark : ' '.repeat(mark.length)))
}

/** 360***1234: the stars stand for what nobody is to read. */
function hides(mark: string, at: number, text: string): boolean {
  return mark.startsWith('***') && LETTER.test(text[at - 1] ?? '') && LETTER.test(text[at + mark.length] ?? '')
}
