/** 附注 (GB/T 9704-2012 §7.3.6): `（此件公开发布）`, and what it says about publicity. */

import { compiled } from '../compiled.js'
import type { Publicity } from '../nodes.js'
import { withoutBlanks } from '../text/clean.js'
import type { Line } from '../text/lines.js'
import { inkOf } from '../text/print.js'
import { simplified } from '../variants.js'
import type { Token } from './index.js'
import { type LineRule, reading, restOfLine } from './rule.js'

export interface ReadAnnotation {
  publicity?: Publicity
}

const OPENS =
  /^(?:此件|此文|本[文件]|附件|附表|附图|正文|全文|表格|图表|名单|详见|联系|依申请|依法公开|主动公开|(?:信息)?公开|不予?公开|内部|具体|政策咨询|咨询|发至|[㐀-鿿]{2,16}将依法[㐀-鿿]{0,4}公[开示](?:本|行政))/
const SAYS = /公开|公示|删减|详见|网站|网络版|官网|公报(?:发布|刊登)|登报|发至|内部(?:使用|发行|资料|文件)/

// （联系人：李某，电话：…）  （政策咨询电话：…）
const CONTACT = /^(?:联系人|联系单位|(?:政策)?咨询(?:电话|单位|部门|人))[^：:]{0,8}[：:]/

/** 公开 → full, 附件不公开 → partial, 依申请公开 → on-request, 不予公开 → none; `附件详见…` alone says nothing. */
export function publicityOf(text: string): Publicity | undefined {
  if (/依申请/.test(text)) return 'on-request'
  if (/不予?公开/.test(text)) return /(?:此件|正文|主件|全文)[^，,；;]{0,6}(?<!不|不予)公开|删减|部分/.test(text) ? 'partial' : 'none'
  if (/删减|部分公开/.test(text)) return 'partial'
  if (/公开/.test(text)) return 'full'
  return /^(?:此件|全文|正文)?详见/.test(text) ? 'full' : undefined
}

const BRACKETED = /^([（(〔【［[])?\s*(.{2,58}?)\s*。?([）)〕】］\]])?。?$/
/** … where a bracket is lost, or none was typed; but （本意见适用于信息公开工作） is a remark. */
const PLAIN = compiled(
  () =>
    /^(?:此[件文]|本(?:[件文函]|文件|通知|通告|公告|决定|意见|批复|方案))[已可将]?(?:公开发布|(?:主动|依法|依申请|不予?|全文|向社会)公开(?:发布)?)$/,
)

/** 此件公开发布。   本决定依法公开, but 本方案向社会公开。 is a sentence of its own. */
function isPlain(text: string, line: string): boolean {
  return PLAIN().test(text) && (/^[此本][件文]/.test(text) || !line.trimEnd().endsWith('。'))
}

export const annotation: LineRule<ReadAnnotation> = {
  kind: 'annotation',
  reading: (words) => ({
    first: '（(〔【［[此本',
    last: '）)〕】］]。开布',
    widest: 120,
    parser: reading(restOfLine, (line) => {
      const [, opening, inner = '', closing] = BRACKETED.exec(line) ?? []
      const text = simplified(withoutBlanks(inner))
      const plain = isPlain(text, line)
      if (!(opening && closing) && !plain) return undefined
      const known = words.annotations.get(text)
      if (known) return { publicity: known }
      const contact = CONTACT.test(text)
      if (/。/.test(text) || (text.includes('；') && !contact)) return undefined
      if (!plain && !(OPENS.test(text) && (contact || SAYS.test(text)))) return undefined
      const publicity = publicityOf(text)
      return publicity ? { publicity } : {}
    }),
  }),
}

const ALONE = /^(?:主[动動]|依申[请請]|依法|不予?)公[开開]$/
const WIDEST_ALONE = 20
const DATES = new Set(['date', 'signedDate'])

/** 2023年7月3日⏎主动公开: neither brackets nor 此件, but it stands below the date. */
export function markPublicity(text: string, lines: readonly Line[], tokens: Token[]): void {
  for (let at = 1; at < tokens.length; at++) {
    const line = lines[at] as Line
    if (line.width > WIDEST_ALONE || !DATES.has((tokens[at - 1] as Token).kind) || tokens[at]?.kind === 'annotation') continue
    const print = withoutBlanks(inkOf(text, line))
    if (ALONE.test(print)) tokens[at] = { kind: 'annotation', value: { publicity: publicityOf(simplified(print)) }, first: at, last: at }
  }
}
