/** Numbers as labels print them. */
import type { Division } from '../nodes.js'
import { NUMERALS } from '../numerals.js'

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

const NUMBER = new RegExp(`[${NUMERALS}]+|[0-9０-９]+(?=[^0-9０-９]*$)`)

/** The label of a division's neighbour with another last number: `三、` and 4 → `四、`, `4.3` and 4 → `4.4`. */
export function labelWith(division: Division, number: number): string {
  if (division.scheme === 'circled') return number >= 1 && number <= 20 ? String.fromCharCode(0x245f + number) : `(${number})`
  return division.label.replace(NUMBER, (digits) => (/\d/.test(digits.normalize('NFKC')) ? String(number) : toChinese(number)))
}

/** Labels from `from` up to, and without, `to`: three at most, then `…`. */
export function labelsBetween(division: Division, from: number, to: number): string[] {
  const labels: string[] = []
  for (let number = from; number < to && labels.length < 3; number++) labels.push(labelWith(division, number))
  if (to - from > 3) labels.push('…')
  return labels
}
