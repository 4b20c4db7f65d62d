/** Headings that are no more than a kind of document, with its organ, its number or the session that it is of. */

import { withoutBlanks } from '../../text/clean.js'
import { nameOf } from './notice.js'
import type { TitleLines } from './title-lines.js'

/** Characters of a section's name over a title. */
export const LONGEST_SECTION = 6
const LONE = /^(?:[㐀-鿿]{2,28}(?:政府|[会會]|局|部|院|署|[厅廳室处處]|主席))?(?:令|通令|公告|通告|布告|公示|[启啟]事|[声聲]明|更正|函)$/
/** 某市第九届人大常委会第十二次会议议程, with no organ that issues it. */
const OF_SESSION = /^[㐀-鿿\d]{4,40}[会會][议議](?:[议議]程|日程|[纪紀]要|公[报報]|[^，。；：]{0,16}名[单單])$/
/** 某县人民政府常务会议纪要⏎〔2023〕第5期⏎某县人民政府办公室 2023年8月16日 */
const LETTERHEAD_GOES_ON = new Set<string | undefined>(['documentNumber', 'issue', 'organ', 'signedDate'])
const BEFORE_LONE = new Set<string | undefined>([undefined, 'date', 'signedDate', 'byline', 'annotation', 'note', 'imprint', 'furniture'])

/** 公　告, 某县人民政府公告, 国务院令: all of a heading is the kind of the document, or its organ and kind, or the session that it is of. */
export function isLone(lines: TitleLines, first: number, last: number): boolean {
  if (isOfSession(lines, first, last)) return true
  // 嘉山縣政府公告⏎中華民國112年7月15日⏎府農字第1120165432號
  const numbered = lines.kind(last + 1) === 'date' && lines.kind(last + 2) === 'documentNumber'
  return first === last && LONE.test(withoutBlanks(lines.print(first))) && (numbered || BEFORE_LONE.has(lines.kind(first - 1)))
}

export function isOfSession(lines: TitleLines, first: number, last: number): boolean {
  if (!OF_SESSION.test(nameOf(lines, first, last)) || LETTERHEAD_GOES_ON.has(lines.kind(last + 1))) return false
  // 会议纪要⏎某县人民政府第32次常务会议纪要
  const named = first > 0 && withoutBlanks(lines.print(first - 1)).length <= LONGEST_SECTION
  const above = named ? first - 2 : first - 1
  return BEFORE_LONE.has(lines.kind(above)) || lines.print(above).endsWith('。')
}

const NUMBERED_KIND = /^第[\d/／一二三四五六七八九十百〇零]{1,10}[号號][㐀-鿿]{0,16}(?:公告|批示|通告|令)$/

/** 第1201號公告   第12/2023号行政长官批示: a number and a kind are a whole heading, and no line of a list. */
export function isNumberedKind(lines: TitleLines, at: number): boolean {
  if (!NUMBERED_KIND.test(withoutBlanks(lines.print(at))) || lines.title(at + 1)) return false
  return at === 0 || (!lines.title(at - 1) && !/[：:]$/.test(lines.print(at - 1)))
}
