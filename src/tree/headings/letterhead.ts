/** 发文机关标志 (GB/T 9704-2012 §7.2.4): the name in red over the number, which is no title. */

import { withoutBlanks } from '../../text/clean.js'
import type { TitleLines } from './title-lines.js'

/** What the name over the number of a letterhead ends in, where it is no organ's. */
const LETTERHEAD = /^[^关於于]{0,30}(?:文件|[纪紀]要|[公通]告|通知|通[报報]|[简簡][报報]|[电電][报報])$/

/** 某县人民政府办公室⏎2023年8月16日 */
const BELOW_NUMBER = new Set<string | undefined>(['meta', 'furniture', 'signedDate', 'organ', 'date'])

const ADORNS = new Set<string | undefined>(['furniture', 'meta'])
const LONGEST_ADORNMENT = 4

/** 云 溪 县 人 民 政 府⏎文 件 */
export function isLetterheadName(print: string): boolean {
  return LETTERHEAD.test(withoutBlanks(print))
}

/** 某县人民政府文件: no title ends so, whether a number stands below or not. */
export function isOfficialHead(print: string): boolean {
  return isLetterheadName(print) && withoutBlanks(print).endsWith('文件')
}

/**
 * 某县人民政府文件⏎某政发〔2023〕1号⏎某县人民政府关于…的通知: the name over the number is no title. Nor is that over
 * 2019年第12号⏎关于…的公告, nor
 * 某县人民政府常务会议纪要⏎〔2023〕12号⏎某县人民政府办公室 2023年8月16日⏎第31次县政府常务会议纪要.
 */
export function isLetterhead(lines: TitleLines, start: number, end: number): boolean {
  const number = end + adornment(lines, end)
  if (lines.kind(number) !== 'documentNumber' && lines.kind(number) !== 'issue') return false
  for (let i = start; i < end; i++) if (lines.kind(i) !== 'organ' && !isLetterheadName(lines.print(i))) return false
  let after = number + 1
  while (BELOW_NUMBER.has(lines.kind(after))) after++
  for (let i = after; lines.isPart(i); i++) {
    const title = lines.title(i)
    // 某县人民政府文件⏎某政发〔1984〕15号⏎某县人民政府关于…的规定
    if (title?.official || (title?.about && lines.print(end - 1).endsWith('件'))) {
      const head = lines.title(end - 1)?.kind ?? ''
      return !/^(?:公告|通告|通知)$/.test(head) || (title.kind === head && lines.isAbout(after, i))
    }
  }
  return false
}

/** 某县人民政府文件⏎★, a picture of the seal, or 签发人：李某: so many lines stand between the name and the number. */
function adornment(lines: TitleLines, from: number): number {
  if (!isOfficialHead(lines.print(from - 1))) return 0
  let at = from
  while (at < from + LONGEST_ADORNMENT && ADORNS.has(lines.kind(at))) at++
  return at - from
}

/** 某市人民政府, without its province; 县财政局, without its county. */
const SHORTEST_ORGAN = 4

const OF_THE_STATE = /^中[华華]人民共和[国國]/

/** 某市人民政府令第103号 below 某省某市人民政府, 中华人民共和国某部令 below 某部 */
export function opensWithNameOf(heading: string, organ: string): boolean {
  const name = withoutBlanks(organ)
  const below = withoutBlanks(heading)
  const ofState = OF_THE_STATE.exec(below)
  if (ofState && below.startsWith(name, ofState[0].length)) return true
  for (let from = 0; from <= name.length - SHORTEST_ORGAN; from++) if (below.startsWith(name.slice(from))) return true
  return false
}
