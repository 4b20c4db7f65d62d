/** 某县人民政府⏎2023-07-03: a day in digits below an organ is the date of a sign-off, whose 年月日 a web page or a scan has lost. */
import type { Line } from '../lines.js'
import { readDigitDate } from '../tokens/date.js'
import type { Token } from '../tokens/index.js'

/** What such a line is taken for by itself. */
const DIGITS = new Set(['bare', 'prose', 'label', 'furniture'])

/** Gives the kind `date` to days in digits below organs. */
export function markDigitDates(text: string, lines: readonly Line[], tokens: readonly Token[]): Token[] {
  return tokens.map((token, at) => {
    if (!DIGITS.has(token.kind) || token.first !== token.last || tokens[at - 1]?.kind !== 'organ') return token
    const { inkStart, inkEnd } = lines[token.first] as Line
    const value = readDigitDate(text.slice(inkStart, inkEnd))
    return value ? { ...token, kind: 'date', value } : token
  })
}
