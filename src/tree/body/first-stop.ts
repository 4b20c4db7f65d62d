/** The sign that ends the first sentence of a labelled line. */
import { isBlank, isDigit, isFullStop, signs } from '../../text/characters.js'

export interface Stop {
  at: number
  /** Characters before it, blanks apart. */
  length: number
  commas: number
}

const OPEN = signs('（(“《〈<【[「『')
const CLOSE = signs('）)”》〉>】]」』')
const STOPS = signs('。；;：:！？?')

/** The first 。；：！？ outside brackets and quotes. */
export function firstStop(text: string, from: number, to: number): Stop | undefined {
  let depth = 0
  let length = 0
  let commas = 0
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (isBlank(code)) continue
    length++
    if (code >= 0x4e00 && code < 0xff00) continue
    if (OPEN.has(code)) depth++
    else if (CLOSE.has(code)) depth = Math.max(0, depth - 1)
    else if (depth > 0) continue
    else if ((STOPS.has(code) && !isWithinTime(text, at)) || isFullStop(text, at)) return { at, length: length - 1, commas }
    else if (code === 0xff0c || code === 44) commas++
  }
  return undefined
}

/** 每天6:30开馆   按3：1配备 */
function isWithinTime(text: string, at: number): boolean {
  return ':：'.includes(text[at] as string) && isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1))
}
