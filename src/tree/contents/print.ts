/** 目录: what the lines of an entry print, and the entries that stand beside each other on one line. */
import type { Line } from '../../text/lines.js'
import type { Token } from '../../tokens/index.js'
import { trimmedStart } from '../ink.js'
import type { Source } from '../source.js'

/** A print without the breaks of its lines, and where each of its units stands in the text, of which it holds all between two places. */
export interface Print {
  token: Token
  line: string
  places: readonly number[]
  from: number
  to: number
}

/** …的通知（3）　　　　关于…的决定（7）   任免通知（13）　　2023年3月大事记（15）: a page behind which another entry begins */
const PAGE_WITHIN = /(?:[（(]\d{1,4}[）)]|[.…·．_]{2,80}\s?\d{1,4})(?=(?:\t|[^\S\r\n\t]{2})\s{0,80}(?:[㐀-鿿《]|\d{4}年))/g

export function printsOf(source: Source, token: Token): Print[] {
  const places: number[] = []
  let line = ''
  for (let i = token.first; i <= token.last; i++) {
    const { inkStart, inkEnd } = source.lines[i] as Line
    line += source.text.slice(inkStart, inkEnd)
    for (let at = inkStart; at < inkEnd; at++) places.push(at)
  }
  const ends = [...line.matchAll(PAGE_WITHIN)].map((found) => found.index + found[0].length)
  // …（3）　 云政发〔2023〕1号: only where the last has a page too
  if (!source.reader.contentsLine(line.slice(ends.at(-1)))?.page) ends.length = 0
  return [0, ...ends].map((from, i): Print => {
    const to = ends[i] ?? line.length
    return {
      token,
      line: line.slice(from, to),
      places: places.slice(from, to),
      from: from === 0 ? source.start(token) : trimmedStart(source.text, places[from] as number),
      to: to === line.length ? source.end(token) : (places[to - 1] as number) + 1,
    }
  })
}
