/** 任免: the lines that say who is appointed or removed, one or several. */

import { compiled } from '../compiled.js'
import { inkIn, withoutBlanks } from '../text/clean.js'
import { DECIDED, type ReadAppointment, readAppointed } from './appointed.js'
import { beginsLikeName, NAME } from './names.js'
import { type LineRule, match, reading, SPACE, where } from './rule.js'

// 任命 聘任 提名 免去 解聘 同意 接受 决定 批准
const VERBS = '任聘提免解同接决批'

// （女）
const REMARK = '(?:[（(][^（）()、]{1,10}[）)])?'

// 李明同志不再担任某局局长，张卫国同志兼任某局局长   任命李明为某部副部长；任命王兰（女）为某部副部长
const NEXT = compiled(
  () =>
    new RegExp(
      `[，,；;]${SPACE}?(?=(?:同时|并)?免去(?:其|[^，。；]{3,60}职务)|(?:同时)?不再[担兼]?任|(?:任命|聘任|免去|免除|解聘)?(${NAME})${REMARK}(?:、${NAME}${REMARK}){0,8}(?:同志)?(?:不再)?(?:任|为|担任|兼任|的))`,
      'g',
    ),
)

// 王某、陈某（女）同志任县审计局副局长
const TOGETHER = compiled(
  () => new RegExp(`^(${DECIDED}(?:任命|聘任|免去)?)(${NAME}${REMARK}(?:、${NAME}${REMARK}){1,8})(?=同志|不再|[任为的兼])`),
)

/** What a line says of one of its people, from so many characters on, blanks apart. */
type Part = NonNullable<ReadAppointment['others']>[number]

function withOthers([first, ...others]: readonly Part[]): ReadAppointment {
  return { ...(first as Part).read, others }
}

/** Each of the people who share a post, the last with the rest of the line. */
function readTogether(line: string): Part[] | undefined {
  const [printed, verb, names] = TOGETHER().exec(line) ?? []
  if (printed === undefined || !names?.split('、').every((name) => beginsLikeName(name, 0))) return undefined
  const rest = line.slice(printed.length)
  let after = withoutBlanks(verb as string).length
  const parts: Part[] = []
  for (const name of names.split('、')) {
    const read = readAppointed(`${verb}${name}${rest}`)
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
    ? [...line.matchAll(NEXT())].filter(({ 1: name }) => name === undefined || beginsLikeName(name, 0)).map(({ index }) => index + 1)
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
        readAppointed(own.replace(/^(?:同时)?(?=不再)/, person)) ?? readAppointed(own.replace(/^(?:同时|并)?免去/, `免去${person}的`))
      person = read?.person ?? person
      return [read && { after, read }]
    })
    // where each says itself what happens
    const all = parts.filter((part) => part?.read.action) as Part[]
    if (all.length === parts.length) return withOthers(all)
  }
  return readAppointed(line)
}

export const appointment: LineRule<ReadAppointment> = {
  kind: 'appointment',
  reading: () => ({
    last: '；;。.，,长任员记）)务监席师官事理授士休用职起算',
    letters: '任免聘职職为為',
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
export const appointmentList: LineRule<ReadAppointment> = {
  kind: 'appointment',
  name: 'appointmentList',
  reading: () => ({
    first: '任免',
    last: '；;。',
    widest: 1200,
    parser: reading(match(/(?=[^；;。\r\n]{4,100}[；;]\s?[任免])(?:任命|免去)[^\r\n。]{80,600}[；;。]/y), (found) => {
      const read = readAppointments(found[0])
      return read?.others && read
    }),
  }),
}
