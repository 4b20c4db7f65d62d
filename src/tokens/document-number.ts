/** 发文字号 (GB/T 9704-2012 §7.2.5): `某政发〔2023〕15号`, `某人民政府令第12号`, `2023年第5号`. */

import { compiled } from '../compiled.js'
import { LOOK_ALIKES, NUMERALS, toNumber } from '../numerals.js'
import { isDigit } from '../text/characters.js'
import { withoutBlanks } from '../text/clean.js'
import { GAP, type LineRule, match, reading, SPACE } from './rule.js'

export interface ReadNumber {
  text: string
  prefix?: string
  year?: number
  serial?: number
}

/** The brackets about the year: 〔 〕, and what is typed or converted to in their place. */
export const OPEN = '[〔［\\[（(【〖〈<„{｛«]'
export const CLOSE = '[〕］\\]）)】〗〉>‟}｝»]'
/** … and what is read for 号. */
const SIGN = '[号號亏]'
const DIGIT = `[0-9${LOOK_ALIKES}]`
const DIGITS = `((?:${DIGIT}${SPACE}{0,2}){1,12})`

/** Source of a pattern: the number as the standard has it, which a line's end may cut. */
export const NUMBER = `(?:[㐀-鿿]\\s{0,2}){1,14}${OPEN}\\s{0,2}(?:\\d\\s{0,2}){4}${CLOSE}\\s{0,2}第?\\s{0,2}(?:\\d\\s{0,2}){1,5}[号號]`

// 某政发〔2023〕15号   （某政办发【2023】第 15 号）   某政发 ( 2023 ) 15号   某法（经）发〔1986〕30号   某政发2023〕15号   某政发〔2023〕15亏   某政发〔二〇二三〕十五号, but no 文号⇥某政发〔2023〕15号
const STANDARD = compiled(
  () =>
    new RegExp(
      `[（(]?(?!(?:发文|發文)?[文字][号號]|[㐀-鿿]{0,10}的)((?:[㐀-鿿]${GAP}|[（(][㐀-鿿]{1,4}[）)]){0,14})(?:${OPEN}|(?<=[发發函字]${GAP}))${GAP}((?:${DIGIT}${GAP}){4}|(?:[${NUMERALS}]${GAP}){4})年?${GAP}${CLOSE}${GAP}第?${GAP}(?:${DIGITS}|([${NUMERALS}]{1,6}))${SIGN}[）)]?`,
      'y',
    ),
)
// 〔第十七届〕第6号   （十七届第6号）   〔13届〕第6号: of a congress
const TERM = `[〔［\\[（(【]?第?(?:[${NUMERALS}]{1,4}|\\d{1,2})[届屆][〕］\\]）)】]?`
// 第12号   （第十二号）   国务院令第697号   某厅公告（第28号）   某厅公告 2023年第5号   某内地字第1120号
const ORDER = compiled(
  () =>
    new RegExp(
      `[（(]?((?:[㐀-鿿]${GAP}){0,20}?)(?:([12]${DIGIT}{3})${GAP}年${GAP}|${TERM}${GAP}|[（(])?第${GAP}(?:${DIGITS}|([${NUMERALS}]{1,6}))${GAP}${SIGN}[）)]?`,
      'y',
    ),
)

// （2023）江0523行初45号: 案号   〔84〕某研字第9号, （51）府秘字第三十八号, ((84)农(土)字第12号): as numbers were before the standard
const CASE = compiled(
  () =>
    new RegExp(
      `[（(〔\\[]((?:[12]\\d)?\\d\\d)[）)〕\\]]${GAP}([㐀-鿿]{1,4}?(?:\\d{1,6}|[（(][㐀-鿿]{1,4}[）)])?[㐀-鿿]{1,6}?)第?(\\d{1,6}|[${NUMERALS}]{1,6})(?:[-－—]\\d{1,3})?[号號](?:之[${NUMERALS}]{1,2})?`,
      'y',
    ),
)

// 某政发〔202315   某政发〔2023〕15   某政发〔2023 15号: a page whose font has no 〕 and 号; not 按照某政发〔2023〕15⏎号文件
const CUT = compiled(
  () =>
    /^(?!按|根据|依|参照|见|将|对|的|[与和及])([㐀-鿿]{1,9}[发發函字办辦规規任令])[〔［[【]((?:19|20)\d\d)[〕］\]】]?\s{0,2}第?(\d{1,4})[号號]?$/,
)
/** （（84）某农字第12号） */
const OUTER = /^[（(](?=[（(〔[])(.{1,60})[）)]$/
/** ( 某政发〔2023〕15号 ) */
const INNER_BLANKS = /(?<=^[（(])\s{1,4}|\s{1,4}(?=[）)]$)/g

/** Reads the number that the whole text is, or nothing. */
export function readNumber(printed: string): ReadNumber | undefined {
  const text = printed.replace(INNER_BLANKS, '').replace(OUTER, '$1')
  // no other ends in a digit, as many lines do
  if (isDigit(text.charCodeAt(text.length - 1))) return fromCut(text)
  STANDARD().lastIndex = 0
  const standard = STANDARD().exec(text)
  if (standard && standard[0].length === text.length) return fromStandard(standard)
  CASE().lastIndex = 0
  const found = standard ? null : CASE().exec(text)
  if (found && found[0].length === text.length)
    return { text: withoutBlanks(text), prefix: found[2] as string, year: yearOf(found[1] as string), serial: toNumber(found[3] as string) }
  ORDER().lastIndex = 0
  const order = ORDER().exec(text)
  if (order && order[0].length === text.length) return fromOrder(order)
  return fromCut(text)
}

function fromCut(text: string): ReadNumber | undefined {
  const [, prefix, year, serial] = CUT().exec(text) ?? []
  return prefix ? inStandardForm(prefix, toNumber(year as string), toNumber(serial as string)) : undefined
}

/** 〔84〕: of the century before this one. */
function yearOf(digits: string): number {
  return toNumber(digits) + (digits.length === 2 ? 1900 : 0)
}

function fromStandard([, printed, printedYear, digits, numeral]: RegExpExecArray): ReadNumber {
  // 云办字第〔2016〕12号
  const prefix = withoutBlanks(printed as string).replace(/第$/, '')
  const year = toNumber(printedYear as string)
  return inStandardForm(prefix, year, toNumber((digits ?? numeral) as string))
}

function inStandardForm(prefix: string, year: number, serial: number): ReadNumber {
  const text = `${prefix}〔${year}〕${serial}号`
  return prefix ? { text, prefix, year, serial } : { text, year, serial }
}

function fromOrder([printed, prefix, year, digits, numeral]: RegExpExecArray): ReadNumber | undefined {
  const before = withoutBlanks(prefix as string)
  // but 第七次全国人口普查公报（第一号） is a title
  if (before && !/[令告文件字]$/.test(before)) return undefined
  const result: ReadNumber = {
    text: withoutBlanks(printed)
      .replace(/^[（(](.{1,40})[）)]$/, '$1')
      .replace('亏', '号'),
  }
  if (before) result.prefix = before
  if (year) result.year = toNumber(year)
  result.serial = toNumber((digits ?? numeral) as string)
  return result
}

export const documentNumber: LineRule<ReadNumber> = {
  kind: 'documentNumber',
  reading: () => ({
    // …号之一: of one case
    last: '号號亏）)一二三四五六七八九十0123456789',
    widest: 70,
    without: '。；，：、《》“”！!？?',
    parser: reading(match(/[^\r\n*]{3,60}/y), (found) => readNumber(found[0].trimEnd())),
  }),
}
