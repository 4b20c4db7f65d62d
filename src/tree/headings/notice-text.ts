/** What a document says above one of its headings, which may be that of a text that it issues. */
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
