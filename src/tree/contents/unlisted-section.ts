/** 市政府文件⏎某市人民政府关于…的通知: the names of sections that an issue without contents prints over its documents. */

import { isWider } from '../../text/print.js'
import type { Token } from '../../tokens/index.js'
import type { Source } from '../source.js'
import { sectionTitle } from './section.js'

/** 市政府文件   部门规章   政策解读   人事任免   领导讲话 */
const NAMES =
  /^(?!.*人民)(?:[省市县縣区區州旗盟乡鄉镇鎮][㐀-鿿]{0,8}|[部政规規领領人地法][㐀-鿿]{1,4})(?:文件|[规規]章|解[读讀]|任免|[讲講][话話])$/
const MAY_BE_NAME = new Set(['bare', 'prose', 'title'])
/** A letterhead, 某市人民政府文件, stands over a number. */
const OVER_DOCUMENT = new Set(['title', 'titleOpening', 'organ', 'bare'])
/** The line below one of these is the rest of a heading, or another of a list. */
const IN_RUN = new Set<string | undefined>(['bare', 'title', 'titleOpening', 'organ'])
/** 下列工作由人事科承办：⏎人事任免⏎工资福利 */
const GOES_ON = /[：:，,、；;]$/
/** Half-width cells, letter-spaced. */
const WIDEST = 60

export function markUnlistedSections(source: Source, tokens: readonly Token[]): Token[] {
  const marked = [...tokens]
  for (let at = 0; at + 1 < tokens.length; at++) {
    const token = tokens[at] as Token
    if (!MAY_BE_NAME.has(token.kind) || !OVER_DOCUMENT.has((tokens[at + 1] as Token).kind) || IN_RUN.has(tokens[at - 1]?.kind)) continue
    if (at > 0 && GOES_ON.test(source.ink(tokens[at - 1] as Token))) continue
    if (!isWider(source.lines, token, WIDEST) && NAMES.test(sectionTitle(source, token))) marked[at] = { ...token, kind: 'furniture' }
  }
  return marked
}
