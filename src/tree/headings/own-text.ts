/** Texts that no document issues: a statute after a notice about something else, a plan after another plan. */
import type { Token } from '../../tokens/index.js'
import type { Label } from '../../tokens/labels/label.js'
import { isInForce } from '../body/closing.js'
import { nameOf } from './notice.js'
import type { TitleLines } from './title-lines.js'

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

/** The document above neither issues a text, nor has one with it, nor speaks of what this one is about. `previous`: the kind above. */
export function isUnissued(
  lines: TitleLines,
  first: number,
  last: number,
  previous: string | undefined,
  noticeFrom: number | undefined,
): boolean {
  if (HEADS.has(previous) || !(OPENS_TEXT.has(lines.kind(last + 1)) || isWhole(lines, first, last))) return false
  const said = lines.said.above(first, noticeFrom)
  if (ISSUES.test(said)) return false
  const matter = nameOf(lines, first, last)
    .replace(WHOSE, '')
    .replace(/[^㐀-鿿]|年/g, '')
  for (let at = 0; at + MATTER <= matter.length; at++) if (said.includes(matter.slice(at, at + MATTER))) return false
  return true
}
