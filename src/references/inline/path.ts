/** 条款项目: `第三条第二款第（一）项`, `第四条至第七条`, `第五、六条` (立法法 art. 65). */
import Parsimmon from 'parsimmon'
import { NUMERALS, toNumber } from '../../numerals.js'
import type { PathUnit, Step } from '../model.js'
import { numbersBetween, numbersIn, RANGE } from './numerals.js'
import { inOrder, match, reading } from './rule.js'

/** From the whole to its parts. */
export const UNITS: Readonly<Record<string, PathUnit>> = {
  部分: 'part',
  编: 'book',
  分编: 'subbook',
  章: 'chapter',
  节: 'section',
  条: 'article',
  款: 'paragraph',
  项: 'item',
  目: 'subitem',
}

const SIGNS = Object.keys(UNITS)
const ORDER = Object.values(UNITS)

/** `第3条之1第2款`. */
export function pathText(path: readonly Step[]): string {
  return path
    .map(({ unit, ordinal, ordinal: [first, ...more] }) =>
      unit === 'decimal' ? ordinal.join('.') : `第${first}${SIGNS[ORDER.indexOf(unit)]}${more.map((part) => `之${part}`).join('')}`,
    )
    .join('')
}

const NUM = `[0-9０-９${NUMERALS}]{1,7}`
const ONE = `(?:[（(] ?${NUM} ?[）)]|${NUM})`
/** `第` numbers unit; at most 12 numbers. */
const STEP = new RegExp(
  `第? ?(${ONE}(?: ?(?:以及|[、，和及与或${RANGE}]) ?${ONE}){0,12}) ?(部分|分编|编|章|节|条|款|项(?!目)|目(?!录|标|前|的))((?:之[${NUMERALS}]{1,2})?)`,
  'y',
)
interface Steps {
  /** Each number of a list is a step of its own. */
  steps: Step[]
  /** `第` stands before it. */
  marked: boolean
}

const step = reading(match(STEP), ([printed, numbers, sign, again]): Steps | undefined => {
  const marked = printed.startsWith('第')
  const unit = UNITS[sign as string] as PathUnit
  const ordinals = numbersIn(numbers as string)
  if (!ordinals.every(Boolean) || (!marked && unit !== 'item')) return undefined
  return {
    marked,
    steps: ordinals.map((n, i) => ({ unit, ordinal: again && i === ordinals.length - 1 ? [n, toNumber(again.slice(1))] : [n] })),
  }
})

/** One path; where its last step is a list, several that begin alike. */
const path = reading(step.times(1, ORDER.length), (all): Step[][] | undefined => {
  const [first] = all as [Steps]
  const falls = all.every((s, i) => i === 0 || rank(s.steps) > rank((all[i - 1] as Steps).steps))
  if (!first.marked || !falls) return undefined
  const stem = all.slice(0, -1).map((s) => s.steps.at(-1) as Step)
  return (all.at(-1) as Steps).steps.map((last) => [...stem, last])
})

function rank([first]: Step[]): number {
  return ORDER.indexOf((first as Step).unit)
}

const joiner = match(new RegExp(` ?(?:以及|或者|[、，和及与或${RANGE}]) ?`, 'y')).map(([sign]) => sign.trim())

// 第二十条、二十一条; but 第三条、三条措施
const article = match(new RegExp(`([0-9０-９${NUMERALS}]{2,7}) ?条(?![例件款])`, 'y')).map(([, n]): Step[][] => [
  [{ unit: 'article', ordinal: [toNumber(n as string)] }],
])

// 第十条第一款、同条第三款
const SAME = match(/[同该]条 ?/y)

/** Paths, lists and ranges of paths, expanded; what a later one leaves out it takes from the one before. */
export const paths: Parsimmon.Parser<Step[][]> = inOrder(
  [path, Parsimmon.seq(joiner, SAME.then(path).or(path).or(article)).many()],
  (first, more) => {
    const found = [...first]
    for (const [sign, next] of more) {
      const previous = found.at(-1) as Step[]
      const whole = next.map((one) => completed(one, previous))
      if (RANGE.includes(sign)) found.push(...between(previous, whole[0] as Step[]))
      found.push(...whole)
    }
    return found
  },
)

/** `第三条第一款、第二款`: the second is 第三条第二款. */
function completed(path: Step[], previous: Step[]): Step[] {
  const top = rank(path)
  const stem = previous.filter(({ unit }) => ORDER.indexOf(unit) < top)
  return stem.length < previous.length ? [...stem, ...path] : path
}

/** The paths between the ends of `第四条至第七条`. */
function between(from: Step[], to: Step[]): Step[][] {
  const [{ unit, ordinal }, last] = [from.at(-1) as Step, to.at(-1) as Step]
  const numbers = unit === last.unit ? numbersBetween(ordinal[0] as number, last.ordinal[0] as number) : []
  return numbers.map((number) => [...from.slice(0, -1), { unit, ordinal: [number] }])
}
