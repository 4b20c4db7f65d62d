/** The heading of a document: `关于印发…的通知` with its organ, lines above a 文号, a title that the contents list. */
import { cleanTitle, withoutBlanks } from '../../text/clean.js'
import { isBracketedDate } from '../../tokens/date.js'
import type { ReadNumber } from '../../tokens/document-number.js'
import type { Token } from '../../tokens/index.js'
import { ABOUT_IT } from '../../variants.js'
import { headingStart, numberedStart } from './heading-start.js'
import { isLetterhead } from './letterhead.js'
import { isLone, isNumberedKind } from './lone.js'
import { isDecreed, isForwarded, isMadePublic, isNamed, issuingHeading } from './notice.js'
import { type HeadingSpan, OPENS_WITH_ABOUT, OPENS_WITH_ORGAN, type TitleLines } from './title-lines.js'

/** More lines than this above a number without prefix (第12号) are no heading. */
const LONGEST_ORDER = 4

/** `noticeFrom`: the place in the text of the last document's heading. */
export function documentHeading(lines: TitleLines, start: number, end: number, noticeFrom: number | undefined): HeadingSpan | undefined {
  if (lines.kind(end) === 'documentNumber') {
    if (isLetterhead(lines, start, end)) return undefined
    const number = (lines.tokens[end] as Token).value as ReadNumber
    if (numbersHeading(lines, number, start, end)) {
      // the number of what is made public: 某院关于…的决定⏎法释〔2018〕19号
      // 印发《某林区森林防火令》: and below it 第1号
      const issued = number.prefix === undefined && number.year === undefined && isNamed(lines, start, end - 1, noticeFrom)
      if (issued || isMadePublic(lines, start, end - 1, noticeFrom)) return { kind: 'partTitle', first: start, last: end - 1 }
      // 某市人民政府关于…的通知⏎某市人民政府⏎某政发〔2003〕89号
      const last = end - 2 >= start && lines.isIssuerOf(end - 1, end - 2) ? end - 2 : end - 1
      const first = listedStart(lines, start, end) ?? numberedStart(lines, headingStart(lines, start, last), number)
      return { kind: 'documentTitle', first, last }
    }
  }
  // 某县人民政府常务会议纪要⏎〔2023〕第5期, with no title of its own below   某市…审计结果公告⏎2023年第3号（总第45号）
  if (lines.kind(end) === 'issue' && /^(?:纪要|公告)$/.test(lines.title(end - 1)?.kind ?? '') && !isLetterhead(lines, start, end))
    return { kind: 'documentTitle', first: headingStart(lines, start, end - 1), last: end - 1 }
  return issuingHeading(lines, start, end) ?? listedHeading(lines, start, end, noticeFrom) ?? officialHeading(lines, start, end, noticeFrom)
}

/** From where on the lines of the run are a title that the contents list, organ and all. */
function listedStart(lines: TitleLines, start: number, end: number): number | undefined {
  const { listed } = lines
  if (listed.size === 0) return undefined
  let whole = ''
  let found: number | undefined
  for (let first = end - 1; first >= start; first--) {
    whole = withoutBlanks(cleanTitle(lines.print(first))) + whole
    if ((OPENS_WITH_ORGAN.test(whole) || !ABOUT_IT.test(whole)) && listed.has(whole)) found = first
  }
  return found
}

/** A title that ends in a kind of document, with 关于 in it, an organ above it or an addressee below it. */
function officialHeading(lines: TitleLines, start: number, end: number, noticeFrom: number | undefined): HeadingSpan | undefined {
  for (let last = start; last < end; last++) {
    const title = lines.title(last)
    if (!title?.official) continue
    if (isNumberedKind(lines, last)) return { kind: 'documentTitle', first: lines.organsAbove(start, last), last }
    const first = headingStart(lines, start, last)
    const after = lines.kind(last + 1)
    const sent = after === 'salutation'
    const interview = title.kind === '答记者问'
    const spoken =
      interview || after === 'subtitle' || after === 'byline' || isBracketedDate(lines, lines.tokens[last + 1]) || lines.isSpeaker(last + 1)
    // 会议听取了以下汇报：⏎关于防汛工作情况的汇报
    if (title.kind === '汇报' && noticeFrom !== undefined && !sent && !spoken && after !== 'organ') continue
    const organAbove = lines.kind(first) === 'organ'
    // 《某县某办法》解读
    const about = lines.isAbout(first, last) || (title.kind === '解读' && lines.print(first).startsWith('《'))
    // 批转县水利局《关于兴修水利的请示》: what goes to the one that forwards it has an addressee
    const upward =
      title.kind === '请示' || title.kind === '报告' || (title.kind === '意见' && sent && !lines.print(last + 1).startsWith('各'))
    if (about && (upward || !sent) && isForwarded(lines, first, last, noticeFrom)) return { kind: 'partTitle', first, last }
    if (about && !sent && isMadePublic(lines, first, last, noticeFrom)) return { kind: 'partTitle', first, last }
    if (about || sent || spoken || organAbove || isLone(lines, first, last) || lines.isOverDate(last))
      return { kind: 'documentTitle', first, last }
  }
  return undefined
}

/** 第12号 alone numbers an order of few lines, or of many organs, one a line; a number with prefix or year any heading. */
function numbersHeading(lines: TitleLines, { prefix, year }: ReadNumber, start: number, end: number): boolean {
  if (prefix !== undefined || year !== undefined || end - start <= LONGEST_ORDER) return true
  return /令$/.test(lines.print(end - 1)) && lines.organsAbove(start, end - 1) === start
}

/** Lines of the run that are a title which the contents list, with or without the organ's name. */
function listedHeading(lines: TitleLines, start: number, end: number, noticeFrom: number | undefined): HeadingSpan | undefined {
  const { listed } = lines
  if (listed.size === 0) return undefined
  for (let first = start; first < end; first++) {
    let whole = ''
    for (let last = first; last < end; last++) {
      whole += withoutBlanks(cleanTitle(lines.print(last)))
      const about = whole.search(ABOUT_IT)
      if (!listed.has(whole) && !(about > 0 && listed.has(whole.slice(about)))) continue
      // 某市人民政府令…《某办法》…现予公布: and both are in the contents
      const issued = lines.title(last)?.official
        ? isForwarded(lines, first, last, noticeFrom) || isMadePublic(lines, first, last, noticeFrom)
        : isNamed(lines, first, last, noticeFrom) || isDecreed(lines, first, last, noticeFrom)
      return {
        kind: issued ? 'partTitle' : 'documentTitle',
        first: OPENS_WITH_ABOUT.test(whole) && lines.title(first) ? headingStart(lines, start, first) : first,
        last,
      }
    }
  }
  return undefined
}
