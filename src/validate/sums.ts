/** Sums in prose: 总投资100万元，其中中央补助60万元、县级配套50万元. */
import { matchesOf } from './matches.js'

/** What the parts of one whole are called where none is part of another: 民间投资 and 工业投资 may be the same money. */
const DISJOINT: readonly RegExp[] = [
  /中央|国家|省[级财]|市[级财]|[县区][级财]|上级|本级|自筹|配套|社会资本|社会资金|贷款|专项债/,
  /^(?:19|20)\d{2}年/,
  /农用地|建设用地|未利用地/,
]
/** All parts of a whole. */
const COMPLETE: readonly (readonly string[])[] = [
  ['第一产业', '第二产业', '第三产业'],
  ['税收收入', '非税收入'],
]
/** 上级补助300万元，含中央资金200万元; 同时获得省级和县级补助的20人: no parts that can be added up. */
const OVERLAPS = /[含括]|同时|其余|重复|交叉/
/** 本级收入减少10万元, which is taken off. */
const LESS = /[减降扣]/
const SCALES: Readonly<Record<string, number>> = { 千: 1e3, 万: 1e4, 亿: 1e8 }
// 3600万元   2.1034公顷; not 约3600万元, 18万亩以上
const AMOUNT = /(?<![约近超逾过达\d.])(\d{1,12}(?:\.(\d{1,4}))?)([千万亿]?)(元|亩|公顷|平方公里|平方米|人|户|吨)(?!以[上下内]|左右|[/／])/
const AMOUNTS = new RegExp(AMOUNT, 'g')

/** What is farther from the whole is a sum of something else. */
const NEAR = 0.5

/** Characters before 其中 that may tell of the whole, and behind it of its parts. */
const REACH = 80
const LIST = 200

interface Amount {
  number: number
  unit: string
  /** Half of the last digit that is printed. */
  rounding: number
}

export interface WrongSum {
  from: number
  to: number
  sum: number
  total: number
  unit: string
}

/** Where the parts of a whole are more than it, or where all are told and are less. */
export function wrongSums(text: string): WrongSum[] {
  const wrong: WrongSum[] = []
  for (let at = text.indexOf('其中'); at >= 0; at = text.indexOf('其中', at + 2)) {
    const before = text.slice(Math.max(0, at - REACH), at)
    const sentence = /[^。；]*[。；]?$/.exec(before)?.[0] ?? ''
    const wholes = matchesOf(sentence, AMOUNTS)
    const whole = wholes.length === 1 ? wholes[0] : undefined
    if (!whole) continue
    const [list = ''] = text.slice(at + 2, at + LIST).split(/。|其中/, 1)
    const total = amountOf(whole)
    const parts = partsOf(list, total.unit)
    const rounding = parts.reduce((all, { rounding }) => all + rounding, total.rounding)
    const sum = parts.reduce((all, { number }) => all + number, 0)
    const isWhole = COMPLETE.some((names) => names.length === parts.length && names.every((name, i) => parts[i]?.label.includes(name)))
    const isApart = isWhole || DISJOINT.some((names) => parts.every(({ label }) => names.test(label)))
    const over = isWhole ? Math.abs(sum - total.number) : sum - total.number
    if (
      parts.length < 2 ||
      !isApart ||
      parts.some(({ label }) => LESS.test(label)) ||
      over <= rounding + 1e-6 * sum ||
      over > NEAR * total.number
    )
      continue
    const scale = SCALES[whole[3] as string] ?? 1
    const shown = (number: number) => Number((number / scale).toFixed(4))
    const from = at - sentence.length + whole.index
    wrong.push({ from, to: at + 2 + list.length, sum: shown(sum), total: shown(total.number), unit: whole[3] + total.unit })
  }
  return wrong
}

function amountOf([, digits, decimals = '', scale = '', unit = '']: RegExpExecArray): Amount {
  const factor = SCALES[scale] ?? 1
  return { number: Number(digits) * factor, unit, rounding: decimals ? 0.5 * 10 ** -decimals.length * factor : 0 }
}

/** The parts of the unit, by what stands before each: 农用地2.1公顷（耕地1.5公顷），建设用地0.2公顷 */
function partsOf(list: string, unit: string): (Amount & { label: string })[] {
  const words = list.replace(/（[^（）]*）/g, '')
  if (OVERLAPS.test(words)) return []
  return words.split(/[，；、：:]|(?<=\d[千万亿]?[元亩顷里米人户吨])和/).flatMap((part) => {
    const found = AMOUNT.exec(part)
    return found?.[4] === unit ? [{ ...amountOf(found), label: part.slice(0, found.index) }] : []
  })
}
