/** 编章节条: the labels of statutes, and of plans and reports whose 篇 and 部分 stand in their place. */

import type { Scheme } from '../../nodes.js'
import { toNumber } from '../../numerals.js'
import { isBlank, isDigit, isWord, signs } from '../../text/characters.js'
import { isBreak, isNumeral, past, pastGap, type Scan, scanned } from './parts.js'

const UNITS: Readonly<Record<string, Scheme>> = {
  编: 'book',
  編: 'book',
  // a plan's outline (纲要) has 篇, where a statute has 编
  篇: 'book',
  章: 'chapter',
  节: 'section',
  節: 'section',
  条: 'article',
  條: 'article',
}
/** 第三条的规定, 第一款: a reference at the beginning of a line. */
const REFERS = signs('的规規款项項第至到和及，。—')

/** 第十二条改为第十一条，修改为：“…”: what a decision does with an article. */
const CHANGED = /^(?:改为|修改为|增加[一二两1-9第]|[删刪][去除]|中的?[“「]|后增加|分为|作为|并入)/

/** 第三条, right behind the label of another. */
const ANOTHER = /^第[一二三四五六七八九十百]{1,7}[条條]/

/** A blank, or the line's end, parts 第 2 部 from what it is called. */
function isEndOfPart(input: string, at: number): boolean {
  return at >= input.length || isBlank(input.charCodeAt(at))
}

/** Behind a number of digits only: 第 2 部 導言 of an ordinance, but no 第三部手机. */
const PARTS: Readonly<Record<string, Scheme>> = { 部: 'book', 分部: 'subbook' }

/** 第四条。违反…的   第一条、为了…   第二条．为了…: a sign that parts an article's label from its text, and no list of articles. */
const AFTER_ARTICLE = signs('。，、：:．.')
/** 第一章：总则 */
const AFTER_CHAPTER = signs('：:')

const DASH = signs('—－-ー')
/** 第—条   第十—条   第一百—十条, but no 第三—五条 and no 第十—十二条 */
const READ_FOR_ONE = /(?<![一二三四五六七八九])[—－ー-](?=\s{0,12}$)|(?<=百)[—－ー-](?=十)/g

// 第一章 总则   第十条之一   第 3 条   第 2-1 條   第一部分
export const statutory: Scan = (input, at) => {
  const from = pastGap(input, at + 1)
  let to = past(input, from, 4, isDigit)
  const digits = to > from
  // 第—条, 第-章: a dash that was read for 一
  if (!digits) to = past(input, from, 12, (code) => isNumeral(code) || DASH.has(code) || (isBlank(code) && !isBreak(code)))
  if (to === from) return undefined
  const numeral = input.slice(from, to).replace(READ_FOR_ONE, '一')
  if (/[—－ー-]/.test(numeral)) return undefined
  const ordinal = [toNumber(numeral)]
  const branch = digits && input[to] === '-' ? past(input, to + 1, 2, isDigit) : to
  if (branch > to + 1) ordinal.push(toNumber(input.slice(to + 1, branch)))
  let end = pastGap(input, branch)
  let scheme: Scheme | undefined = UNITS[input[end] as string]
  if (input[end] === '分' && UNITS[input[end + 1] as string] === 'book' && input[end + 1] !== '篇') scheme = 'subbook'
  // a report's 部分 stand where a statute has 编
  else if (input.startsWith('部分', end)) scheme = 'book'
  const part = scheme || !digits ? undefined : input[end] === '分' ? '分部' : (input[end] as string)
  if (part !== undefined && input.startsWith(part, end) && isEndOfPart(input, end + part.length)) scheme = PARTS[part]
  // 第 612 章 舢舨渡輪服務條例: an ordinance's number among all laws
  if (!scheme || (scheme === 'chapter' && digits && (ordinal[0] as number) >= 100)) return undefined
  end += part !== undefined ? part.length : scheme === 'subbook' || input[end] === '部' ? 2 : 1
  if (input[end] === '之' && isNumeral(input.charCodeAt(end + 1))) {
    const branchEnd = past(input, end + 1, 3, isNumeral)
    ordinal.push(toNumber(input.slice(end + 1, branchEnd)))
    end = branchEnd
  }
  const article = scheme === 'article'
  const sign =
    (article ? AFTER_ARTICLE : AFTER_CHAPTER).has(input.charCodeAt(end)) && isWord(input.charCodeAt(end + 1)) && input[end + 1] !== '第'
  if (sign) return scanned(scheme, ordinal, end + 1, article && input[end] !== '、')
  // 第五条第三条规定的人员，…: its blank is lost, if the numbers say so; 第五条、第七条中的“…”修改为“…”
  const behind = input[end] === '、' ? end + 1 : end
  if (article && ANOTHER.test(input.slice(behind, behind + 9))) return scanned(scheme, ordinal, behind, true)
  if (REFERS.has(input.charCodeAt(end)) || CHANGED.test(input.slice(end, end + 4))) return undefined
  return scanned(scheme, ordinal, end)
}

// 【第三条】 为了…: brackets about the label alone
export const marked: Scan = (input, at) => {
  const found = input[at + 1] === '第' ? statutory(input, at + 1) : undefined
  return found && input[found.end] === '】' ? { ...found, end: found.end + 1 } : undefined
}
