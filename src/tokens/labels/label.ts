/** 层次序数: the label that opens a division, and the text that follows it on the line. */
import Parsimmon from 'parsimmon'
import { FAILED, succeed } from '../../apply.js'
import type { Scheme } from '../../nodes.js'
import { NUMERALS } from '../../numerals.js'
import { isBlank, signs } from '../../text/characters.js'
import { withoutBlanks } from '../../text/clean.js'
import { skipTags } from '../../text/line-ink.js'
import { endOfInk, type LineRule } from '../rule.js'
import { LABEL_FIRSTS, SCANS, type Scan } from './scan.js'

/** A label that opens a list right behind another: 第一条 一、契税的征税范围为： */
export interface SecondLabel {
  scheme: Scheme
  /** As printed, without blanks. */
  label: string
  ordinal: number[]
  /** Where what follows it on its line begins: units from the line's first character. */
  restFrom: number
}

export interface Label extends SecondLabel {
  /** What follows it on its line. */
  rest: string
  second?: SecondLabel
  /** The label could as well be the beginning of a sentence or a number (`4.4亿元`): its neighbours decide. */
  doubtful: boolean
  /** Nothing parts the number from what follows: 1总则 */
  close?: boolean
  /** The number before it or behind it makes it a label: l.加强领导, A．申请书 */
  unsure?: boolean
  /** A line's end cuts it in two. */
  broken?: boolean
}

/** 编 分编 章 节 条 stand over each other in this order (立法法 art. 65); the other schemes in the order of their use. */
export const STATUTORY: readonly Scheme[] = ['book', 'subbook', 'chapter', 'section', 'article']
/** … those that stand over articles: all of their line is heading. */
export const OVER_ARTICLES: ReadonlySet<Scheme> = new Set<Scheme>(['book', 'subbook', 'chapter', 'section'])

const STAR = 42

/** 万亩, 亿元, ％, 月: after digits they make an amount or a date, never a heading. */
export const UNIT_AFTER_NUMBER =
  /^\s{0,2}(?:[%％℃°~～\-—–－:：/亿万元个亩吨户人名家项条公米千百年月日天号时分点倍次座处件所台套辆户平余多]|[a-zA-Z])/

function readLabel(scan: Scan, input: string, at: number): { label: Label; end: number } | undefined {
  const found = scan(input, at)
  if (!found) return undefined
  const { scheme, ordinal, end: labelEnd } = found
  const end = endOfInk(input, labelEnd)
  let from = labelEnd
  while (from < end && (isBlank(input.charCodeAt(from)) || isStars(input, from, labelEnd, end))) from++
  // <strong>第一条</strong>（目的）
  from = skipTags(input, from, end, from)
  const rest = input.slice(from, end)
  if (rest !== '' && contradicts(scheme, rest)) return undefined
  const doubtful = found.doubtful || isDoubtful(scheme, rest, from > labelEnd)
  const close = found.doubtful && from === labelEnd
  const label: Label = { scheme, label: withoutBlanks(input.slice(at, labelEnd)), ordinal, rest, restFrom: from - at, doubtful, close }
  return { label: found.unsure ? { ...label, unsure: true } : label, end }
}

// 一、 （一） 1. ①
const LIST_FIRSTS = signs('一（(1①')
const OPENS_LIST = /^(?:一、|[（(][一1][）)]|1[.．、](?!\d)|①)/

function labelAt(input: string, at: number): { label: Label; end: number } | undefined {
  for (const scan of SCANS.get(input.charCodeAt(at)) ?? []) {
    const read = readLabel(scan, input, at)
    if (read) return read
  }
  return undefined
}

/** The label right behind a label; a third behind it is text. */
function secondOf({ scheme, rest, restFrom }: Label): SecondLabel | undefined {
  const second = LIST_FIRSTS.has(rest.charCodeAt(0)) && OPENS_LIST.test(rest) ? labelAt(rest, 0)?.label : undefined
  if (!second || second.scheme === scheme) return undefined
  return { scheme: second.scheme, label: second.label, ordinal: second.ordinal, restFrom: restFrom + second.restFrom }
}

/** 一、**总体要求** */
function isStars(input: string, at: number, labelEnd: number, end: number): boolean {
  if (input.charCodeAt(at) !== STAR) return false
  return (input.charCodeAt(at + 1) === STAR && at + 1 < end) || (at > labelEnd && input.charCodeAt(at - 1) === STAR)
}

/** `（一）项`, `（一）、（二）`: but 项目, 目标 and 及时 begin headings. */
const REFERENCE = /^(?:[项項](?!目)|款(?!待)|目(?![标標的录錄前])|至(?![少今])|[、，]|和(?!谐)|及(?![时時]))/

/** `（一）项规定的…`, `一、二、三产业`, `4.4亿元`: a reference or an amount at the beginning of a line. */
function contradicts(scheme: Scheme, rest: string): boolean {
  switch (scheme) {
    case 'book':
      return /[。；，]/.test(rest)
    case 'chinese':
      return NUMERALS.includes(rest[0] as string) && /^[〇○零一二三四五六七八九十]{1,3}[、级產产者]/.test(rest)
    case 'chinese-bracketed':
    case 'arabic-bracketed':
    case 'letter-bracketed':
      return REFERENCE.test(rest)
    case 'decimal':
    case 'arabic':
      // …公告2021年第⏎8 号）
      return /^(?:[，；）。]|[号號][）)、，。])/.test(rest)
  }
  return false
}

function isDoubtful(scheme: Scheme, rest: string, apart: boolean): boolean {
  if (scheme === 'decimal') return !apart || UNIT_AFTER_NUMBER.test(rest)
  if (scheme === 'arabic') return rest === '' || (!apart && /^\d/.test(rest))
  return false
}

export const label: LineRule<Label> = {
  kind: 'label',
  reading: () => ({
    first: LABEL_FIRSTS,
    parser: Parsimmon((input, at) => {
      const read = labelAt(input, at)
      if (!read) return FAILED as never
      const second = secondOf(read.label)
      return succeed(read.end, second ? { ...read.label, second } : read.label)
    }),
  }),
}
