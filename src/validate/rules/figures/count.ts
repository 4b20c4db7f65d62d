/** 响应分为特别重大、重大、较大和一般五级; 下设4个工作组：综合组、技术组、宣传组。 And 下设4个工作组 over （一）综合组 to （三）宣传组. */

import type { Leaf, Node, Parent } from '../../../nodes.js'
import { NUMERALS, toNumber } from '../../../numerals.js'
import { partOf } from '../../../visit.js'
import { matchesOf } from '../../matches.js'
import type { Report, Rule } from '../../rule.js'

// 响应分为特别重大（Ⅰ级）、重大、较大和一般四级   全县划分为城区、东关和西关三个片区; not 甲班、乙班各2个小组
const LISTED = new RegExp(
  `分(?:为|成)([^，。；：:“”]{2,80}?)(?<![、和及与为成第\\d${NUMERALS}]|[各每均][㐀-鿿]?)([${NUMERALS}]{1,3}|\\d{1,2})(?:个[㐀-鿿]{1,4}|[级类档])(?![、和及与㐀-鿿])`,
  'g',
)
// 下设4个工作组：综合组、技术组、质量控制组。 Each name ends as what is counted does.
const NAMED = new RegExp(
  `(?<![${NUMERALS}\\d.余多]|[各每均][㐀-鿿]?)([${NUMERALS}]{1,3}|\\d{1,2})个([㐀-鿿]{1,7})[：:]([㐀-鿿、]{5,120})(?=[，。；）]|$)`,
  'g',
)
// 分为一级、二级和三级   分为城区等三个片区
const COUNTED = new RegExp(`[${NUMERALS}\\d][级类档个]|等$`)

// 指挥部下设4个工作组，…
const GROUPS = new RegExp(`下设([${NUMERALS}]{1,3}|\\d{1,2})个(?:专项|专门)?工作组(?=[，。；])`, 'g')
// （一）综合协调组（县住建局牵头）
const GROUP = /(?<!领导小|指导小|专家)组(?:（[^（）]*）)?$/
const FEWEST_GROUPS = 2

interface Counted {
  told: { report: Report; announced: number }[]
  /** How many there are in each list of them. */
  lists: number[]
}

export const count: Rule = {
  id: 'figures/count',
  severity: 'error',
  description: { zh: '所列名目与所称数目不符', en: 'More or fewer names are listed than are counted' },
  source: 'GB/T 15834-2011 §4.5',
  messages: {
    count: { zh: '称有 {announced} 项，实列 {count} 项：“{found}”', en: '{announced} are announced and {count} listed: “{found}”' },
  },
  check: ({ report, remember }) => {
    const seen = remember(() => new Map<Parent, Counted>())
    const within = (ancestors: readonly Parent[]): Counted => {
      const part = partOf(ancestors) as Parent
      const counted = seen().get(part) ?? { told: [], lists: [] }
      seen().set(part, counted)
      return counted
    }
    /** Nothing but groups, one after another. */
    const each = (node: Parent, ancestors: readonly Parent[]) => {
      const divisions = (node.children as Node[]).filter((child) => child.type === 'division')
      if (divisions.length >= FEWEST_GROUPS && divisions.every(({ heading = '' }) => GROUP.test(heading)))
        within([...ancestors, node]).lists.push(divisions.length)
    }
    const judge = (node: Leaf, found: string, at: number, list: string, number: string) => {
      const names = list.replace(/（[^（）]*）/g, '')
      // 监测与预警 is one, 较大和一般 are two, and so are 橙色和红色 among 蓝色、黄色.
      const all = names.split(/[、和及与]/)
      const most = all.length
      const least = all.every((name) => name.length > 1 && name.endsWith(list.slice(-1))) ? most : names.split('、').length
      const announced = toNumber(number)
      if (least < 2 || COUNTED.test(names) || (least <= announced && announced <= most)) return
      report({ node, within: [at, at + found.length], message: 'count', data: { announced, count: most, found } })
    }
    return {
      document: each,
      instrument: each,
      annex: each,
      division: each,
      paragraph(node, ancestors) {
        const { value } = node
        if (value.includes('工作组'))
          for (const { 0: found, 1: number = '', index } of matchesOf(value, GROUPS)) {
            const announced = toNumber(number)
            const place = { node, within: [index, index + found.length] as const, message: 'count' }
            within(ancestors).told.push({ announced, report: { ...place, data: { announced, found } } })
          }
        if (value.includes('分为') || value.includes('分成'))
          for (const { 0: found, 1: list = '', 2: number = '', index } of matchesOf(value, LISTED)) judge(node, found, index, list, number)
        if (value.includes('：') && value.includes('个') && value.includes('、'))
          for (const { 0: found, 1: number = '', 2: noun = '', 3: list = '', index } of matchesOf(value, NAMED))
            if (list.split('、').every((name) => name.length > 1 && name.endsWith(noun.slice(-1)))) judge(node, found, index, list, number)
      },
      end() {
        for (const { told, lists } of seen().values()) {
          const [one, count] = [told[0], lists[0]]
          // of two lists, or of two numbers, nobody knows which is meant
          if (told.length !== 1 || lists.length !== 1 || !one || one.announced === count) continue
          report({ ...one.report, data: { ...one.report.data, count: count as number } })
        }
      },
    }
  },
}
