/** …县政府办公室主任由⏎某某兼任。: a page or column cuts a paragraph that is a line of its own. */
import { signs } from '../text/characters.js'
import type { Line } from '../text/lines.js'
import { firstInk, inkOf } from '../text/print.js'
import { allOfSigns } from '../text/signs.js'
import { isName } from '../tokens/names.js'
import { brotherIs, hasSentenceBrother } from './brothers.js'
import { isArticleText, isCaption } from './caption.js'
import { NARROW_LINE } from './columns.js'
import { isAddressee, isAmount, isWhole } from './own-lines.js'
import { endsInComma, isCaptionLine, isFragment } from './punctuation.js'
import type { Pair, Setting } from './setting.js'

/** 成　员：…，各乡镇长 */
const WHOLE_ROSTER = /^成\s{0,4}员[^。]{4,400}(?:长|负责人|主任)$/
/** Characters that a name and the sentence below it begin with alike. */
const SAME = 4
/** In the narrowest column that is read, a first line is no shorter. */
const SHORTEST_CUT = 18
/** More characters than one has. */
const LONGEST_AMOUNT = 20
const LONGEST_ORGAN = 26
const ORGAN = /^[㐀-鿿]{2,24}(?:[局府办委会院校队站所处村镇乡]|公司|中心|集团|银行|街道|社区)$/
/** What a sentence goes on with behind names: 等3家单位   要切实加强…   负责… */
const BEHIND_NAMES = signs('、和及等要应须均共负牵')
const COMMA = allOfSigns('，,')

/** Nothing but the page's end can have cut the line: it is as wide as it pleases, and no stop ends it. */
export function continuesPage(pair: Pair, setting: Setting): boolean {
  const { open, before, token, line, column, last } = pair
  const { text, lines, tokens, columns } = setting
  if (isListed(pair, setting)) return false
  if (endsInComma(text, before)) return token.kind !== 'keyLine' || column === 0
  if (before.width <= column && !columns.isDoubtful(token.first)) return false
  // but 报名时间：2023年6月5日至2023年6月9日⏎17时
  if (isWhole(text, before) && !(open.kind === 'keyLine' && /^[\d至]/.test(firstInk(text, line, 1)))) return false
  if (token.kind !== 'prose' && token.kind !== 'bare') return false
  // 750<CM≤865⏎4.9: a cell of a table, and one of amounts below it
  if (isAmount(firstInk(text, line, LONGEST_AMOUNT))) return false
  if (isCaptionLine(text, lines[open.first] as Line)) return false
  const above = tokens[open.first - 1]?.kind
  // 某县人民政府2023年7月份人事任免⏎某县人民政府决定：   成员：…，各乡镇长⏎领导小组办公室设在…
  if (open.kind === 'bare' && firstInk(text, before, SAME) === firstInk(text, line, SAME)) return false
  if (open.kind === 'keyLine' && WHOLE_ROSTER.test(inkOf(text, before))) return false
  // 附件三：⏎在某地实施的全国性法律⏎下列全国性法律，自…
  if (open.kind === 'bare' && above === 'annexMark') return false
  // 《关于…的意见》: a whole name, and no part of a sentence
  if (open.kind === 'bare' && last === '》' && text[before.inkStart] === '《') return false
  if (isAddressee(text, before)) return false
  // 二、良好等次⏎柳塘镇人民政府、县水务局、县财政局⏎希望受到表扬的单位…
  if (open.kind === 'bare' && above === 'label' && open.first === open.last && areNames(inkOf(text, before)))
    return goesOnWithNames(firstInk(text, line, LONGEST_ORGAN))
  // 住所（住址）：某县解放路12号⏎法定代表人：李某⏎2022年3月5日，…: keys one below the other have their values on their lines
  if (open.kind === 'keyLine' && above === 'keyLine' && (before.signs & COMMA) === 0) return isFragment(text, line)
  if (isArticleText(open) || !isCaption(open, setting)) return true
  const fragment = isFragment(text, line)
  // （三）水污染防⏎— 3 —⏎治；
  if (fragment && token.first > open.last + 1) return true
  // too short to fill any line: nothing cut it off
  if (before.width < NARROW_LINE) return false
  if (fragment) return true
  // （二）有害垃圾，是指对人体健康造成⏎危害的生活垃圾；⏎（三）…
  if (open.kind === 'label')
    return hasSentenceBrother(tokens, open) || ('；;'.includes(text[line.inkEnd - 1] as string) && brotherIs(tokens, open, 1))
  return (open.kind === 'bare' || open.kind === 'keyLine') && token.kind === 'prose'
}

/** 柳塘镇人民政府、县水务局、县财政局   李某、王某、张某 */
function areNames(print: string): boolean {
  const names = print.split('、')
  return names.length > 2 && names.every(isOrganOrPerson)
}

/** 等3家单位…   要切实加强…   石桥派出所、青泉派出所负责…, but no 希望受到表扬的单位珍惜荣誉、再接再厉。 */
function goesOnWithNames(print: string): boolean {
  const comma = print.indexOf('、')
  return BEHIND_NAMES.has(print.charCodeAt(0)) || (comma > 0 && isOrganOrPerson(print.slice(0, comma)))
}

function isOrganOrPerson(name: string): boolean {
  return ORGAN.test(name) || isName(name)
}

/** 国务院由下列人员组成：⏎总理，⏎副总理若干人，⏎…: no column is so narrow as to cut such lines. */
function isListed({ open, line }: Pair, { text, lines }: Setting): boolean {
  const above = lines[open.first - 1]
  if (open.last > open.first || !line.afterBlank || line.width > SHORTEST_CUT || !above) return false
  const item = lines[open.first] as Line
  return item.afterBlank && item.width < SHORTEST_CUT && '：:，,'.includes(text[above.inkEnd - 1] as string)
}
