/** What looks like a label and may be none: the end of a bracket or of a title, an amount behind the number of an item. */
import { compiled } from '../compiled.js'
import { signs } from '../text/characters.js'
import { withoutBlanks } from '../text/clean.js'
import type { Token } from '../tokens/index.js'
import { type Label, UNIT_AFTER_NUMBER } from '../tokens/labels/label.js'

const OPENS = signs('（(')
const CLOSES = signs('）)')

/** 一）, 1) */
export function isHalfBracketed(label: string): boolean {
  return CLOSES.has(label.charCodeAt(label.length - 1)) && !OPENS.has(label.charCodeAt(0))
}

const BELOW_TITLE = new Set(['documentNumber', 'subtitle', 'date', 'salutation'])

/** 某院关于…若干问题的解释⏎（二）⏎法释〔2023〕5号 */
export function isPartOfTitle(tokens: readonly Token[], i: number, { scheme, ordinal }: Label): boolean {
  if (scheme !== 'chinese-bracketed' || tokens[i - 1]?.kind !== 'title') return false
  return ordinal[0] !== 1 || BELOW_TITLE.has(tokens[i + 1]?.kind ?? '')
}

/** 1.30年；⏎2.10年。: what looks like 1.30 is the item 1., whose text begins with an amount or a date. */
export function itemOf(label: Label, line: string): Label | undefined {
  if (label.scheme !== 'decimal' || label.ordinal.length !== 2 || !UNIT_AFTER_NUMBER.test(label.rest)) return undefined
  const found = /^(\d{1,2}[.．])\s{0,4}(?=\d)/.exec(line)
  if (!found) return undefined
  const [{ length }, printed] = found as unknown as [string, string]
  const ordinal = [label.ordinal[0] as number]
  return { scheme: 'arabic', label: printed, ordinal, rest: line.slice(length), restFrom: length, doubtful: true }
}

// 11 编制目的   12. 等级划分   3.11 选址   2 . 2 接口
const MISREAD_DECIMAL = compiled(() => /^\d{1,2}(?:(?:[^\S\r\n]?[.．][^\S\r\n]?)?\d{1,2}){1,3}[.．]?(?=[^\d.．])/)

/** 1 总则⏎11 编制目的⏎1.2 …: a point between its numbers, each of one digit, is lost, or set apart. */
export function misreadDecimalOf(label: Label, line: string): Label | undefined {
  if (label.scheme !== 'decimal' && label.scheme !== 'arabic') return undefined
  const printed = MISREAD_DECIMAL().exec(line)?.[0]
  const ordinal = printed ? Array.from(printed.replace(/\D/g, ''), Number) : []
  if (!printed || ordinal.length > 4 || ordinal.includes(0) || ordinal.length === label.ordinal.length) return undefined
  const rest = line.slice(printed.length)
  if (UNIT_AFTER_NUMBER.test(rest)) return undefined
  const restFrom = line.length - rest.trimStart().length
  return { scheme: 'decimal', label: withoutBlanks(printed), ordinal, rest: rest.trimStart(), restFrom, doubtful: true }
}

/** A doubtful label looks so many tokens ahead for the next. */
const NEAR = 12

export function nextLabel(tokens: readonly Token[], i: number): Label | undefined {
  for (let at = i + 1; at < tokens.length && at <= i + NEAR; at++) {
    const token = tokens[at] as Token
    if (token.kind === 'label') return token.value as Label
  }
  return undefined
}

const NUMERAL = /[二三四五六七八九十]/
const ELDERS = '一二三四五六七八九'

/** ① before ②, （1） before （2）, 一、 before 二、: as it would be printed; '' where it has none of one character. */
export function elderOf({ scheme, label, ordinal: [number] }: Label): string {
  if (number === undefined || number < 2 || number > 10) return ''
  if (scheme === 'circled') return String.fromCharCode(label.charCodeAt(0) - 1)
  if (scheme === 'chinese' || scheme === 'chinese-bracketed') return label.replace(NUMERAL, ELDERS[number - 2] as string)
  return scheme === 'arabic' || scheme === 'arabic-bracketed' ? label.replace(/\d{1,2}/, `${number - 1}`) : ''
}
