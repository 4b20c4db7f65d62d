/** Articles and chapters of a statute one behind another on a line, with nothing but a stop between them. */
import { toNumber } from '../numerals.js'
import { isBlank, signs } from './characters.js'

const FIRST = '第'.charCodeAt(0)
const STOP = '。'.charCodeAt(0)
const LABEL = /第([〇零一二三四五六七八九十百千\d]{1,7})([条條章])/y
/** …。第五条规定的情形除外。…。第六条 改为第五条。…。第六条作为第五条。: a sentence about an article, and none of its own. */
const ABOUT = signs('规規的第之、，。；和及或与至到中所前后改修删刪增明是要主作')
/** 第四条。…   第九条和第十条…: a line that goes on with a sentence about one. */
const MENTIONED = signs('的之、，。；和及或与至到')
/** 第二章 许可 第四条: the chapter's name, of which the next article is the first. */
const NAME = /^[^\S\r\n]?[㐀-鿿、][^\r\n。；：，！？（）()《》]{1,38}?(?=第)/

const LONGEST_NAME = 48
/** So far back a quotation is looked for. */
const LONGEST_QUOTED = 400
const LONGEST_GAP = 4

interface Label {
  number: number
  level: string
  /** Where what follows it begins. */
  end: number
  /** A blank parts it from that. */
  apart: boolean
}

function labelAt(text: string, at: number): Label | undefined {
  LABEL.lastIndex = at
  const found = LABEL.exec(text)
  if (!found) return undefined
  const [{ length }, number, level] = found as unknown as [string, string, string]
  return { number: toNumber(number), level, end: at + length, apart: isBlank(text.charCodeAt(at + length)) }
}

/** 第二章许可第四条…: where the first article of a chapter begins, if the line begins with that; the line's end where none does. */
export function chapterEnd(text: string, start: number, end: number): number {
  const own = text.charCodeAt(start) === FIRST ? labelAt(text, start) : undefined
  if (own?.level !== '章') return end
  const [name] = NAME.exec(text.slice(own.end, Math.min(end, own.end + LONGEST_NAME))) ?? []
  const at = own.end + (name?.length ?? 0)
  const next = name ? labelAt(text, at) : undefined
  // each chapter above has an article at least: 第三章建设第二条环城公路
  return next && next.level !== '章' && next.number >= own.number && isProvision(text, next, own) ? at : end
}

/** Whether a provision begins right behind the sign at this place, of a line that begins at `start`. */
export function endsAboveProvision(text: string, start: number, at: number): boolean {
  if (text.charCodeAt(at + 1) !== FIRST) return false
  return text.charCodeAt(at) === STOP ? opensProvision(text, start, at + 1) : closesAdoption(text, at)
}

/**
 * `第一条 为了…，制定本办法。第二条 本办法…`: whether the provision behind the one that the line begins with begins here. Labels that nothing
 * parts from their text, `第一条为了…`, tell each other alone.
 */
function opensProvision(text: string, start: number, at: number): boolean {
  if (text.charCodeAt(start) !== FIRST) return false
  const own = labelAt(text, start)
  const next = labelAt(text, at)
  if (!own || !next || own.level === '章' || MENTIONED.has(text.charCodeAt(own.end))) return false
  return (next.level === '章' || next.number === own.number + 1) && isProvision(text, next, own) && !isQuoted(text, start, at)
}

function isProvision(text: string, next: Label, own: Label): boolean {
  let behind = next.end
  while (isBlank(text.charCodeAt(behind)) && behind < next.end + LONGEST_GAP) behind++
  return next.apart === own.apart && !ABOUT.has(text.charCodeAt(behind))
}

/** 第三条 增加两条：“第八条 …。第九条 …。” */
function isQuoted(text: string, start: number, at: number): boolean {
  const before = text.slice(Math.max(start, at - LONGEST_QUOTED), at)
  return before.lastIndexOf('“') > before.lastIndexOf('”')
}

const ADOPTED = /(?:[通批][过過准]|修[正订訂改]|公[布佈]|[发發][布佈]|施行)[）)]第一[章编編][^\S\r\n][^。；：，的\r\n]{1,24}(?=[\r\n]|$)/y

/**
 * （1992年10月24日…通过）第一章 总则, but no （…公布）第一章 总则的说明: whether a statute begins behind the bracket at this place, which
 * says who adopted it.
 */
function closesAdoption(text: string, at: number): boolean {
  ADOPTED.lastIndex = at - 2
  return at >= 2 && ADOPTED.test(text)
}
