/** 突发动动物疫情应急预案, and elsewhere 突发动物疫情; 防汛工作的的通知; 人民政府人民政府; a sentence, or a heading, printed twice */
import type { Division, Gazette, Leaf, NodeType, Parent } from '../../../nodes.js'
import { visit } from '../../../visit.js'
import { citations } from '../../citations.js'
import { excerpt, shortened } from '../../excerpt.js'
import { matchesOf } from '../../matches.js'
import type { Passage } from '../../passages.js'
import { repeatIn } from '../../repeats.js'
import type { Rule } from '../../rule.js'
import { labelPlace, numberOf } from '../../succession.js'

const DOUBLED = /(?!的)([㐀-鿿])\1/g
const PROSE: ReadonlySet<NodeType> = new Set<NodeType>(['paragraph', 'heading', 'appointment'])
const MOST = 200

/** A shorter line may be that of a form: （盖章） */
const LONG = 20
const LONG_SENTENCE = 8
const LONG_ITEM = 6
const STOP = /[。；]/
// organs may be told their tasks in more than one item: 3.县财政局
const HEADING = /^[㐀-鿿]{5,40}(?<![局委办府院部会室厅处队站所社校镇乡村司心])$/

interface Doubled {
  leaf: Leaf
  at: number
  /** The words about it with the character once. */
  once: string
}

export const doubledCharacters: Rule = {
  id: 'text/doubled-characters',
  severity: 'warning',
  description: { zh: '有重复的字', en: 'A character of a title, or a word that never does, stands twice' },
  source: '条例 art. 19',
  messages: {
    doubled: { zh: '“{char}”字重复：“{found}”，别处作“{once}”', en: '“{char}” stands twice: “{found}”, elsewhere “{once}”' },
    paragraph: { zh: '与上一段（项）内容相同：“{found}”', en: 'the paragraph, or item, says the same as the one before: “{found}”' },
    heading: { zh: '“{label}”与“{before}”标题相同：“{found}”', en: '“{label}” has the heading of “{before}”: “{found}”' },
    word: { zh: '“{char}”重复：“{found}”', en: '“{char}” stands twice: “{found}”' },
    sentence: { zh: '与前一句相同：“{found}”', en: 'the sentence is the same as the one before: “{found}”' },
  },
  check: (context) => {
    const { report, remember, watch, offset } = context
    const seen = remember(() => ({ doubled: [] as Doubled[], before: undefined as Passage | undefined }))
    const lists = remember(() => new Map<Parent, Map<string, Division>>())
    /** Headings of the division's list, up to it; what begins with 1 again is another list. */
    const listOf = (node: Division, parent: Parent): Map<string, Division> => {
      const known = numberOf(node) === 1 ? undefined : lists().get(parent)
      const headings = known ?? new Map<string, Division>()
      lists().set(parent, headings)
      return headings
    }
    const keep = (more: Doubled[]) => {
      const { doubled } = seen()
      for (const one of more.slice(0, MOST - doubled.length)) doubled.push(one)
    }
    return {
      title: (leaf) => keep(doubledIn(leaf, 0, leaf.value.length)),
      ...watch(citations, ({ leaf, cited }) => {
        if (leaf.type !== 'title') for (const { from, to } of cited) keep(doubledIn(leaf, from + 1, to - 1))
      }),
      division(node, ancestors) {
        const headings = listOf(node, ancestors.at(-1) as Parent)
        const found = node.heading ?? ''
        const before = headings.get(found)
        if (before) report({ ...labelPlace(node), message: 'heading', data: { label: node.label, before: before.label, found } })
        else if (HEADING.test(found)) headings.set(found, node)
      },
      passage(passage) {
        const { text, last, labelEnd } = passage
        const { before } = seen()
        seen().before = passage
        const long = labelEnd > 0 ? LONG_ITEM : STOP.test(text.slice(-1)) ? LONG_SENTENCE : LONG
        if ((last.type === 'paragraph' || labelEnd > 0) && before && isSame(before, passage, long))
          report({ ...passage.place(0, text.length, offset), message: 'paragraph', data: { found: shortened(text) } })
        const repeat = repeatIn(text, labelEnd, PROSE.has(last.type))
        if (!repeat) return
        const { kind: message, from, to } = repeat
        const data =
          message === 'sentence'
            ? { found: shortened(text.slice(from, to)) }
            : { char: text.slice((from + to) / 2, to), found: excerpt(text, from, to) }
        report({ ...passage.place(from, to, offset), message, data })
      },
      end() {
        const { doubled } = seen()
        if (doubled.length === 0) return
        const elsewhere = wordsIn(context.tree, new Set(doubled.map(({ once }) => once)))
        for (const { leaf, at, once } of doubled) {
          if (!elsewhere.has(once)) continue
          const data = { char: leaf.value[at] as string, found: excerpt(leaf.value, at, at + 2), once }
          report({ node: leaf, within: [at, at + 2], message: 'doubled', data })
        }
      },
    }
  },
}

/** Whether they say the same behind their labels, and but for a stop: （一）设置障碍；⏎（二）设置障碍。 */
function isSame(one: Passage, other: Passage, long: number): boolean {
  const end = ({ text }: Passage) => (STOP.test(text.slice(-1)) ? text.length - 1 : text.length)
  const length = end(other) - other.labelEnd
  return (
    length >= long && length === end(one) - one.labelEnd && one.text.startsWith(other.text.slice(other.labelEnd, end(other)), one.labelEnd)
  )
}

/** Those of the words that the tree has somewhere. */
function wordsIn(tree: Gazette, words: ReadonlySet<string>): Set<string> {
  const found = new Set<string>()
  visit(tree, (node) => {
    if ('value' in node) for (const word of words) if (!found.has(word) && node.value.includes(word)) found.add(word)
  })
  return found
}

function doubledIn(leaf: Leaf, from: number, to: number): Doubled[] {
  const title = leaf.value.slice(from, to)
  if (title.search(DOUBLED) < 0) return []
  return matchesOf(title, DOUBLED).flatMap(({ index }) => {
    if (index < 1 || index + 4 > title.length) return []
    return [{ leaf, at: from + index, once: title.slice(Math.max(0, index - 2), index + 1) + title.slice(index + 2, index + 4) }]
  })
}
