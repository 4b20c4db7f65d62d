/** 表格 as a PDF's text gives it, a cell on each line and none of the rows numbered: its amounts look like page numbers. */
import type { Line } from '../text/lines.js'
import { inkOf } from '../text/print.js'
import type { Token } from '../tokens/index.js'

const WHOLE_NUMBER = /^\d{1,4}$/
const WIDEST_NUMBER = 4
/** Page numbers stand further apart. */
const NEAR = 4
const FEWEST = 3

/** `石桥镇`⏎`120`⏎`118`⏎`白马乡`⏎`90`: numbers near each other that do not only grow are of no pages, but for the next page's. */
export function markLoneAmounts(text: string, lines: readonly Line[], tokens: Token[]): void {
  let page = 0
  let near: number[] = []
  let above = 0
  let falls = false
  for (let at = 0; at < tokens.length; at++) {
    const line = lines[at] as Line
    if (tokens[at]?.kind !== 'furniture' || line.width > WIDEST_NUMBER) continue
    const ink = inkOf(text, line)
    if (!WHOLE_NUMBER.test(ink)) continue
    const number = Number(ink)
    if (number === page + 1) {
      page = number
      continue
    }
    if (at - (near.at(-1) ?? at) > NEAR) settle()
    falls ||= number < above || number === 0
    above = number
    near.push(at)
  }
  settle()

  function settle(): void {
    if (!falls || near.length < FEWEST) page = above
    else for (const at of near) tokens[at] = { ...(tokens[at] as Token), kind: 'bare' }
    near = []
    above = 0
    falls = false
  }
}
