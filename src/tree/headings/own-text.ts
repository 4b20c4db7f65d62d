/** Texts that no document issues: a statute after a notice about something else, a plan after another plan. */
import type { Token } from '../../tokens/index.js'
import type { Label } from '../../tokens/labels/label.js'
import { isInForce } from '../body/closing.js'
import { nameOf } from './notice.js'
import type { HeadingSpan, TitleLines } from './title-lines.js'

/** 现将…印发给你们   现予公布   已经…通过   附件：… */
const ISSUES =
  /印[发發制]|[转轉检檢][发發]|批[转轉准]|下[发發]|[颁頒][发發布佈]|公[布佈](?!之)|[发發][布佈](?!之)|[发發][給给]|予以公|[报報]送|呈[报報]|制[定订訂]|修[订訂]|(?:[议議]|已)[^。；]{0,8}通[过過]|附[件表图圖：:后後]/
/** 云溪县, 云溪县人民政府, 云溪县与禾县关于 */
const WHOSE = /^(?:.*[关關][于於]|[㐀-鿿]{1,8}?[省市县縣区區州旗盟乡鄉镇鎮](?:人民(?:政府|代表大[会會])(?:常[务務]委[员員][会會])?)?)/
/** So many characters of 林木管护办法 tell what it is about. */
const MATTER = 4

/** 云溪县森林防火预案, but not 全县重点任务, nor 柳塘镇工作任务, which a part of a text can be called. */
const WHOLE =
  /^(?![全本我各该])[㐀-鿿]{2,8}?[省市县縣区區州旗盟乡鄉镇鎮国國][㐀-鿿\d].*(?<!任务|职责|措施|标准|分工|流程|机制|目录|[清名]单|政策|行动|分解)$/

/** Where the line above is of a heading, its document has said nothing yet. */
const HEADS = new Set<string | undefined>(['title', 'documentNumber'])
/** What begins below a title that may be a list's as well. */
const OPENS_TEXT = new Set<string | undefined>(['prose', 'label', 'contentsHeading', 'subtitle'])

/** 本决定自2019年12月1日起施行。⏎暂时调整适用有关规定目录   第九条 本办法自公布之日起施行。⏎云溪县河道清单 */
export function endsText(lines: TitleLines, at: number): boolean {
  const token = lines.tokens[at] as Token
  return isInForce(token.kind === 'label' ? (token.value as Label).rest : lines.print(at))
}

/** The lines are the whole name of a text, its place included. */
export function isWhole(lines: TitleLines, first: number, last: number): boolean {
  return WHOLE.test(nameOf(lines, first, last))
}

/** The document above issues a text, or has one with it. */
export function issues(lines: TitleLines, first: number, noticeFrom: number | undefined): boolean {
  return ISSUES.test(lines.said.above(first, noticeFrom))
}

/** The document above neither issues a text, nor has one with it, nor speaks of what this one is about. `previous`: the kind above. */
export function isUnissued(
  lines: TitleLines,
  first: number,
  last: number,
  previous: string | undefined,
  noticeFrom: number | undefined,
): boolean {
  if (HEADS.has(previous) || !(OPENS_TEXT.has(lines.kind(last + 1)) || isWhole(lines, first, last))) return false
  if (issues(lines, first, noticeFrom)) return false
  const said = lines.said.above(first, noticeFrom)
  const matter = nameOf(lines, first, last)
    .replace(WHOSE, '')
    .replace(/[^㐀-鿿]|年/g, '')
  for (let at = 0; at + MATTER <= matter.length; at++) if (said.includes(matter.slice(at, at + MATTER))) return false
  return true
}

/** What no signature follows. */
const ENDED = new Set<string | undefined>(['date', 'signedDate', 'annotation', 'note'])

const BELOW_NAME = new Set<string | undefined>([
  'prose',
  'label',
  'tableRow',
  'subtitle',
  'keyLine',
  'appointment',
  'salutation',
  'contentsHeading',
])
/** Lines of a heading, where none of them ends in a kind of text. */
const LONGEST_BARE = 3

/** A few lines that could be the name of anything. */
export function isBare(lines: TitleLines, start: number, end: number): boolean {
  if (end - start > LONGEST_BARE) return false
  for (let i = start; i < end; i++) if (lines.kind(i) !== 'bare') return false
  return true
}

/** 2023年3月20日⏎云溪县2023年一季度主要经济指标⏎指标　数值: a whole name that no kind of text ends, where the document above says nothing of it. */
export function ownHeading(
  lines: TitleLines,
  start: number,
  end: number,
  previous: string | undefined,
  noticeFrom: number | undefined,
): HeadingSpan | undefined {
  const next = lines.kind(end)
  if (!isBare(lines, start, end) || !BELOW_NAME.has(next)) return undefined
  // 人事任免⏎云溪县2023年3月份任免的干部⏎任命：
  const last = end - 1
  const appoints = next === 'appointment' || APPOINTS.test(lines.print(end))
  if (
    appoints &&
    PERSONNEL.test(lines.print(last)) &&
    endsSentence(lines, start - 1) &&
    !PERSONNEL.test(lines.said.above(start, noticeFrom))
  )
    return { kind: 'documentTitle', first: isWhole(lines, last, last) ? last : start, last }
  const own =
    ENDED.has(previous) &&
    !OTHERS.test(nameOf(lines, start, last)) &&
    isWhole(lines, start, last) &&
    isUnissued(lines, start, last, previous, noticeFrom)
  return own ? { kind: 'documentTitle', first: start, last } : undefined
}

/** The line, or what stands above it where it is the page's, ends in 。 */
function endsSentence(lines: TitleLines, from: number): boolean {
  let at = from
  while (lines.kind(at) === 'furniture') at--
  return at >= 0 && lines.print(at).endsWith('。')
}

/** 林某诉县水务局案   云溪县委办公室印发《关于… */
const OTHERS = /[《》“”诉訴，：]|印[发發]$/
const PERSONNEL = /任免|任命|免[职職]/
const APPOINTS = /^(?:[决決]定)?(?:任命|免去|任|免|[聘解]任)[：:]$|[决決]定(?:任命|免去)?[：:]$/

/** A text of one document begins with its title, whatever it ends in. */
export function isBareTitle(lines: TitleLines, start: number, end: number): boolean {
  if (end - start > LONGEST_BARE) return false
  for (let i = start; i < end; i++) if (lines.title(i) || lines.kind(i) === 'organ') return false
  return lines.kind(end) !== 'meta' || !standsOverTitle(lines, end)
}

const PARTICULARS = new Set<string | undefined>(['meta', 'furniture', 'keyLine', 'tableRow'])

/** 政府信息公开⏎索引号：…⏎发文字号：…⏎某局关于…的通知: the page's name over its table. */
function standsOverTitle(lines: TitleLines, from: number): boolean {
  let at = from
  while (PARTICULARS.has(lines.kind(at))) at++
  return lines.kind(at) === 'titleOpening' || lines.kind(at) === 'organ' || lines.title(at)?.official === true
}
