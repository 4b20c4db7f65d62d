/** 二、…⏎□、…⏎四、…: a label that has lost its number or its sign. Its brothers say which it is. */

import { compiled } from '../compiled.js'
import type { Scheme } from '../nodes.js'
import { NUMERALS, toNumber } from '../numerals.js'
import { isDigit, isHan, isLatin, signs } from '../text/characters.js'
import { withoutBlanks } from '../text/clean.js'
import type { Line } from '../text/lines.js'
import { firstInk, inkOf } from '../text/print.js'
import type { Token } from '../tokens/index.js'
import { type Label, UNIT_AFTER_NUMBER } from '../tokens/labels/label.js'
import { endsOpen } from './broken-label.js'
import { nextLabel } from './doubtful-label.js'

/** What is left of a number: nothing, signs, numerals, or a character that looks like one; but not 人大、政协机关… */
const LEFT = `[${NUMERALS}]{0,2}[匹皿王丑大匕人入几丸儿士土干工]?[^㐀-鿿\\s，。；：、（）()《》“”]{0,3}`
const GAP = '[^\\S\\r\\n]{0,4}'
/** The label as it is left; where only its sign is lost, the number. */
const BRACKETED = compiled(() => new RegExp(`^[（(〔[C]${GAP}${LEFT}${GAP}[）)〕\\]](?=${GAP}[㐀-鿿《“])`))
const DAMAGED: Partial<Record<Scheme, () => RegExp>> = {
  // 第□部分 …   二篇 …
  book: compiled(() => new RegExp(`^(?:第${GAP}${LEFT}${GAP}|([${NUMERALS}]{1,3}))(?:[编編篇]|部分)(?=\\s)`)),
  // 第□章 …   第二童 …   二章 …
  chapter: compiled(
    () => new RegExp(`^(?:第${GAP}${LEFT}${GAP}章|第${GAP}([${NUMERALS}]{1,3})${GAP}[童竟草]|([${NUMERALS}]{1,3})章(?=\\s))`),
  ),
  section: compiled(() => new RegExp(`^第${GAP}${LEFT}${GAP}[节節]`)),
  // 第条 …   第□条 …   第三奈 …   三条 …
  article: compiled(
    () => new RegExp(`^(?:第${GAP}${LEFT}${GAP}[条條]|第${GAP}([${NUMERALS}]{1,8})[^的\\s]?(?=\\s)|([${NUMERALS}]{1,8})[条條](?=\\s))`),
  ),
  // 、…   匹、…   三 …, but no 二是…   二季度…
  chinese: compiled(() => new RegExp(`^(?:${LEFT}[、．]|([${NUMERALS}]{1,3})${GAP}(?![是要季级届期次产者]))(?=[㐀-鿿])`)),
  'chinese-bracketed': BRACKETED,
  'arabic-bracketed': BRACKETED,
  // S.…   2 …   2新建公办幼儿园2所。
  arabic: compiled(() => new RegExp(`^(?:${LEFT}[.．、]|(\\d{1,2})${GAP})(?=[㐀-鿿《“])`)),
}
const NUMBER_SIGN = '第'.charCodeAt(0)
/** Characters of a label, and of what must stand behind it. */
const LONGEST = 24
/** Of one that is the last of its list nothing may be readable, and its sign must be there. */
const LASTS = new Set<Scheme>(['chapter', 'article', 'chinese'])
const READABLE = signs('（(《“')
const UNREADABLE = /^第?[^㐀-鿿\da-zA-Z]{0,3}[章条條、．]$/
/** Where a list has lost its first, so many lines above the second are looked at. */
const FAR = 60
/** So many brothers can be lost one after another. */
const MOST_LOST = 3

/** The last label of a scheme that was read. */
interface Last {
  at: number
  number: number
}

/** Between 2 and 5 stand 3 and 4, where as many lines begin with what is left of a label. */
export function markLostNumbers(text: string, lines: readonly Line[], tokens: Token[]): void {
  const lasts = new Map<Scheme, Last>()
  for (let at = 0; at < tokens.length; at++) {
    const { kind, value } = tokens[at] as Token
    if (kind !== 'label') continue
    const { scheme, ordinal, doubtful, unsure } = value as Label
    if (DAMAGED[scheme] === undefined || doubtful || unsure || ordinal.length > 1) continue
    const number = ordinal[0] as number
    const last = lasts.get(scheme)
    if (last && number > last.number + 1) healBetween(last, { at, number }, scheme)
    else if (last && number === 1) healLast(last, at, scheme)
    // 三、…⏎第二条 …⏎二、…: a list of its own, whose first is lost
    else if (number === 2 && last?.number !== 1) healBetween({ at: Math.max(last?.at ?? -1, at - FAR), number: 0 }, { at, number }, scheme)
    lasts.set(scheme, { at, number })
  }
  for (const [scheme, last] of lasts) healLast(last, tokens.length, scheme)

  function healBetween(last: Last, next: Last, scheme: Scheme): void {
    const lost = next.number - last.number - 1
    if (lost > MOST_LOST) return
    const found = remains(text, lines, tokens, last.at + 1, next.at, scheme).filter(
      // 第二童 between 第二条 and 第四条 is none of them
      ({ left }) => left === undefined || (left > last.number && left < next.number),
    )
    if (found.length !== lost || found.some(({ left }, i) => left !== undefined && left !== last.number + 1 + i)) return
    found.forEach((one, i) => {
      heal(one, last.number + 1 + i)
    })
  }

  function healLast(last: Last, end: number, scheme: Scheme): void {
    if (!LASTS.has(scheme)) return
    const found = remains(text, lines, tokens, last.at + 1, end, scheme, true).filter(({ label }) => UNREADABLE.test(label.label))
    if (found.length === 1) heal(found[0] as Remains, last.number + 1)
  }

  function heal({ at, label }: Remains, number: number): void {
    tokens[at] = { kind: 'label', value: { ...label, ordinal: [number] }, first: at, last: at }
  }
}

interface Remains {
  at: number
  label: Label
  /** The number, where it is its sign that is lost. */
  left?: number
}

/** The lines that begin with what is left of a label of the scheme; `unreadable`: of which no numeral is left. */
function remains(
  text: string,
  lines: readonly Line[],
  tokens: readonly Token[],
  from: number,
  to: number,
  scheme: Scheme,
  unreadable = false,
): Remains[] {
  const found: Remains[] = []
  for (let at = from; at < to; at++) {
    const first = text.charCodeAt((lines[at] as Line).inkStart)
    if (unreadable && (isHan(first) ? first !== NUMBER_SIGN : READABLE.has(first) || isDigit(first) || isLatin(first))) continue
    const damaged = DAMAGED[scheme]?.().exec(firstInk(text, lines[at] as Line, LONGEST))
    if (!damaged || isOther(tokens, at, scheme)) continue
    if (at > 0 && endsOpen(text, lines[at - 1] as Line, tokens[at - 1] as Token)) continue
    const [printed, ...numbers] = damaged
    const number = numbers.find((one) => one !== undefined)
    const line = inkOf(text, lines[at] as Line)
    const rest = line.slice(printed.length).trimStart()
    if (number !== undefined && UNIT_AFTER_NUMBER.test(rest)) continue
    const label: Label = { scheme, label: withoutBlanks(printed), ordinal: [], rest, restFrom: line.length - rest.length, doubtful: false }
    found.push(number === undefined ? { at, label } : { at, label, left: toNumber(number) })
  }
  return found
}

/** A label that is read well, or one of another list. */
function isOther(tokens: readonly Token[], at: number, own: Scheme): boolean {
  const { kind, value } = tokens[at] as Token
  if (kind !== 'label') return false
  const label = value as Label
  if (label.scheme === own || !label.doubtful) return !label.unsure
  return DAMAGED[label.scheme] !== undefined || (label.scheme === 'decimal' && nextLabel(tokens, at)?.scheme === 'decimal')
}
