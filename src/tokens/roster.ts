/** 名单: `组 长：李某某 县委副书记、县长`, and the lines below it that name a person and a post. */
import type { Vocabulary } from '../grammar.js'
import { NAME } from './names.js'
import { anyOf, type LineRule, match, reading } from './rule.js'

interface RosterPerson {
  /** Where the entry lies: units from the line's first character. */
  from: number
  to: number
  role?: string
  name: string
  post?: string
}

export interface ReadRoster {
  people: RosterPerson[]
  /** The line names a role, so it opens or goes on with a list by itself. */
  opens: boolean
}

const POST = /[长任记员理官师监站督授士会席队工席]$|主管|负责人|委员|干部|教授|研究员|成员|主席|秘书|代表|（兼）$/
/** A post that is cut off at the line's end, or an employer alone. */
const WORKPLACE = /^[㐀-鿿（）()、]{4,30}$/
const PERSON = new RegExp(`(${NAME})([（(][^（）()\\r\\n]{1,8}[）)])?(?:$|[^\\S\\r\\n]{1,20}|[、，])`, 'y')

function rosterReader(words: Vocabulary): (line: string) => ReadRoster | undefined {
  const opening = new RegExp(`(${anyOf(words.roles)})[^\\S\\r\\n]{0,4}[：:][^\\S\\r\\n]{0,8}`, 'y')
  return (line) => {
    opening.lastIndex = 0
    const found = opening.exec(line)
    const role = found ? (found[1] as string).replace(/\s+/g, '') : undefined
    if (!role && /[，。；：:;《》“”|]/.test(line)) return undefined
    const people = readPeople(line, found ? found[0].length : 0)
    if (!people || (!role && !people[0]?.post && people.length < 2)) return undefined
    const [first, ...others] = people
    return { people: [{ ...(first as RosterPerson), ...(role ? { role } : {}), from: 0 }, ...others], opens: role !== undefined }
  }
}

/** `李某 县长` → one person with a post; `李某 张某某 王某` → three without. */
function readPeople(line: string, from: number): RosterPerson[] | undefined {
  PERSON.lastIndex = from
  const first = PERSON.exec(line)
  if (!first) return undefined
  const rest = line.slice(from + first[0].length)
  const name = (first[1] as string).replace(/\s+/g, '')
  if (rest === '') return [{ from, to: line.length, name, ...(first[2] ? { post: first[2].slice(1, -1) } : {}) }]
  if ((POST.test(rest) && rest.length <= 60 && !/\d/.test(rest)) || (/\s$/.test(first[0]) && WORKPLACE.test(rest)))
    return [{ from, to: line.length, name, post: rest.replace(/\s+/g, '') }]
  const people: RosterPerson[] = []
  let at = from
  while (at < line.length) {
    PERSON.lastIndex = at
    const found = PERSON.exec(line)
    if (!found) return undefined
    const to = at + found[0].length
    people.push({ from: at, to: at + found[0].trimEnd().length, name: (found[1] as string).replace(/\s+/g, '') })
    at = to
  }
  return people
}

/** The line is a whole entry: its post has its end. */
export function endsInPost(line: string): boolean {
  return POST.test(line)
}

export const roster: LineRule<ReadRoster> = {
  kind: 'roster',
  reading: (words) => {
    const read = rosterReader(words)
    return { widest: 110, parser: reading(match(/[㐀-鿿][^\r\n]{3,80}/y), (found) => read(found[0].trimEnd())) }
  },
}
