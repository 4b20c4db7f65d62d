/** The heading of a document: `关于印发…的通知` with its organ, lines above a 文号, a title that the contents list. */
import { cleanTitle, withoutBlanks } from '../../text/clean.js'
import type { ReadNumber } from '../../tokens/document-number.js'
import type { Token } from '../../tokens/index.js'
import { ABOUT_IT } from '../../variants.js'
import { isLetterhead } from './letterhead.js'
import { isLone, isNumberedKind } from './lone.js'
import { isDecreed, isForwarded, isMadePublic, isNamed, issuingHeading } from './notice.js'
import { type HeadingSpan, OPENS_WITH_ABOUT, OPENS_WITH_ORGAN, type TitleLines } from './title-lines.js'

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
    const number = (lines.tokens[end] as Token).value as ReadNumber
    if (numbersHeading(number, end - start)) {
      // the number of what is made public: 某院关于…的决定⏎法释〔2018〕19号
      if (isMadePublic(lines, start, end - 1, noticeFrom)) return { kind: 'partTitle', first: start, last: end - 1 }
      // 某市人民政府关于…的通知⏎某市人民政府⏎某政发〔2003〕89号
      const last = end - 2 >= start && lines.isIssuerOf(end - 1, end - 2) ? end - 2 : end - 1
      const first = listedStart(lines, start, end, listed) ?? numberedStart(lines, headingStart(lines, start, last), number)
      return { kind: 'documentTitle', first, last }
    }
  }
  // 某县人民政府常务会议纪要⏎〔2023〕第5期, with no title of its own below   某市…审计结果公告⏎2023年第3号（总第45号）
  if (lines.kind(end) === 'issue' && /^(?:纪要|公告)$/.test(lines.title(end - 1)?.kind ?? '') && !isLetterhead(lines, start, end))
    return { kind: 'documentTitle', first: headingStart(lines, start, end - 1), last: end - 1 }
  return (
    issuingHeading(lines, start, end) ??
    listedHeading(lines, start, end, listed, noticeFrom) ??
    officialHeading(lines, start, end, noticeFrom)
  )
}

/** From where on the lines of the run are a title that the contents list, organ and all. */
function listedStart(lines: TitleLines, start: number, end: number, listed: ReadonlySet<string>): number | undefined {
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
    const spoken = interview || after === 'subtitle' || after === 'byline' || lines.isBracketedDate(last + 1) || lines.isSpeaker(last + 1)
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

/** 某市人民政府令: the organ is there. */
const WITH_ORGAN = /^[㐀-鿿]{2,28}(?:政府|[会會]|局|部|院|署|[厅廳])(?:令|通令|公告|通告|布告|公示)$/

/** 第12号 alone numbers an order of few lines; a number with prefix or year any heading. */
function numbersHeading({ prefix, year }: ReadNumber, size: number): boolean {
  return prefix !== undefined || year !== undefined || size <= LONGEST_ORDER
}

/** 县财政局⏎县教育局⏎澄州市人民政府⏎关于…⏎澄政发〔2023〕11号: organs above the one that the number names are a list of the text above. */
function numberedStart(lines: TitleLines, first: number, { prefix }: ReadNumber): number {
  const place = prefix?.[0]
  if (place === undefined) return first
  let at = first
  while (lines.kind(at) === 'organ' && !lines.print(at).includes(place)) at++
  return (lines.kind(at) === 'organ' || lines.opensWithOrgan(at)) && lines.print(at).includes(place) ? at : first
}

/** 松泉市⏎人民政府关于…的通告: the organ's name is cut behind its place. */
function isPlaceAbove(lines: TitleLines, first: number): boolean {
  return (
    /^人民(?:政府|法院|[检檢]察院)/.test(lines.print(first)) && /^[㐀-鿿]{1,10}[省市县縣区區州旗盟乡鄉镇鎮]$/.test(lines.print(first - 1))
  )
}

/** Walks back from a heading's last line to its first: organs stand at the top. */
function headingStart(lines: TitleLines, start: number, last: number): number {
  let first = last
  while (first > start && (!lines.opensWithOrgan(first) || isPlaceAbove(lines, first))) {
    const above = first - 1
    // 政策文件⏎《某办法》政策解读   领导讲话⏎在全县…会议上的讲话
    if (
      lines.isNamedBelow(above) ||
      /^在/.test(lines.print(first)) ||
      (lines.title(first)?.kind === '解读' && /^[《【]/.test(lines.print(first)))
    )
      break
    if (lines.kind(first) === 'organ') {
      // 某县人民政府关于成立⏎某某有限公司⏎的通知
      if (lines.kind(above) !== 'organ' && lines.kind(above) !== 'titleOpening') break
      // 某局⏎某局⏎⏎某县人民政府⏎关于…的通知: a list above
      if (lines.kind(above) === 'organ' && lines.isParted(first) && lines.isPart(above - 1)) break
    } else if (lines.title(above)?.official && lines.title(above)?.about && !lines.print(first).startsWith('的')) break
    // 某市某办法⏎某市人民政府令, 本刊编辑部⏎某市人民政府令: what stands over the whole heading is no part of it
    else if (lines.kind(above) !== 'organ' && WITH_ORGAN.test(withoutBlanks(lines.print(first)))) break
    else if (lines.opensWithAbout(first) && lines.kind(above) !== 'organ') return lines.isNameLike(above) ? above : first
    first--
  }
  return withCosigners(lines, start, first, last)
}

/** 某县财政局⏎某县教育局关于…的通知: the organs above the one that the title begins with, where they sign below as well. */
function withCosigners(lines: TitleLines, start: number, title: number, last: number): number {
  let first = title
  while (first > start && lines.opensWithOrgan(title) && !lines.isNamedBelow(first - 1) && lines.isSigned(first - 1, last)) first--
  return first
}

/** Lines of the run that are a title which the contents list, with or without the organ's name. */
function listedHeading(
  lines: TitleLines,
  start: number,
  end: number,
  listed: ReadonlySet<string>,
  noticeFrom: number | undefined,
): HeadingSpan | undefined {
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
