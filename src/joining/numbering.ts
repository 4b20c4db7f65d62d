/**
 * Whether a label fits the numbers before it. `4.4亿元` or `2 所中心` at the beginning of a line looks like one:
 * what came before, and what comes next, decide.
 */
import type { Scheme } from '../nodes.js'
import type { Token } from '../tokens/index.js'
import { type Label, type SecondLabel, UNIT_AFTER_NUMBER } from '../tokens/labels/label.js'

/** Characters of a heading such as 1 范围. */
const LONGEST_TOP = 20

export class Numbering {
  private readonly last = new Map<string, number[]>()

  /** Notes a label that stands. A label above starts those below it afresh only where they begin with 1 again. */
  add(label: Label): void {
    this.last.set(label.scheme, label.ordinal)
    if (label.scheme === 'decimal') return
    if (label.scheme === 'chinese' || label.scheme === 'arabic') this.last.set('decimal', [label.ordinal[0] as number])
  }

  /** Notes the first number of a list that begins in the middle of a line: 附件：1.某某表 */
  addList(list: string): void {
    const number = /^\d{1,2}(?=[.．、])/.exec(list)?.[0]
    if (number) this.last.set('arabic', [Number(number)])
  }

  /** A new title starts all numbers afresh. */
  clear(): void {
    this.last.clear()
  }

  /** `next` is the label after it in the text, if there is one near. */
  fits(label: Label, next: Label | undefined): boolean {
    if (label.scheme === 'decimal') return this.fitsDecimal(label.ordinal, label, next)
    return label.ordinal[0] === 1 || this.follows(label)
  }

  /** It is the next number of its scheme. */
  follows({ scheme, ordinal }: Label): boolean {
    const before = this.last.get(scheme)
    return before !== undefined && isNext(scheme, before, ordinal)
  }

  /** An article that is not the next, nor 第十条之一 below 第十条; alone on its line, though there was none before. */
  isOutOfPlace({ scheme, ordinal, rest }: Label): boolean {
    const before = this.last.get(scheme)
    if (before === undefined) return rest === ''
    return !isNext(scheme, before, ordinal) && !(ordinal.length > 1 && ordinal[0] === before[0])
  }

  /** A number with a point that is the next above decimals: it has decimals below it, or is one of a list. */
  mayBeTop({ ordinal: [number] }: Label): boolean {
    const before = (number as number) - 1
    return this.last.get('decimal')?.[0] === before && this.last.get('arabic')?.[0] !== before
  }

  private fitsDecimal(ordinal: number[], label: Label, next: Label | undefined): boolean {
    const before = this.last.get('decimal') ?? []
    if (ordinal.length === 1) {
      if (label.rest.length > 40 || /[。；，]/.test(label.rest)) return false
      // 1 总则⏎1.1 编制目的, or 11, whose point is lost
      const deeper =
        next?.scheme === 'decimal' &&
        (next.ordinal.length > 1 ? next.ordinal[0] === ordinal[0] : next.ordinal[0] === 10 * (ordinal[0] as number) + 1)
      // 3应急保障, but not 3所学校
      const apart = !label.close || !UNIT_AFTER_NUMBER.test(label.rest)
      // 1 范围⏎2 规范性引用文件
      const brother = next?.scheme === 'decimal' && next.ordinal.length === 1 && ordinal[0] === 1 && next.ordinal[0] === 2
      return (
        deeper ||
        (brother && label.rest.length <= LONGEST_TOP && (next as Label).rest.length <= LONGEST_TOP) ||
        (before.length > 0 &&
          this.last.get('decimal')?.[0] === (ordinal[0] as number) - 1 &&
          apart &&
          !/^[个条名项家亩户]/.test(label.rest))
      )
    }
    return isSuccessor(before, ordinal)
  }
}

function isNext(scheme: Scheme, before: number[], ordinal: number[]): boolean {
  return scheme === 'decimal' ? isSuccessor(before, ordinal) : ordinal[0] === (before[0] as number) + 1
}

/** 1.1 → 1.1.1, 1.2, 2, 2.1; a number left out is still a successor. */
function isSuccessor(before: number[], ordinal: number[]): boolean {
  let at = 0
  while (at < before.length && at < ordinal.length && before[at] === ordinal[at]) at++
  // 1 → 1.0.1
  if (at === before.length && ordinal[at] === 0) at++
  if (at >= ordinal.length) return false
  const step = (ordinal[at] as number) - (before[at] ?? 0)
  return step >= 1 && step <= 2 && ordinal.slice(at + 1).every((n) => n === 1)
}

/** 6. 附则⏎6.1 … */
export function opensDecimals({ ordinal }: Label, next: Label | undefined): boolean {
  return next?.scheme === 'decimal' && next.ordinal[0] === ordinal[0] && next.ordinal.length > 1
}

/** A label that its brothers make one looks so many tokens ahead. */
const FAR = 60

/** The number of the next label of its scheme. */
export function nextNumber(scheme: Scheme, tokens: readonly Token[], i: number): number[] | undefined {
  for (let at = i + 1; at < tokens.length && at <= i + FAR; at++) {
    const { kind, value } = tokens[at] as Token
    if (kind === 'label' && (value as Label).scheme === scheme) return (value as Label).ordinal
  }
  return undefined
}

/** … is the one after this. */
export function isFollowedBy({ scheme, ordinal }: SecondLabel, tokens: readonly Token[], i: number): boolean {
  const next = nextNumber(scheme, tokens, i)
  return next !== undefined && isNext(scheme, ordinal, next)
}
