/** The attachments of a document and of what it issues: listed, printed, spoken of. */
import type { Annex, Annotation, Attachment, Division, Document, Leaf, Parent } from '../nodes.js'
import { bare } from '../titles.js'
import { matchesOf } from './matches.js'
import type { Visitor } from './rule.js'

interface Reference {
  leaf: Leaf
  within: [number, number]
  /** 7 of 附件7; absent for 附件 alone. */
  number: number | undefined
  /** The innermost division that speaks of it. */
  division: Division | undefined
}

export interface Attachments {
  document: Document
  attachments: Attachment[]
  annexes: Annex[]
  annotations: Annotation[]
  references: Reference[]
}

// 见附件7   详见附件   （附件3）   附件1所列
const REFERENCE = /(?:([见按照填报附])?)附件\s?([0-9０-９]{1,2})?/g

/** Gives the line of the list that an annex is: by its title, else by its number, else as the only one. */
export function listOf({ attachments, annexes }: Attachments): (annex: Annex) => Attachment | undefined {
  const titled = new Map(attachments.map((line) => [bare(line.title), line]))
  const numbered = new Map(attachments.map((line) => [line.number, line]))
  const only = attachments.length === 1 && annexes.length === 1 ? attachments[0] : undefined
  return ({ title, number }) =>
    titled.get(bare(title ?? '')) ??
    (number === undefined ? undefined : numbered.get(number)) ??
    ((number ?? 1) === (only?.number ?? 1) ? only : undefined)
}

/** Calls `judge` at the end of every document. */
export function attachmentsOf(judge: (found: Attachments) => void): Visitor {
  let found: Attachments | undefined
  return {
    document(document) {
      found = { document, attachments: [], annexes: [], annotations: [], references: [] }
    },
    attachment: (node) => void found?.attachments.push(node),
    annex: (node) => void found?.annexes.push(node),
    annotation: (node) => void found?.annotations.push(node),
    paragraph: (node, ancestors) => found && refer(found, node, ancestors),
    // 附件1 over the annex itself is no mention.
    heading: (node, ancestors) => found && ancestors.at(-1)?.type !== 'annex' && refer(found, node, ancestors),
    leave: {
      document() {
        if (found) judge(found)
        found = undefined
      },
    },
  }
}

function refer({ references }: Attachments, leaf: Leaf, ancestors: readonly Parent[]): void {
  const { value } = leaf
  if (!value.includes('附件')) return
  const division = ancestors.findLast((node): node is Division => node.type === 'division')
  for (const { 0: text, 1: verb, 2: digits, index } of matchesOf(value, REFERENCE)) {
    // 《某办法》附件2 is another text's; 附件材料 and the like speak of none.
    const before = value[index - 1] ?? ''
    if (digits === undefined && verb !== '见') continue
    if (before === '》' || before === '号' || /[）)]/.test(before)) continue
    const number = digits === undefined ? undefined : Number(digits.normalize('NFKC'))
    references.push({ leaf, within: [index + (verb ? 1 : 0), index + text.length], number, division })
  }
}
