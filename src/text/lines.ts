/** text → lines: where each printed line lies, and how wide it is. One pass, offsets only. */

import { cells } from './characters.js'
import { mayBeDoubled } from './doubled.js'
import { letterBit } from './letters.js'
import { opensBlock } from './line-ends.js'
import { inkStartOf, skipStarsBack, skipTagsBack } from './line-ink.js'
import { LineStarts } from './line-starts.js'
import { opensParagraph } from './lost-line-ends.js'
import { chapterEnd, endsAboveProvision } from './lost-provisions.js'
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

/** Splits at `\n`, `\r\n` and `\r`, and where a paragraph begins within a line. */
export function splitLines(text: string): Lines {
  const lines: Line[] = []
  const starts = new LineStarts()
  const size = text.length
  let all = 0
  let newline = -1
  let carriage = -1
  let afterBlank = true
  for (let from = 0; from < size; ) {
    if (newline < from) newline = nextOf('\n', text, from)
    if (carriage < from) carriage = nextOf('\r', text, from)
    const end = Math.min(newline, carriage)
    let at = from
    let indent = 0
    for (; at < end && isBlankAt(text, at); at++) {
      const code = text.charCodeAt(at)
      indent += code === TABULATOR ? 4 : code === BOM ? 0 : cells(code)
      all |= SIGNS[code] as number
    }
    if (at === end) afterBlank = true
    while (at < end) {
      const line = lineFrom(text, at, end, end - from)
      line.number = starts.size - 1
      line.indent = indent
      line.afterBlank = afterBlank
      let behind = 0
      for (at = line.end; at < end && isBlankAt(text, at); at++) behind |= SIGNS[text.charCodeAt(at)] as number
      all |= line.signs | behind
      setInk(text, line)
      if (mayBeDoubled(text, line.inkStart)) all |= UNSEEN
      // 名称⇥: the next cell is empty
      line.signs |= behind & TAB
      lines.push(line)
      indent = 0
      afterBlank = false
    }
    if (end === size) break
    from = text.startsWith('\r\n', end) ? end + 2 : end + 1
    starts.add(from)
  }
  return { lines, starts: starts.list(), signs: all }
}

/** The line, or the paragraph of one, whose ink begins here; the line of the text has so many characters, up to `lineEnd`. */
function lineFrom(text: string, start: number, lineEnd: number, length: number): Line {
  const to = chapterEnd(text, start, lineEnd)
  let width = 0
  let signs = 0
  let letters = 0
  let at = start
  let end = to
  for (; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code >= 0x4e00 && code <= 0x9fff) {
      width += 2
      letters |= letterBit(code)
      continue
    }
    if (code === TAG_OPENS && at > start && opensBlock(text, start, at)) {
      end = at
      break
    }
    const own = SIGNS[code] as number
    if ((own & BLANK) === 0) {
      signs |= own
      width += cells(code)
      if (!endsAboveProvision(text, start, at)) continue
      end = at + 1
      break
    }
    let gap = 0
    let gapSigns = 0
    end = at
    for (; at < to && isBlankAt(text, at); at++) {
      gap += cells(text.charCodeAt(at))
      gapSigns |= SIGNS[text.charCodeAt(at)] as number
    }
    if (at === to || (text.charCodeAt(at) === TAG_OPENS && opensBlock(text, start, at))) break
    if (((signs | gapSigns) & TAB) === 0 && opensParagraph(text, length, start, end, at, gap)) break
    width += gap
    signs |= gapSigns
    end = to
    at--
  }
  if (letters !== 0) signs |= HAN
  return { number: 0, start, end, inkStart: start, inkEnd: end, indent: 0, width, afterBlank: false, terminated: undefined, signs, letters }
}

/** Where the line's text begins and ends. */
function setInk(text: string, line: Line): void {
  const { start, end } = line
  line.inkStart = inkStartOf(text, start, end)
  const tagsFrom = skipTagsBack(text, line.inkStart, end)
  line.inkEnd = skipStarsBack(text, line.inkStart, tagsFrom)
  // the tags of a web page take no room
  if (tagsFrom < end || (line.inkStart > start && text.charCodeAt(start) === TAG_OPENS)) {
    line.width -= line.inkStart - start + end - tagsFrom
    line.signs = signsOf(text, line.inkStart, line.inkEnd) | DECORATION
  }
}

function nextOf(sign: string, text: string, from: number): number {
  const at = text.indexOf(sign, from)
  return at < 0 ? text.length : at
}

function isBlankAt(text: string, at: number): boolean {
  return ((SIGNS[text.charCodeAt(at)] as number) & BLANK) !== 0
}
