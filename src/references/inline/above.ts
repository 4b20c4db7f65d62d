/** 上述, 前述: what has been said, without a number. */
import { type InlineRule, match, type ReadInternal } from './rule.js'

export const above: InlineRule = {
  anchor: '[上前]述|上列(?=[各有]?[㐀-鿿])',
  parser: match(/[上前]述|上列/y).map(
    (found): ReadInternal => ({ read: 'internal', kind: 'above', from: found.index, to: found.index + found[0].length }),
  ),
}
