/** 目录: 第三章　维护和管理; in the statute: 第三章　维护与管理 */
import type { ContentsEntry, Division, Leaf, Node, Parent } from '../../../nodes.js'
import { NUMERALS } from '../../../numerals.js'
import { bare } from '../../../titles.js'
import type { Rule, Visit } from '../../rule.js'

// 第三章 维护与管理   3.2 预警响应   第一章 总则（第一条—第三条）
const ENTRY = new RegExp(`^(第[${NUMERALS}\\d]{1,5}(?:[编章节]|分编)|\\d{1,2}(?:\\.\\d{1,2}){0,3})(?=\\D)\\s?(.+?)(?:（第[^（）]+条）)?$`)

/** Whether labels of the level begin again below each one above: 第一节 of each chapter. */
const isSection = (label: string) => label.endsWith('节')

interface Line {
  title: string
  node: Node
}

/** A statute's or plan's own contents, and what it has: labels, sections with their chapter's, and titles. */
interface Outline {
  listed: Map<string, Line>
  printed: Map<string, Line>
  /** The chapter last seen in each. */
  above: [string, string]
}

export const chapters: Rule = {
  id: 'contents/chapters',
  severity: 'error',
  limit: true,
  description: { zh: '文件自身的目录与正文章节不一致', en: 'Chapters of a text differ from its own contents' },
  source: '立法技术规范（试行）（一）',
  messages: {
    differs: { zh: '“{label}”标题作“{found}”，目录作“{expected}”', en: '{label} is titled “{found}”, the contents have “{expected}”' },
    missing: { zh: '目录列有“{found}”，正文中没有读到', en: 'the contents list “{found}”, no such chapter was read' },
    unlisted: { zh: '“{found}”未列入目录', en: 'the contents do not list “{found}”' },
    entry: { zh: '目录：“{expected}”', en: 'the contents: “{expected}”' },
  },
  check: ({ report, remember }) => {
    const outlines = remember(() => new Map<Parent, Outline>())
    const add = (outline: Outline, which: 0 | 1, label: string, title: string, node: Node) => {
      const key = isSection(label) ? `${outline.above[which]}${label}` : label
      if (label.endsWith('章')) outline.above[which] = label
      const lines = which === 0 ? outline.listed : outline.printed
      if (!lines.has(key)) lines.set(key, { title, node })
    }
    const judge: Visit<Parent> = (part) => {
      const outline = outlines().get(part)
      if (!outline || outline.listed.size < 2) return
      const { listed, printed } = outline
      for (const [label, { title: expected, node: entry }] of listed) {
        const there = printed.get(label)
        const found = there?.title ?? ''
        if (!there) report({ node: entry, message: 'missing', data: { found: `${label} ${expected}` } })
        else if (found !== '' && bare(found) !== bare(expected)) {
          const data = { label, found, expected }
          report({ node: there.node, message: 'differs', data, related: [{ node: entry, message: 'entry', data }] })
        }
      }
      const families = new Set([...listed.keys()].map(familyOf))
      for (const [label, { title, node }] of printed)
        if (title !== '' && !listed.has(label) && families.has(familyOf(label)))
          report({ node, message: 'unlisted', data: { found: `${label} ${title}` } })
    }
    return {
      contentsEntry({ title, children: [first] }: ContentsEntry, ancestors) {
        const part = ancestors.at(-3) as Parent
        const [, label, words] = ENTRY.exec(title) ?? []
        if (!label || !words || part.type === 'gazette') return
        const outline: Outline = outlines().get(part) ?? { listed: new Map(), printed: new Map(), above: ['', ''] }
        outlines().set(part, outline)
        add(outline, 0, label, words, first as Leaf)
      },
      division(node: Division, ancestors) {
        const outline = outlines().get(ancestors.findLast(({ type }) => type !== 'division') as Parent)
        const label = node.label.replace(/[.．]$/, '')
        if (outline && ENTRY.test(`${label} 甲`)) add(outline, 1, label, node.heading ?? '', node.children[0] ?? node)
      },
      leave: { document: judge, instrument: judge, annex: judge },
    }
  },
}

/** Those of one level below one label: contents may list the sections of some chapters alone. */
function familyOf(key: string): string {
  return /\d$/.test(key) ? key.replace(/\d+$/, '') : key.replace(/第[^第]+(?=.$)/, '')
}
