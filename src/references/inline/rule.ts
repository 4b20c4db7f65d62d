/** What an inline rule is, and the small Parsimmon words that rules are written with. */
import Parsimmon from 'parsimmon'
import { FAILED, succeed } from '../../apply.js'
import type { Citation, InternalReference, Step } from '../model.js'

export { firstOf, inOrder, optional, reading } from '../../apply.js'
export { match } from '../../tokens/rule.js'

type Parser<T> = Parsimmon.Parser<T>

/** Offsets into the run. */
export interface Extent {
  from: number
  to: number
}

/** What a rule reads goes from its anchor, or from here, to where its parser ends. */
type Begins = Partial<Pick<Extent, 'from'>>

export type ReadCitation = Begins &
  Pick<Citation, 'title' | 'documentNumber' | 'shortName' | 'nested'> & {
    type: 'citation'
    paths?: Step[][]
    /** Others that the same words name: 15 of 云政发〔2023〕15、16号. */
    more?: Placed[]
  }

/** `第三条` and the like, not yet looked up. `start` says what they are counted from. */
export interface ReadInternal extends Begins {
  type: 'internal'
  kind: InternalReference['kind']
  /** `self`, `division`: the words for the text itself, `本办法`. */
  self?: string
  /** `relative`: the unit and how far back, 前款 is `{unit: 'paragraph', back: 1}`, 本条 `{unit: 'article', back: 0}`. */
  start?: { unit: Step['unit']; back: number; count: number }
  paths?: Step[][]
  /** `attachment`: the numbers, none for 附件 alone. */
  numbers?: number[]
  /** `该办法第三条`, `…法第三条`: the text meant is another one, and no 《》 names it. */
  foreign?: true
}

export interface ReadEffective extends Begins {
  type: 'effective'
  /** `issue` counts from the date of issue. None where only the validity is said: `本办法有效期5年`. */
  basis?: 'issue' | 'date'
  date?: string
  /** `自发布之日起30日后`. */
  afterDays?: number
  afterMonths?: number
  years?: number
  months?: number
  until?: string
}

export interface ReadDeadline extends Begins {
  type: 'deadline'
  /** Without a month only every month; without a day its last. `yearsOn`: 1 for 明年, null for 次年, of a year that is told before. */
  days: { year?: number; yearsOn?: 1 | null; month?: number; day?: number; recurs?: 'yearly' | 'monthly' }[]
}

export interface ReadAdoption extends Begins {
  type: 'adoption'
  body: string
  meeting?: number
  meetingKind?: string
  date?: string
}

export interface ReadPersonnel extends Begins {
  type: 'personnel'
  action: 'appoint' | 'remove'
  person: string
  post: string
  probation?: string
}

export interface ReadTasks extends Begins {
  type: 'tasks'
  roles: (Extent & { label: string; role: 'lead' | 'responsible' | 'support' | 'official'; organs: string[] })[]
}

export type Read = ReadCitation | ReadInternal | ReadEffective | ReadDeadline | ReadAdoption | ReadPersonnel | ReadTasks
export interface Placed extends Extent {
  read: Read
}

/** Reads one kind of thing in running text. */
export interface InlineRule {
  /**
   * Source of a pattern of characters that the thing always has and other text seldom: the parser is only tried there.
   * The thing may begin before it.
   */
  anchor: string
  parser: Parser<Read>
}

/** Where the sign that opens here is closed, those between them apart; -1 where it is not, within so many units. */
export function closing(input: string, at: number, opens: string, closes: string, longest: number): number {
  let depth = 0
  for (let i = at; i < input.length && i < at + longest; i++) {
    const sign = input[i] as string
    if (opens.includes(sign)) depth++
    else if (closes.includes(sign) && --depth === 0) return i
  }
  return -1
}

/** What stands before the current place, up to `reach` units back. The pattern ends in `$`. `index` counts in the input. */
export function before(pattern: RegExp, reach: number): Parser<RegExpExecArray> {
  return Parsimmon((input, at) => {
    const base = Math.max(0, at - reach)
    const found = pattern.exec(input.slice(base, at))
    if (!found) return FAILED
    found.index += base
    return succeed(at, found)
  })
}
