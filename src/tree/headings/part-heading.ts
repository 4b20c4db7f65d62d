/** The heading of a text that a document issues or annexes; without a document yet, of a document. */
import { withoutBlanks } from '../../text/clean.js'
import { opensNumbering } from '../body/levels.js'
import { caseHeading } from './case.js'
import { isLetterhead, isLetterheadName } from './letterhead.js'
import { isOfSession } from './lone.js'
import { isMentioned, isNamed } from './notice.js'
import { endsText, isBare, isBareTitle, isUnissued, isWhole, ownHeading } from './own-text.js'
import type { HeadingSpan, TitleLines } from './title-lines.js'

/** What a document's sign-off ends in: after it an issued text may begin. */
const SIGNED = new Set<string | undefined>([
  'documentNumber',
  'date',
  'signedDate',
  'byline',
  'annotation',
  'note',
  'attachmentNote',
  'subtitle',
  'meta',
])
/** What no signature follows. */
const AFTER_SIGN_OFF = new Set<string | undefined>(['annotation', 'note'])
/** What one seldom follows, and never above 关于…的解释. */
const AFTER_SIGNATURE = new Set<string | undefined>(['date', 'signedDate', 'documentNumber'])
/** What can follow such a title: text, a preamble, a label, contents, an adoption line. */
const TEXT = new Set<string | undefined>([
  'prose',
  'label',
  'contentsHeading',
  'subtitle',
  'keyLine',
  'roster',
  'tableRow',
  'date',
  'annexMark',
  'salutation',
  'appointment',
  'bare',
  'meta',
  'furniture',
  'organ',
])
/** … and what does below a title alone. */
const OPENS_TEXT = new Set<string | undefined>(['contentsHeading', 'subtitle'])
/** （2024年1月10日云溪县第十六届人民代表大会常务委员会第十八次会议通过）   （2024年1月10日通过） */
const BY_CONGRESS = /(?:人民代表大会[^）)]{0,40}|日)通过/
const LONGEST = 4
/** Fewer characters come again by chance. */
const SHORTEST_NAME = 6

/**
 * `previous`: the kind of the line above, page furniture apart; undefined at the text's beginning. `ownText`: the last document is
 * a statute or the like, so that what begins after it is another.
 */
export function partHeading(
  lines: TitleLines,
  start: number,
  end: number,
  previous: string | undefined,
  noticeFrom: number | undefined,
  ownText: boolean,
): HeadingSpan | undefined {
  const started = noticeFrom !== undefined
  if (previous === 'annexMark') return { kind: 'partTitle', first: start, last: annexTitleEnd(lines, start, end) }
  if (isLetterhead(lines, start, end) || (started && previous === 'subtitle' && lines.isUnderSubtitle(start))) return undefined
  if (previous === undefined && !started && TEXT.has(lines.kind(end)) && isBareTitle(lines, start, end))
    return { kind: 'documentTitle', first: start, last: end - 1 }
  // before titles: 林某诉王某侵权纠纷案⏎裁判要点
  const ofCase = caseHeading(lines, start, end, previous === undefined || SIGNED.has(previous), noticeFrom)
  if (ofCase) return ofCase
  let last = start
  while (last < end && last <= start + LONGEST && !lines.title(last)) last++
  if (last === end || !lines.title(last))
    return namedHeading(lines, start, end, previous, noticeFrom) ?? ownHeading(lines, start, end, previous, noticeFrom)
  while (last + 1 < end && lines.title(last + 1)?.about === false) last++
  // 大事记: of the issue
  const chronicle = lines.title(last)?.kind === '大事记'
  if (lines.isSuffix(last + 1)) last++
  const next = lines.tokens[last + 1]
  if (next && !TEXT.has(next.kind)) return undefined
  const afterSignOff = previous === undefined || SIGNED.has(previous) || (start > 0 && endsText(lines, start - 1))
  if (
    !afterSignOff &&
    !chronicle &&
    !opensNumbering(next, isWhole(lines, start, last)) &&
    !OPENS_TEXT.has(next?.kind) &&
    !isNamed(lines, start, last, noticeFrom)
  )
    return undefined
  // 某县人大常委会任命名单⏎（2024年1月10日…通过）: an act of its own, unless the document above is about it
  const adopted = next?.kind === 'subtitle' && BY_CONGRESS.test(lines.print(last + 1))
  const first = partStart(lines, start, last, !started || adopted || AFTER_SIGN_OFF.has(previous), AFTER_SIGNATURE.has(previous))
  const headed = lines.title(last)?.about && previous === 'documentNumber' && start > 1 && isLetterheadName(lines.print(start - 2))
  const own =
    (adopted ||
      ownText ||
      isOfSession(lines, first, last) ||
      chronicle ||
      headed ||
      isUnissued(lines, first, last, previous, noticeFrom)) &&
    !isMentioned(lines, first, last, noticeFrom)
  return { kind: started && !own ? 'partTitle' : 'documentTitle', first, last }
}

/**
 * 现将《某市民生实事任务分解表》印发给你们: and after the sign-off 某市民生实事任务分解表. What the document names is the title of
 * a text that it issues, whatever it ends in.
 */
function namedHeading(
  lines: TitleLines,
  start: number,
  end: number,
  previous: string | undefined,
  noticeFrom: number | undefined,
): HeadingSpan | undefined {
  if (!SIGNED.has(previous) || !isBare(lines, start, end) || !TEXT.has(lines.kind(end))) return undefined
  let length = 0
  for (let i = start; i < end; i++) length += withoutBlanks(lines.print(i)).length
  // …责任分工表⏎序号　任务　责任单位
  const headsTable = lines.kind(end) === 'tableRow' && lines.print(end - 1).endsWith('表')
  return length >= SHORTEST_NAME && (headsTable || isMentioned(lines, start, end - 1, noticeFrom))
    ? { kind: 'partTitle', first: start, last: end - 1 }
    : undefined
}

/**
 * `organs`: an organ above is no signature, so it belongs to the heading: 某县人大常委会⏎任免名单. `signed`: nor is it where
 * the line below goes on with it: 2023年3月17日⏎最高人民法院⏎关于审理…案件的解释
 */
function partStart(lines: TitleLines, start: number, last: number, organs: boolean, signed: boolean): number {
  let first = last
  while (first > start && !stops(first - 1)) first--
  return first

  function stops(at: number): boolean {
    const kind = lines.kind(at)
    if (kind === 'gazetteTitle') return true
    return kind === 'organ' && !organs && !(signed && (lines.opensWithAbout(at + 1) || lines.kind(at + 1) === 'organ'))
  }
}

function annexTitleEnd(lines: TitleLines, start: number, end: number): number {
  const limit = Math.min(end, start + LONGEST)
  // 附录A⏎（资料性）⏎接口示例
  if (lines.isSuffix(start) && start + 1 < limit) return annexTitleEnd(lines, start + 1, limit)
  let last = start
  while (last < limit && !lines.title(last)) last++
  // 指挥部组织体系图⏎县防汛抗旱指挥部: no line ends in the name of a kind of text, and what is below the first is the annex's
  if (last === limit) return lines.kind(start) !== 'organ' && lines.isSuffix(start + 1) ? start + 1 : start
  while (last + 1 < limit && (lines.title(last + 1) || lines.isSuffix(last + 1))) last++
  return last
}
