/** 附件1：先进单位名单: where the mark of an annex and its title share a line, over its text. */

import { NUMERALS, toNumber } from '../../numerals.js'
import { withoutBlanks } from '../../text/clean.js'
import type { ReadAnnexMark, ReadAttachmentNote } from '../../tokens/attachment.js'
import type { Token } from '../../tokens/index.js'
import type { Label } from '../../tokens/labels/label.js'
import type { TitleLines } from './title-lines.js'

const MARKED = new RegExp(
  `^附[^\\S\\r\\n]{0,4}件[^\\S\\r\\n]{0,4}(?:(\\d{1,2})|([${NUMERALS}]{1,3}))?(?:[^\\S\\r\\n]{0,4}[：:\\s]|(?<=\\d)[.．])[^\\S\\r\\n]{0,4}(?=[^\\s：:])`,
)
const MAY_BE_MARKED = new Set(['attachmentNote', 'title', 'bare'])
const SHORTEST_NAME = 4
/** Characters of the list of attachments. */
const LONGEST_LIST = 1500

/**
 * 附件1：先进单位名单: the annex's mark and title on one line, after the sign-off of a document that lists attachments, or, where
 * none are listed, over the annex's text. A statute has no sign-off: over the text stands a name that its list has.
 */
export function markedTitle(view: TitleLines, at: number, listFrom: number | undefined, signed: boolean): ReadAnnexMark | undefined {
  if (!signed && listFrom === undefined) return undefined
  if (!MAY_BE_MARKED.has(view.kind(at) as string) || view.text[view.offset(at)] !== '附') return undefined
  const printed = view.print(at)
  const [mark, digits, numeral] = MARKED.exec(printed) ?? []
  if (!mark) return undefined
  const name = withoutBlanks(printed.slice(mark.length))
  if (name.length < SHORTEST_NAME) return undefined
  const over = signed
    ? listFrom !== undefined || (!/^\d/.test(name) && isTextBelow(view, at + 1))
    : isListed(view, listFrom as number, at, name) && isTextBelow(view, at + 1)
  if (!over) return undefined
  const number = digits ?? numeral
  return { titleFrom: mark.length, ...(number ? { number: toNumber(number) } : {}) }
}

/** The list of attachments above has the name, blanks apart. */
export function isListed(view: TitleLines, listFrom: number, at: number, name: string): boolean {
  return withoutBlanks(view.text.slice(listFrom, Math.min(view.offset(at), listFrom + LONGEST_LIST))).includes(name)
}

/**
 * 附：名词解释⏎1.某某：指…。   附件一：行政长官的产生办法⏎一、…   附：某省某条例⏎第一章 …: no list of attachments stands above
 * sentences, nor above a numbering that begins: it is their heading. `last`: the number of such a heading above.
 */
export function markOverText(view: TitleLines, at: number, last: number | undefined): ReadAnnexMark | undefined {
  if (view.kind(at) !== 'attachmentNote') return undefined
  const { number, listFrom } = (view.tokens[at] as Token).value as ReadAttachmentNote
  if (/^\d/.test(view.print(at).slice(listFrom))) return undefined
  const marked = number === undefined ? { titleFrom: listFrom } : { titleFrom: listFrom, number }
  if (number !== undefined && number - 1 === last) return marked
  // 附表1：重点工程表, over the table
  if (view.kind(at + 1) === 'tableRow') return marked
  if (view.kind(at + 1) !== 'label') return undefined
  const { scheme, ordinal, rest } = (view.tokens[at + 1] as Token).value as Label
  const sentences = scheme !== 'arabic' || (number === undefined && rest.includes('。'))
  // 附：有关条文⏎第三百四十一条 …
  const begins = scheme === 'article' || (ordinal[0] === 1 && sentences)
  return begins ? marked : undefined
}

const IN_ANNEX = new Set<string | undefined>(['prose', 'label', 'tableRow', 'roster', 'keyLine', 'appointment', 'bare', 'organ'])
const OVER_NEXT = new Set<string | undefined>(['documentNumber', 'salutation', 'date', 'annotation'])

/** Text of an annex, not the heading of the next document nor the rest of a sign-off. */
function isTextBelow(view: TitleLines, at: number): boolean {
  if (!IN_ANNEX.has(view.kind(at))) return false
  const end = view.runEnd(at)
  for (let i = at; i < end; i++) if (view.kind(i) === 'titleOpening' || view.title(i)) return false
  return !OVER_NEXT.has(view.kind(end))
}
