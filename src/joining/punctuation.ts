/** What a line's last signs say: whether a sentence ends there. */

import { cells, isBlank, isFullStop, signs } from '../text/characters.js'
import type { Line } from '../text/lines.js'
import { firstInk, inkOf, lastInk } from '../text/print.js'
import { anyOfSigns } from '../text/signs.js'

const STOPS = signs('。！？!?；;：:…')
/** …责任制。[2]   …记录。②   …落实。 ·: what points to a footnote, and a speck on the paper, stands behind the stop. */
const BEHIND_STOP = /[。！？；：](?:[[［〔]注?[\d一二三四五六七八九十]{1,3}[\]］〕]|[①-⑳]|[^\S\r\n]{0,2}[.·'`^~]{1,2})$/
const ENDS_BEHIND_STOP = signs("]］〕①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳.·'`^~")
const LONGEST_BEHIND_STOP = 8
const CLOSERS = signs('”’）)》」』】"')

/** A stop ends the line; closing brackets and quotes may stand behind it: `…办法。”` */
export function isTerminated(text: string, line: Line): boolean {
  line.terminated ??= endsInStop(text, line)
  return line.terminated
}

function endsInStop(text: string, line: Line): boolean {
  const last = text.charCodeAt(line.inkEnd - 1)
  if (STOPS.has(last) || isFullStop(text, line.inkEnd - 1)) return true
  // [来源：GB/T 5749—2022，3.1，有修改]
  if (last === 0x5d && text[line.inkStart] === '[') return true
  if (ENDS_BEHIND_STOP.has(last) && BEHIND_STOP.test(lastInk(text, line, LONGEST_BEHIND_STOP))) return true
  if (!CLOSERS.has(last)) return false
  if ((last === 0xff09 || last === 0x29) && isRemark(text, line)) return true
  const before = text.charCodeAt(line.inkEnd - 2)
  return STOPS.has(before) || (CLOSERS.has(before) && STOPS.has(text.charCodeAt(line.inkEnd - 3)))
}

// 图1 …增长速度   表2 …   专栏3 …
const CAPTION = /^(?:附?[图表圖]|[专專][栏欄])[^\S\r\n]{0,2}(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})/
const CAPTION_FIRSTS = signs('附图表圖专專')

/** The name of a picture, a table or a box. */
export function isCaptionLine(text: string, line: Line): boolean {
  return CAPTION_FIRSTS.has(text.charCodeAt(line.inkStart)) && CAPTION.test(firstInk(text, line, 8))
}

const LONGEST_REMARK = 120
const LABEL_ALONE = /^[（(][一二三四五六七八九十0-9]{1,3}[）)]$/

/** …推进。（责任单位：县财政局）: a remark in brackets stands behind the stop. */
function isRemark(text: string, line: Line): boolean {
  for (let at = line.inkEnd - 2; at > Math.max(line.inkStart, line.inkEnd - LONGEST_REMARK); at--) {
    const code = text.charCodeAt(at)
    if (code === 0xff08 || code === 0x28) {
      let before = at - 1
      while (before > line.inkStart && isBlank(text.charCodeAt(before))) before--
      // …；（二）⏎开展检查: a label is no remark, but （22） behind leaders is a page
      if (LABEL_ALONE.test(text.slice(at, line.inkEnd))) return text[before] === '…'
      return STOPS.has(text.charCodeAt(before))
    }
    if (code === 0xff09 || code === 0x29) return false
  }
  return false
}

/** A comma or enumeration comma ends the line: the sentence goes on. */
export function endsInComma(text: string, line: Line): boolean {
  return '，,、'.includes(text[line.inkEnd - 1] as string)
}

/** `（一)`: a bracket of one width may close one of the other. */
const PAIRS = ['《》', '〔〕', '“”', '（）', '()']
const ROUND = PAIRS.indexOf('（）')
/** By the code of a bracket: which pair it opens, or closes; from 1 on. */
const OPENS = new Uint8Array(0x10000)
const CLOSES = new Uint8Array(0x10000)
PAIRS.forEach((pair, i) => {
  OPENS[pair.charCodeAt(0)] = Math.min(i, ROUND) + 1
  CLOSES[pair.charCodeAt(1)] = Math.min(i, ROUND) + 1
})
const ANY_OPENING = anyOfSigns(PAIRS.map((pair) => pair[0]).join(''))
/** A bracket that opened longer ago is forgotten. */
const REACH = 80

/** A bracket or a quote is open at the line's end: `…和《某某市人民政` goes on. */
export function endsInsideBrackets(text: string, line: Line): boolean {
  if ((line.signs & ANY_OPENING) === 0) return false
  const closed: number[] = []
  const furthest = Math.max(line.inkStart, line.inkEnd - REACH)
  for (let at = line.inkEnd - 1; at >= furthest; at--) {
    const code = text.charCodeAt(at)
    if (code >= 0x4e00 && code <= 0x9fff) continue
    const opened = OPENS[code] as number
    if (opened > 0) {
      const match = closed.lastIndexOf(opened)
      if (match < 0) return true
      closed.length = match
    } else if ((CLOSES[code] as number) > 0) closed.push(CLOSES[code] as number)
  }
  return false
}

const OPENING = signs('（《〈「『【〔“‘([')
const CLOSING = signs('，。、；：！？）》〉」』】〕”’%％,.;:!?)]')
/** No printer parts the letters and digits of a word or a number. */
const IN_WORD = signs('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz@/_-.%')
const LONGEST_WORD = 8
const LONGEST_RUN = 4

/** Cells of what the line begins with, which print keeps together (避头尾): `（一`, `2023年`, `县，`. */
export function firstUnit(text: string, line: Line): number {
  let width = 0
  let at = line.inkStart
  const add = () => {
    width += cells(text.charCodeAt(at++))
  }
  while (at < line.inkEnd && at < line.inkStart + LONGEST_RUN && OPENING.has(text.charCodeAt(at))) add()
  const word = at
  while (at < line.inkEnd && at - word < LONGEST_WORD && IN_WORD.has(text.charCodeAt(at))) add()
  if (at === word && at < line.inkEnd) add()
  const end = Math.min(line.inkEnd, at + LONGEST_RUN)
  while (at < end && CLOSING.has(text.charCodeAt(at))) add()
  return width
}

/** Cells of the closing signs at a line's end, which print lets hang over the edge. */
export function overhang(text: string, line: Line): number {
  let at = line.inkEnd
  while (at > line.inkStart && at > line.inkEnd - LONGEST_RUN && CLOSING.has(text.charCodeAt(at - 1))) at--
  return 2 * (line.inkEnd - at)
}

const FRAGMENT = /^(?:[，。；、：）》”,;)]|.[，。；、）》”,;)]|.{2}[。；）》”)]|[的了等者之]|以及)/

/** 现将有关事项通知⏎如下：: the end of a sentence that announces others is no paragraph. */
export function isAnnouncementTail(text: string, line: Line): boolean {
  return line.inkEnd - line.inkStart <= 7 && /^[^，。；：]{0,5}下[：:。]$/.test(inkOf(text, line))
}

// 的通知   （试行）   （2023年版）
const NAME_TAIL =
  /^(?:的[^\S\r\n]{0,4}(?:[通决公意批复请报]|函)|[（(](?:[试暂][行用]|[^（）()]{0,6}[修草][^（）()]{0,3}|[^（）()]{0,10}[年稿版])[）)]$)/
const LONGEST_NAME_TAIL = 16

/** The end of a name that a line's end cuts. */
export function isNameTail(text: string, line: Line): boolean {
  return '的（('.includes(text[line.inkStart] as string) && NAME_TAIL.test(firstInk(text, line, LONGEST_NAME_TAIL))
}

/** No paragraph begins so: `班，由各分管…`, `的工作。` */
export function isFragment(text: string, line: Line): boolean {
  return FRAGMENT.test(firstInk(text, line, 4))
}
