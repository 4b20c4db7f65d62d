/** 任免: `任命张某某为某县财政局局长（试用期一年）；`, `免去李某的…职务。`, `王某某同志任…；` */

import { compiled } from '../compiled.js'
import { inkIn, withoutBlanks } from '../text/clean.js'
import { beginsLikeName, NAME } from './names.js'
import { type LineRule, match, reading, SPACE, where } from './rule.js'

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
const DECIDED = '(?:决定|批准)?'
const REMOVES = compiled(new RegExp(`^${DECIDED}(?:免去|免除|解聘)[：:]?${SPACE}{0,2}${PERSON}(?:同志)?${SPACE}{0,4}(?:兼任)?的?(?=.{2})`))

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
  new RegExp(
    `^(?:${DECIDED}(任命|聘任|聘用|提名|同意|接受)[：:]?${SPACE}{0,2})?${PERSON}(?:(?:同志)?${SPACE}{0,4}(担任|兼任|挂职?任|拟任|正式任|任|为|不再(?:担任|任|兼任)|的?(?:辞去|请辞)|免去|的)|(同志)|(?=${SPACE}{1,8}[^\\s].{3,80}职务))(?=.{2})`,
  ),
)

// …局长（试用期一年）   …局长，试用期一年   …副局长（时间两年）
const TERM = /[（(](?:试用|任期|聘期|时间|期限)[^（）()]{1,24}[）)]|[，,]\s?(?:试用|任期|聘期|挂职(?:期限|时间))[^，。；]{1,12}$/

// …副局长，任职时间从2021年11月算起
const SINCE = /[，,（(](?:任职|任期|试用期)[^，。；（）]{0,4}[从自][^，。；（）]{4,20}(?:算起|起算|计算)[）)]?$/

// 任命 聘任 提名 免去 解聘 同意 接受 决定 批准
const VERBS = '任聘提免解同接决批'

// （女）
const REMARK = '(?:[（(][^（）()、]{1,10}[）)])?'

// 李明同志不再担任某局局长，张卫国同志兼任某局局长   任命李明为某部副部长；任命王兰（女）为某部副部长
const NEXT = compiled(
  new RegExp(
    `[，,；;]${SPACE}?(?=(?:同时|并)?免去(?:其|[^，。；]{3,60}职务)|(?:同时)?不再[担兼]?任|(?:任命|聘任|免去|免除|解聘)?(${NAME})${REMARK}(?:、${NAME}${REMARK}){0,8}(?:同志)?(?:不再)?(?:任|为|担任|兼任|的))`,
    'g',
  ),
)

// 王某、陈某（女）同志任县审计局副局长
const TOGETHER = compiled(
  new RegExp(`^(${DECIDED}(?:任命|聘任|免去)?)(${NAME}${REMARK}(?:、${NAME}${REMARK}){1,8})(?=同志|不再|[任为的兼])`),
)

/** What a line says of one of its people, from so many characters on, blanks apart. */
type Part = NonNullable<ReadAppointment['others']>[number]

function withOthers([first, ...others]: readonly Part[]): ReadAppointment {
  return { ...(first as Part).read, others }
}

/** Each of the people who share a post, the last with the rest of the line. */
function readTogether(line: string): Part[] | undefined {
  const [printed, verb, names] = TOGETHER.exec(line) ?? []
  if (printed === undefined || !names?.split('、').every((name) => beginsLikeName(name, 0))) return undefined
  const rest = line.slice(printed.length)
  let after = withoutBlanks(verb as string).length
  const parts: Part[] = []
  for (const name of names.split('、')) {
    const read = readAppointment(`${verb}${name}${rest}`)
    if (!read) return undefined
    parts.push({ after: parts.length === 0 ? 0 : after, read })
    after += withoutBlanks(name).length + 1
  }
  return parts
}

/** What a line says of who is appointed or removed. */
export function readAppointments(line: string): ReadAppointment | undefined {
  const together = line.includes('、') ? readTogether(line) : undefined
  if (together) return withOthers(together)
  const cuts = /[，,；;]./.test(line)
    ? [...line.matchAll(NEXT)].filter(({ 1: name }) => name === undefined || beginsLikeName(name, 0)).map(({ index }) => index + 1)
    : []
  if (cuts.length > 0) {
    let person = ''
    const parts = [0, ...cuts].flatMap((from, i): (Part | undefined)[] => {
      const after = inkIn(line.slice(0, from))
      // 李某任县公安局副局长，免去其城关派出所所长职务   …，不再担任县信访局副局长职务
      const own = line.slice(from, cuts[i]).replace(/^(?:同时|并)?免去其/, `免去${person}的`)
      // 任命李明为…；任命王兰、赵龙为…
      const shared = own.includes('、') ? readTogether(own) : undefined
      if (shared) return shared.map((part) => ({ ...part, after: after + part.after }))
      // …，免去县卫生局副局长职务
      const read =
        readAppointment(own.replace(/^(?:同时)?(?=不再)/, person)) ?? readAppointment(own.replace(/^(?:同时|并)?免去/, `免去${person}的`))
      person = read?.person ?? person
      return [read && { after, read }]
    })
    // where each says itself what happens
    const all = parts.filter((part) => part?.read.action) as Part[]
    if (all.length === parts.length) return withOthers(all)
  }
  return readAppointment(line)
}

function readAppointment(line: string): ReadAppointment | undefined {
  const text = line
    .trimStart()
    .replace(/[；;。.，,\s]{1,4}$/, '')
    .replace(SINCE, '')
  // …局长（试用⏎期一年）: it goes on
  if (!/任|免|聘|职务|为/.test(text) || /[；。]|[（(][^（）()]{0,20}$/.test(text)) return undefined
  const read = readRemoval(text) ?? readSaying(text)
  if (!read) return undefined
  const { action, person } = read
  const post = read.post.replace(TERM, '')
  if (!/[长任员记监席师官事理授士]|职务$/.test(post) || /^[务何免，,]/.test(post)) return undefined
  const probation = /试用(?:期为?)?([^（）()，。；]{1,8})/.exec(text)?.[1]
  return { ...(action ? { action } : {}), person: withoutBlanks(person), post: post.trim(), ...(probation ? { probation } : {}) }
}

/** Who, and the post as printed. */
type Saying = Pick<ReadAppointment, 'action' | 'person' | 'post'>

function readRemoval(text: string): Saying | undefined {
  const [printed, person] = REMOVES.exec(text) ?? []
  const post = printed === undefined ? undefined : OFFICE.exec(text.slice(printed.length))?.[1]
  return person && post && beginsLikeName(person, 0) ? { action: 'remove', person, post } : undefined
}

function readSaying(text: string): Saying | undefined {
  const [printed, verb = '', person, key = ''] = SAID.exec(text) ?? []
  if (printed === undefined || !person || !beginsLikeName(person, 0)) return undefined
  const saying = SAYINGS.find(([keys, , , verbs]) => keys.test(key) && verbs.test(verb))
  const post = saying?.[2].exec(text.slice(printed.length))?.[1]
  return saying && post ? { ...(saying[1] ? { action: saying[1] } : {}), person, post } : undefined
}

export const appointment: LineRule<ReadAppointment> = {
  kind: 'appointment',
  reading: () => ({
    last: '；;。.，,长任员记）)务监席师官事理授士休用职起算',
    widest: 160,
    parser: where(
      (input, at) => VERBS.includes(input[at] as string) || beginsLikeName(input, at),
      reading(
        match(/(?=[^\r\n]{0,40}(?:任|为|免|聘|辞去|同志|的)|[㐀-鿿]{2,4}[^\S\r\n][^\r\n]{4,60}职务)[㐀-鿿][^\r\n]{5,100}/y),
        (found) => readAppointments(found[0]),
      ),
    ),
  }),
}

// 任命刘明为某部副部长；任命王兰（女）为某部副部长；任命…: a line of many
export const appointments: LineRule<ReadAppointment> = {
  kind: 'appointment',
  name: 'appointments',
  reading: () => ({
    first: '任免',
    last: '；;。',
    widest: 1200,
    parser: reading(match(/(?:任命|免去)[^\r\n。]{80,600}[；;。]/y), (found) => {
      const read = readAppointments(found[0])
      return read?.others && read
    }),
  }),
}
