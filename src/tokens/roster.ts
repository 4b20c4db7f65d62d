/** 名单: `组 长：李某某 县委副书记、县长`, and the lines below it that name a person and a post. */

import { apply } from '../apply.js'
import { compiled } from '../compiled.js'
import type { Vocabulary } from '../grammar.js'
import { withoutBlanks } from '../text/clean.js'
import { beginsLikeName, NAME } from './names.js'
import { type LineRule, match, oncePer, reading, SPACE, where } from './rule.js'
import { wordThen } from './words.js'

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
// 陈志明　免去县财政局副局⏎长职务: an appointment, cut by the line's end
const APPOINTED = /^(?:为|免去|担任|兼任|任[省市县区州]|任[㐀-鿿]{2,4}[省市县区州])/
const PERSON = compiled(() => new RegExp(`(${NAME})${SPACE}?([（(][^（）()\\r\\n]{1,8}[）)])?(?:$|${SPACE}{1,20}|[、，])`, 'y'))

// 罗文彬（县公安局副局长）、各乡（镇）长
const LISTED = compiled(
  () =>
    new RegExp(
      `(?:(各[^、，\\s]{1,16}(?:长|书记|主任|负责人|负责同志))|(${NAME})${SPACE}?(?:[（(]([^（）()\\r\\n]{1,30})[）)])?)(?:$|${SPACE}{1,20}|[、，]${SPACE}{0,4})`,
      'y',
    ),
)
/** 常委, 区长: what is no name, though its first character can be one's. */
const OFFICE = /(?:[长委员]|书记|主任)$/

function personAt(line: string, at: number): RegExpExecArray | null {
  PERSON().lastIndex = at
  return beginsLikeName(line, at) ? PERSON().exec(line) : null
}

/** Several people, and those who go by their office: each with the post in brackets behind the name. */
function readList(line: string, start: number): RosterPerson[] | undefined {
  const people: RosterPerson[] = []
  for (let at = start; at < line.length; at = LISTED().lastIndex) {
    LISTED().lastIndex = at
    const found = LISTED().exec(line)
    if (!found) return undefined
    const [printed, office, person, post] = found
    if (person && !beginsLikeName(person, 0)) return undefined
    const name = withoutBlanks(person ?? office ?? '')
    if (person && people.length > 0 && OFFICE.test(name)) return undefined
    const to = at + printed.trimEnd().length
    people.push({ from: at, to, name, ...(post && POST.test(post) ? { post } : {}) })
  }
  return people
}

/** `李某 县长` → one person with a post; `李某 张某某 王某` → three without. */
function readPeople(line: string, from: number): RosterPerson[] | undefined {
  const first = personAt(line, from)
  const list = /[（(、各]/.test(line) ? readList(line, from) : undefined
  // 指挥长：李某（乡党委副书记、乡长）   成员：各村党支部书记
  if (list && (list.length > 1 || list[0]?.post || line[from] === '各')) return list
  if (!first) return undefined
  const rest = line.slice(from + first[0].length)
  const name = withoutBlanks(first[1] as string)
  if (APPOINTED.test(rest)) return undefined
  if (rest === '') return [{ from, to: line.length, name, ...(first[2] ? { post: first[2].slice(1, -1) } : {}) }]
  if ((POST.test(rest) && rest.length <= 60 && !/\d/.test(rest)) || (/\s$/.test(first[0]) && WORKPLACE.test(rest)))
    return [{ from, to: line.length, name, post: withoutBlanks(rest) }]
  const people: RosterPerson[] = []
  let at = from
  while (at < line.length) {
    const found = personAt(line, at)
    if (!found) return undefined
    const to = at + found[0].length
    people.push({ from: at, to: at + found[0].trimEnd().length, name: withoutBlanks(found[1] as string) })
    at = to
  }
  return people
}

/** The line is a whole entry: its post has its end. */
export function endsInPost(line: string): boolean {
  return POST.test(line.replace(/[）)]$/, ''))
}

/** 组长　李某: nobody signs or speaks as such. */
const OF_A_GROUP = /组长|成员|指挥/
const LINE = /[㐀-鿿][^\r\n]{3,80}/y
const COLON = new RegExp(`${SPACE}{0,4}[：:]${SPACE}{0,8}|${SPACE}{1,12}`, 'y')

const openingOf = oncePer((words: Vocabulary) => wordThen(words.roles, COLON))

/** A role, and who has it. */
export function readOffice(line: string, words: Vocabulary): (ReadRoster & { parted: string }) | undefined {
  const found = apply(openingOf(words), line, 0)
  const people = found.status ? readPeople(line, found.index) : undefined
  if (!found.status || !people) return undefined
  const [first, ...others] = people as [RosterPerson]
  const { word, behind } = found.value
  return { people: [{ ...first, role: word, from: 0 }, ...others], opens: true, parted: behind[0] }
}

// 组 长：李某某 县委副书记、县长   组　长　李某某　县委副书记、县长, but no 主任 李某 under a title
export const roster: LineRule<ReadRoster> = {
  kind: 'roster',
  reading: (words) => ({
    first: words.roles.map((role) => role[0]).join(''),
    needs: '：: ',
    widest: 110,
    parser: reading(match(LINE), ([printed]) => {
      const read = readOffice(printed.trimEnd(), words)
      if (!read) return undefined
      const [{ role, post }, ...others] = read.people as [RosterPerson]
      const alone = !/[：:]/.test(read.parted) && !post && others.length === 0
      return alone && !OF_A_GROUP.test(role as string) ? undefined : { people: read.people, opens: true }
    }),
  }),
}

/** 李某（女，回族）: a comma behind a name, but not about one, makes a sentence. */
const COMMA_OUTSIDE = /，(?![^（）()]{0,12}[）)])/

// 王某某　县财政局局长   李某 张某某 王某
export const people: LineRule<ReadRoster> = {
  kind: 'roster',
  name: 'people',
  reading: () => ({
    without: '。；：:;《》“”|',
    needs: ' 、（(',
    widest: 110,
    parser: where(
      beginsLikeName,
      reading(match(LINE), ([printed]) => {
        const found = COMMA_OUTSIDE.test(printed) ? undefined : readPeople(printed.trimEnd(), 0)
        return found && (found[0]?.post || found.length > 1) ? { people: found, opens: false } : undefined
      }),
    ),
  }),
}
