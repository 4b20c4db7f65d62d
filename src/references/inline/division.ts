/** `第三十八条规定的情形`: a division of this text, named by its number alone. */
import { NUMERALS } from '../../numerals.js'
import type { Step } from '../model.js'
import { paths } from './path.js'
import { before, type InlineRule, inOrder, match, optional, type ReadInternal } from './rule.js'

/** `第三条战线`, `第一项工作`, `第二节课` count other things: what follows a reference goes on with a sentence. */
const GOES_ON =
  /(?=[所的中内、至和及与或以，；。：）)”》]|之?规定|情形|事项|情况|要求|执行|处理|办理|处罚|修改|改为|修正|后?增加|删|合并|移至|调整|作为|$)/y
/** 第一部分，总体要求 is no reference. */
const OF_PART = /^(?:所[列述提]|规定|要求|中[的“])/
/** `…法第三条`, `该办法第三条`: whose division it is when no 《》 and no 本 stands before. */
const FOREIGN = /(?:[法典例定则]|附件[0-9]{0,2}|同条|(?:该|上述|前述)[㐀-鿿]{1,6}) ?$/

export const division: InlineRule = {
  anchor: `第(?= ?[（(]? ?[0-9０-９${NUMERALS}]{1,7} ?[）)]?[^次届期号個个年批名位])`,
  parser: inOrder(
    [optional(before(FOREIGN, 12)), optional(before(/[见照据]$/, 1)), paths, optional(match(GOES_ON))],
    (foreign, sends, found, goesOn): ReadInternal | undefined =>
      isPlain(found) &&
      (goesOn === undefined || (found[0]?.[0]?.unit === 'part' && !sends && !OF_PART.test(goesOn.input.slice(goesOn.index))))
        ? undefined
        : { type: 'internal', kind: 'division', paths: found, ...(foreign ? { foreign: true } : {}) },
  ),
}

/** One step alone, which may count something else. */
function isPlain(found: Step[][]): boolean {
  return found.length === 1 && found[0]?.length === 1
}
