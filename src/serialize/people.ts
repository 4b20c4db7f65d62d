/** Name lists as rows: only where role, name and post are all that is printed. */
import type { Roster } from '../nodes.js'
import { reading } from './reading.js'

export interface Person {
  role: string
  name: string
  post: string
}

/** The rows of a roster, or nothing where a row would lose a word that is printed. */
export function peopleOf(roster: Roster): Person[] | undefined {
  const rows: Person[] = []
  for (const { value, role = '', name, post = '' } of reading(roster.children)) {
    if (words(value) !== words(role + name + post)) return undefined
    rows.push({ role, name, post })
  }
  return rows.length > 0 ? rows : undefined
}

/** Without the signs and blanks between role, name and post. */
function words(text: string): string {
  return text.replace(/[\s：:、，,（）()]+/g, '')
}
