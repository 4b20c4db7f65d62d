/** 二、…⏎□、…⏎四、…: a label that has lost its number or its sign. Its brothers on both sides say which it is. */

import type { Scheme } from '../nodes.js'
import { NUMERALS, toNumber } from '../numerals.js'
import { withoutBlanks } from '../text/clean.js'
import type { Line } from '../text/lines.js'
import type { Token } from '../tokens/index.js'
import { type Label, UNIT_AFTER_NUMBER } from '../tokens/labels/label.js'
import { endsOpen } from './broken-label.js'
import { nextLabel } from './doubtful-label.js'

/** What is left of a number: nothing, a sign, or a character that looks like a numeral. */
const LEFT = `(?:[匹皿王丑大匕人入几丸儿士土干工${NUMERALS}]|[^㐀-鿿\\s，。；：、（）()《》“”]){0,3}`
const GAP = '[^\\S\\r\\n]{0,4}'
/** The label as it is left; where only its sign is lost, the number. */
const BRACKETED = new RegExp(`^[（(〔[C]${GAP}${LEFT}${GAP}[）)〕\\]](?=${GAP}[㐀-鿿《“])`)
const DAMAGED: Partial<Record<Scheme, RegExp>> = {
  // 第□部分 …   二篇 …
  book: new RegExp(`^(?:第${GAP}${LEFT}${GAP}|([${NUMERALS}]{1,3}))(?:[编編篇]|部分)(?=\\s)`),
  // 第□章 …   第二童 …   二章 …
  chapter: new RegExp(`^(?:第${GAP}${LEFT}${GAP}章|第${GAP}([${NUMERALS}]{1,3})${GAP}[童竟草]|([${NUMERALS}]{1,3})章(?=\\s))`),
  section: new RegExp(`^第${GAP}${LEFT}${GAP}[节節]`),
  // 第条 …   第□条 …   第三奈 …   三条 …
  article: new RegExp(`^(?:第${GAP}${LEFT}${GAP}[条條]|第${GAP}([${NUMERALS}]{1,8})[^的\\s]?(?=\\s)|([${NUMERALS}]{1,8})[条條](?=\\s))`),
  // 、…   匹、…   三 …, but no 二是…   二季度…
  chinese: new RegExp(`^(?:${LEFT}[、．]|([${NUMERALS}]{1,3})${GAP}(?![是要季级届期次产者]))(?=[㐀-鿿])`),
  'chinese-bracketed': BRACKETED,
  'arabic-bracketed': BRACKETED,
  // S.…   2 …   2新建公办幼儿园2所。
  arabic: new RegExp(`^(?:${LEFT}[.．、]|(\\d{1,2})${GAP})(?=[㐀-鿿《“])`),
}
/** So many lines between two brothers are looked at, and so many of them can be lost. */
const FAR = 60
const MOST_LOST = 3

/** Between 2 and 5 stand 3 and 4, where as many lines begin with what is left of a label. */
export function markLostNumbers(text: string, lines: readonly Line[], tokens: Token[]): void {
  const last = new Map<Scheme, { at: number; number: number }>()
  for (let at = 0; at < tokens.length; at++) {
    const { kind, value } = tokens[at] as Token
    if (kind !== 'label') continue
    const { scheme, ordinal, doubtful, unsure } = value as Label
    if (DAMAGED[scheme] === undefined || doubtful || unsure || ordinal.length > 1) continue
    const number = ordinal[0] as number
    const before = last.get(scheme)
    // 三、…⏎第二条 …⏎二、…: a list of its own, whose first is lost
    const from = before && number > before.number ? before.number : 0
    const lost = number - from - 1
    if (lost > 0 && lost <= MOST_LOST) {
      const found = remains(text, lines, tokens, Math.max((before?.at ?? -1) + 1, at - FAR), at, scheme).filter(
        // 第二童 between 第二条 and 第四条 is none of them
        ({ left }) => left === undefined || (left > from && left < number),
      )
      if (found.length === lost && found.every(({ left }, i) => left === undefined || left === from + 1 + i))
        found.forEach(({ at, label }, i) => {
          tokens[at] = { kind: 'label', value: { ...label, ordinal: [from + 1 + i] }, first: at, last: at }
        })
    }
    last.set(scheme, { at, number })
  }
}

interface Remains {
  at: number
  label: Label
  /** The number, where it is its sign that is lost. */
  left?: number
}

/** The lines that begin with what is left of a label of the scheme. */
function remains(text: string, lines: readonly Line[], tokens: readonly Token[], from: number, to: number, scheme: Scheme): Remains[] {
  const found: Remains[] = []
  for (let at = from; at < to; at++) {
    if (isOther(tokens, at, scheme)) continue
    if (at > 0 && endsOpen(text, lines[at - 1] as Line, tokens[at - 1] as Token)) continue
    const { inkStart, inkEnd } = lines[at] as Line
    const line = text.slice(inkStart, inkEnd)
    const [printed, ...numbers] = DAMAGED[scheme]?.exec(line) ?? []
    if (printed === undefined) continue
    const number = numbers.find((one) => one !== undefined)
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
