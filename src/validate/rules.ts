/** All rules, in the order in which messages about one place are given. */
import type { Rule } from './rule.js'
import { articles } from './rules/numbering/articles.js'
import { duplicate } from './rules/numbering/duplicate.js'
import { gap } from './rules/numbering/gap.js'
import { order } from './rules/numbering/order.js'
import { start } from './rules/numbering/start.js'

export const rules: readonly Rule[] = [gap, duplicate, order, start, articles]
