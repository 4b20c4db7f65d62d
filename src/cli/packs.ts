/** The packs that come with the program, those that others extend first. */
import { base } from '../../grammars/base.js'
import { jiangxian } from '../../grammars/jiangxian.js'
import { jishan } from '../../grammars/jishan.js'
import { shanxi } from '../../grammars/shanxi.js'
import { yuncheng } from '../../grammars/yuncheng.js'
import type { Grammar } from '../grammar.js'

export const packs: readonly Grammar[] = [base, shanxi, yuncheng, jiangxian, jishan]

/** What `auto` chooses among: the base grammar, and the places that no other pack extends. */
export const bundled: readonly Grammar[] = packs.filter((pack) => pack === base || !packs.some((other) => other.extends === pack))
