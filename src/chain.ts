/** A county's pack adds to its city's, that to its province's, and all to the base: jiangxian, yuncheng, shanxi, base. */
import type { Grammar } from './grammar.js'

/** The grammar and what it extends, the base first. */
export function chainOf(grammar: Grammar): Grammar[] {
  return grammar.extends ? [...chainOf(grammar.extends), grammar] : [grammar]
}
