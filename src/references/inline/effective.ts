/** 施行日期 and 有效期: `自印发之日起施行，有效期5年`, `本办法有效期至2027年6月30日`. */
import { toNumber } from '../../numerals.js'
import { DAY, dayOf, NUMBER, periodOf } from './numerals.js'
import { before, firstOf, type InlineRule, inOrder, match, optional, type ReadEffective, reading } from './rule.js'
import { SELF } from './self.js'

const ISSUED = '(?:正式)?(?:[印下签]发|[发公颁]布|发文|印制|通过|批准)之日'
/** `自2023年7月1日起施行`, `自发布之日起30日后施行`. */
const START = new RegExp(
  `[自从] ?(?:(?:${SELF}|通知|公告)?${ISSUED}|${DAY}) ?(?:起|开始)?(?:满)?(?: ?(${NUMBER}) ?(个月|日|天)(?:后|之后)?(?:起)?)?(?:正式|开始)?(?:[施执试实]行|实施|生效)`,
  'y',
)
/** `5年`, `至2027年6月30日止`, `自2024年1月1日至2027年6月30日`; but `施行5年后` */
const LENGTH = `(?:(?:自 ?${DAY} ?起?)?[至到] ?${DAY}|(${NUMBER}|半) ?(年|个月)(?![后内以来]))`
const PERIOD = '(?:有效期|试行期|施行期)(?:限)?(?:暂定)?'
/** `，有效期5年`; `施行至2027年6月30日`, `试行一年` */
const TAIL = new RegExp(`(?:[，。；,; ]{1,2}(?:${SELF})?${PERIOD})? ?(?:为)?${LENGTH}`, 'y')
const ALONE = new RegExp(`${PERIOD} ?(?:为)?${LENGTH}`, 'y')

/** Whose beginning it is: the text's own, or that of the text that the sentence begins with. */
const SUBJECT = new RegExp(`(?:^|[。；;”》）)]|${SELF}|公布|发布|印发)[^。；;]{0,24}$`)
const OWN = new RegExp(`(?:${SELF}|》)[^。；;]{0,12}$`)

type Period = Pick<ReadEffective, 'basis' | 'date' | 'until' | 'years' | 'months'>

function periodIn([, ...groups]: RegExpExecArray): Period {
  const [fromYear, fromMonth, fromDay, year, month, day, amount, unit] = groups
  const from = dayOf(fromYear, fromMonth, fromDay)
  const until = dayOf(year, month, day)
  return { ...(from && { basis: 'date', date: from }), ...(until ? { until } : amount && unit ? periodOf(amount, unit) : {}) }
}

const start = inOrder([before(SUBJECT, 40), match(START), optional(reading(match(TAIL), periodIn))], (_, found, period): ReadEffective => {
  const [, year, month, day, after, unit] = found
  const date = dayOf(year, month, day)
  const delay = !after ? {} : unit === '个月' ? { afterMonths: toNumber(after) } : { afterDays: toNumber(after) }
  return { ...period, type: 'effective', basis: year ? 'date' : 'issue', ...(date ? { date } : {}), ...delay }
})

const alone = inOrder([before(OWN, 30), match(ALONE)], (_, found): ReadEffective => ({ type: 'effective', ...periodIn(found) }))

export const effective: InlineRule = {
  anchor: '[自从](?= ?[印发公颁下签批本通正0-9０-９一二])|有效期(?=[限为自至到暂0-9０-９一二三四五六七八九十两 ])',
  parser: firstOf(start, alone),
}
