/** Ends of paragraphs within a line, of a text that has lost its line breaks: blanks stand in their place. */
import { compiled } from '../compiled.js'
import { isDigit, isWide, signs } from './characters.js'
import { skipTags } from './line-ink.js'

/** No row of a table is longer. */
const LONGEST_ROW = 80
/** … and few paragraphs are, that have blanks before what looks like a label. */
const LONGEST_PARAGRAPH = 240
/** The indent of a first line, in half-width cells. */
const INDENT = 4

/** 第三条 of a statute, as a line begins with it. */
const PROVISION = /第[〇零一二三四五六七八九十百千\d]{1,7}[条條章节節编編](?:之[一二三四五六七八九十]{1,2})?[^\S\r\n]/y
/** 某部令　中華民國112年8月3日, 某省政府訓令　民字第一二〇三號: the day or the number beside the name of an order. */
const BESIDE_ORDER =
  /(?:中華民國[^\S\r\n]?[\d〇○零一二三四五六七八九十元]{1,4}[^\S\r\n]?年[^\r\n，。；]{2,16}日|[㐀-鿿]{1,6}字第[\d〇○零一二三四五六七八九十百千]{1,10}[号號])(?=[\r\n]|$)/y
const ORDERS = signs('令告函')
const STOPS = signs('。；！？：”')
/** Above it stand the name of a chapter, or the statute's own. */
const HEADING = /^(?:附件[：:])?[^。；：，！？]{2,40}(?<!》)$/
const LONGEST_HEADING = 40

/** 一、 （一） 1.总则 1.1 of a document, but no 1.5亿元; 云政发〔2023〕15号, 云溪县人民政府　2023年9月8日, （此件公开发布）, 特此通知。 */
const OPENS =
  /\d{1,2}(?:[.．、]|(?:\.\d{1,2}){1,3}[^\S\r\n]?)(?![亿万元个亩吨户人名家项条米公千百倍年月日天次件台套分时])(?=[㐀-鿿])|[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|[㐀-鿿]{2,10}〔\d{4}〕\d{1,5}号(?=\s)|[㐀-鿿]{4,40}[^\S\r\n]{1,8}\d{4}年\d{1,2}月\d{1,2}日(?=\s|$)|（此件[^（）\s]{2,40}）|特此[㐀-鿿]{2}。|附件[：:]/y
/** 云政发〔2023〕15号, … 2023年9月8日, （此件公开发布）, 一、提高认识，加强领导, 1.1编制目的: nothing goes on behind it. */
const WHOLE = compiled(
  () =>
    /^(?:[㐀-鿿]{2,10}〔\d{4}〕\d{1,5}号|[㐀-鿿]{4,40}[^\S\r\n]{1,8}\d{4}年\d{1,2}月\d{1,2}日|（此件[^（）]{2,40}）|(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）)[^。；：！？\s]{4,30}|\d{1,2}(?:\.\d{1,2}){1,3}[^\S\r\n]?[㐀-鿿]{2,16})$/,
)
/** 云溪县人民政府关于…的通知　各乡（镇）人民政府： */
const TITLE = /^[^。；：！？]{0,40}关于[^。；：！？]{2,60}的[㐀-鿿]{2,3}$/
const LONGEST_WHOLE = 100
const ALL = '各'

/**
 * `…办法　第一章　总则　第一条　为了…。　　第二条　…`: whether a paragraph begins behind the blanks before `at`. What stands before them
 * is between `start` and `end`; the line has so many characters, and the blanks are so many half-width cells wide.
 */
export function opensParagraph(text: string, length: number, start: number, end: number, at: number, gap: number): boolean {
  const last = text.charCodeAt(end - 1)
  if (ORDERS.has(last) && end - start <= LONGEST_HEADING) {
    BESIDE_ORDER.lastIndex = at
    if (BESIDE_ORDER.test(text)) return true
  }
  if (length <= LONGEST_ROW) return false
  const stopped = STOPS.has(last)
  if (stopped && gap >= INDENT) return !isBarred(text, start, at)
  if (!isWide(text.charCodeAt(at)) && !isDigit(text.charCodeAt(at))) return false
  PROVISION.lastIndex = at
  if (PROVISION.test(text)) return (stopped || isHeading(text, start, end)) && !isBarred(text, start, at)
  OPENS.lastIndex = at
  const opens = OPENS.test(text)
  if (opens && stopped) return !isBarred(text, start, at)
  if (!(opens && isHeading(text, start, end)) && !isWhole(text, start, end, at)) return false
  return length > LONGEST_PARAGRAPH && !isBarred(text, start, at)
}

function isWhole(text: string, start: number, end: number, at: number): boolean {
  if (end - start > LONGEST_WHOLE || !isWide(text.charCodeAt(end - 1))) return false
  const print = text.slice(start, end)
  return WHOLE().test(print) || (text[at] === ALL && TITLE.test(print))
}

function isHeading(text: string, start: number, end: number): boolean {
  return end - start <= LONGEST_HEADING && HEADING.test(text.slice(start, end))
}

/** | 第一条 …。 　　第二条 … |: a cell of a table begins there. */
function isBarred(text: string, start: number, at: number): boolean {
  return text[skipTags(text, start, at, at)] === '|'
}
