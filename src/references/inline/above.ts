/** 上述, 前述: what has been said, without a number. */
import { type InlineRule, match, type ReadInternal, reading } from './rule.js'

export const above: InlineRule = {
  anchor: '[上前]述|上列(?=[各有]?[㐀-鿿])',
  parser: reading(match(/[上前]述|上列/y), (): ReadInternal => ({ type: 'internal', kind: 'above' })),
}
