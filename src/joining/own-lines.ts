/** Lines that print never joins, and lines that it always does, whatever stop they have: quoted articles, formulas, keys. */

import { isHan, signs } from '../text/characters.js'
import type { Line } from '../text/lines.js'
import { firstInk, inkOf, lastInk } from '../text/print.js'
import { BLANK } from '../text/signs.js'
import type { ReadNumber } from '../tokens/document-number.js'
import { EVERYONE } from '../tokens/salutation.js'
import { INDENT } from './column-width.js'
import type { Pair, Setting } from './setting.js'

/** “第四条 …   “（一）… */
const QUOTED_LABEL =
  /^[“「"][^\S\r\n]?(?:第[^\S\r\n]?[〇○零一二三四五六七八九十百0-9]{1,7}[条條章节節](?:之[一二三四五六七八九十])?[^\S\r\n]|[（(][一二三四五六七八九十0-9]{1,3}[）)](?![项項、，和至中]))/
const OWN = signs('“「"')
const LONGEST_LABEL = 12

/** 容积率=总建筑面积/用地面积   Order of the State Council */
const FORMULA = /^(?:[^，。；：]{2,40}[＝=][^，。；：]{2,80}|\(?[A-Z][ -~]{5,120})$/
/** （市场监督管理部门将依法公开本决定）   公示时间：2023年6月5日至6月9日 */
const COMPLETE = /^(?:[（(][^（）()]{2,120}[）)]|[㐀-鿿]{2,6}(?:时间|日期|期限)[：:][^，。；：]{2,60}[日时分])$/
const LONGEST_FORMULA = 130
const EQUALS = /[＝=]/
const COMPLETE_ENDS = signs('）)日时分')
/** What amounts, codes of standards and formulas without = begin with. */
const FIGURES = signs('－-,0123456789(ABCDEFGHIJKLMNOPQRSTUVWXYZ')

/** “第二十二条 经营快递业务，…: print begins a paragraph with it. */
export function opensOwn(text: string, line: Line): boolean {
  return OWN.has(text.charCodeAt(line.inkStart)) && QUOTED_LABEL.test(firstInk(text, line, LONGEST_LABEL))
}

/** 2.15   93.6%: what a cell of a table holds. */
const AMOUNT = /^[－-]?[\d,]{1,12}(?:\.\d{1,4})?[%％‰]?$/

export function isAmount(print: string): boolean {
  return AMOUNT.test(print)
}

/** GB/T 5749—2022　生活饮用水卫生标准: the code and the name of a standard. */
const STANDARD = /^[A-Z]{2,4}\d{0,6}(?:[/／][A-Z])?\s?\d{1,6}(?:\.\d{1,3})?[—–－-]\d{4}\s{1,8}[^，。；：《]{2,60}$/

/** 排放量＝使用量×（1-转化率）   在本條例中，除文意另有所指外——   2.15: no stop ends it, but nothing goes on. */
export function isWhole(text: string, line: Line): boolean {
  if (text[line.inkEnd - 1] === '—') return true
  const print = firstInk(text, line, LONGEST_FORMULA)
  if (COMPLETE_ENDS.has(text.charCodeAt(line.inkEnd - 1)) && COMPLETE.test(print)) return true
  if (FIGURES.has(text.charCodeAt(line.inkStart))) return isAmount(print) || FORMULA.test(print) || STANDARD.test(print)
  return EQUALS.test(print) && FORMULA.test(print)
}

/** 任命： over people */
const APPOINTMENTS = /^(?:决定)?(?:任命|免去)[：:]$/

/** 表一   附表2　分工表   图3-1　流程图   专栏4：重点工程, but no 表1所示 */
const EXHIBIT = /^(?:附?[表图圖]|专栏)[^\S\r\n]?(?:\d{1,2}(?:[—.-]\d{1,2})?|[一二三四五六七八九十]{1,2})(?![^\s：:])/

export function isExhibitName(text: string, line: Line): boolean {
  return '附表图圖专'.includes(text[line.inkStart] as string) && EXHIBIT.test(firstInk(text, line, LONGEST_LABEL))
}

/** ——教育支出62.1亿元；   【办理条件】, but no 【2023】15号;   [来源：GB/T 5749—2022，3.1]   任命：: no paragraph goes on with it. */
export function opensPoint(text: string, line: Line): boolean {
  const { inkStart } = line
  return (
    text.startsWith('——', inkStart) ||
    text.startsWith('[来源', inkStart) ||
    ('决任免'.includes(text[inkStart] as string) && APPOINTMENTS.test(firstInk(text, line, LONGEST_LABEL))) ||
    isExhibitName(text, line) ||
    (text[inkStart] === '【' && isHan(text.charCodeAt(inkStart + 1)))
  )
}

/** Gaps in a line, as columns have them. */
const COLUMNS = /^[^\u3000]{2,40}(?:\u3000{1,8}[^\u3000]{3,60}){1,4}$/

/** 上午　9:00—11:30　职业能力倾向测验⏎下午　14:00—16:00　综合应用能力: two such lines are two rows. */
export function areRows(text: string, before: Line, line: Line): boolean {
  return (before.signs & line.signs & BLANK) !== 0 && hasColumns(text, before) && hasColumns(text, line)
}

function hasColumns(text: string, line: Line): boolean {
  return line.inkEnd - line.inkStart < LONGEST_FORMULA && COLUMNS.test(inkOf(text, line))
}

const KEY_ALONE = /^[㐀-鿿]{2,8}[：:]$/

/** 裁量标准：: what it says is below. */
export function isKeyAlone(text: string, line: Line): boolean {
  return line.inkEnd - line.inkStart <= LONGEST_LABEL && KEY_ALONE.test(inkOf(text, line))
}

/** 联系电话：0999-6210011⏎特此公告。 */
export function isFormula(text: string, line: Line): boolean {
  return text.startsWith('特此', line.inkStart) && /^特此[㐀-鿿]{2,4}[。.]?$/.test(firstInk(text, line, LONGEST_LABEL + 1))
}

/** 云政办发 */
const PREFIX = /^[㐀-鿿]{1,8}[发發函字办辦規规告通批任令]$/
/** … and 云政办函, which looks like the title of a letter (函). */
const LETTER_PREFIX = /^[㐀-鿿]{1,6}[政办辦发發]函$/
const LONGEST_PREFIX = 12

/** 云政发⏎[2023] 17号: the line's end cuts it behind its prefix. */
export function isCutNumber({ open, before, token }: Pair, { text }: Setting): boolean {
  const { prefix, year } = token.value as ReadNumber
  if (prefix || !year || open.last > open.first || before.inkEnd - before.inkStart > LONGEST_PREFIX) return false
  const print = inkOf(text, before)
  return open.kind === 'bare' ? PREFIX.test(print) : open.kind === 'title' && LETTER_PREFIX.test(print)
}

/** Leaders and a page number: a whole entry of a text's own contents. */
const ENTRY_END = /[.…·．]{2,12}[（(]?\d{1,3}[）)]?$/
const PAGE_ENDS = signs('0123456789）)')
const LONGEST_ENTRY_END = 10

/** 1.1编制目的……………3⏎1.2工作原则……………3 */
export function endsEntry(text: string, line: Line): boolean {
  return PAGE_ENDS.has(text.charCodeAt(line.inkEnd - 1)) && ENTRY_END.test(lastInk(text, line, LONGEST_ENTRY_END))
}

// 各乡（镇）人民政府，县直各有关单位: an addressee that has lost its colon
const ADDRESSEE = /^(?:各|县直|市直|区直)[^。；：]{3,80}(?:单位|部门|政府|委员会|机构|企业|公司)$/
const ADDRESSEE_FIRSTS = signs('各县市区')

export function isAddressee(text: string, line: Line): boolean {
  return ADDRESSEE_FIRSTS.has(text.charCodeAt(line.inkStart)) && ADDRESSEE.test(inkOf(text, line))
}

/** Where paragraphs are indented, or blank lines part them, so is the first line. */
export function isIndentedAlone({ before, line }: Pair, { columns }: Setting): boolean {
  return line.indent >= INDENT - 1 && (columns.indented || (line.afterBlank && line.indent <= INDENT && before.indent === 0))
}

/** 云政发〔2023〕15号⏎各乡（镇）人民政府，县直各有关单位⏎现就有关事项通知如下： */
export function isBelowAddressee({ open, before }: Pair, { text, tokens }: Setting): boolean {
  const above = tokens[open.first - 1]?.kind
  return (above === 'documentNumber' || above === 'title') && isAddressee(text, before)
}

/** 各县（市、区）人民政府，市政府各部门、各直属⏎单位：, right below the number, however wide the lines above it are. */
export function isCutAddressee({ open, before, line }: Pair, { text, tokens }: Setting): boolean {
  if (tokens[open.first - 1]?.kind !== 'documentNumber' || open.first !== open.last || !'：:'.includes(text[line.inkEnd - 1] as string))
    return false
  const print = inkOf(text, before)
  return EVERYONE.test(print) && !/[。；：:]/.test(print)
}

const BRACKETS = /^【[^【】]{2,16}】$/

const MASTHEAD_ENDS = new Set<string | undefined>(['issue', 'publication', 'sponsor', 'signedDate'])
const COVER = 12

/** 【经验交流】⏎城关镇“三步走”改造农村厕所⏎城关镇分三步推进…: a title below the name of a section, or a masthead. */
export function isBelowSection({ open, full }: Pair, { text, lines, tokens }: Setting): boolean {
  const above = lines[open.first - 1]
  if (full || open.first !== open.last || above === undefined) return false
  return (open.first < COVER && MASTHEAD_ENDS.has(tokens[open.first - 1]?.kind)) || BRACKETS.test(inkOf(text, above))
}
