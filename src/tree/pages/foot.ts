/** What a web page prints below a document, to the text's end: 分享到, 相关文件 and their titles, 主办单位, 版权所有. */

import { compiled } from '../../compiled.js'
import type { Line } from '../../text/lines.js'
import { isWider, printOf } from '../../text/print.js'
import { isOfSite } from '../../tokens/furniture.js'
import type { Token } from '../../tokens/index.js'
import { FILE } from '../../tokens/web.js'
import { LONGEST_LINE } from './names.js'

/** What the foot of a page can look like: no label, no date, no sentence. */
export const FOOT_LINES = new Set([
  'bare',
  'colophonField',
  'furniture',
  'keyLine',
  'meta',
  'organ',
  'prose',
  'sponsor',
  'tableRow',
  'title',
  'titleOpening',
])
/** 相关链接⏎某县某预案解读   部门解读：⏎…   政策解读：《…》解读 */
export const RELATED = compiled(
  () =>
    /^[【[]?(?:(?:(?:相关|关联)(?:链接|阅读|稿件|解读|附件|文[件档章]|政策|新闻|信息)|附件下载|延伸阅读)[】\]]?[：:]?$|(?:部门|政策|图文|图片|文字|视频|专家|媒体|热点|关联|相关)?(?:解读|视角)(?:链接|材料)?[】\]]?(?:[：:]|$))/,
)
/** 字号：大 中 小   当前位置：首页   来源：… 2023-03-01: they stand over a text too */
export const ABOVE_TEXT = /^正文|^[【[]?\s?字|位置[：:]|^首页|^[^篇条页]*\d{4}[-年./]\d/
const SIGNED = new Set(['annotation', 'date', 'furniture', 'note', 'signedDate'])
const REACH = 60

/** Gives the kind `furniture` to the lines of the text's last page foot. */
export function markPageFoot(text: string, lines: readonly Line[], tokens: readonly Token[]): readonly Token[] {
  return new PageFoot(text, lines, tokens).marked()
}

class PageFoot {
  constructor(
    private readonly text: string,
    private readonly lines: readonly Line[],
    private readonly tokens: readonly Token[],
  ) {}

  marked(): readonly Token[] {
    const { tokens } = this
    let from = tokens.length
    while (from > 0 && tokens.length - from < REACH && this.isOfPage(tokens[from - 1] as Token)) from--
    // the lines of a page's foot alone tell no foot
    const start = from === 0 ? tokens.length : this.start(from)
    if (start === tokens.length) return tokens
    const foot = tokens.slice(start)
    return [...tokens.slice(0, start), ...foot.map((token): Token => ({ ...token, kind: 'furniture' }))]
  }

  private print(token: Token): string {
    return printOf(this.text, this.lines, token)
  }

  private isOfPage(token: Token): boolean {
    if (isWider(this.lines, token, LONGEST_LINE)) return false
    const line = this.print(token)
    return FOOT_LINES.has(token.kind) ? !/[。；]|如下[：:]$/.test(line) : FILE.test(line) || RELATED().test(line)
  }

  /** The first of the lines that a site prints below a text. */
  private start(from: number): number {
    const { tokens } = this
    for (let at = from; at < tokens.length; at++) {
      const token = tokens[at] as Token
      const line = this.print(token)
      if (isOfSite(token) && !ABOVE_TEXT.test(line)) return at
      if (RELATED().test(line) && (SIGNED.has(tokens[at - 1]?.kind ?? '') || tokens.slice(at).some(isOfSite))) return at
      // the document's own title: its text is lines of a list
      if (/^title/.test(token.kind)) break
    }
    return tokens.length
  }
}
