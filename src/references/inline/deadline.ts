/** 时限: `2024年6月底前`, `6月20日18时前`, `每年3月底前`. Anchored on 前, which most other uses have no 日 or 底 before. */
import { NUMERALS, toNumber } from '../../numerals.js'
import { before, type InlineRule, inOrder, match, type ReadDeadline, reading } from './rule.js'

const N = `[0-9０-９]{1,2}|[${NUMERALS}]{1,3}`
// 2024年6月20日   每年3月底   明年年底   次年1月10日: of a year that the words before tell
const ONE = `(?:(?:(每年)|(明年|来年)|(次年|翌年|当年|第二年))的?|([12][0-9]{3}|[12１２][０-９]{3}|二[〇○零][${NUMERALS}]{2}) ?年)? ?(?:(${N}) ?月(?:份)? ?(?:(${N}) ?日|(底|末|上旬|中旬|下旬))?|(年?[底末]))`
/** `每月5日前`, `每月月底前`. */
const MONTHLY = new RegExp(`每月(?:的)? ?(?:(${N}) ?日|月?[底末]) ?(?:之|以)?$`)
// 9月5日（星期五）下午5时前   9月5日17:30前
const HOUR = `(?: ?[（(](?:[周星][^（）()]{1,3}|含)[）)])?(?: ?(?:[上下中]午)? ?(?:${N}) ?(?:[:：][0-9]{2}|[时点](?:(?:${N})分)?))?`
const LAST = new RegExp(`${ONE}${HOUR} ?(?:之|以)?$`)
const EARLIER = new RegExp(`${ONE} ?[、和] ?$`)

type Day = ReadDeadline['days'][number]

function dayOf([, yearly, next, unsaid, year, month, day, phase, yearEnd]: (string | undefined)[]): Day | undefined {
  const about: Day = yearly
    ? { recurs: 'yearly' }
    : next
      ? { yearsOn: 1 }
      : unsaid
        ? { yearsOn: null }
        : year
          ? { year: toNumber(year) }
          : {}
  if (yearEnd) return yearEnd.length > 1 || Object.keys(about).length > 0 ? { ...about, month: 12, day: 31 } : undefined
  if (!month || (!day && !phase)) return undefined
  const number = day ? toNumber(day) : phase === '上旬' ? 10 : phase === '中旬' ? 20 : undefined
  return { ...about, month: toNumber(month), ...(number === undefined ? {} : { day: number }) }
}

/** `2024年6月20日、12月20日前`, `每年3月1日、9月1日前`: what is said of the first day holds for those after it. */
function carried(days: readonly Day[]): Day[] {
  const whole: Day[] = []
  let about: Day = {}
  for (const day of days) {
    const { month: _, day: __, ...year } = day
    if (Object.keys(year).length > 0) about = year
    whole.push({ ...day, ...about })
  }
  return whole
}

// 完成时限：2023年12月底
const LIMIT = new RegExp(`(?:时限|期限|时间) ?[：:] ?${ONE}(?![至到—-])`, 'y')

export const timeLimit: InlineRule = {
  anchor: '(?:时限|期限|时间)(?<=完成..)(?= ?[：:])',
  parser: reading(match(LIMIT), (found): ReadDeadline | undefined => {
    const day = dayOf(found)
    return day && { type: 'deadline', days: [day] }
  }),
}

export const deadline: InlineRule = {
  anchor: '前(?<=[0-9日底末旬时点分)）] ?[之以]?前)(?![款条项述期列提])',
  parser: inOrder([before(/[\s\S]+$/, 48), match(/前/y)], (text, sign): ReadDeadline | undefined => {
    const days: Day[] = []
    let rest = text[0]
    const monthly = MONTHLY.exec(rest)
    if (monthly) {
      days.push({ recurs: 'monthly', ...(monthly[1] ? { day: toNumber(monthly[1]) } : {}) })
      rest = rest.slice(0, monthly.index)
    }
    for (let found = monthly ? null : LAST.exec(rest); found; found = days.length < 6 ? EARLIER.exec(rest) : null) {
      const day = dayOf(found)
      if (!day) break
      days.unshift(day)
      const lead = found[0].length - found[0].trimStart().length
      rest = rest.slice(0, found.index + lead)
    }
    if (days.length === 0) return undefined
    return { type: 'deadline', days: carried(days), from: sign.index - (text[0].length - rest.length) }
  }),
}
