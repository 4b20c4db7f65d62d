/** 具备下列条件： and then the next article; 遵循以下三项原则： and four items; 一等奖（5项） and four below */
import type { Division, Leaf, Node, Parent } from '../../../nodes.js'
import { NUMERALS, toNumber } from '../../../numerals.js'
import { excerpt } from '../../excerpt.js'
import type { Rule, Visit } from '../../rule.js'
import { type Item, runs } from '../../runs.js'

// 具备下列条件：   免去：
const ANNOUNCES = /(?:下列|如下|以下)[^。；]{0,20}[：:]$|^(?:任命|免去)[：:]$/
const COUNT = `([${NUMERALS}]{1,3}|\\d{1,2})`
const COUNTED = new RegExp(
  [
    // 遵循以下三项原则：   分为下列3个阶段：   not 以下六项工作中的三个关键：
    `(?:下列|如下|以下)${COUNT}(?:[项条点种类款步件档级]|个?(?:方面|部分|阶段|步骤|环节)|个)[^。；：中${NUMERALS}\\d]{0,20}[：:]$`,
    // 重点抓好七个方面工作：   存在三个问题：   not 前三项任务：
    `(?<![${NUMERALS}\\d.第前上述这余])${COUNT}(?:[项条点件大]|个?方面|个)的?(?:重点|主要|突出|具体|民生|基本)?(?:工作|任务|措施|举措|问题|要求|原则|意见|建议|实事|方面)[：:]$`,
  ].join('|'),
)
// 一、一等奖（5项）
const IN_HEADING = new RegExp(`[（(]共?${COUNT}[项个件家所种条处名人位户][）)]$`)

// 石桥镇人民政府
const NAME = /^[㐀-鿿]{4,20}$/

/** Characters at the end of a paragraph or heading that may announce. */
const REACH = 40
/** No list is looked through farther than this. */
const MOST = 60
const BLOCKS = [
  'division',
  'paragraph',
  'roster',
  'table',
  'rosterEntry',
  'appointment',
  'stray',
  'furniture',
  'contents',
  'attachmentNote',
]

export const announced: Rule = {
  id: 'numbering/announced',
  severity: 'error',
  description: { zh: '预告的各项没有列出，或项数不符', en: 'Items are announced and none follows, or another number of them' },
  source: '立法技术规范（试行）（一）',
  messages: {
    nothing: { zh: '“{found}”之后没有列出任何内容', en: 'nothing follows “{found}”' },
    count: { zh: '称有 {announced} 项，实列 {count} 项：“{found}”', en: '{announced} are announced and {count} follow: “{found}”' },
  },
  check: ({ report, watch, offset }) => {
    const each: Visit<Parent> = (parent) => {
      const children = parent.children as Node[]
      for (let i = 0; i < children.length; i++) {
        const node = children[i] as Node
        if ((node.type !== 'paragraph' && node.type !== 'heading') || !(node.value.endsWith('：') || node.value.endsWith(':'))) continue
        const counted = COUNTED.exec(node.value.slice(-REACH))
        if (counted) tell(node, counted, itemsFrom(children, i + 1))
        const next = children[i + 1]
        if (!ANNOUNCES.test(node.value.slice(-REACH)) || (next && (BLOCKS.includes(next.type) || next.type === 'instrument'))) continue
        const at = node.value.length - 1
        report({ node, within: [at, at + 1], message: 'nothing', data: { found: excerpt(node.value, at) } })
      }
    }
    const tell = (node: Leaf, { 0: found, 1: number, 2: other = '', index }: RegExpExecArray, count: number) => {
      const announced = toNumber(number ?? other)
      if (count === 0 || announced === count) return
      const at = Math.max(0, node.value.length - REACH) + index
      report({ node, within: [at, at + found.length], message: 'count', data: { announced, count, found } })
    }
    /** A division, and an annex, whose mark may stand above its title. */
    const headed: Visit<Parent> = (node, ancestors) => {
      each(node, ancestors)
      const children = node.children as Node[]
      // （共5个）, on a line of its own below the title
      const from = children.findIndex(
        (child) => child.type !== 'heading' && child.type !== 'title' && !('value' in child && child.value.startsWith('（共')),
      )
      const heading = children[from - 1]
      const counted = heading && 'value' in heading && IN_HEADING.exec(heading.value.slice(-REACH))
      const items = children.slice(from, from + MOST + 1)
      if (counted && items.length <= MOST) tell(heading, counted, items.every(isPlain) ? itemsFrom(items, 0) : linesOf(items))
    }
    return {
      // 办好以下10件实事：1.…；2.…
      ...watch(runs, (items) => {
        const [{ passage, at }] = items as [Item]
        const from = Math.max(0, at - REACH)
        const counted = COUNTED.exec(passage.text.slice(from, at))
        const announced = toNumber(counted?.[1] ?? counted?.[2] ?? '')
        if (!counted || announced === items.length || items.some((item, i) => item.number !== i + 1)) return
        const [found] = counted
        const start = from + counted.index
        const data = { announced, count: items.length, found }
        report({ ...passage.place(start, start + found.length, offset), message: 'count', data })
      }),
      document: each,
      instrument: each,
      annex: headed,
      division: headed,
    }
  },
}

/** How many items of one list stand there, from the first on; what stands between two of them is theirs. */
function itemsFrom(nodes: readonly Node[], from: number): number {
  const first = nodes[from]
  if (first?.type !== 'division' || first.ordinal.length > 1) return 0
  let count = 0
  for (const node of nodes.slice(from, from + MOST)) {
    if (node.type !== 'division') continue
    const number = node.scheme === first.scheme ? node.ordinal[0] : 1
    if (number === 1 && count > 0) break
    // A number that is left out, or stands twice, is another rule's.
    if (number !== ++count) return 0
  }
  return count
}

/** A list of names without labels: how many lines or people it has, or 0 where a line may hold more than one or less. */
function linesOf(nodes: readonly Node[]): number {
  const [roster, more] = nodes
  if (roster?.type === 'roster') {
    const lines = new Set(roster.children.map(({ position }) => position.start.line))
    return more || lines.size < roster.children.length || roster.children.some(({ role }) => role) ? 0 : lines.size
  }
  return nodes.every((node) => node.type === 'paragraph' && NAME.test(node.value)) ? nodes.length : 0
}

/** An item that is one of those counted, and none that holds some of them: 1.县财政局（3项） */
function isPlain(node: Node): node is Division {
  return (
    node.type === 'division' &&
    !node.children.some((child) => child.type === 'division' || ('value' in child && /\d[项个件家所种条处]/.test(child.value)))
  )
}
