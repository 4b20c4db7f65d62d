/** 任免: what a line says of one person. `任命张某某为某县财政局局长（试用期一年）；`, `免去李某的…职务。`, `王某某同志任…；` */

import { compiled } from '../compiled.js'
import { withoutBlanks } from '../text/clean.js'
import { beginsLikeName, NAME } from './names.js'
import { SPACE } from './rule.js'

export interface ReadAppointment {
  /** Absent where the line before it (`免去：`) says it. */
  action?: 'appoint' | 'remove'
  person: string
  post: string
  probation?: string
  /** What the line says of others after it, each from so many characters on, blanks apart. */
  others?: { after: number; read: ReadAppointment }[]
}

// 苏若兰（女，回族）
const PERSON = `(${NAME})${SPACE}?(?:[（(][^（）()]{1,10}[）)])?`
// …职务，退休   …职务（退休）   …职务，保留副科级待遇
const REASON = '(?:\\s?[，,（(]\\s?(?:退休|离休|另有任用|到龄免职|保留[^，。；（）]{2,12}待遇)[）)]?)?'
const OFFICE = new RegExp(`^(.{2,120}?)(?:的?职务)?${REASON}$`)
const DUTY = new RegExp(`^(.{2,120}?)的?职务${REASON}$`)

// 决定免去冯某的…职务
export const DECIDED = '(?:决定|批准)?'
const REMOVES = compiled(
  () => new RegExp(`^${DECIDED}(?:免去|免除|解聘)[：:]?${SPACE}{0,2}${PERSON}(?:同志)?${SPACE}{0,4}(?:兼任)?的?(?=.{2})`),
)

/** What stands between a name and its post, what it says of an office, and with which verbs before the name. */
const SAYINGS: [key: RegExp, action: ReadAppointment['action'], post: RegExp, verb: RegExp][] = [
  // 任命李某为…   批准任命钱某为…   王某某同志任…
  [/^(?:担任|兼任|挂职?任|任|为)$/, 'appoint', /^(.{2,120})$/, /^(?:任命|聘任|聘用|提名|)$/],
  [/^(?:拟任|正式任)$/, 'appoint', /^(.{2,120})$/, /^$/],
  // 李某不再担任…
  [/^不再/, 'remove', OFFICE, /^$/],
  // 同意何某辞去县审计局副局长职务
  [/[辞请]/, 'remove', /^(.{2,120}?)(?:的?职务)?(?:的?请求)?$/, /^(?:同意|接受)$/],
  // 陈志明　免去县财政局副局长职务
  [/^免去$/, 'remove', DUTY, /^$/],
  // 免去：⏎李某某同志的…职务⏎郑某某　…职务
  [/^的?$/, undefined, DUTY, /^$/],
]
const SAID = compiled(
  () =>
    new RegExp(
      `^(?:${DECIDED}(任命|聘任|聘用|提名|同意|接受)[：:]?${SPACE}{0,2})?${PERSON}(?:(?:同志)?${SPACE}{0,4}(担任|兼任|挂职?任|拟任|正式任|任|为|不再(?:担任|任|兼任)|的?(?:辞去|请辞)|免去|的)|(同志)|(?=${SPACE}{1,8}[^\\s].{3,80}职务))(?=.{2})`,
    ),
)

// …局长（试用期一年）   …局长，试用期一年   …副局长（时间两年）
const TERM = /[（(](?:试用|任期|聘期|时间|期限)[^（）()]{1,24}[）)]|[，,]\s?(?:试用|任期|聘期|挂职(?:期限|时间))[^，。；]{1,12}$/

// …副局长，任职时间从2021年11月算起
const SINCE = /[，,（(](?:任职|任期|试用期)[^，。；（）]{0,4}[从自][^，。；（）]{4,20}(?:算起|起算|计算)[）)]?$/

/** What a line says of one person, or nothing. */
export function readAppointed(line: string): ReadAppointment | undefined {
  const text = line
    .trimStart()
    .replace(/[；;。.，,\s]{1,4}$/, '')
    .replace(SINCE, '')
  // …局长（试用⏎期一年）: it goes on
  if (!/任|免|聘|职务|为/.test(text) || /[；。]|[（(][^（）()]{0,20}$/.test(text)) return undefined
  const read = readRemoval(text) ?? readSaying(text)
  if (!read) return undefined
  const { action, person } = read
  let term = ''
  const post = read.post.replace(TERM, (found) => {
    term = found
    return ''
  })
  if (!/[长任员记监席师官事理授士]|职务$/.test(post) || /^[务何免，,]/.test(post)) return undefined
  const probation = /试用(?:期为?)?([^（）()，。；]{1,8})/.exec(term)?.[1]
  return { ...(action ? { action } : {}), person: withoutBlanks(person), post: post.trim(), ...(probation ? { probation } : {}) }
}

/** Who, and the post as printed. */
type Saying = Pick<ReadAppointment, 'action' | 'person' | 'post'>

function readRemoval(text: string): Saying | undefined {
  const [printed, person] = REMOVES().exec(text) ?? []
  const post = printed === undefined ? undefined : OFFICE.exec(text.slice(printed.length))?.[1]
  return person && post && beginsLikeName(person, 0) ? { action: 'remove', person, post } : undefined
}

function readSaying(text: string): Saying | undefined {
  const [printed, verb = '', person, key = ''] = SAID().exec(text) ?? []
  if (printed === undefined || !person || !beginsLikeName(person, 0)) return undefined
  const saying = SAYINGS.find(([keys, , , verbs]) => keys.test(key) && verbs.test(verb))
  const post = saying?.[2].exec(text.slice(printed.length))?.[1]
  return saying && post ? { ...(saying[1] ? { action: saying[1] } : {}), person, post } : undefined
}
