/** 题注: who adopted, amended and made public a text, and when. */
import { signs } from '../text/characters.js'
import type { Line } from '../text/lines.js'
import { firstInk, inkOf } from '../text/print.js'
import type { Token } from '../tokens/index.js'
import { endsInsideBrackets } from './punctuation.js'

const ADOPTION = /^[（(](?:根据)?(?:\d{4}|[一二][〇○零一二三四五六七八九]{3})年/
/** Lines of one. */
const LONGEST_ADOPTION = 16

/** （1988年4月2日…通过⏎1988年9月24日…批准: the bracket is not closed yet. */
export function isOpenAdoption(text: string, lines: readonly Line[], open: Token): boolean {
  const first = lines[open.first] as Line
  const code = text.charCodeAt(first.inkStart)
  if ((code !== 0xff08 && code !== 0x28) || open.last - open.first > LONGEST_ADOPTION) return false
  if (!ADOPTION.test(firstInk(text, first, 8)) || !endsInsideBrackets(text, first)) return false
  for (let at = open.first; at <= open.last; at++) if ('）)'.includes(text[(lines[at] as Line).inkEnd - 1] as string)) return false
  return true
}

const DATED = /^\d{4}年\d{1,2}月\d{1,2}日[㐀-鿿]{4,40}$/
const WIDEST_ADOPTION = 80
const ACTED = /^[㐀-鿿]{2,40}(?:通[过過]|修[订訂]|修正|批准|公[布佈])$/
const ACTED_ENDS = signs('过過订訂正准布佈')

/** 2017年8月22日某州第十二届人民代表大会⏎常务委员会第六次主任会议修订: an adoption without brackets is cut. */
export function isCutAdoption(text: string, before: Line, line: Line): boolean {
  if (line.width > WIDEST_ADOPTION || before.width > WIDEST_ADOPTION) return false
  return ACTED_ENDS.has(text.charCodeAt(line.inkEnd - 1)) && ACTED.test(inkOf(text, line)) && DATED.test(inkOf(text, before))
}

/** （某市人民政府常务会议审议通过⏎1998年2月6日某市人民政府令第68号发布）: the bracket that opens the paragraph closes it. */
export function isBracketed(text: string, lines: readonly Line[], { first, last }: Token): boolean {
  const { inkStart } = lines[first] as Line
  const { inkEnd } = lines[last] as Line
  if (first === last || last - first > LONGEST_ADOPTION || !'（('.includes(text[inkStart] as string)) return false
  if (!'）)'.includes(text[inkEnd - 1] as string)) return false
  let depth = 0
  for (let at = inkStart; at < inkEnd; at++) {
    if ('（('.includes(text[at] as string)) depth++
    else if ('）)'.includes(text[at] as string) && --depth === 0) return at === inkEnd - 1
  }
  return false
}
