/** What conversions and OCR tools leave within a text and nobody prints: `**`, `<strong>`, `&nbsp;`, where a link leads. */

// Around a phrase, `**` is left over by OCR tools, as bullets before a line are; `<strong>`, `</p>`, `<br />` and `&nbsp;` by
// conversions from HTML. `<http://…>` is no tag, and those of a table part its cells. Converters to Markdown
// put `\` before signs and line ends.
const MARKS =
  /\\(?=[[\]*_#.+=>~|`!\r\n-]|$)|\*{2,}|<\/?(?!t[abdhr])[a-zA-Z][a-zA-Z0-9]{0,9}(?:[\s/][^<>]{0,300})?>|&(?:nbsp|e[mn]sp|thinsp|#(?:160|12288|x[aA]0|x3000));/g
/** Source of a pattern: the blanks of HTML among them. A literal above, for bundlers keep a pattern that is put together. */
export const BLANK_ENTITY = '&(?:nbsp|e[mn]sp|thinsp|#(?:160|12288|x[aA]0|x3000));'
/** Marks before or behind a line's text have so many characters. */
export const LONGEST_MARKS = 600

/** 依照[《某县目录》](/a/b.html)公开: of a link of Markdown, what a page shows. */
const LINKS = /!?\[([^[\]\r\n]{0,200})\]\((?:https?:|\.{0,2}\/|#)[^()\s]{0,300}\)/g

export function withoutLinks(text: string): string {
  return text.includes('](') ? text.replace(LINKS, '$1') : text
}

export function withoutMarks(text: string): string {
  return /\*\*|[<&\\]/.test(text) ? text.replace(MARKS, (mark) => (mark.startsWith('&') ? ' ' : '')) : text
}

/** The text with blanks in the place of marks. */
export function blanked(text: string): string {
  return text.replace(MARKS, (mark) => ' '.repeat(mark.length))
}

/** What every code of Word's own contents has in it or beside it. */
export const FIELD_CODE = '_Toc'
/** Source of a pattern: TOC \o "1-3" \h \z \u   HYPERLINK \l "_Toc5101"   PAGEREF _Toc5101 \h */
export const FIELD_CODES =
  'TOC(?: \\\\[a-z](?: "[^"\\r\\n]{0,40}")?){1,8}|(?:HYPERLINK \\\\l|PAGEREF) "?_[A-Za-z_]{0,20}Toc\\w{1,30}"?(?: \\\\[a-z]){0,3}'

/** The text with blanks in the place of the codes of fields. */
export function blankedFields(text: string): string {
  return text.includes(FIELD_CODE) ? text.replace(new RegExp(FIELD_CODES, 'g'), (code) => ' '.repeat(code.length)) : text
}
