/** Where the heading begins whose last line is known: organs stand at the top. */

import { withoutBlanks } from '../../text/clean.js'
import type { ReadNumber } from '../../tokens/document-number.js'
import { isOfficialHead } from './letterhead.js'
import { LONGEST_SECTION } from './lone.js'
import { isWhole } from './own-text.js'
import type { TitleLines } from './title-lines.js'

/** 某市人民政府令: the organ is there. */
const WITH_ORGAN = /^[㐀-鿿]{2,28}(?:政府|[会會]|局|部|院|署|[厅廳])(?:令|通令|公告|通告|布告|公示)$/

/** 县财政局⏎县教育局⏎澄州市人民政府⏎关于…⏎澄政发〔2023〕11号: organs above the one that the number names are a list of the text above. */
export function numberedStart(lines: TitleLines, first: number, { prefix }: ReadNumber): number {
  const place = prefix?.[0]
  if (place === undefined) return first
  let at = first
  while (lines.kind(at) === 'organ' && !lines.print(at).includes(place)) at++
  return (lines.kind(at) === 'organ' || lines.opensWithOrgan(at)) && lines.print(at).includes(place) ? at : first
}

/** 松泉市⏎人民政府关于…的通告: the organ's name is cut behind its place. */
function isPlaceAbove(lines: TitleLines, first: number): boolean {
  return (
    /^人民(?:政府|法院|[检檢]察院)/.test(lines.print(first)) && /^[㐀-鿿]{1,10}[省市县縣区區州旗盟乡鄉镇鎮]$/.test(lines.print(first - 1))
  )
}

/** Walks back from a heading's last line to its first: organs stand at the top. */
export function headingStart(lines: TitleLines, start: number, last: number): number {
  let first = last
  while (first > start && (!lines.opensWithOrgan(first) || isPlaceAbove(lines, first))) {
    const above = first - 1
    // 政策文件⏎《某办法》政策解读   领导讲话⏎在全县…会议上的讲话   某县人民政府文件⏎关于…的通知
    if (
      lines.isNamedBelow(above) ||
      isOfficialHead(lines.print(above)) ||
      (/^在/.test(lines.print(first)) && /[讲講][话話]$/.test(withoutBlanks(lines.print(above)))) ||
      (lines.title(first)?.kind === '解读' && /^[《【]/.test(lines.print(first)))
    )
      break
    if (lines.kind(first) === 'organ') {
      // 某县人民政府关于成立⏎某某有限公司⏎的通知
      if (lines.kind(above) !== 'organ' && lines.kind(above) !== 'titleOpening') break
      // 某局⏎某局⏎⏎某县人民政府⏎关于…的通知: a list above
      if (lines.kind(above) === 'organ' && lines.isParted(first) && lines.isPart(above - 1)) break
    } else if (lines.title(above)?.official && lines.title(above)?.about && !lines.print(first).startsWith('的')) break
    // 某市某办法⏎某市人民政府令, 本刊编辑部⏎某市人民政府令: what stands over the whole heading is no part of it
    else if (lines.kind(above) !== 'organ' && WITH_ORGAN.test(withoutBlanks(lines.print(first)))) break
    else if (lines.opensWithAbout(first) && lines.kind(above) !== 'organ') return isNameLike(lines, above) ? above : first
    // 会议纪要⏎某县人民政府第32次常务会议纪要: the name of a section over a whole title
    else if (lines.kind(above) !== 'organ' && isWhole(lines, first, first) && isShort(lines, above)) break
    first--
  }
  return withCosigners(lines, start, first, last)
}

/** 某县财政局⏎某县教育局关于…的通知: the organs above the one that the title begins with, where they sign below as well. */
function withCosigners(lines: TitleLines, start: number, title: number, last: number): number {
  let first = title
  while (first > start && lines.opensWithOrgan(title) && !lines.isNamedBelow(first - 1) && isSigned(lines, first - 1, last)) first--
  return first
}

/** The organ on a line stands again below the heading that ends here, before the next title. */
function isSigned(lines: TitleLines, organ: number, last: number): boolean {
  if (lines.kind(organ) !== 'organ') return false
  const name = withoutBlanks(lines.print(organ))
  for (let at = last + 1; at < lines.tokens.length && !lines.title(at)?.official; at++)
    if (lines.kind(at) === 'organ' && withoutBlanks(lines.print(at)) === name) return true
  return false
}

/** An organ that no ending tells: 某某工作联合会办 above 关于… */
function isNameLike(lines: TitleLines, at: number): boolean {
  const name = withoutBlanks(lines.print(at))
  return lines.kind(at) === 'bare' && name.length >= 3 && name.length <= 24 && !/[，。；：]/.test(name)
}

/** 会议纪要, but not 关于批转 */
function isShort(lines: TitleLines, at: number): boolean {
  const name = withoutBlanks(lines.print(at))
  return lines.kind(at) !== 'titleOpening' && name.length <= LONGEST_SECTION && !/[关關][于於]|[转轉]|同志$/.test(name)
}
