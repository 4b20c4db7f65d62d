/** 本办法第十五条, and it has eight articles; 本办法第五条第（四）项, and the article has two items */
import type { Leaf, Parent } from '../../../nodes.js'
import { NUMERALS, toNumber } from '../../../numerals.js'
import type { Rule, Visit } from '../../rule.js'

// 本办法第十条第（二）项、第十一条; 本市第一条地铁 is none
const REFERENCE = new RegExp(
  `本(?:办法|条例|规定|细则|规则|规程|规范|准则|章程|制度|法)第[第条款项目之、和及或者至到（）()${NUMERALS}]+`,
  'g',
)
const ARTICLE = new RegExp(`第([${NUMERALS}]{1,7})条(?:(?:第[${NUMERALS}]{1,3}款)?第[（(]?([${NUMERALS}]{1,3})[）)]?项)?`, 'g')

/** A document, instrument or annex with articles. */
interface Statute {
  articles: Set<number>
  /** The last item of each article; not of 第十条之二, which was put in. */
  items: Map<number, number>
  last: number
  references: { leaf: Leaf; from: number; words: string; number: number; item: number }[]
}

export const reference: Rule = {
  id: 'numbering/reference',
  severity: 'error',
  limit: true,
  description: { zh: '所引本文的条不存在', en: 'A text refers to an article of its own that it does not have' },
  source: '立法法 art. 65',
  messages: {
    beyond: { zh: '所引“{found}”不存在，本文只有 {count} 条', en: 'there is no “{found}”, the text has {count} articles' },
    item: { zh: '所引“{found}”不存在，该条只有 {count} 项', en: 'there is no “{found}”, the article has {count} items' },
  },
  check: ({ report }) => {
    const statutes = new Map<Parent, Statute>()
    const around = (ancestors: readonly Parent[]): Statute => {
      const part = ancestors.findLast(({ type }) => type === 'document' || type === 'instrument' || type === 'annex') as Parent
      const statute = statutes.get(part) ?? { articles: new Set(), items: new Map(), last: 0, references: [] }
      statutes.set(part, statute)
      return statute
    }
    const refer: Visit<Leaf> = (leaf, ancestors) => {
      if (!leaf.value.includes('条')) return
      for (const { 0: words, index } of leaf.value.matchAll(REFERENCE))
        for (const { 0: found, 1: number = '', 2: item = '', index: at } of words.matchAll(ARTICLE))
          around(ancestors).references.push({ leaf, from: index + at, words: found, number: toNumber(number), item: toNumber(item) })
    }
    return {
      paragraph: refer,
      heading: refer,
      division({ scheme, ordinal: [number = 0] }, ancestors) {
        const parent = ancestors.at(-1)
        if (parent?.type === 'division' && parent.scheme === 'article' && parent.ordinal.length === 1)
          around(ancestors).items.set(parent.ordinal[0] as number, number)
        if (scheme !== 'article') return
        const statute = around(ancestors)
        statute.articles.add(number)
        statute.last = Math.max(statute.last, number)
      },
      end() {
        for (const { articles, items, last, references } of statutes.values()) {
          // Where an article is missing, or was not read, others may be too.
          if (last === 0 || articles.size < last) continue
          for (const { leaf, from, words, number, item } of references) {
            const tell = (message: string, found: string, count: number) =>
              report({ node: leaf, within: [from, from + found.length], message, data: { found, count } })
            const count = items.get(number) ?? 0
            if (number > last) tell('beyond', words.slice(0, words.indexOf('条') + 1), last)
            else if (count > 1 && item > count) tell('item', words, count)
          }
        }
      },
    }
  },
}
