/** Numbers as labels print them. */
import type { Division } from '../nodes.js'
import { NUMERALS } from '../numerals.js'

type Labelled = Pick<Division, 'label'>

const DIGITS = '零一二三四五六七八九'

/** 21 → `二十一`, 105 → `一百零五`; up to 9999. */
export function toChinese(number: number): string {
  let result = ''
  let zero = false
  for (const [unit, name] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(number / unit) % 10
    if (digit === 0) zero = result !== ''
    else {
      result += (zero ? '零' : '') + (DIGITS[digit] as string) + name
      zero = false
    }
  }
  return result.replace(/^一十/, '十') || '零'
}

const from = (first: string, count: number) =>
  Array.from({ length: count }, (_, i) => String.fromCharCode(first.charCodeAt(0) + i)).join('')

/** Numerals of one character, in the order of their numbers: 乙、 ② ⒉ ⑵ ㈡ */
const SERIES = ['甲乙丙丁戊己庚辛壬癸', from('①', 20) + from('㉑', 15) + from('㊱', 15), from('⒈', 20), from('⑴', 20), from('㈠', 10)]

const NUMBER = new RegExp(`[${NUMERALS}]+|[0-9０-９]+(?=[^0-9０-９]*$)|[${SERIES.join('')}]`)

/** Whether a label's number can be written: not that of 子、, a numeral that only a grammar pack knows. */
export function isWritable({ label }: Labelled): boolean {
  return NUMBER.test(label)
}

/** The label with another last number: `三、` and 4 → `四、`, `4.3` and 4 → `4.4`; the number alone where it cannot be written. */
export function labelWith(division: Labelled, number: number): string {
  return isWritable(division) ? division.label.replace(NUMBER, (numeral) => numeralLike(numeral, number)) : String(number)
}

function numeralLike(numeral: string, number: number): string {
  const series = SERIES.find((all) => all.includes(numeral))
  if (series) return series[number - 1] ?? `(${number})`
  if (/[0-9]/.test(numeral)) return String(number)
  return /[０-９]/.test(numeral)
    ? String(number).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
    : toChinese(number)
}

/** Labels from `from` up to, and without, `to`: three at most, then `…`. */
export function labelsBetween(division: Labelled, from: number, to: number): string[] {
  const labels: string[] = []
  for (let number = from; number < to && labels.length < 3; number++) labels.push(labelWith(division, number))
  if (to - from > 3) labels.push('…')
  return labels
}
