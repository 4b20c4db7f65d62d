/** What a conversion from HTML has left about a line's text: `&nbsp;&nbsp;一、总体要求<br/>` */

const TAG = '<\\/?(?:p|br|div|span|strong|b|em|font|td|tr|h[1-6])(?![a-zA-Z])[^<>\\r\\n]{0,160}>'
const SPACE = '&(?:nbsp|emsp|ensp|#160|#12288);'
const FIRST = new RegExp(`(?:${TAG}|${SPACE}|[^\\S\\r\\n]){1,60}`, 'iy')
const LAST = new RegExp(`(?:${TAG}|${SPACE}|[^\\S\\r\\n]){1,60}$`, 'i')
const TAGS = new RegExp(TAG, 'gi')
const SPACES = new RegExp(SPACE, 'gi')
/** So much of a line's end is looked at. */
const LONGEST_END = 200

const AMPERSAND = 38
const LESS = 60
const GREATER = 62
const SEMICOLON = 59

/** Where the text of a line begins that opens with markup; where it is nothing else, the line's start. */
export function skipMarkup(text: string, start: number, end: number): number {
  const code = text.charCodeAt(start)
  if (code !== AMPERSAND && code !== LESS) return start
  FIRST.lastIndex = start
  const found = FIRST.exec(text)
  return found && start + found[0].length < end ? start + found[0].length : start
}

/** … and where the text of a line ends that closes with it. */
export function skipMarkupBack(text: string, start: number, end: number): number {
  const code = text.charCodeAt(end - 1)
  if (code !== GREATER && code !== SEMICOLON) return end
  const from = Math.max(start, end - LONGEST_END)
  const found = LAST.exec(text.slice(from, end))
  return found && from + found.index > start ? from + found.index : end
}

/** The text without tags, and blanks for what stands for one. */
export function withoutMarkup(text: string): string {
  return text.replace(TAGS, '').replace(SPACES, ' ')
}
