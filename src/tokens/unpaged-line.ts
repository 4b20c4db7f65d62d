/** 目录: a line of the contents without its page: its title, its number and who writes. */
import { compiled } from '../compiled.js'
import { isDigit, signs } from '../text/characters.js'
import { CLOSE, OPEN } from './document-number.js'
import { REGISTERED } from './meta.js'
import { isName } from './names.js'
import { SPACE } from './rule.js'

/** Where the parts of a line lie: units from the line's first character. */
export interface ContentsLine {
  /** The title, or a part of it; empty where the line has none. */
  title: [from: number, to: number]
  number?: [from: number, to: number]
  /** Who speaks or writes, behind leaders of its own: `…的讲话……李某 3`. */
  byline?: [from: number, to: number]
  page?: { from: number; to: number; number: number }
}

const PLAIN_NUMBER = `[㐀-鿿]{1,14}\\s{0,3}${OPEN}\\s{0,3}\\d{4}\\s{0,3}${CLOSE}\\s{0,3}第?\\s{0,2}\\d{1,5}(?:[—－-]\\d{1,5})?\\s{0,3}[号號]`
// 某办法（某市人民政府令第32号）
const ORDER_NUMBER = '[（(][㐀-鿿]{2,20}令第\\d{1,4}[号號][）)]'
const NUMBER = compiled(() => new RegExp(`(?:[（(]?${PLAIN_NUMBER}[）)]?|${ORDER_NUMBER}|^(?:\\d{4}年)?第\\d{1,4}号)$`))
const NUMBER_ENDS = signs('号號）)')

// 某政发〔2021〕3号　某县人民政府关于…的通知
const NUMBER_FIRST = compiled(() => new RegExp(`^${PLAIN_NUMBER}(?=${SPACE}{1,8}[㐀-鿿《][^\\r\\n]{6})`))

const LEADERS_BEFORE = /[/／.…·．_]{1,80}\s?$/
const DAY_BEFORE = /[（(]\s?\d{4}年\d{1,2}月\d{1,2}日[\s，,]{0,4}$/
const ORDER = /[㐀-鿿]{4}(?:令|公告)[〔［[（(]/

// 某政发〔2021〕5号　YXDR—2021—00003: the number under which it is registered
export const REGISTERED_BEHIND = new RegExp(`(?<=号)\\s{1,4}${REGISTERED}$`)

/** The line without its page number: its title and number. */
export function unpaged(printed: string): ContentsLine {
  const line = isDigit(printed.charCodeAt(printed.length - 1)) ? printed.replace(REGISTERED_BEHIND, '') : printed
  const first = NUMBER_FIRST().exec(line)
  if (first) return { title: [first[0].length, line.length], number: [0, first[0].length] }
  const found = NUMBER_ENDS.has(line.charCodeAt(line.length - 1)) ? NUMBER().exec(line) : null
  const author = found ? undefined : authorFrom(line)
  if (author !== undefined) return { title: [0, author], byline: [author, line.length] }
  // 某市人大常委会公告〔2023〕第5号: all there is
  if (!found || (/^(?![（(])/.test(found[0]) && /^$|[㐀-鿿]$/.test(line.slice(0, found.index)) && ORDER.test(line)))
    return { title: [0, line.length] }
  // …的通知/某政发〔2022〕1号   …的通知………某政发〔2022〕1号   …的通知（2022年3月1日　某政发〔2022〕1号）
  const before = line.slice(0, DAY_BEFORE.exec(line.slice(0, found.index))?.index ?? found.index)
  const end = LEADERS_BEFORE.exec(before)?.index ?? before.length
  return { title: [0, end], number: [found.index, line.length] }
}

const AUTHOR = /[（(]([㐀-鿿]{2,4})[）)]$/
/** What stands in brackets behind the title of a document, though it begins as names do. */
const OF_TITLE = /全文|节选|摘[要登]|[试施暂]行|项目|任免|解读|修[订正]|草案|[方议]案|计划|通[知告]|公[告示]|[名清]单|目录|标准/

/** 抓住机遇深化改革（李某）: where stands who writes. */
export function authorFrom(title: string): number | undefined {
  const author = '）)'.includes(title.at(-1) ?? '-') ? AUTHOR.exec(title) : null
  return author && isName(author[1] as string) && !OF_TITLE.test(author[1] as string) ? author.index : undefined
}
