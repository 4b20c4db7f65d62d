/**
 * Full-width digits, `第１０条`: what is read has half-width ones in their place, so that no rule need know both, and what is
 * printed is put back into the tree.
 */
import { isBlank, isDigit } from './characters.js'
import { withoutBlanks } from './clean.js'
import type { Gazette, Leaf, Node } from './nodes.js'
import { Places } from './places.js'
import { isParent, visit } from './visit.js'

const SHIFT = 0xff10 - 0x30

/** The text, character by character, with 1 in the place of １. */
export function halfDigits(text: string): string {
  return text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - SHIFT))
}

/** Fields that hold what is printed. */
const PRINTED = ['label', 'heading', 'title', 'note'] as const
type Field = (typeof PRINTED)[number]
/** Leaves that such fields of a parent come from: a title may have several. */
const NAMES = new Set(['title', 'heading'])

/** Gives leaves, labels and titles of a tree that was read from the text with half-width digits the digits that are printed. */
export function printDigits(tree: Gazette, text: string, read: string): void {
  const places = new Places(read)
  /** What each changed leaf was read as. */
  const before = new Map<Leaf, string>()
  visit(tree, (node) => {
    if (isParent(node) || !/[０-９]/.test(text.slice(node.position.start.offset, node.position.end.offset))) return
    before.set(node, node.value)
    let value = ''
    for (let at = 0; at < node.value.length; at++)
      value += isDigit(node.value.charCodeAt(at)) ? text[places.offset(node, at)] : node.value[at]
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

/** A part of what was read, or all of it and more, as it is printed. */
function printed(field: string, was: string, is: string): string {
  const bare = withoutBlanks(field)
  const at = was.indexOf(bare)
  const from = at < 0 ? bare.indexOf(was) : -at
  if (at < 0 && from < 0) return field
  let result = ''
  let place = 0
  for (const sign of field) {
    const other = is[place - from]
    result += other !== undefined && isDigit(sign.charCodeAt(0)) ? other : sign
    if (!isBlank(sign.charCodeAt(0))) place += sign.length
  }
  return result
}
