/** text → lines: where each printed line lies, and how wide it is. One pass, offsets only. */

import { cells } from './characters.js'
import { mayBeDoubled } from './doubled.js'
import { letterBit } from './letters.js'
import { opensBlock } from './line-ends.js'
import { inkStartOf, skipStarsBack, skipTagsBack } from './line-ink.js'
import { opensParagraph } from './lost-line-ends.js'
import { BLANK, DECORATION, HAN, SIGNS, signsOf, TAB, UNSEEN } from './signs.js'

/** A line with ink on it. Offsets are UTF-16 units into the text. */
export interface Line {
  /** Counted from 0 over all lines, blank ones too. */
  number: number
  /** First and one past the last character that is not blank. */
  start: number
  end: number
  /** As `start` and `end`, without bullets (`- `, `# `) and `**`. */
  inkStart: number
  inkEnd: number
  /** Half-width cells of blank before the first character, and of the ink. */
  indent: number
  width: number
  /** A blank line, or none, stands before it. */
  afterBlank: boolean
  /** Whether a stop ends it: found out when it is first asked (`joining/punctuation.ts`). */
  terminated: boolean | undefined
  /** What signs stand between `start` and `end` (`signs.ts`), and what letters (`letters.ts`). */
  signs: number
  letters: number
}

export interface Lines {
  /** The lines that have ink. */
  lines: Line[]
  /** Where each line of the text begins, blank ones too. */
  starts: Int32Array
  /** The signs of all of them (`signs.ts`). */
  signs: number
}

const BOM = 0xfeff
const TABULATOR = 9
const TAG_OPENS = 60

/** A list of numbers outside the heap: there are as many as lines, blank ones too. */
class Starts {
  size = 1
  private starts = new Int32Array(256)

  add(start: number): void {
    if (this.size === this.starts.length) {
      const larger = new Int32Array(this.size * 2)
      larger.set(this.starts)
      this.starts = larger
    }
    this.starts[this.size++] = start
  }

  list(): Int32Array {
    return this.starts.subarray(0, this.size)
  }
}

/** Splits at `\n`, `\r\n` and `\r`, and where a paragraph begins within a line. */
export function splitLines(text: string): Lines {
  const lines: Line[] = []
  const starts = new Starts()
  const size = text.length
  let all = 0
  let newline = -1
  let carriage = -1
  let afterBlank = true
  for (let from = 0; from < size; ) {
    if (newline < from) newline = nextOf('\n', text, from)
    if (carriage < from) carriage = nextOf('\r', text, from)
    const lineEnd = Math.min(newline, carriage)
    let to = lineEnd
    let behind = 0
    for (; to > from && isBlankAt(text, to - 1); to--) behind |= SIGNS[text.charCodeAt(to - 1)] as number
    let at = from
    let indent = 0
    for (; at < to && isBlankAt(text, at); at++) {
      const code = text.charCodeAt(at)
      indent += code === TABULATOR ? 4 : code === BOM ? 0 : cells(code)
      all |= SIGNS[code] as number
    }
    all |= behind
    if (at === to) afterBlank = true
    while (at < to) {
      const start = at
      let end = to
      let width = 0
      let signs = 0
      let letters = 0
      // 名称⇥: the next cell is empty
      let tabs = behind
      for (; at < to; at++) {
        const code = text.charCodeAt(at)
        if (code >= 0x4e00 && code <= 0x9fff) {
          width += 2
          letters |= letterBit(code)
          continue
        }
        const own = SIGNS[code] as number
        if ((own & BLANK) === 0) {
          if (code === TAG_OPENS && at > start && opensBlock(text, start, at)) {
            end = at
            tabs = 0
            break
          }
          signs |= own
          width += cells(code)
          continue
        }
        const gapFrom = at
        let gap = 0
        let gapSigns = 0
        for (; isBlankAt(text, at); at++) {
          gap += cells(text.charCodeAt(at))
          gapSigns |= SIGNS[text.charCodeAt(at)] as number
        }
        all |= gapSigns
        const parts =
          (text.charCodeAt(at) === TAG_OPENS && opensBlock(text, start, at)) ||
          (((signs | gapSigns) & TAB) === 0 && opensParagraph(text, lineEnd - from, start, gapFrom, at, gap))
        if (parts) {
          end = gapFrom
          tabs = gapSigns
          break
        }
        width += gap
        signs |= gapSigns
        at--
      }
      if (letters !== 0) signs |= HAN
      all |= signs
      const inkStart = inkStartOf(text, start, end)
      const tagsFrom = skipTagsBack(text, inkStart, end)
      const inkEnd = skipStarsBack(text, inkStart, tagsFrom)
      // the tags of a web page take no room
      if (tagsFrom < end || (inkStart > start && text.charCodeAt(start) === TAG_OPENS)) {
        width -= inkStart - start + end - tagsFrom
        signs = signsOf(text, inkStart, inkEnd) | DECORATION
      }
      if (mayBeDoubled(text, inkStart)) all |= UNSEEN
      signs |= tabs & TAB
      const number = starts.size - 1
      lines.push({ number, start, end, inkStart, inkEnd, indent, width, afterBlank, signs, letters, terminated: undefined })
      afterBlank = false
      indent = 0
    }
    if (lineEnd === size) break
    from = text.startsWith('\r\n', lineEnd) ? lineEnd + 2 : lineEnd + 1
    starts.add(from)
  }
  return { lines, starts: starts.list(), signs: all }
}

function nextOf(sign: string, text: string, from: number): number {
  const at = text.indexOf(sign, from)
  return at < 0 ? text.length : at
}

function isBlankAt(text: string, at: number): boolean {
  return ((SIGNS[text.charCodeAt(at)] as number) & BLANK) !== 0
}
