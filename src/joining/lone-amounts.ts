/** 表格 as a PDF's text gives it, a cell on each line and none of the rows numbered: its amounts look like page numbers. */
import type { Line } from '../text/lines.js'
import { inkOf } from '../text/print.js'
import type { Token } from '../tokens/index.js'

const WHOLE_NUMBER = /^\d{1,4}$/
const WIDEST_NUMBER = 4
/** Page numbers stand further apart. */
const NEAR = 4
const FEWEST = 3

/**
 * `石桥镇`⏎`120`⏎`118`⏎`白马乡`⏎`90`: numbers near each other that do not only grow are of no pages, but for the next page's. Those of
 * pages that are in disorder, or begin anew at 1, still mostly follow the one above.
 */
export function markLoneAmounts(text: string, lines: readonly Line[], tokens: Token[]): void {
  let page = 0
  let contents = -1 - NEAR
  let near: number[] = []
  let above = 0
  let falls = false
  let jumps = 0
  for (let at = 0; at < tokens.length; at++) {
    const line = lines[at] as Line
    if (tokens[at]?.kind === 'contentsHeading') contents = at
    if (tokens[at]?.kind !== 'furniture' || line.width > WIDEST_NUMBER) continue
    const ink = inkOf(text, line)
    if (!WHOLE_NUMBER.test(ink)) continue
    // 目录⏎关于做好春耕工作的通知⏎5
    if (at - contents <= NEAR) {
      contents = at
      continue
    }
    const number = Number(ink)
    if (number === page + 1) {
      page = number
      continue
    }
    if (at - (near.at(-1) ?? at) > NEAR) settle()
    const first = near.length === 0 || number === 1
    falls ||= number === 0 || (!first && number < above)
    if (!first && number !== above + 1) jumps++
    above = number
    near.push(at)
  }
  settle()

  function settle(): void {
    if (!falls || near.length < FEWEST || jumps * 2 < near.length) page = above
    else for (const at of near) tokens[at] = { ...(tokens[at] as Token), kind: 'bare' }
    near = []
    above = 0
    falls = false
    jumps = 0
  }
}
