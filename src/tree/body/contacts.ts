/** Whom to ask, right above the sign-off or the list of attachments: the document's, not the last item's. */

import { signs } from '../../text/characters.js'
import type { Token } from '../../tokens/index.js'
import type { Sequence } from '../sequence.js'
import type { Source } from '../source.js'

// 联系人：李某   监督电话：12317   单位举报电话0999-7212103   公示时间：2023年5月8日至14日
const CONTACT =
  /^(?:[㐀-鿿]{0,8}(?:电[^\S\r\n]{0,6}话|[邮信郵]箱|地[^\S\r\n]{0,6}址|联[^\S\r\n]{0,2}系[^\S\r\n]{0,2}人|传[^\S\r\n]{0,6}真|邮编|网址)|公[示告](?:时间|期限?))[^\S\r\n]{0,4}(?:[：:]|\d)/
const LONGEST_KEY = 40
/** Kinds that such a line can be, and what comes below the last. */
const LINES = /[kKPV]{1,12}(?=[HODSy])/y
const MAY_BE = signs('联電电传邮地监举咨投单通公网信服受业技政')

/** 四、联系方式, 三、解读机关: what lines such as 电话：… belong under. */
export const CONTACTS =
  /[联聯][系繫]|咨[询詢]|电话|電話|地[址点點]|邮箱|方式|[途渠][径道]|[举舉][报報]|投诉|受理|[报報]名|[报報]送|反馈|解[读讀]/

export function isContact({ kinds, tokens }: Sequence, at: number, source: Source): boolean {
  if (!MAY_BE.has(source.text.charCodeAt(source.inkStart(tokens[at] as Token)))) return false
  LINES.lastIndex = at
  const run = LINES.exec(kinds)
  if (!run) return false
  for (let i = at; i < at + run[0].length; i++) {
    const start = source.inkStart(tokens[i] as Token)
    if (!CONTACT.test(source.text.slice(start, start + LONGEST_KEY))) return false
  }
  return true
}
