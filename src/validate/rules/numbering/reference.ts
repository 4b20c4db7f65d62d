/** 本办法第十五条, and it has eight articles; 第五条第（四）项, and the article has two items; 按照3.4规定, and there are 3.1 and 3.2 */
import type { Division, Leaf, Node, Parent } from '../../../nodes.js'
import { NUMERALS, toNumber } from '../../../numerals.js'
import { isQuoted } from '../../../own-words.js'
import { type Part, partOf } from '../../../visit.js'
import { matchesOf } from '../../matches.js'
import type { Rule, Visit } from '../../rule.js'
import { Sections } from '../../sections.js'

const NUMBER = `[（(]?([${NUMERALS}]{1,7})[）)]?`
// 本办法第十条第（二）项、第十一条; 违反第十条规定; 有第六条第（一）项行为的; 本市第一条地铁 is none
const REFERENCE = new RegExp(
  `(?:本(?:办法|条例|规定|细则|规则|规程|规范|准则|章程|制度|决定|法)|违反|依照|按照|根据|依据|属于|符合|[除有](?=第.{1,30}?(?:规定|行为|情形)))(第[第条款项目之、和及或者至到（）()${NUMERALS}]+)`,
  'g',
)
// 有前款第（一）项、第（三）项行为的
const FORMER = new RegExp(`前款(第[第项、和及或者至到（）()${NUMERALS}]+)`, 'g')
const STEP = new RegExp(`第?${NUMBER}([条款项])(之)?`, 'g')

/** Characters before a reference that say whose it is. */
const REACH = 100

type Unit = '条' | '款' | '项'

/** How many 款 and 项 each article has; not 第十条之二, which was put in. */
type Counts = Map<number, { 款: number; 项: number }>

/** A document, instrument or annex with articles, or with 一、二、, which a decision without articles calls so. */
interface Statute {
  title: string
  articles: Counts
  points: Counts
  /** `kind`: 决定 of 本决定第二条. */
  references: { leaf: Leaf; from: number; words: string; kind: string }[]
  sections: Sections
}

export const reference: Rule = {
  id: 'numbering/reference',
  severity: 'error',
  limit: true,
  description: {
    zh: '所引本文的条、款、项不存在',
    en: 'A text refers to an article, or a part of one, that it does not have',
  },
  source: '立法法 art. 65',
  messages: {
    条: { zh: '所引“{found}”不存在，本文只有 {count} 条', en: 'there is no “{found}”, the text has {count} articles' },
    款: { zh: '所引“{found}”不存在，该条只有 {count} 款', en: 'there is no “{found}”, the article has paragraphs up to {count}' },
    节: { zh: '所引“{found}”不存在，该级只有 {count} 节', en: 'there is no “{found}”, its level has {count} sections' },
    项: { zh: '所引“{found}”不存在，该条只有 {count} 项', en: 'there is no “{found}”, the article has {count} items' },
  },
  check: ({ report, remember }) => {
    const statutes = remember(() => new Map<Part | undefined, Statute>())
    const around = (ancestors: readonly Parent[]): Statute => {
      const part = partOf(ancestors)
      const statute = statutes().get(part) ?? {
        title: part?.title ?? '',
        articles: new Map(),
        points: new Map(),
        references: [],
        sections: new Sections(),
      }
      statutes().set(part, statute)
      return statute
    }
    const refer: Visit<Leaf> = (leaf, ancestors) => {
      const { value } = leaf
      if (value.includes('.')) around(ancestors).sections.look(leaf)
      if (!value.includes('条')) return
      for (const { 0: all, 1: words = '', index } of matchesOf(value, REFERENCE)) {
        // 《某条例》规定，违反第十条的: of the other text
        if (isQuoted(value, index) || (all[0] !== '本' && /》[^。；]*$/.test(value.slice(Math.max(0, index - REACH), index)))) continue
        const from = index + all.length - words.length
        around(ancestors).references.push({ leaf, from, words, kind: all[0] === '本' ? value.slice(index + 1, from) : '' })
      }
    }
    /** 前款第（三）项, where the 款 before it has two items. */
    const former = (leaf: Leaf, count: number) => {
      for (const { 1: words = '', index } of matchesOf(leaf.value, FORMER))
        for (const { 0: step, 1: number = '', index: at } of matchesOf(words, STEP)) {
          const from = index + '前款'.length + at
          if (toNumber(number) > count)
            report({ node: leaf, within: [from, from + step.length], message: '项', data: { found: `前款${step}`, count } })
        }
    }
    return {
      paragraph: refer,
      heading: refer,
      division(node, ancestors) {
        if (node.scheme === 'article') for (const { leaf, count } of behindItems(node)) former(leaf, count)
        if (node.scheme === 'decimal') around(ancestors).sections.add(node)
        const isPoint = node.scheme === 'chinese' && ancestors.at(-1)?.type !== 'division'
        const [number = 0, branch] = node.ordinal
        if ((node.scheme !== 'article' && !isPoint) || branch !== undefined) return
        const counted = around(ancestors)[isPoint ? 'points' : 'articles']
        // Where each chapter begins with 第一条 again, nobody knows which is meant.
        const { 款, 项 } = counted.get(number) ?? { 款: 1, 项: 0 }
        counted.set(number, { 款: Math.max(款, paragraphsOf(node)), 项: Math.max(项, itemsOf(node)) })
      },
      end() {
        for (const { title, articles, points, references, sections } of statutes().values()) {
          for (const { leaf, within, found, count } of sections.missing())
            report({ node: leaf, within, message: '节', data: { found, count } })
          // Where an article is missing, or was not read, others may be too.
          const counted = articles.size > 0 ? articles : points
          const last = [...counted.keys()].reduce((one, other) => Math.max(one, other), 0)
          if (last === 0 || counted.size < last) continue
          for (const { leaf, from, words, kind } of references) {
            if (counted === points && !(kind === '决定' && title.endsWith(kind))) continue
            let start = 0
            let counts: Partial<Record<Unit, number>> = {}
            for (const { 0: step, 1: number = '', 2: unit, 3: branch, index } of matchesOf(words, STEP)) {
              if (unit === '条') {
                start = index
                counts = branch ? {} : { 条: last, ...counted.get(toNumber(number)) }
              }
              const count = counts[unit as Unit]
              const to = index + step.length
              if (count && toNumber(number) > count)
                report({
                  node: leaf,
                  within: [from + start, from + to],
                  message: unit as Unit,
                  data: { found: words.slice(start, to), count },
                })
            }
          }
        }
      },
    }
  },
}

/** Paragraphs with 前款第 right below items, and the last item above each. */
function behindItems({ children }: Division): { leaf: Leaf; count: number }[] {
  let count = 0
  return (children as Node[]).flatMap((leaf, i) => {
    if (leaf.type === 'division') count = Math.max(count, leaf.ordinal[0] as number)
    const isBehind = i > 1 && count > 1 && children[i - 1]?.type === 'division'
    return isBehind && leaf.type === 'paragraph' && leaf.value.includes('前款第') ? [{ leaf, count }] : []
  })
}

/** The last item of any of its 款; one item alone may be a line that was read as one. */
function itemsOf({ children }: Division): number {
  const last = (children as Node[]).reduce(
    (most, child) => (child.type === 'division' ? Math.max(most, child.ordinal[0] as number) : most),
    0,
  )
  return last > 1 ? last : 0
}

/** 款, with those below the items, which may have been read as part of the last one. */
function paragraphsOf({ children }: Division): number {
  return (children as Node[]).reduce((sum, child) => {
    if (child.type === 'division') return sum + Math.max(0, paragraphsOf(child) - 1)
    return child.type === 'paragraph' && !child.continued ? sum + 1 : sum
  }, 0)
}
