/** 《云溪县防汛抗早预案》 in the text, 云溪县防汛抗旱预案 among the titles of the issue */
import type { Leaf, Node } from '../../../nodes.js'
import { bare } from '../../../titles.js'
import { type Citations, citations } from '../../citations.js'
import type { Rule } from '../../rule.js'
import { citedTitles, contrasted, difference } from '../../titles.js'

const SHORTEST = 8
const EDITS = 2

export const cited: Rule = {
  id: 'titles/cited',
  severity: 'warning',
  description: { zh: '所引标题与本期标题相差几字', en: 'A cited title differs by a few characters from a title of this issue' },
  source: '条例 art. 9',
  messages: {
    differs: {
      zh: '所引标题作“{found}”，本期标题作“{expected}”',
      en: 'the cited title is “{found}”, the title in this issue “{expected}”',
    },
    title: { zh: '本期标题在此', en: 'the title in this issue' },
  },
  check: ({ report, parts, remember, watch }) => {
    const seen = remember(() => ({
      titles: new Map<string, { title: string; node: Node }>(),
      named: [] as { leaf: Leaf; title: string; within: [number, number] }[],
    }))
    const keep = (title = '', node: Node) => {
      const { titles } = seen()
      const key = bare(title)
      if (key.length >= SHORTEST && !titles.has(key)) titles.set(key, { title, node })
    }
    const collect = ({ leaf, parent, cited }: Citations) => {
      if (leaf.type !== 'paragraph' && leaf.type !== 'heading') return
      // What a notice says that it issues is another rule's: 《防汛预案》已经县政府同意，现印发给你们
      const [first] = cited
      if (parent.type === 'document' && cited.length === 1 && first && first.from <= 4 && /印发|同意|通过/.test(leaf.value)) return
      for (const { title, from, to } of cited) seen().named.push({ leaf, title, within: [from, to] })
    }
    return {
      document(node) {
        const { title } = parts(node)
        if (title)
          for (const name of [node.title, ...citedTitles(node.title).map((inner) => inner.title), issuedName(node.title)]) keep(name, title)
      },
      instrument: (node) => keep(node.title, parts(node).title ?? node),
      annex: (node) => keep(node.title, parts(node).title ?? node),
      ...watch(citations, collect),
      end() {
        const { titles, named } = seen()
        const near = byEnds([...titles.keys()])
        for (const { leaf, title, within } of named) {
          const key = bare(title)
          if (key.length < SHORTEST || titles.has(key)) continue
          const other = near(key).find((candidate) => isSlip(key, candidate))
          if (other === undefined) continue
          const right = titles.get(other) as { title: string; node: Node }
          const data = { title, ...contrasted(title, right.title) }
          report({ node: leaf, within, message: 'differs', data, related: [{ node: right.node, message: 'title' }] })
        }
      },
    }
  },
}

/** Titles that begin or end as a given one does: a slip of a few characters leaves one of the two as it was. */
function byEnds(titles: string[]): (title: string) => string[] {
  const index = new Map<string, string[]>()
  const ends = (title: string) => [`< ${title.slice(0, 4)}`, `> ${title.slice(-4)}`]
  for (const title of titles)
    for (const end of ends(title)) {
      const others = index.get(end) ?? []
      index.set(end, others)
      if (others.length < 8) others.push(title)
    }
  return (title) => ends(title).flatMap((end) => index.get(end) ?? [])
}

/**
 * One character for another, or up to two more or less. Other words make another document of it, and so do another place
 * at the beginning, a number, a year, 修订, 试行, 草案, 送审稿.
 */
function isSlip(title: string, other: string): boolean {
  const { found, expected, at } = difference(title, other)
  const [less, more] = [found.length, expected.length].sort((a, b) => a - b) as [number, number]
  return at > 0 && less === 1 && more <= 1 + EDITS && !/[\d一二三四五六七八九十修试暂草稿]/.test(found + expected)
}

/** 关于印发防汛预案的通知 → 防汛预案 */
function issuedName(title: string): string | undefined {
  return /印发(.{4,80})的(?:通知|函|意见)$/.exec(title)?.[1]
}
