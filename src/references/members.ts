/** 名单 and 任免 that the tree already holds as nodes of their own. */
import type { Member, PersonnelAction } from './facts.js'
import type { Run } from './prose.js'

type Plain<T> = Omit<T, 'position' | 'within' | 'printed' | 'in'>

/** Gives each entry of a 名单 its role: the one printed with the entry, or with one above it. */
export function memberReader(): (run: Run) => Plain<Member> | undefined {
  let roster: unknown
  let role: string | undefined
  return (run) => {
    const { leaf } = run
    if (leaf.type !== 'rosterEntry') return undefined
    const parent = run.ancestors.at(-1)
    if (parent !== roster) role = undefined
    roster = parent
    role = leaf.role ?? role
    return { type: 'member', ...(role ? { role } : {}), name: leaf.name, ...(leaf.post ? { post: leaf.post } : {}) }
  }
}

export function appointmentOf({ leaf }: Run): Plain<PersonnelAction> | undefined {
  if (leaf.type !== 'appointment') return undefined
  const { action, person, post, probation } = leaf
  return { type: 'personnel', action, person, post, ...(probation ? { probation } : {}) }
}
