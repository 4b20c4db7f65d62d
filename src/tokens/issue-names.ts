/** 期号 as what stands above it tells: the name of a gazette, or of a bulletin (简报). */

import { withoutBlanks } from '../text/clean.js'
import type { Line } from '../text/lines.js'
import { inkOf } from '../text/print.js'
import type { Token } from './index.js'
import { issueOf } from './issue.js'

/** Half-width cells. */
const WIDEST_NAME = 100
/** How far down a gazette's name is that of the issue. */
const COVER = 12

/** 某县人大常委会⏎公　报 */
const NAME_ENDS = /^公\s{0,8}[报報]$/

/** 某县人大常委会公报⏎2021年第2号: below the gazette's name it numbers the issue, elsewhere an announcement. */
export function markIssueNumbers(text: string, lines: readonly Line[], tokens: Token[]): void {
  const print = (at: number) => inkOf(text, lines[at] as Line)
  for (let at = 1; at < Math.min(tokens.length, COVER); at++) {
    const token = tokens[at] as Token
    if (token.kind !== 'documentNumber') continue
    let name = at - 1
    // 公　报⏎2022⏎第5号
    while (tokens[name]?.kind === 'issue') name--
    if (name < 0 || (!/^(?:gazetteTitle|pinyin)$/.test((tokens[name] as Token).kind) && !NAME_ENDS.test(print(name)))) continue
    const value = issueOf(print(at))
    if (value) tokens[at] = { ...token, kind: 'issue', value }
  }
}

// 工 作 简 报   云溪信息   中共某县委文件选编
export const BULLETIN =
  /^(?=.{4,20}$)[㐀-鿿]+(?:信息|[简簡][报報]|[动動][态態]|快[报報]|要情|[专專][报報]|[参參]考|摘[报報]|通[讯訊]|情况|交流|内参|[选選][编編]|[汇匯]编)$/

/** 政务信息⏎第27期: the name of a bulletin (简报), which its number tells. */
export function markBulletinName(text: string, lines: readonly Line[], tokens: Token[]): void {
  for (let at = 0; at + 1 < Math.min(tokens.length, COVER); at++) {
    const token = tokens[at] as Token
    if (tokens[at + 1]?.kind !== 'issue' || !/^(?:bare|prose|title)$/.test(token.kind)) continue
    const line = lines[at] as Line
    if (line.width <= WIDEST_NAME && BULLETIN.test(withoutBlanks(inkOf(text, line)))) tokens[at] = { ...token, kind: 'gazetteTitle' }
  }
}
