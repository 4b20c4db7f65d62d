/** Which bracket closes which. */

interface Pair {
  open: number
  close: number
}

export interface Brackets {
  pairs: Pair[]
  /** Opened and not closed. */
  unclosed: number[]
  /** Closed and not opened. */
  unopened: number[]
}

/** Brackets of one kind, whatever their width: the opening one, the closing one. */
const KINDS = ['（( ）)', '〔【[［﹝ 〕】]］﹞', '《 》', '〈 〉', '「 」', '『 』']
const QUOTES = ['“ ”', '‘ ’']

export const NONE: Brackets = { pairs: [], unclosed: [], unopened: [] }

/** By character code: the kind, counted from 1, of an opening bracket, and its negative for a closing one. */
function table(kinds: readonly string[]): Int8Array {
  const marks = new Int8Array(0x10000)
  for (const [i, signs] of kinds.entries()) {
    const [opening = '', closing = ''] = signs.split(' ')
    for (const sign of opening) marks[sign.charCodeAt(0)] = i + 1
    for (const sign of closing) marks[sign.charCodeAt(0)] = -i - 1
  }
  return marks
}

const BRACKETS = table(KINDS)
const QUOTE_MARKS = table(QUOTES)

export function matchBrackets(text: string): Brackets {
  return match(text, BRACKETS, isListMark)
}

export function matchQuotes(text: string): Brackets {
  return match(text, QUOTE_MARKS, isApostrophe)
}

function match(text: string, marks: Int8Array, skip: (text: string, at: number) => boolean): Brackets {
  const result: Brackets = { pairs: [], unclosed: [], unopened: [] }
  /** Where the brackets that are open stand, and how many of each kind. */
  const stack: number[] = []
  const open = [0, 0, 0, 0, 0, 0, 0]
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    // most characters are Chinese letters
    if (code >= 0x4e00 && code < 0xa000) continue
    const mark = marks[code] as number
    if (mark === 0) continue
    const kind = Math.abs(mark)
    if (mark > 0) {
      stack.push(at)
      open[kind] = (open[kind] as number) + 1
    } else if (open[kind] === 0) {
      if (!skip(text, at)) result.unopened.push(at)
    } else
      for (;;) {
        const top = stack.pop() as number
        const topKind = marks[text.charCodeAt(top)] as number
        open[topKind] = (open[topKind] as number) - 1
        if (topKind === kind) {
          result.pairs.push({ open: top, close: at })
          break
        }
        result.unclosed.push(top)
      }
  }
  for (const at of stack) result.unclosed.push(at)
  if (result.unclosed.length > 1) result.unclosed.sort((a, b) => a - b)
  // A pair within another closes first.
  if (result.pairs.some(({ open }, i) => i > 0 && open < (result.pairs[i - 1] as Pair).open)) result.pairs.sort((a, b) => a.open - b.open)
  return result
}

/** Whether the second closes the first, whatever their widths. */
export function isPair(open: string, close: string): boolean {
  const kind = BRACKETS[open.charCodeAt(0)] as number
  return kind > 0 && BRACKETS[close.charCodeAt(0)] === -kind
}

/** `1）` and `a)`: the mark of an item in a line of text. */
function isListMark(text: string, at: number): boolean {
  if (!'）)'.includes(text[at] as string)) return false
  let from = at - 1
  while (from >= 0 && at - from <= 3 && /[0-9a-zA-Z一二三四五六七八九十①-⑳]/.test(text[from] as string)) from--
  return from < at - 1 && (from < 0 || /[\s。；;：:，,]/.test(text[from] as string))
}

/** `people’s` */
function isApostrophe(text: string, at: number): boolean {
  return /[a-z]/i.test(text[at - 1] ?? '')
}
