/** 前款, 前两款, 上一条, 本条第一款: counted from where the words stand. */
import { toNumber } from '../../numerals.js'
import { OWN } from '../../own-words.js'
import type { PathUnit } from '../model.js'
import { paths, UNITS } from './path.js'
import { type InlineRule, inOrder, match, optional, type ReadInternal } from './rule.js'

const WORD = /(本|前|上)(一|二|两|三|四|五)?(条|款|项(?!目|工作|任务)|章(?!程)|节)/y

export const relative: InlineRule = {
  anchor: `${OWN}(?=[条款项章节])|(?:前|(?<!以)上)(?=[一二两三四五]?[条款项章节])`,
  parser: inOrder([match(WORD), optional(match(/ ?/y).then(paths))], ([, word, count, unit], below): ReadInternal => {
    const back = word === '本' ? 0 : 1
    return {
      type: 'internal',
      kind: below ? 'division' : 'relative',
      start: { unit: UNITS[unit as string] as PathUnit, back, count: back && count ? toNumber(count) : 1 },
      ...(below ? { paths: below } : {}),
    }
  }),
}
