/** 名单: what stands over and under names, and what goes on with the last of them. */

import { inkOf } from '../text/print.js'
import { endsInPost } from '../tokens/roster.js'
import { INDENT, SLACK } from './column-width.js'
import type { Pair, Setting } from './setting.js'

/** （排名不分先后）   缺席（1人）   免去   秘书长 */
const BESIDE_NAMES = /^（|[（(]\d{1,4}[人名个家][）)]$|^(?:任命|免去|(?:副?秘[书書]|[执執]行主席|副?主席|副?主任|[委成][员員])[长長]?)$/

export function isBesideNames({ line }: Pair, { text }: Setting): boolean {
  return BESIDE_NAMES.test(inkOf(text, line))
}

/** 周小萍　欧阳明⏎（排名不分先后）   …　白玉良⏎缺席（1人） */
export function continuesRoster(pair: Pair, setting: Setting): boolean {
  const { before, token, line, column } = pair
  return (
    token.kind === 'bare' &&
    // 高云岭　林致远⏎⏎某国宪章: no blank line stands between the rows above
    !(line.afterBlank && !before.afterBlank) &&
    // 吴海　石桥镇干事⏎希望受到表彰的集体和个人珍惜荣誉、再创⏎佳绩。
    !(column > 0 && line.width >= column - INDENT - SLACK && line.width > before.width) &&
    !isBesideNames(pair, setting) &&
    !endsInPost(inkOf(setting.text, before))
  )
}
