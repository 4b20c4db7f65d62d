/** Ends of paragraphs within a line of the text, of a page whose tags stand on one line. */
import { skipTags } from './line-ink.js'
import { LONGEST_MARKS } from './marks.js'

/** <p style="…">   <br/>   <table>, but no <span> */
const BLOCK = /<(?:p|div|h[1-6]|li|br|table|section)[\s/>]/y
const TABLE = '<table'
const TABLE_END = '</table>'

/**
 * `…</p><p>…`, `某县人民政府<br>2023年3月5日`: whether a paragraph begins at this tag of a line whose ink begins at `start`. Those within
 * a table are its cells'.
 */
export function opensBlock(text: string, start: number, at: number): boolean {
  if (text.startsWith(TABLE_END, at - TABLE_END.length)) return true
  if (text.startsWith('<t', start)) return false
  BLOCK.lastIndex = at
  if (!BLOCK.test(text) || endsLine(text, at)) return false
  const ink = skipTags(text, start, at, at)
  return ink < at ? text[ink] !== '|' : at - start > LONGEST_MARKS || text.startsWith(TABLE, at)
}

const MARK = /<[^<>\r\n]{1,300}>|[^\S\r\n]/y

/** `某县人民政府<br>`: nothing of the line stands behind the tag. */
function endsLine(text: string, at: number): boolean {
  MARK.lastIndex = at
  while (MARK.lastIndex < at + LONGEST_MARKS) {
    const code = text.charCodeAt(MARK.lastIndex)
    if (code === 10 || code === 13 || Number.isNaN(code)) return true
    if (!MARK.test(text)) return false
  }
  return false
}
