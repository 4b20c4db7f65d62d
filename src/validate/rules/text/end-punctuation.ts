/** 实现“只跑一次”; （三）倾倒垃圾；, and no （四）; 一、总体要求。 above a paragraph; 应当履行下列职责 above its items */
import type { Division, Leaf, Node, Parent } from '../../../nodes.js'
import { announces, isOpen, oddAppointments, STOPPED } from '../../ends.js'
import { excerpt } from '../../excerpt.js'
import type { Passage } from '../../passages.js'
import type { Rule } from '../../rule.js'
import { numberOf } from '../../succession.js'

const QUOTE = /[“”"]/
// 前款规定的   采用前款第（三）项方式的
const FORMER = /^[^，。；]{0,6}前款/

export const endPunctuation: Rule = {
  id: 'text/end-punctuation',
  severity: 'info',
  description: {
    zh: '段末、项末或层次标题末的标点不对',
    en: 'A paragraph ends without a stop, an item or a heading in the wrong one',
  },
  source: 'GB/T 15834-2011 §4.1',
  messages: {
    open: { zh: '段末没有标点：“{found}”', en: 'the paragraph ends without a stop: “{found}”' },
    colon: { zh: '下文列出各项，此处应使用冒号：“{found}”', en: 'items follow, a colon belongs there: “{found}”' },
    item: { zh: '其他各项末尾用分号，此项也应使用分号：“{found}”', en: 'the items beside it end in semicolons: “{found}”' },
    heading: { zh: '层次标题独占一行，末尾不加句号：“{found}”', en: 'no stop ends a heading on a line of its own: “{found}”' },
    stop: { zh: '其他各项末尾用句号，此项也应使用句号：“{found}”', en: 'the items beside it end in full stops: “{found}”' },
    last: { zh: '最后一项末尾应使用句号，现为分号：“{found}”', en: 'nothing follows the semicolon, a full stop belongs there: “{found}”' },
  },
  check: ({ report, offset, remember }) => {
    const seen = remember(() => ({
      lists: new Map<Division, Parent>(),
      articles: new Set<Parent>(),
      /** Of each parent, its last division or paragraph. */
      lasts: new Map<Parent, Node>(),
      lastItems: new Map<Parent, Division>(),
      /** Items behind which the next one stands. */
      followed: new Set<Parent>(),
      /** What ends in a semicolon, in one full stop, and items that end in nothing. */
      unclosed: [] as Passage[],
      closed: [] as Passage[],
      bare: [] as Passage[],
      /** How many items of a list end how. */
      ends: new Map<Parent | undefined, Record<string, number>>(),
      /** The last leaf and its parent, and the last one right below which items of the same parent stand. */
      before: { leaf: undefined as Leaf | undefined, parent: undefined as Parent | undefined },
      above: undefined as Leaf | undefined,
    }))
    const count = (item: Parent, end: string) => {
      const { lists, ends } = seen()
      const list = lists.get(item as Division)
      const counts = ends.get(list) ?? {}
      ends.set(list, counts)
      counts[end] = (counts[end] ?? 0) + 1
    }
    const say = (message: string, passage: Passage) => {
      const end = passage.text.length
      report({ ...passage.place(end - 1, end, offset), message, data: { found: excerpt(passage.text, end - 1) } })
    }
    /** Whether nothing follows in its parent, nor in the lists around that. */
    const isLast = (node: Node, parent: Parent): boolean =>
      (seen().lasts.get(parent) ?? node) === node &&
      (parent.type !== 'division' || isWhole(parent) || isLast(parent, seen().lists.get(parent) as Parent))
    return {
      document({ children }) {
        for (const { node, message } of oddAppointments(children)) {
          const end = node.value.length
          report({ node, within: [end - 1, end], message, data: { found: excerpt(node.value, end - 1) } })
        }
      },
      division(node, ancestors) {
        const { lists, lasts, lastItems, followed, articles } = seen()
        const list = ancestors.at(-1) as Parent
        lists.set(node, list)
        lasts.set(list, node)
        const { leaf, parent } = seen().before
        if (parent === list) seen().above = leaf
        const before = lastItems.get(list)
        if (before?.scheme === node.scheme && numberOf(before) + 1 === numberOf(node)) followed.add(before)
        lastItems.set(list, node)
        if (isHeading(node)) count(node, 'heading')
        if (node.scheme === 'article' || articles.has(list)) articles.add(node)
      },
      leaf(node, ancestors) {
        seen().before.leaf = node
        seen().before.parent = ancestors.at(-1)
      },
      paragraph: (node, ancestors) => void seen().lasts.set(ancestors.at(-1) as Parent, node),
      passage(passage) {
        const { text, last, parent } = passage
        const { unclosed, closed, bare, articles } = seen()
        if (last.type !== 'paragraph' && last.type !== 'heading') return
        // （三）可以回收利用的；⏎前款规定的设施…: the list is over, though the article goes on.
        const item = unclosed.at(-1)
        if (item && FORMER.test(text) && seen().lastItems.get(parent) === item.parent) say('last', item)
        if (last === seen().above && announces(passage)) say('colon', passage)
        else if (/[；;]$/.test(text)) {
          if (parent.type !== 'division') return
          unclosed.push(passage)
          if (isSimple(parent)) count(parent, '；')
        } else if (text.endsWith('。')) {
          if (parent.type === 'division' && isSimple(parent)) count(parent, 'sentence')
          if (parent.type !== 'division' || text.indexOf('。') < text.length - 1 || text.includes('；')) return
          if (last.type === 'paragraph' && isHeading(parent)) return
          closed.push(passage)
          count(parent, isHeading(parent) ? 'stopped heading' : '。')
        } else if (last.type === 'paragraph') {
          if (isOpen(text, articles.has(parent))) say('open', passage)
        } else if (parent.type === 'division' && parent.children.length === 1 && !STOPPED.test(text.slice(-4))) bare.push(passage)
      },
      end() {
        const { lists, followed, unclosed, closed, bare, ends } = seen()
        const many = ({ parent }: Passage, end: string) => ends.get(lists.get(parent as Division))?.[end] ?? 0
        for (const passage of bare)
          if (many(passage, '；') > 0 || (passage.text.includes('，') && many(passage, '。') > 1)) say('open', passage)
        for (const passage of closed) {
          const { text, parent } = passage
          if (isHeading(parent)) {
            if (2 * many(passage, 'stopped heading') <= many(passage, 'heading')) say('heading', passage)
          } else if (
            followed.has(parent) &&
            isSimple(parent) &&
            !QUOTE.test(text) &&
            many(passage, '；') >= Math.max(1, many(passage, '。') - 1)
          )
            say('item', passage)
        }
        for (const passage of unclosed)
          if (isLast(passage.last, passage.parent)) say('last', passage)
          else if (
            followed.has(passage.parent) &&
            many(passage, '；') === 1 &&
            many(passage, 'sentence') > (passage.text.includes('。') ? 1 : 2)
          )
            say('stop', passage)
      },
    }
  },
}

/** 一、总体要求 on a line above its text */
function isHeading(parent: Parent): boolean {
  return parent.type === 'division' && parent.heading !== undefined && !parent.runIn && parent.children.length > 1
}

/** A label and one paragraph. */
function isSimple({ children }: Parent): boolean {
  return children.length <= 2 && children[1]?.type !== 'division'
}

/** An article, and what stands under a heading: not 有下列情形之一的：, which goes on with its items. */
function isWhole({ scheme, heading, runIn }: Division): boolean {
  return scheme === 'article' || (heading !== undefined && !runIn && !/[：:]$/.test(heading))
}
