/** 本办法, 本实施方案, 此文件: a text that speaks of itself, alone or with the division it means: `本办法第三条`. */
import { OWN } from '../../own-words.js'
import { paths } from './path.js'
import { type InlineRule, inOrder, match, optional, type ReadInternal } from './rule.js'

/** Source of a pattern: 文种 and what issued texts are called, the longer before the shorter. */
export const KINDS =
  '规范性文件|办法|规定|条例|细则|方案|预案|规划|计划|制度|规则|章程|标准|清单|要点|决定|决议|命令|公告|通告|公报|通知|意见|通报|报告|函|纪要|议案|批复|指南|规程|规范(?!性)|指引|措施|纲要|准则|公约|文件|目录|解释|法(?![人院律规定制治])'
/** `实施` in 本实施方案. */
const QUALIFIERS = '实施|暂行|试行|管理|工作|行动|应急|总体|专项|指导|若干|操作|奖惩|考核|创建'

export const SELF = `(?:本|此)(?:${QUALIFIERS})?(?:${KINDS})`

const self = match(new RegExp(SELF, 'y'))

export const selfReference: InlineRule = {
  // 基本, 根本, 文本 … end in 本 too; 据此, 因此, 特此 in 此
  anchor: `${OWN}(?=(?:${QUALIFIERS}|${KINDS}))|(?<![据因由如特])此(?=${KINDS})`,
  parser: inOrder(
    [self, optional(match(/ ?/y).then(paths))],
    ([word], divisions): ReadInternal =>
      divisions ? { type: 'internal', kind: 'division', self: word, paths: divisions } : { type: 'internal', kind: 'self', self: word },
  ),
}
