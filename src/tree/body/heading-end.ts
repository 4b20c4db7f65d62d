/** Where the heading on a labelled line ends, and where its text begins: `（一）加强组织领导。各单位要…` */

import { isFullStop, signs } from '../../text/characters.js'
import { withoutBlanks } from '../../text/clean.js'
import { skipTags } from '../../text/line-ink.js'
import { OVER_ARTICLES, type SecondLabel } from '../../tokens/labels/label.js'
import { skipBlanks } from '../ink.js'
import { isInForce } from './closing.js'
import { firstStop, type Stop } from './first-stop.js'

/** 问： before a question. */
const QUESTION = /^(?:问|Q\d{0,2})\s{0,2}[：:]/
const LONGEST_QUESTION = 60
/** Characters of a heading that runs into its text: `（一）加强组织领导。各单位要…` */
const LONGEST_RUN_IN = 30
/** … and of one that ends in a colon: `（一）县财政局：负责…` */
const LONGEST_BEFORE_COLON = 22
/** … where it lists organs: `①各乡镇人民政府、县民政局、各保险机构：负责…` */
const LONGEST_LIST = 44
/** A sentence that stands for a heading because body text follows it. */
const LONGEST_SENTENCE = 20
// 第一阶段：2023年11月至2024年4月。
const PERIOD = /^[\d\s年月日至到起止底前旬上中下—－~-]{4,50}。/
/** …的，包括：  征税范围为：  有下列情形之一的：   无证渡运的：   将第三条修改为： a sentence that its items finish. */
const ANNOUNCES = /包括|[为為爲是于於]$|下列|如下|以下|之一|[应應][当當]|不得|[是系係]指|的$|改为$/
/** 将意见发送至：yj@…   征税范围为：货物。: what comes behind the colon is a part of the sentence, but no word ends there: 夏至：…   人为：… */
const GOES_ON = /..[至到为為爲]$/
/** … nor does one of these: 违规行为：…   慢作为：…   奋发有为：…   会议签到：…   服务周到：…; but 开户银行为：…, 工作为：… */
const WORD = /(?:(?<![银銀])行|(?<![工合协協操制製创創])作|有)[为為爲]$|[报報签簽迟遲周]到$/
// 二、删去第八条第二款。   四、代表提出的建议，由有关机关办理。
const PROVISION = /^[删刪][去除]|第[一二三四五六七八九十百]{1,5}[条條款项項]|[，,]由|[的时時][，,]/
/** Nothing but a remark in brackets comes after the sentence. */
const REMARK = /^[（(](?:附[^（）()。]{0,12}|[^（）()。]{2,60}(?:牵头|负责|配合|单位|部门)[^（）()。]{0,80})[）)]$/
const LONGEST_REMARK = 150
/** A caption in 【】, over an item of minutes. */
const LONGEST_TITLE = 44
/** A caption of an article on the label's line: `第一条 立法目的` */
const LONGEST_CAPTION = 20

export interface Split {
  /** Where the heading's ink ends, its stop apart, and where the text begins. Equal to the start: no heading. */
  headingEnd: number
  textStart: number
}

/** `followed`: body text without a label comes next, so that a short sentence here is its heading. */
export function splitHeading(text: string, from: number, to: number, label: SecondLabel, followed: boolean): Split {
  if (OVER_ARTICLES.has(label.scheme)) return at(to)
  const bold = boldPhrase(text, from, to, label)
  if (bold) return bold
  if (label.scheme === 'article') return splitArticle(text, from, to, followed)
  // 1.【公司法的适用】会议认为，…: the minutes of a court
  if (text[from] === '【') {
    const end = text.slice(from, Math.min(to, from + LONGEST_TITLE)).indexOf('】')
    const textStart = skipBlanks(text, from + end + 1, to)
    if (end > 0) return textStart < to ? { headingEnd: from + end + 1, textStart } : at(to)
  }
  const question = text[from] === '问' || text[from] === 'Q' ? (QUESTION.exec(text.slice(from, from + 6))?.[0].length ?? 0) : 0
  const stop = firstStop(text, from + question, to)
  // (2) 局長可——⏎(a) …
  if (!stop) return at('。；;—'.includes(text[to - 1] as string) ? from : to)
  if (stop.at === from) return at(from)
  const sign = isFullStop(text, stop.at) ? '。' : text[stop.at]
  if (sign === '；' || sign === ';') return at(from)
  const textStart = skipBlanks(text, stop.at + 1, to)
  if (sign === '：' || sign === ':') return splitAtColon(text, from, to, stop, textStart)
  if (textStart < to) {
    // （二）衔级晋级，按照权限批准。但是，…   一、对14部行政法规的部分条款予以修改。（附件1）   1.投资增长8%以上。（县发改局牵头，县工信局配合）
    const sentence = '但”"'.includes(text[textStart] as string) || isRemark(text, textStart, to) || !isPhrase(text, from, stop)
    return sentence ? at(from) : { headingEnd: stop.at, textStart }
  }
  if (!followed) return at(from)
  // 一、问：为什么要出台《办法》？⏎答：…
  if ((sign === '？' || sign === '?') && stop.length <= LONGEST_QUESTION) return at(to)
  const sentence = stop.length > LONGEST_SENTENCE || sign !== '。' || PROVISION.test(text.slice(from, stop.at))
  return sentence ? at(from) : { headingEnd: stop.at, textStart: to }
}

function isRemark(text: string, from: number, to: number): boolean {
  return '（('.includes(text[from] as string) && REMARK.test(text.slice(from, Math.min(to, from + LONGEST_REMARK)))
}

const OPENS_BOLD = /(?:\*\*|<(?:b|strong)>)$/
const MARK_ENDS = signs('*>')
/** …** 为了: no stop in the phrase, nor behind it. */
const PHRASE = /^([^*<。；;：:，,！？?\r\n]{1,44})(?:\*\*|<\/(?:b|strong)>)(?![。；;：:，,！？?])/

/** **第一条 立法目的** 为了…   <strong>（一）加强领导</strong>各单位…: the bold type that begins with the label ends with the heading. */
function boldPhrase(text: string, from: number, to: number, { restFrom }: SecondLabel): Split | undefined {
  const start = from - restFrom
  if (!MARK_ENDS.has(text.charCodeAt(start - 1)) || !OPENS_BOLD.test(text.slice(Math.max(0, start - 8), start))) return undefined
  if (/[*<]/.test(text.slice(start, from))) return undefined
  const phrase = PHRASE.exec(text.slice(from, Math.min(to, from + LONGEST_TITLE + 12)))?.[1]
  if (!phrase) return undefined
  const headingEnd = from + phrase.length
  const textStart = skipBlanks(text, skipTags(text, headingEnd, to, to), to)
  return textStart < to ? { headingEnd, textStart } : undefined
}

/** The text begins where the heading ends: all of the line is heading, or nothing. */
export function at(place: number): Split {
  return { headingEnd: place, textStart: place }
}

// （一）县财政局：负责…   第一阶段：2023年11月至2024年4月。…
function splitAtColon(text: string, from: number, to: number, stop: Stop, textStart: number): Split {
  const list = stop.commas === 0 && textStart < to && text.slice(from, stop.at).includes('、')
  if (stop.length > (list ? LONGEST_LIST : LONGEST_BEFORE_COLON)) return at(from)
  if (textStart >= to) return at(stop.commas > 0 || ANNOUNCES.test(withoutBlanks(text.slice(from, stop.at))) ? from : to)
  if ('“「"'.includes(text[textStart] as string) || goesOn(text.slice(from, stop.at))) return at(from)
  const period = PERIOD.exec(text.slice(textStart, Math.min(to, textStart + 60)))
  if (!period || skipBlanks(text, textStart + period[0].length, to) >= to) return { headingEnd: stop.at, textStart }
  const headingEnd = textStart + period[0].length - 1
  return { headingEnd, textStart: skipBlanks(text, headingEnd + 1, to) }
}

function goesOn(phrase: string): boolean {
  return GOES_ON.test(phrase) && !WORD.test(phrase)
}

/** The brackets of a caption. */
const CAPTION_ENDS: Readonly<Record<string, string>> = { '【': '】', '（': '）', '(': ')', '[': ']', '［': '］', '〔': '〕' }
// 第二条 （一）项所列奖励，每年一次。
const ITEM = /^[（(][一二三四五六七八九十\d]{1,3}[）)]/

// 第一条 【立法目的】为了…   第一条（立法目的） 为了…   第一条 立法目的
function splitArticle(text: string, from: number, to: number, followed: boolean): Split {
  const close = CAPTION_ENDS[text[from] as string]
  if (close) {
    const caption = text.slice(from, Math.min(to, from + LONGEST_CAPTION + 1))
    let end = ITEM.test(caption) ? 0 : caption.indexOf(close)
    // 第一百一十四条 【放火罪】【决水罪】放火、决水…的
    for (let next = end; next > 0; ) {
      const start = skipBlanks(text, from + end + 1, to)
      next = text[start] === '【' ? text.slice(start, Math.min(to, start + LONGEST_CAPTION)).indexOf('】') : 0
      if (next > 0) end = start - from + next
    }
    const textStart = skipBlanks(text, from + end + 1, to)
    // 第二条 （删除）
    return end > 0 && (textStart < to || followed) ? { headingEnd: from + end + 1, textStart } : at(from)
  }
  if (!followed || firstStop(text, from, to)) return at(from)
  const line = withoutBlanks(text.slice(from, to))
  return at(line.length <= LONGEST_CAPTION && !/[，,]/.test(line) ? to : from)
}

/** A heading's phrase, not a sentence of its own: `坚持统筹推进，突出重点` but not `成本一经核定，不得更改，企业必须…` */
function isPhrase(text: string, from: number, stop: Stop): boolean {
  if (stop.length > LONGEST_RUN_IN || stop.commas > 2) return false
  const phrase = withoutBlanks(text.slice(from, stop.at))
  // 二、本公告自2023年8月1日起施行。…同时废止。
  if (isInForce(phrase)) return false
  return !/^\d+[%％]|[一-鿿]由[一-鿿]{2,12}(?:核定|负责|承担|管理|确定)|应当|不得|可以|必须|的[，,]/.test(phrase)
}
