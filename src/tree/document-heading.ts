/** The heading of a document: `关于印发…的通知` with its organ, lines above a 文号, a title that the contents list. */
import { cleanTitle, withoutBlanks } from '../text.js'
import type { ReadNumber } from '../tokens/document-number.js'
import type { Token } from '../tokens/index.js'
import { type HeadingSpan, LONGEST_HEADING, type TitleLines } from './title-lines.js'

/** A notice that issues a text names it within so many characters. */
const LONGEST_NOTICE = 4000
/** More lines than this above a number without prefix (第12号) are no heading. */
const LONGEST_ORDER = 4

/** `noticeFrom`: the place in the text of the last document's heading. */
export function documentHeading(
  lines: TitleLines,
  start: number,
  end: number,
  listed: ReadonlySet<string>,
  noticeFrom: number | undefined,
): HeadingSpan | undefined {
  if (lines.kind(end) === 'documentNumber') {
    if (isLetterhead(lines, start, end)) return undefined
    if (numbersHeading(lines.tokens[end] as Token, end - start))
      return { kind: 'documentTitle', first: headingStart(lines, start, end - 1), last: end - 1 }
  }
  return listedHeading(lines, start, end, listed) ?? officialHeading(lines, start, end, noticeFrom)
}

/** A title that ends in a kind of document, with 关于 in it, an organ above it or an addressee below it. */
function officialHeading(lines: TitleLines, start: number, end: number, noticeFrom: number | undefined): HeadingSpan | undefined {
  for (let last = start; last < end; last++) {
    if (!lines.title(last)?.official) continue
    const first = headingStart(lines, start, last)
    const after = lines.kind(last + 1)
    const sent = after === 'salutation' || after === 'documentNumber'
    const spoken = after === 'subtitle' || after === 'byline' || isBracketedDate(lines, last + 1)
    const organAbove = lines.kind(first) === 'organ' && first < last
    const about = isAbout(lines, first, last)
    if (about && !sent && !organAbove && isForwarded(lines, first, last, noticeFrom)) return { kind: 'partTitle', first, last }
    if (about || sent || spoken || organAbove) return { kind: 'documentTitle', first, last }
  }
  return undefined
}

function isAbout(lines: TitleLines, first: number, last: number): boolean {
  if (lines.title(last)?.about) return true
  for (let i = first; i <= last; i++) if (lines.kind(i) === 'titleOpening' || lines.print(i).includes('关于')) return true
  return false
}

/** 现将《关于推进…的实施意见》转发给你们: and after the sign-off 关于推进…的实施意见 */
function isForwarded(lines: TitleLines, first: number, last: number, noticeFrom: number | undefined): boolean {
  if (noticeFrom === undefined || !lines.opensWithAbout(first)) return false
  let name = ''
  for (let i = first; i <= last; i++) name += withoutBlanks(lines.print(i))
  return withoutBlanks(lines.text.slice(noticeFrom, noticeFrom + LONGEST_NOTICE)).includes(`《${name}》`)
}

/** 在…会议上的讲话⏎（2023年1月5日） */
function isBracketedDate(lines: TitleLines, i: number): boolean {
  return lines.kind(i) === 'date' && /^[（(]/.test(lines.print(i))
}

/** 某县人民政府文件⏎某政发〔2023〕1号⏎某县人民政府关于…的通知: the name over the number is no title. */
function isLetterhead(lines: TitleLines, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (lines.kind(i) !== 'organ' && !/文件$/.test(lines.print(i))) return false
  let after = end + 1
  while (lines.kind(after) === 'meta' || lines.kind(after) === 'furniture') after++
  for (let i = after; i < after + LONGEST_HEADING && lines.isPart(i); i++) if (lines.title(i)?.official) return true
  return false
}

/** 第12号 alone numbers an order of few lines; a number with prefix or year any heading. */
function numbersHeading(number: Token, size: number): boolean {
  const { prefix, year } = number.value as ReadNumber
  return prefix !== undefined || year !== undefined || size <= LONGEST_ORDER
}

/** Walks back from a heading's last line to its first: organs stand at the top. */
function headingStart(lines: TitleLines, start: number, last: number): number {
  let first = last
  while (first > start && !lines.opensWithOrgan(first)) {
    const above = first - 1
    if (lines.kind(first) === 'organ') {
      if (lines.kind(above) !== 'organ') break
    } else if (lines.title(above)?.official && lines.title(above)?.about) break
    else if (lines.opensWithAbout(first) && lines.kind(above) !== 'organ') return lines.isNameLike(above) ? above : first
    first--
  }
  return first
}

/** Lines of the run that are a title which the contents list, with or without the organ's name. */
function listedHeading(lines: TitleLines, start: number, end: number, listed: ReadonlySet<string>): HeadingSpan | undefined {
  if (listed.size === 0) return undefined
  for (let first = start; first < end; first++) {
    let whole = ''
    for (let last = first; last < end; last++) {
      whole += withoutBlanks(cleanTitle(lines.print(last)))
      const from = whole.indexOf('关于')
      if (listed.has(whole) || (from > 0 && listed.has(whole.slice(from))))
        return { kind: 'documentTitle', first: lines.title(first) ? headingStart(lines, start, first) : first, last }
    }
  }
  return undefined
}
