/** 具备下列条件： and then the next article; 遵循以下三项原则： and four items; 一等奖（5项） and four below */
import type { Division, Leaf, Node, Parent } from '../../../nodes.js'
import { NUMERALS, toNumber } from '../../../numerals.js'
import { excerpt } from '../../excerpt.js'
import type { Rule, Visit } from '../../rule.js'

// 具备下列条件：   免去：
const ANNOUNCES = /(?:下列|如下|以下)[^。；]{0,20}[：:]$|^(?:任命|免去)[：:]$/
const COUNT = `([${NUMERALS}]{1,3}|\\d{1,2})`
// 遵循以下三项原则：   分为下列3个阶段：   not 以下六项工作中的三个关键：
const COUNTED = new RegExp(
  `(?:下列|如下|以下)${COUNT}(?:[项条点种类款步]|个?(?:方面|部分|阶段|步骤|环节)|个)[^。；：中${NUMERALS}\\d]{0,20}[：:]$`,
)
// 一、一等奖（5项）
const IN_HEADING = new RegExp(`[（(]${COUNT}[项个件家所种条处][）)]$`)

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
  check: ({ report }) => {
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
    const tell = (node: Leaf, { 0: found, 1: number = '', index }: RegExpExecArray, count: number) => {
      const announced = toNumber(number)
      if (count === 0 || announced === count) return
      const at = Math.max(0, node.value.length - REACH) + index
      report({ node, within: [at, at + found.length], message: 'count', data: { announced, count, found } })
    }
    /** A division, and an annex, whose mark may stand above its title. */
    const headed: Visit<Parent> = (node, ancestors) => {
      each(node, ancestors)
      const children = node.children as Node[]
      const from = children.findIndex(({ type }) => type === 'division')
      const heading = children[from - 1]
      if (heading?.type !== 'heading' && heading?.type !== 'title') return
      const items = children.slice(from, from + MOST + 1)
      const counted = IN_HEADING.exec(heading.value.slice(-REACH))
      if (counted && items.length <= MOST && items.every(isPlain)) tell(heading, counted, itemsFrom(items, 0))
    }
    return {
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

/** An item that is one of those counted, and none that holds some of them: 1.县财政局（3项） */
function isPlain(node: Node): node is Division {
  return (
    node.type === 'division' &&
    !node.children.some((child) => child.type === 'division' || ('value' in child && /\d[项个件家所种条处]/.test(child.value)))
  )
}
