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
  let all = 0
  const size = text.length
  let from = 0
  // where the line of the text begins that is read
  let lineFrom = 0
  let afterBlank = true
  while (from < size) {
    let at = from
    let start = -1
    let end = from
    let indent = 0
    let width = 0
    let signs = 0
    let letters = 0
    // of the blanks since the last ink, which count where more ink follows
    let gap = 0
    let gapSigns = 0
    let code = 0
    let parted = false
    for (; at < size; at++) {
      code = text.charCodeAt(at)
      let own = HAN
      if (code < 0x4e00 || code > 0x9fff) {
        if (code === 10 || code === 13) break
        own = SIGNS[code] as number
        if ((own & BLANK) !== 0) {
          all |= own
          if (start < 0) indent += code === TABULATOR ? 4 : code === BOM ? 0 : cells(code)
          else {
            gap += cells(code)
            gapSigns |= own
          }
          continue
        }
        if (code === TAG_OPENS && start >= 0 && opensBlock(text, start, at)) {
          parted = true
          break
        }
        width += cells(code)
      } else {
        width += 2
        letters |= letterBit(code)
      }
      if (start < 0) start = at
      else if (gap > 0) {
        if (((signs | gapSigns) & TAB) === 0 && opensParagraph(text, lineFrom, start, end, at, gap)) {
          parted = true
          width -= cells(code)
          break
        }
        width += gap
        signs |= gapSigns
        gap = 0
        gapSigns = 0
      }
      signs |= own
      end = at + 1
    }
    all |= signs
    if (start < 0) afterBlank = true
    else {
      const inkStart = inkStartOf(text, start, end)
      const tagsFrom = skipTagsBack(text, inkStart, end)
      const inkEnd = skipStarsBack(text, inkStart, tagsFrom)
      // the tags of a web page take no room
      if (tagsFrom < end || (inkStart > start && text.charCodeAt(start) === TAG_OPENS)) {
        width -= inkStart - start + end - tagsFrom
        signs = signsOf(text, inkStart, inkEnd) | DECORATION
      }
      if (mayBeDoubled(text, inkStart)) all |= UNSEEN
      // 名称⇥: the next cell is empty
      signs |= gapSigns & TAB
      lines.push({
        number: starts.size - 1,
        start,
        end,
        inkStart,
        inkEnd,
        indent,
        width,
        afterBlank,
        signs,
        letters,
        terminated: undefined,
      })
      afterBlank = false
    }
    if (at >= size) break
    if (parted) {
      from = at
      continue
    }
    from = code === 13 && text.charCodeAt(at + 1) === 10 ? at + 2 : at + 1
    lineFrom = from
    starts.add(from)
  }
  return { lines, starts: starts.list(), signs: all }
}
