/** 一⏎今年的水利工作，…⏎二⏎…: numerals alone on their lines, over the sections of a speech. */
import { NUMERALS } from '../numerals.js'
import type { Line } from '../text/lines.js'
import type { Token } from '../tokens/index.js'
import type { Label } from '../tokens/labels/label.js'

/** Gives the kind `bare` to all that stand over no text, as in cells of a table, or without a brother: 一, a page's number, above 一、 and 二、 */
export function markLoneNumerals(_text: string, _lines: readonly Line[], tokens: Token[]): void {
  const places: number[] = []
  for (let at = 0; at < tokens.length; at++) if (numberAt(at) > 0) places.push(at)
  let last = 0
  places.forEach((at, i) => {
    const number = numberAt(at)
    const hasBrother = (number > 1 && last === number - 1) || numberAt(places[i + 1] ?? -1) === number + 1
    if (hasBrother && tokens[at + 1]?.kind === 'prose') last = number
    else tokens[at] = { ...(tokens[at] as Token), kind: 'bare', value: null }
  })

  /** 0 where no numeral is alone on its line. */
  function numberAt(at: number): number {
    const token = tokens[at]
    if (token?.kind !== 'label') return 0
    const { scheme, label, rest, ordinal } = token.value as Label
    return rest === '' && scheme === 'chinese' && NUMERALS.includes(label.at(-1) as string) ? (ordinal[0] as number) : 0
  }
}
