/**
 * Other forms of digits, letters and signs, `第１０条`, `一﹑总则`, `电话∶`: what is read has the common ones in their place, so that no
 * rule need know both, and what is printed is put back into the tree.
 */

import type { Gazette, Leaf, Node } from '../nodes.js'
import { Places } from '../places.js'
import { isParent, visit } from '../visit.js'
import { COMMON_FORMS, isBlank, OTHER_FORMS } from './characters.js'
import { withoutBlanks } from './clean.js'

const OTHERS = new RegExp(`[${OTHER_FORMS}]`, 'g')

/** The text, character by character, with 1 in the place of １. */
export function inCommonForms(text: string): string {
  return text.replace(OTHERS, commonForm)
}

function commonForm(sign: string): string {
  return COMMON_FORMS[OTHER_FORMS.indexOf(sign)] as string
}

/** Fields that hold what is printed. */
const PRINTED = ['label', 'heading', 'title', 'note'] as const
type Field = (typeof PRINTED)[number]
/** Leaves that such fields of a parent come from: a title may have several. */
const NAMES = new Set(['title', 'heading'])

/** Gives leaves, labels and titles of a tree that was read from the text in common forms the forms that are printed. */
export function printForms(tree: Gazette, text: string, read: string): void {
  const places = new Places(read)
  /** What each changed leaf was read as. */
  const before = new Map<Leaf, string>()
  visit(tree, (node) => {
    const { start, end } = node.position
    if (isParent(node) || text.slice(start.offset, end.offset) === read.slice(start.offset, end.offset)) return
    before.set(node, node.value)
    let value = ''
    for (let at = 0; at < node.value.length; at++) value += formOf(node.value[at] as string, text[places.offset(node, at)])
    node.value = value
  })
  visit(tree, (node) => {
    const fields = node as Partial<Record<Field, string>>
    for (const leaf of isParent(node) ? (node.children as Node[]) : [node]) {
      const was = before.get(leaf as Leaf)
      if (was === undefined || (leaf !== node && !NAMES.has(leaf.type))) continue
      for (const field of PRINTED)
        if (fields[field]) fields[field] = printed(fields[field], withoutBlanks(was), withoutBlanks((leaf as Leaf).value))
    }
  })
}

/** The sign as it is printed at its place. */
function formOf(sign: string, printed = sign): string {
  return inCommonForms(printed) === sign ? printed : sign
}

/** A part of what was read, or all of it and more, as it is printed. */
function printed(field: string, was: string, is: string): string {
  const bare = withoutBlanks(field)
  const at = was.indexOf(bare)
  const from = at < 0 ? bare.indexOf(was) : -at
  if (at < 0 && from < 0) return field
  let result = ''
  let place = 0
  for (const sign of field) {
    result += formOf(sign, is[place - from])
    if (!isBlank(sign.charCodeAt(0))) place += sign.length
  }
  return result
}
