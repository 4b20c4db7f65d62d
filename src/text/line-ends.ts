/** Ends of paragraphs within a line of the text: of a page whose tags stand on one line, and of text that has lost its line breaks. */
import { signs } from './characters.js'
import { skipTags } from './line-ink.js'
import { LONGEST_MARKS } from './marks.js'

/** No row of a table is longer. */
const LONGEST_ROW = 80
/** The indent of a first line, in half-width cells. */
const INDENT = 4

/** <p style="…">   <br/>   <table>, but no <span> */
const BLOCK = /<(?:p|div|h[1-6]|li|br|table|section)[\s/>]/y
const TABLE = '<table'
const TABLE_END = '</table>'

/**
 * `…</p><p>…`, `某县人民政府<br>2023年3月5日`: whether a paragraph begins at this tag of a line whose ink begins at `start`. Those within
 * a table are its cells'.
 */
export function opensBlock(text: string, start: number, at: number): boolean {
  if (text.startsWith(TABLE_END, at - TABLE_END.length)) return true
  if (text.startsWith('<t', start)) return false
  BLOCK.lastIndex = at
  if (!BLOCK.test(text) || endsLine(text, at)) return false
  const ink = skipTags(text, start, at, at)
  return ink < at ? text[ink] !== '|' : at - start > LONGEST_MARKS || text.startsWith(TABLE, at)
}

const MARK = /<[^<>\r\n]{1,300}>|[^\S\r\n]/y

/** `某县人民政府<br>`: nothing of the line stands behind the tag. */
function endsLine(text: string, at: number): boolean {
  MARK.lastIndex = at
  while (MARK.lastIndex < at + LONGEST_MARKS) {
    const code = text.charCodeAt(MARK.lastIndex)
    if (code === 10 || code === 13 || Number.isNaN(code)) return true
    if (!MARK.test(text)) return false
  }
  return false
}

/** 第三条 of a statute, as a line begins with it. */
const PROVISION = /第[〇零一二三四五六七八九十百千\d]{1,7}[条條章节節编編](?:之[一二三四五六七八九十]{1,2})?[^\S\r\n]/y
/** 某部令　中華民國112年8月3日, 某省政府訓令　民字第一二〇三號: the day or the number beside the name of an order. */
const BESIDE_ORDER =
  /(?:中華民國[^\S\r\n]?[\d〇○零一二三四五六七八九十元]{1,4}[^\S\r\n]?年[^\r\n，。；]{2,16}日|[㐀-鿿]{1,6}字第[\d〇○零一二三四五六七八九十百千]{1,10}[号號])(?=[\r\n]|$)/y
const ORDERS = signs('令告函')
const STOPS = signs('。；！？：”')
/** Above it stand the name of a chapter, or the statute's own. */
const HEADING = /^[^。；：，！？]{2,40}(?<!》)$/
const LONGEST_HEADING = 40

/**
 * `…办法　第一章　总则　第一条　为了…。　　第二条　…`: whether a paragraph begins behind the blanks before `at`. What stands before them
 * is between `start` and `end`; the line begins at `from`.
 */
export function opensParagraph(text: string, from: number, start: number, end: number, at: number, gap: number): boolean {
  if (ORDERS.has(text.charCodeAt(end - 1)) && end - start <= LONGEST_HEADING) {
    BESIDE_ORDER.lastIndex = at
    if (BESIDE_ORDER.test(text)) return true
  }
  const stopped = STOPS.has(text.charCodeAt(end - 1))
  if (!stopped || gap < INDENT) {
    PROVISION.lastIndex = at
    if (!PROVISION.test(text)) return false
    if (!stopped && (end - start > LONGEST_HEADING || !HEADING.test(text.slice(start, end)))) return false
  }
  return text[skipTags(text, start, at, at)] !== '|' && (at - from > LONGEST_ROW || isLong(text, from))
}

function isLong(text: string, from: number): boolean {
  for (let at = from; at <= from + LONGEST_ROW; at++) {
    const code = text.charCodeAt(at)
    // past the end there is no code
    if (code === 10 || code === 13 || Number.isNaN(code)) return false
  }
  return true
}
