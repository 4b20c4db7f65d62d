/** What a notice says of a text that it issues, forwards or makes public: the names of it in 《》. */

import { ABOUT_IT } from '../../variants.js'
import { hasName, unparted } from './notice-text.js'
import type { HeadingSpan, TitleLines } from './title-lines.js'

export const FORWARDS = /[转轉批][发發转轉]/

/** 国务院同意某委《关于…的报告》，现发给你们 */
const GIVEN = /[现現][发發][给給]/

/**
 * 现将《关于推进…的实施意见》转发给你们: and after the sign-off 关于推进…的实施意见. Or 同意某部《关于…的报告》，现转发给你们: and below
 * 某部关于…的报告.
 */
export function isForwarded(lines: TitleLines, first: number, last: number, noticeFrom: number | undefined): boolean {
  if (isPassedOn(lines, first, last, noticeFrom)) return true
  if (lines.opensWithAbout(first)) return isNamed(lines, first, last, noticeFrom)
  if (!lines.said.has('》', first, noticeFrom)) return false
  const title = nameOf(lines, first, last)
  const text = lines.said.above(first, noticeFrom)
  return (
    (FORWARDS.test(text) || GIVEN.test(text)) && [title, title.slice(title.search(ABOUT_IT))].some((name) => text.includes(`《${name}》`))
  )
}

/** 某市人民委员会批转市民政局关于救灾工作的报告: and after the sign-off 市民政局关于救灾工作的报告, or 关于救灾工作的报告. */
function isPassedOn(lines: TitleLines, first: number, last: number, noticeFrom: number | undefined): boolean {
  const text = lines.said.above(first, noticeFrom)
  const at = text.indexOf(nameOf(lines, first, last))
  return at > 0 && FORWARDS.test(text.slice(Math.max(0, at - LONGEST_ORGAN), at))
}

/** What stands between 批转 and 关于, and 批转 itself. */
const LONGEST_ORGAN = 20

/**
 * 《某市人民政府关于…的决定》已经…通过，现予公布: and after the sign-off 某市人民政府关于…的决定. So too where it is
 * 现公布《某市人民政府关于…的决定》.
 */
export function isMadePublic(lines: TitleLines, first: number, last: number, noticeFrom: number | undefined): boolean {
  return isNamed(lines, first, last, noticeFrom, '', '已') || isNamed(lines, first, last, noticeFrom, '公布', '')
}

/** 兹制定某省管理公粮暂行办法公布之: an order of the first years has no 《》. */
export function isDecreed(lines: TitleLines, first: number, last: number, noticeFrom: number | undefined): boolean {
  const title = nameOf(lines, first, last)
  const text = lines.said.above(first, noticeFrom)
  return text.includes(`制定${title}`) || text.includes(`${title}公布`)
}

/** The document so far names the title in 《》, with these words before and behind it. */
export function isNamed(lines: TitleLines, first: number, last: number, noticeFrom: number | undefined, before = '', behind = ''): boolean {
  const title = nameOf(lines, first, last)
  // no printer begins a line with 》
  if (!lines.said.has(`${title.at(-1)}》`, first, noticeFrom)) return false
  const name = `${before}《${title}》${behind}`
  const text = lines.said.above(first, noticeFrom)
  // 《关于修改〈某办法〉的决定》: within 《》 the signs are 〈〉, or 《》 again
  return hasName(text, title, `${before}《`, `》${behind}`) || text.includes(innerQuoted(name, before.length + 1))
}

function innerQuoted(name: string, from: number): string {
  const to = name.lastIndexOf('》')
  return name.slice(0, from) + name.slice(from, to).replace(/[《<]/g, '〈').replace(/[》>]/g, '〉') + name.slice(to)
}

/** The document so far has the title in its heading or its text, in 《》 or without: 《某省实施〈某法〉办法》 has 某省实施《某法》办法 */
export function isMentioned(lines: TitleLines, first: number, last: number, noticeFrom: number | undefined): boolean {
  return hasName(lines.said.above(first, noticeFrom), nameOf(lines, first, last)) || isNamed(lines, first, last, noticeFrom)
}

/** The title, without blanks. */
export function nameOf(lines: TitleLines, first: number, last: number): string {
  let name = ''
  for (let i = first; i <= last; i++) name += unparted(lines.print(i))
  return name
}

// 中共中央办公厅 国务院办公厅印发
const ISSUES = /^[^，。；：《》]{4,40}印[发發]$/
/** Lines of a name in 《》. */
const LONGEST_NAME = 4

/** 中共中央办公厅 国务院办公厅印发⏎《关于…的意见》 */
export function issuingHeading(lines: TitleLines, start: number, end: number): HeadingSpan | undefined {
  for (let first = start; first + 1 < end; first++) {
    if (!ISSUES.test(lines.print(first)) || !lines.print(first + 1).startsWith('《')) continue
    for (let last = first + 1; last < end && last <= first + LONGEST_NAME; last++)
      if (lines.print(last).endsWith('》')) return { kind: 'documentTitle', first, last }
  }
  return undefined
}
