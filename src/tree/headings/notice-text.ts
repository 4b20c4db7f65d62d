/** What a document says above one of its headings, which may be that of a text that it issues. */
import { NUMERALS } from '../../numerals.js'
import type { TitleLines } from './title-lines.js'

/** A notice that issues a text names it within so many characters. */
export const LONGEST_NOTICE = 4000

/** 某法院、某检察院关于…: a title parts them by a blank or a line's end. */
export function unparted(text: string): string {
  return text
    .replace(/[\s、]+/g, '')
    .replaceAll('<', '〈')
    .replaceAll('>', '〉')
}

/** A name of fewer characters is another's, where one of them differs. */
const SHORTEST_NAME = 12

/** What a name may differ in from another's. */
const COUNTS = new RegExp(`[\\d${NUMERALS}]`)

/**
 * The text has the name between these words, but for one character of it that an optical reader mistook: …实施方案 and …实旋方案,
 * but no other year.
 */
export function hasName(text: string, name: string, before = '', behind = ''): boolean {
  if (text.includes(before + name + behind)) return true
  if (name.length < SHORTEST_NAME) return false
  const half = name.length >> 1
  return [0, half].some((from) => {
    const part = name.slice(from, from + half)
    for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
      const start = at - from
      const found = text.slice(start, start + name.length)
      if (isNearly(name, found) && text.endsWith(before, start) && text.startsWith(behind, start + name.length)) return true
    }
    return false
  })
}

function isNearly(name: string, found: string): boolean {
  let wrong = 0
  for (let i = 0; i < name.length && wrong < 2; i++) if (name[i] !== found[i]) wrong += COUNTS.test(`${name[i]}${found[i]}`) ? 2 : 1
  return wrong < 2
}

export class NoticeText {
  /** As it was last asked for: the next heading of a document asks for a little more. */
  private known = { from: -1, to: -1, text: '' }

  constructor(private readonly lines: TitleLines) {}

  /** The document from the place of its heading to the heading `first`; nothing where there is none. */
  above(first: number, from = Number.POSITIVE_INFINITY): string {
    const { known } = this
    const to = this.end(first, from)
    if (from >= to) return ''
    if (known.from !== from || known.to > to) this.known = { from, to, text: unparted(this.lines.text.slice(from, to)) }
    else if (known.to < to) {
      known.text += unparted(this.lines.text.slice(known.to, to))
      known.to = to
    }
    return this.known.text
  }

  /** … has this as it is printed. */
  has(words: string, first: number, from = Number.POSITIVE_INFINITY): boolean {
    return this.lines.text.slice(from, this.end(first, from)).includes(words)
  }

  private end(first: number, from: number): number {
    return Math.min(this.lines.offset(first), from + LONGEST_NOTICE)
  }
}
