/** 本办法第十五条, and it has eight articles */
import type { Leaf, Parent } from '../../../nodes.js'
import { NUMERALS, toNumber } from '../../../numerals.js'
import type { Rule, Visit } from '../../rule.js'

// 本办法第十条第（二）项、第十一条; 本市第一条地铁 is none
const REFERENCE = new RegExp(
  `本(?:办法|条例|规定|细则|规则|规程|规范|准则|章程|制度|法)第[第条款项目之、和及或者至到（）()${NUMERALS}]+`,
  'g',
)
const ARTICLE = new RegExp(`第([${NUMERALS}]{1,7})条`, 'g')

/** A document, instrument or annex with articles. */
interface Statute {
  articles: Set<number>
  last: number
  references: { leaf: Leaf; within: [number, number]; number: number }[]
}

export const reference: Rule = {
  id: 'numbering/reference',
  severity: 'error',
  limit: true,
  description: { zh: '所引本文的条不存在', en: 'A text refers to an article of its own that it does not have' },
  source: '立法法 art. 65',
  messages: { beyond: { zh: '所引“{found}”不存在，本文只有 {count} 条', en: 'there is no “{found}”, the text has {count} articles' } },
  check: ({ report }) => {
    const statutes = new Map<Parent, Statute>()
    const around = (ancestors: readonly Parent[]): Statute => {
      const part = ancestors.findLast(({ type }) => type === 'document' || type === 'instrument' || type === 'annex') as Parent
      const statute = statutes.get(part) ?? { articles: new Set(), last: 0, references: [] }
      statutes.set(part, statute)
      return statute
    }
    const refer: Visit<Leaf> = (leaf, ancestors) => {
      if (!leaf.value.includes('条')) return
      for (const { 0: words, index } of leaf.value.matchAll(REFERENCE))
        for (const { 0: found, 1: number = '', index: at } of words.matchAll(ARTICLE))
          around(ancestors).references.push({
            leaf,
            within: [index + at, index + at + found.length],
            number: toNumber(number),
          })
    }
    return {
      paragraph: refer,
      heading: refer,
      division({ scheme, ordinal: [number = 0] }, ancestors) {
        if (scheme !== 'article') return
        const statute = around(ancestors)
        statute.articles.add(number)
        statute.last = Math.max(statute.last, number)
      },
      end() {
        for (const { articles, last, references } of statutes.values()) {
          // Where an article is missing, or was not read, others may be too.
          if (last === 0 || articles.size < last) continue
          for (const { leaf, within, number } of references)
            if (number > last) report({ node: leaf, within, message: 'beyond', data: { found: leaf.value.slice(...within), count: last } })
        }
      },
    }
  },
}
