/** 市政府文件⏎某市人民政府关于…的通知: the names of sections that an issue without contents prints over its documents. */

import { isWider } from '../../text/print.js'
import type { Token } from '../../tokens/index.js'
import { isName } from '../../tokens/names.js'
import type { Source } from '../source.js'
import { sectionTitle } from './section.js'

/** 市政府文件   县委办公室文件   市人事任免: what sections are called behind a place, but no 县长讲话. */
const OF_PLACE =
  /^(?!.*人民)[省市县縣区區州旗盟乡鄉镇鎮](?![长長])[㐀-鿿]{0,8}(?:文件|[规規]章|人事任免|政策解[读讀]|[领領][导導][讲講][话話])$/
const MAY_BE_NAME = new Set(['bare', 'prose', 'title'])
/** A letterhead, 某市人民政府文件, stands over a number. */
const OVER_DOCUMENT = new Set(['title', 'titleOpening', 'organ', 'bare'])
/** The line below one of these is the rest of a heading, or another of a list. */
const IN_RUN = new Set<string | undefined>(['bare', 'title', 'titleOpening', 'organ'])
/** 下列工作由人事科承办：⏎人事任免⏎工资福利 */
const GOES_ON = /[：:，,、；;]$/
/** Characters of a section's name that the title below it ends with. */
const LONGEST_REPEATED = 6
/** Half-width cells, letter-spaced. */
const WIDEST = 60

export function markUnlistedSections(source: Source, tokens: readonly Token[]): Token[] {
  const marked = [...tokens]
  for (let at = 0; at + 1 < tokens.length; at++) {
    const token = tokens[at] as Token
    const next = tokens[at + 1] as Token
    if (!MAY_BE_NAME.has(token.kind) || !OVER_DOCUMENT.has(next.kind) || IN_RUN.has(tokens[at - 1]?.kind)) continue
    if (at > 0 && GOES_ON.test(source.ink(tokens[at - 1] as Token))) continue
    if (isWider(source.lines, token, WIDEST) || !(isSectionName(source, sectionTitle(source, token)) || isSaidAgain(source, token, next)))
      continue
    // 领导讲话⏎林　远: who speaks
    if (!isName(source.ink(next))) marked[at] = { ...token, kind: 'furniture' }
  }
  return marked
}

function isSectionName(source: Source, title: string): boolean {
  return source.words.contentsSections.includes(title) || OF_PLACE.test(title)
}

/** 大事记⏎2024年4月份大事记: the title below ends as the section is called. */
function isSaidAgain(source: Source, token: Token, next: Token): boolean {
  if (token.kind !== 'title' || next.kind !== 'title') return false
  const name = sectionTitle(source, token)
  const below = sectionTitle(source, next)
  return name.length <= LONGEST_REPEATED && below.length > name.length && below.endsWith(name)
}
