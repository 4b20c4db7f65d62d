/** 名单 and 任免 that the tree already holds as nodes of their own. */
import type { Parent } from '../nodes.js'
import type { Member, PersonnelAction } from './facts.js'
import type { Run } from './prose.js'

type Plain<T> = Omit<T, 'position' | 'within' | 'printed' | 'in'>

/** Gives each entry of a 名单 its role: the one printed with the entry, or with one above it. */
export class Members {
  private roster: Parent | undefined
  private role: string | undefined

  of({ leaf, ancestors }: Run): Plain<Member> | undefined {
    if (leaf.type !== 'rosterEntry') return undefined
    const roster = ancestors.at(-1)
    if (roster !== this.roster) this.role = undefined
    this.roster = roster
    const { role = this.role, name, post } = leaf
    this.role = role
    return { type: 'member', ...(role ? { role } : {}), name, ...(post ? { post } : {}) }
  }
}

export function appointmentOf({ leaf }: Run): Plain<PersonnelAction> | undefined {
  if (leaf.type !== 'appointment') return undefined
  const { action, person, post, probation } = leaf
  return { type: 'personnel', action, person, post, ...(probation ? { probation } : {}) }
}
