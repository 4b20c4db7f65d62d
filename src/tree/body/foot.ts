/** What stands below a sign-off: 版记 (GB/T 9704-2012 §7.4), and who a web page says wrote, read and passed it. */

import { reading } from '../../apply.js'
import { compiled } from '../../compiled.js'
import { signs } from '../../text/characters.js'
import type { Line } from '../../text/lines.js'
import type { Token } from '../../tokens/index.js'
import type { Source } from '../source.js'
import { areCopies } from './sign-off.js'
import type { StructureRule } from './structure.js'

const OF_PAGE = ['keyLine', 'roster', 'prose', 'bare', 'colophonField']
// 编辑：李某　审核：王某   （来源：县财政局）   【纠错】 责任编辑：李某   初审：李某
const EDITORS = compiled(
  () =>
    /^(?:【?纠错】?\s{0,4})?[（(【[]?(?:(?:责任|本期|网站)?编辑|(?:责任)?校[对審审]|审[核稿定发]人?|[初复终一二三]审|签发|作者|(?:撰|供|投|组)稿人?|通讯员|摄影|录入|排版|(?:信息|文字|图片|稿件|文章)?来源)\s{0,4}[：:][^。；]{1,80}$/,
)
const OPENS = signs('【[（(责本网编纠校审初复终一二三签作撰供投组通摄录排信文图稿来')
const LONGEST_EDITORS = 100
const MOST_EDITORS = 12

function areEditors(source: Source, token: Token | undefined): boolean {
  if (!token || token.first !== token.last || !OF_PAGE.includes(token.kind)) return false
  const { inkStart, inkEnd } = source.lines[token.first] as Line
  if (inkEnd - inkStart > LONGEST_EDITORS || !OPENS.has(source.text.charCodeAt(inkStart))) return false
  return EDITORS().test(source.ink(token))
}

/** The place above the lines like this one. */
function aboveEditors(source: Source, tokens: readonly Token[], at: number): number {
  let above = at - 1
  while (at - above < MOST_EDITORS && areEditors(source, tokens[above])) above--
  return above
}

// 主题词：水利 防汛 通知   抄报：省计委: below a sign-off, or over who prints it; 编辑：李某: below a sign-off, or what else the page says
// 抄送：省计委。⏎某部办公厅2018年2月24日印发
export const foot: StructureRule = {
  name: 'foot',
  begins: ['meta', ...OF_PAGE],
  parser: ({ source, sequence }) =>
    reading(
      sequence.one((token, at) => {
        const { kinds, tokens } = sequence
        if (token.kind === 'bare' && kinds[at - 1] === 'i' && /日印[发發]$/.test(source.ink(token))) return true
        if (token.kind === 'meta' || areCopies(source, token))
          return /[DSMFi]/.test(kinds[at - 1] ?? '') || kinds[at + 1] === 'i' || areCopies(source, tokens[at - 1])
        return areEditors(source, token) && /[DSMFim]/.test(kinds[aboveEditors(source, tokens, at)] ?? '')
      }),
      ({ from }) => [{ put: 'top', node: source.furniture(sequence.token(from)) }],
    ),
}
