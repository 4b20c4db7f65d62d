/** 实现“只跑一次”; 第五条 各单位应当加强值守; （三）倾倒垃圾；, and no （四） */
import type { Division, Node, Parent } from '../../../nodes.js'
import { excerpt } from '../../excerpt.js'
import type { Passage } from '../../passages.js'
import type { Rule } from '../../rule.js'

const STOPPED = /[。．.！？；：…!?;:][”’）)》」』】"]{0,3}$/
const CLOSED = /[）)】〕]$/

/** Fewer characters with a comma and without a stop may be an address or a name; so may those behind a colon. */
const SENTENCE = 20

export const endPunctuation: Rule = {
  id: 'text/end-punctuation',
  severity: 'info',
  description: {
    zh: '段末没有标点，或末项用了分号',
    en: 'A paragraph of sentences ends without a stop, or the last item in a semicolon',
  },
  source: 'GB/T 15834-2011 §4.1',
  messages: {
    open: { zh: '段末没有标点：“{found}”', en: 'the paragraph ends without a stop: “{found}”' },
    last: { zh: '分号之后没有别的项，应用句号：“{found}”', en: 'nothing follows the semicolon, a full stop belongs there: “{found}”' },
  },
  check: ({ report, offset }) => {
    const lists = new Map<Division, Parent>()
    const articles = new Set<Parent>()
    /** Of each parent, its last division or paragraph. */
    const lasts = new Map<Parent, Node>()
    /** What ends in a semicolon, and items of articles that end in nothing. */
    const unclosed: Passage[] = []
    const bare: Passage[] = []
    const say = (message: string, passage: Passage) => {
      const end = passage.text.length
      report({ ...passage.place(end - 1, end, offset), message, data: { found: excerpt(passage.text, end - 1) } })
    }
    /** Whether nothing follows in its parent, nor in the lists around that. */
    const isLast = (node: Node, parent: Parent): boolean =>
      (lasts.get(parent) ?? node) === node && (parent.type !== 'division' || isWhole(parent) || isLast(parent, lists.get(parent) as Parent))
    return {
      division(node, ancestors) {
        const list = ancestors.at(-1) as Parent
        lists.set(node, list)
        lasts.set(list, node)
        if (node.scheme === 'article' || articles.has(list)) articles.add(node)
      },
      paragraph: (node, ancestors) => void lasts.set(ancestors.at(-1) as Parent, node),
      passage(passage) {
        const { text, last, parent } = passage
        if (last.type !== 'paragraph' && last.type !== 'heading') return
        if (/[；;]$/.test(text)) {
          if (parent.type === 'division') unclosed.push(passage)
        } else if (last.type === 'paragraph') {
          if (isOpen(text, articles.has(parent))) say('open', passage)
        } else if (articles.has(parent) && parent.children.length === 1 && !STOPPED.test(text.slice(-4))) bare.push(passage)
      },
      end() {
        const listOf = ({ parent }: Passage) => lists.get(parent as Division)
        const itemised = new Set(unclosed.map(listOf))
        for (const passage of bare) if (itemised.has(listOf(passage))) say('open', passage)
        for (const passage of unclosed) if (isLast(passage.last, passage.parent)) say('last', passage)
      },
    }
  },
}

function isOpen(text: string, inArticle: boolean): boolean {
  if (STOPPED.test(text.slice(-4)) || CLOSED.test(text) || /[，、,]$/.test(text)) return false
  return inArticle || ((text.length >= SENTENCE || text.includes('。')) && /(?:^|[。；])[^。；：]*，[^。；：]*$/.test(text.slice(-120)))
}

/** An article, and what stands under a heading: not 有下列情形之一的：, which goes on with its items. */
function isWhole({ scheme, heading, runIn }: Division): boolean {
  return scheme === 'article' || (heading !== undefined && !runIn && !/[：:]$/.test(heading))
}
