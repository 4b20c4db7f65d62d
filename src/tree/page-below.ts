/** What a web page prints between a document's title and the text: when and by whom it was put there, 语音播报, 收藏. */

import type { Line } from '../lines.js'
import { isWider, printOf } from '../print.js'
import { isOfSite } from '../tokens/furniture.js'
import type { Token } from '../tokens/index.js'

/** Lines between the title and whom the document is sent to. */
const REACH = 12
/** What such a line looks like: no organ, no day, no number. */
const UNKNOWN = new Set(['bare', 'keyLine', 'prose'])
const SAYS = new Set([...UNKNOWN, 'meta'])
const BETWEEN = new Set([...UNKNOWN, 'date', 'documentNumber', 'furniture', 'meta', 'organ', 'subtitle'])
/** 某县人民政府网站 2023-05-06 来源：县政府办   2023-05-06 10:20 */
const SITE = /[来來]源[：:]|字[号號体體][：:]|[浏瀏][览覽]|打印|分享|^\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:\s[\d:]{4,8})?$/
/** Half-width cells. */
const LONGEST_LINE = 110

/** Gives the kind `furniture` to the lines of a page between a title and an addressee. */
export function markPageLines(text: string, lines: readonly Line[], tokens: Token[]): void {
  for (let at = 0; at < tokens.length; at++) {
    if ((tokens[at] as Token).kind !== 'documentTitle') continue
    const end = at + 1 + tokens.slice(at + 1, at + 1 + REACH).findIndex(({ kind }) => !BETWEEN.has(kind))
    if (tokens[end]?.kind !== 'salutation') continue
    const between = tokens.slice(at + 1, end)
    const unknown = between.filter(({ kind }) => UNKNOWN.has(kind))
    const print = (token: Token) => printOf(text, lines, token)
    if (unknown.some((token) => isWider(lines, token, LONGEST_LINE) || /[。；]/.test(print(token)))) continue
    if (!between.some((token) => isOfSite(token) || (SAYS.has(token.kind) && SITE.test(print(token))))) continue
    for (const token of unknown) tokens[tokens.indexOf(token, at)] = { ...token, kind: 'furniture', value: null }
  }
}
