/** 名单, 任免: lists whose lines are data. */

import { reading } from '../../apply.js'
import type { Appointment, Roster, RosterEntry } from '../../nodes.js'
import { withoutBlanks } from '../../text/clean.js'
import type { ReadAppointment } from '../../tokens/appointed.js'
import type { Token } from '../../tokens/index.js'
import type { ReadRoster } from '../../tokens/roster.js'
import { inkAfter, trimmedEnd } from '../ink.js'
import { pastFurniture } from '../sequence.js'
import { over, type Source } from '../source.js'
import type { StructureRule } from './structure.js'

/** Names beside each other on each line of a list. */
const FEWEST_BESIDE = 3

// 组 长：李某 县长⏎副组长：张某 副县长⏎　　　　王某 副县长
export const roster: StructureRule = {
  name: 'roster',
  begins: ['roster'],
  parser: ({ source, sequence }) =>
    // a run that is no list is none from its second line on either
    reading(sequence.match(/(?<!R)R+/y), ({ from, to }) => {
      const tokens = sequence.tokens.slice(from, to)
      const rows = tokens.map((token) => token.value as ReadRoster)
      // names alone are a list under a role, or in columns
      const columns = rows.length > 1 && rows.every((row, i) => row.people.length >= (i === rows.length - 1 ? 2 : FEWEST_BESIDE))
      // 王某某　县教育局局长⏎— 2 —⏎齐某某　县财政局局长: the list goes on behind a page's end
      const goesOn = /RF{1,4}$/.test(sequence.kinds.slice(Math.max(0, from - 5), from))
      const several =
        rows.length > 1 || isRole(source, sequence.tokens[from - 1]) || sequence.kinds[pastFurniture(sequence.tokens, to)] === 'R'
      const posted = several && rows.some((row) => row.people[0]?.post)
      if (!columns && !posted && !goesOn && !rows.some((row) => row.opens)) return undefined
      const children = tokens.flatMap((token) => entriesOf(source, token))
      const node: Roster = { type: 'roster', children, position: over(children) }
      return [{ put: 'block', node }]
    }),
}

/** 组 长：⏎李某　县长: a role over the only one who has it. */
function isRole(source: Source, token: Token | undefined): boolean {
  const line = token && token.last === token.first ? withoutBlanks(source.ink(token)) : ''
  return '：:'.includes(line.at(-1) ?? '-') && source.words.roles.includes(line.slice(0, -1))
}

function entriesOf(source: Source, token: Token): RosterEntry[] {
  const { people } = token.value as ReadRoster
  const start = source.start(token)
  const end = source.end(token)
  const ink = source.inkStart(token)
  return people.map((person, i) => {
    const from = i === 0 ? start : ink + person.from
    const to = i === people.length - 1 ? end : ink + person.to
    const post = person.post && token.last > token.first ? joinedPost(source, person.name, person.post, from, to) : person.post
    return {
      type: 'rosterEntry',
      value: source.prose(from, to),
      ...(person.role ? { role: person.role } : {}),
      name: person.name,
      ...(post ? { post } : {}),
      position: source.position(from, to),
    }
  })
}

/** A post that goes on on the next line. */
function joinedPost(source: Source, name: string, post: string, from: number, to: number): string {
  const whole = withoutBlanks(source.title(from, to))
  const at = whole.lastIndexOf(post.slice(0, 4))
  return at > whole.indexOf(name) ? whole.slice(at) : post
}

// 任命李某为某县财政局局长；
export const appointment: StructureRule = {
  name: 'appointment',
  begins: ['appointment'],
  parser: ({ source, sequence }) =>
    reading(sequence.match(/p+/y), ({ from, to }) =>
      sequence.tokens.slice(from, to).flatMap((token) => {
        const read = token.value as ReadAppointment
        const action = read.action ?? actionBefore(source, sequence.tokens, from)
        return appointmentsOf(source, read, action, source.start(token), source.inkStart(token), source.end(token)).map((node) => ({
          put: 'block',
          node,
        }))
      }),
    ),
}

/** A leaf for each person; `action`: what happens to those of whom the line does not say it. */
export function appointmentsOf(
  source: Source,
  { others = [], ...first }: ReadAppointment,
  action: Appointment['action'],
  start: number,
  ink: number,
  end: number,
): Appointment[] {
  const starts = [start, ...others.map(({ after }) => inkAfter(source.text, ink, end, after)), end]
  return [first, ...others.map(({ read }) => read)].map((read, i) => {
    const from = starts[i] as number
    const to = i < others.length ? trimmedEnd(source.text, from, starts[i + 1] as number) : end
    return { type: 'appointment', value: source.prose(from, to), action, ...read, position: source.position(from, to) }
  })
}

/** `免去：` some lines above says what happens to the people below it. */
function actionBefore(source: Source, tokens: readonly Token[], from: number): Appointment['action'] {
  for (let at = from - 1; at >= Math.max(0, from - 4); at--) {
    const token = tokens[at] as Token
    const line = source.text.slice(source.inkStart(token), Math.min(source.inkEnd(token), source.inkStart(token) + 80))
    if (/免去|免职|免除/.test(line)) return 'remove'
    if (/任命|任职/.test(line)) return 'appoint'
  }
  return 'remove'
}
