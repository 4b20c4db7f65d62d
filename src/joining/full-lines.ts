/** A line below a full one: whether it goes on with the paragraph, or begins one. */

import type { Line } from '../text/lines.js'
import { firstInk } from '../text/print.js'
import { brotherIs, hasSentenceBrother } from './brothers.js'
import { isArticleText, isCaption } from './caption.js'
import { INDENT, SLACK } from './column-width.js'
import { reachOf } from './indents.js'
import { endsInComma, endsInsideBrackets, isFragment, isTerminated } from './punctuation.js'
import type { Pair, Setting } from './setting.js'
import { isCut, isFirst, isLast, opensHeading } from './surroundings.js'

/** Where paragraphs are indented, a line without indent goes on with the one above, but for the lines of a sign-off. */
const NEVER_AFTER_STOP = new Set(['organ', 'date', 'byline', 'documentNumber', 'issue', 'roster', 'appointment'])
const OPENS_LIST = /^(?:一[是要]|第一[，,]|其一|首先|会议(?:指出|强调|要求|认为|决定|议定|明确|同意)[，,：:])/

/** …开工建设。⏎提标改造南大街…: a full line that happens to end a sentence, and a line too wide to be a first one. */
export function continuesAfterStop(pair: Pair, setting: Setting): boolean {
  const { open, before, token, line, column, last } = pair
  const { text, columns } = setting
  // …（责任单位：…；完成时限：⏎2023年12月底）
  if ('：；:;'.includes(last) && line.indent < 2 && endsInsideBrackets(text, before)) return true
  if (cutsRemark(pair, setting)) return true
  if (columns.indented)
    return line.indent < 2 && !NEVER_AFTER_STOP.has(token.kind) && !opensHeading(token, setting) && !isTitleOverText(pair, setting)
  // 谋划推动城市集中供热、全民健身中心项⏎目。: without a comma so far, but as wide as the column
  const wide = line.width > column - SLACK && !columns.isDoubtful(token.first)
  const isText = token.kind === 'prose' || (token.kind === 'bare' && wide && !opensHeading(token, setting))
  if (!isText || isCaption(open, setting) || '：:'.includes(last)) return false
  const reached = before.width >= column - SLACK || (open.first === open.last && isCut(pair, setting))
  if (!reached) return false
  return line.width > column - SLACK || (!columns.isDoubtful(token.first) && isLast(pair, setting))
}

/** …责令其清除。⏎某县2023年三季度大事记⏎　　7月3日，…: no stop ends the title, and a first line stands below. */
function isTitleOverText({ token, line }: Pair, { text, lines }: Setting): boolean {
  return token.kind === 'title' && !isTerminated(text, line) && (lines[token.first + 1]?.indent ?? 0) >= 2
}

/** A line that fills the column goes on, but a heading that fills it may have a first line, an indent short, below. */
export function continuesColumn(pair: Pair, setting: Setting): boolean {
  const { open, before, token, line, column, first, last } = pair
  const { text, tokens, columns } = setting
  // （二）新建标准化厂房（省级资金43万元）⏎责任单位：柳塘镇人民政府
  if (token.kind === 'keyLine' && !endsInComma(text, before)) return reachOf(before) >= column - 1 && !columns.isDoubtful(token.first)
  const short = isCaption(open, setting) && !isArticleText(open)
  // 一、认清形势，坚定信心⏎一是…   一、听取了县财政局的汇报⏎会议指出，…
  if (short && OPENS_LIST.test(firstInk(text, line, 5))) return false
  const caption = short && first && before.width < column - 1
  if (caption && isFirst(pair, setting)) return false
  const heading = caption && !(open.kind === 'label' && hasSentenceBrother(tokens, open))
  if (!heading) return true
  const cut = isCut(pair, setting)
  // （二）全面攻坚阶段（2023年7月1日—9月30日）⏎对照标准整改。
  if (!cut && /[）)]/.test(last)) return false
  // and the last of its paragraph: 第四条 建设项目的绿化用⏎地比例不得低于规划指标。
  if (cut && isTerminated(text, line)) return true
  const firstLine = line.width >= column - INDENT - SLACK && line.width <= column - SLACK
  return !firstLine || token.kind !== 'prose' || isFragment(text, line)
}

/** （责任单位：…；完成时限：⏎2023年12月底） */
function cutsRemark({ open, before, line, last }: Pair, { text, lines }: Setting): boolean {
  if (!'：；:;'.includes(last) || line.indent >= INDENT - 1) return false
  return '（('.includes(text[(lines[open.first] as Line).inkStart] as string) && endsInsideBrackets(text, before)
}

/** （一）…的；⏎以及…的；⏎（二）…: what a semicolon ends goes on where the next item follows. */
export function endsItem(pair: Pair, setting: Setting): boolean | undefined {
  const { open, token, ended, last } = pair
  if (!ended || cutsRemark(pair, setting)) return undefined
  return '；;'.includes(last) && token.kind === 'prose' && open.kind === 'label' && brotherIs(setting.tokens, open, 1)
}
