/** 层次序数: the label that opens a division, and the text that follows it on the line. */
import Parsimmon from 'parsimmon'
import { apply, FAILED, firstOf, succeed } from '../apply.js'
import type { Scheme } from '../nodes.js'
import { isBlank, NUMERALS, toNumber, withoutBlanks } from '../text.js'
import { endOfInk, type LineRule } from './rule.js'

export interface Label {
  scheme: Scheme
  /** As printed, without blanks. */
  label: string
  ordinal: number[]
  /** What follows the label on its line, and where: units from the line's first character. */
  rest: string
  restFrom: number
  /** The label could as well be the beginning of a sentence or a number (`4.4亿元`): its neighbours decide. */
  doubtful: boolean
}

const N = `[${NUMERALS}]`
const GAP = '[^\\S\\r\\n]{0,4}'

const UNITS: Record<string, Scheme> = {
  编: 'book',
  編: 'book',
  // a plan's outline (纲要) has 篇, a report 部分, where a statute has 编
  篇: 'book',
  部分: 'book',
  分编: 'subbook',
  分編: 'subbook',
  章: 'chapter',
  节: 'section',
  節: 'section',
  条: 'article',
  條: 'article',
}

// 第一章 总则   第十条之一   第 3 条
const STATUTORY = new RegExp(
  `第${GAP}((?:${N}|[^\\S\\r\\n]){1,12}|[0-9０-９]{1,4})${GAP}(分[编編]|部分|[编編章节節条條篇])(?:之(${N}{1,3}))?(?=$|[\\s*：:、“《（(【]|[^的规規款项項第至到和及、，。])`,
  'my',
)
// 一、总体要求   一．总体要求
const CHINESE = new RegExp(`(${N}{1,5})${GAP}[、．.﹑]`, 'y')
// （一）指导思想   (一) 指导思想
const BRACKETED = new RegExp(`[（(﹙]${GAP}(?:(${N}{1,5})|([0-9０-９]{1,3}))${GAP}[）)﹚]`, 'y')
// 5.3.1 二级响应   4.4. 医疗救助
const DECIMAL = /([0-9０-９]{1,2}(?:[.．][0-9０-９]{1,2}){1,5})(?![0-9０-９])[.．]?/y
// 1.加强领导   1、加强领导   1．加强领导   1 .加强领导   6.2023年底前…
const ARABIC = new RegExp(`([0-9０-９]{1,3})${GAP}[.．、﹑。](?=[^0-9０-９]|[0-9]{3}|$)`, 'my')
// 1 总则
const DECIMAL_TOP = /([0-9０-９]{1,2})[^\S\r\n]{1,4}(?=[㐀-鿿])/y
const CIRCLED = /[①-⑳㉑-㉟㊱-㊿]/y

/** 万亩, 亿元, ％, 月: after digits they make an amount or a date, never a heading. */
const UNIT_AFTER_NUMBER =
  /^\s{0,2}(?:[%％℃°~～\-—–－:：/亿万元个亩吨户人名家项条公米千百年月日号时分点倍次座处件所台套辆户平余多]|[a-zA-Z])/

interface Read {
  scheme: Scheme
  ordinal: number[]
  doubtful?: boolean
}

function scan(pattern: RegExp, read: (found: RegExpExecArray) => Read | null): Parsimmon.Parser<Label> {
  return Parsimmon((input, at) => {
    pattern.lastIndex = at
    const found = pattern.exec(input)
    const about = found && read(found)
    if (!found || !about) return FAILED
    const printed = found[0]
    const labelEnd = at + printed.length
    const to = endOfInk(input, labelEnd)
    let from = labelEnd
    while (
      from < to &&
      (isBlank(input.charCodeAt(from)) ||
        (input[from] === '*' && ((input[from + 1] === '*' && from + 1 < to) || (from > labelEnd && input[from - 1] === '*'))))
    )
      from++
    const rest = input.slice(from, to)
    if (contradicts(about.scheme, rest)) return FAILED
    return succeed(to, {
      scheme: about.scheme,
      label: withoutBlanks(printed),
      ordinal: about.ordinal,
      rest,
      restFrom: from - at,
      doubtful: about.doubtful === true || isDoubtful(about.scheme, rest, from > labelEnd),
    })
  })
}

/** `（一）项`, `（一）、（二）`: but 项目, 目标 and 及时 begin headings. */
const REFERENCE = /^(?:[项項](?!目)|款(?!待)|目(?![标標的录錄前])|至(?![少今])|[、，]|和(?!谐)|及(?![时時]))/

/** `（一）项规定的…`, `一、二、三产业`, `4.4亿元`: a reference or an amount at the beginning of a line. */
function contradicts(scheme: Scheme, rest: string): boolean {
  const next = rest[0]
  if (next === undefined) return false
  if (scheme === 'book') return /[。；，]/.test(rest)
  if (scheme === 'chinese') return NUMERALS.includes(next) && /^[〇○零一二三四五六七八九十]{1,3}[、级產产者]/.test(rest)
  if (scheme === 'chinese-bracketed' || scheme === 'arabic-bracketed') return REFERENCE.test(rest)
  if (scheme === 'decimal' || scheme === 'arabic') return next === '，' || next === '；' || next === '）' || next === '。'
  return false
}

function isDoubtful(scheme: Scheme, rest: string, apart: boolean): boolean {
  if (scheme === 'decimal') return !apart || UNIT_AFTER_NUMBER.test(rest)
  if (scheme === 'arabic') return rest === '' || (!apart && /^\d/.test(rest))
  return false
}

const byFirst: Record<string, Parsimmon.Parser<Label>> = {}

const statutory = scan(STATUTORY, ([, number, unit, branch]) => {
  const ordinal = toNumber(number as string)
  return { scheme: UNITS[unit as string] as Scheme, ordinal: branch ? [ordinal, toNumber(branch)] : [ordinal] }
})
const chinese = scan(CHINESE, ([, number]) => ({ scheme: 'chinese', ordinal: [toNumber(number as string)] }))
const bracketed = scan(BRACKETED, ([, han, digits]) => ({
  scheme: han ? 'chinese-bracketed' : 'arabic-bracketed',
  ordinal: [toNumber((han ?? digits) as string)],
}))
const circled = scan(CIRCLED, ([sign]) => ({ scheme: 'circled', ordinal: [circledNumber(sign as string)] }))
const decimal = scan(DECIMAL, ([, numbers]) => {
  const ordinal = (numbers as string).split(/[.．]/).map(toNumber)
  return ordinal.includes(0) || (numbers as string).length > 14 ? null : { scheme: 'decimal', ordinal }
})
const arabic = scan(ARABIC, ([, number]) => {
  const ordinal = toNumber(number as string)
  return ordinal === 0 ? null : { scheme: 'arabic', ordinal: [ordinal] }
})
const decimalTop = scan(DECIMAL_TOP, ([, number]) => ({ scheme: 'decimal', ordinal: [toNumber(number as string)], doubtful: true }))

for (const char of NUMERALS) byFirst[char] = chinese
byFirst.第 = statutory
for (const char of '（(﹙') byFirst[char] = bracketed
for (const char of '0123456789０１２３４５６７８９') byFirst[char] = firstOf(decimal, arabic, decimalTop)

function circledNumber(sign: string): number {
  const code = sign.charCodeAt(0)
  if (code <= 0x2473) return code - 0x245f
  return code <= 0x325f ? code - 0x3251 + 21 : code - 0x32b1 + 36
}

export const label: LineRule<Label> = {
  kind: 'label',
  reading: () => ({
    first: `第${NUMERALS}（(﹙0123456789０１２３４５６７８９①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳㉑㉒㉓㉔㉕㉖㉗㉘㉙㉚㉛㉜㉝㉞㉟㊱㊲㊳㊴㊵㊶㊷㊸㊹㊺㊻㊼㊽㊾㊿`,
    parser: Parsimmon((input, at) => apply(byFirst[input[at] as string] ?? circled, input, at) as never),
  }),
}
