/** A heading's lines → title, 文种 and issuer; what the headings of the whole text are is settled in `headings.ts`. */
import { withoutBlanks } from '../../text/clean.js'
import type { Token } from '../../tokens/index.js'
import { isOrganName } from '../../tokens/organ.js'
import { titleReader } from '../../tokens/title.js'
import { ABOUT, ABOUT_IT, simplified } from '../../variants.js'
import type { Source } from '../source.js'

// 某市人民政府办公室转发省政府办公厅关于…   某市人民政府印发《关于…》的通知
const MATTER = new RegExp(`${ABOUT}|[转轉批][发發转轉]|印[发發]`)

function beforeMatter(text: string): string {
  const at = text.search(MATTER)
  return at < 0 ? text : text.slice(0, at)
}

export interface Heading {
  title: string
  kind?: string
  issuer?: string
}

export function readHeading(source: Source, first: Token, last: Token): Heading {
  return readTitle(source, source.title(source.inkStart(first), source.inkEnd(last)), source.ink(first))
}

/** `firstLine` is the heading's first line as printed, with its blanks. */
export function readTitle(source: Source, title: string, firstLine: string = title): Heading {
  // 《某县人民政府关于…的通知》   《某条例》（修正草案）   关于…的通知。
  const kind = titleReader(source.words)(title.replace(/^《(.{4,200})》(?=$|[（(])|[。.：:]$/, '$1'))?.kind
  const issuer = issuerOf(source, firstLine, title)
  return { title, ...(kind ? { kind } : {}), ...(issuer ? { issuer } : {}) }
}

/** 某县人民政府 on a line of its own, before 关于, or at the title's head: the organ, and all of them where a document is joint. */
function issuerOf(source: Source, firstLine: string, title: string): string | undefined {
  const { words } = source
  const opening = beforeMatter(firstLine).replace(/\*{2,3}/g, '')
  const kind = titleReader(words)(title)
  // 某局⏎某局⏎公　告   某局⏎某局令   某法院、某检察院关于…
  const printedKind = kind && !ABOUT_IT.test(title) ? printedAs(kind.kind) : /$/
  const parts = opening
    .trim()
    .replace(printedKind, '')
    .trim()
    .split(/[\s、]+/)
  if (parts.length > 1 && parts.every((part, i) => part.length > 2 && !(i > 0 && WITHIN.test(part)) && isOrganName(part, words)))
    return parts.join(' ')
  const names = ABOUT_IT.test(title) ? beforeMatter(title) : withoutBlanks(opening)
  if (isOrganName(names, words)) return names
  // 对市政协…提案的答复
  if (ABOUT_IT.test(title) || !kind || /^[对對](?![外台])/.test(title)) return undefined
  // 某市人民政府令, 某县人民政府第31次常务会议纪要; of other titles only what cannot be a part of the matter
  const shortest = kind.official ? SHORTEST_ORGAN - 1 : SHORTEST_ORGAN
  for (let length = Math.min(title.length - 1, LONGEST_ORGAN); length >= shortest; length--) {
    const name = title.slice(0, length)
    // 某县人民法院行政判决书, 某局行政处罚决定书, 某县安委会会议纪要, 某局局长: the name's last character begins another word
    const next = title[length] as string
    if (!isOrganName(name, words) || !(kind.official || UNMISTAKABLE.test(simplified(name)))) continue
    if (!CUT_WORD.test(name.at(-1) + next) && !/[长長]/.test(next) && !NO_ORGAN.test(name)) return name
  }
  return undefined
}

const patterns = new Map<string, RegExp>()

/** 公告 → `公　告` at a title's end. */
function printedAs(kind: string): RegExp {
  const pattern = patterns.get(kind) ?? new RegExp(`${[...kind].join('\\s{0,8}')}$`)
  patterns.set(kind, pattern)
  return pattern
}

/** 会议 会员 行政 处罚 处分 污水处理 中心城区 中心小学 政府投资 政府采购 政府性基金 县委托 */
const CUT_WORD = /[会會][议議员]|行[政卡]|[处處][罚罰分理置]|心[城小]|府[投采性债储]|委托/
/** 某省第十一届人民代表大会⏎常务委员会公告, ⏎第四次会议主席团: the rest of the name above */
export const WITHIN = /^(?:常[务務]委[员員][会會]|(?:第[一二三四五六七八九十]{1,3}次[会會][议議])?主席[团團])$/
/** 顾某与某公司合同纠纷案民事判决书, 李某诉某局行政判决书; 某县部 of 某县部分乡镇, and 某县局部 */
const NO_ORGAN = /[与與诉訴]|[省市县縣区區州盟旗镇鎮乡鄉][^委]$|局部$|社[会會]$/
const UNMISTAKABLE = /(?:人民政府|委员会|常委会|办公室|办公厅|国务院|法院|检察院)$/
const LONGEST_ORGAN = 24
const SHORTEST_ORGAN = 4
