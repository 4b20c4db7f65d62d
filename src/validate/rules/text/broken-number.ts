/** 148 at the end of a line, 89 元 at the beginning of the next */

import type { Leaf } from '../../../nodes.js'
import { isBlank, isDigit, isHan } from '../../../text/characters.js'
import type { Rule } from '../../rule.js'

export const brokenNumber: Rule = {
  id: 'text/broken-number',
  severity: 'info',
  description: { zh: '数字或文号被换行拆开', en: 'A line break cuts a number' },
  source: 'GB/T 15835-2011 §5.1',
  messages: { broken: { zh: '数字“{found}”被换行拆开', en: 'a line break cuts the number “{found}”' } },
  check: (context) => ({
    leaf(node) {
      const { report, source } = context
      if (source === undefined || node.position.start.line === node.position.end.line) return
      for (const range of breaks(source, node))
        report({ node, range, message: 'broken', data: { found: source.slice(...range).replace(/\s+/g, '|') } })
    },
  }),
}

/** Digits, line break, digits: from the first to the last of them. */
function breaks(source: string, { position }: Leaf): [number, number][] {
  const found: [number, number][] = []
  const end = position.end.offset
  let at = source.indexOf('\n', position.start.offset)
  while (at >= 0 && at < end) {
    let left = at
    while (left > position.start.offset && isBlank(source.charCodeAt(left - 1))) left--
    let right = at
    while (right < end && isBlank(source.charCodeAt(right))) right++
    if (isCut(source, left - 1, right)) {
      while (left > position.start.offset && isNumber(source, left - 1)) left--
      let to = right
      while (to < end && isNumber(source, to)) to++
      found.push([left, to])
    }
    at = source.indexOf('\n', right)
  }
  return found
}

/** 148⏎89, 〔2⏎017〕, 〕⏎34号, 云政发⏎〔2017〕 */
function isCut(source: string, left: number, right: number): boolean {
  if (source[right] === '〔') return isHan(source.charCodeAt(left))
  return isNumber(source, left) && isNumber(source, right) && (isDigit(source.charCodeAt(left)) || isDigit(source.charCodeAt(right)))
}

function isNumber(source: string, at: number): boolean {
  return isDigit(source.charCodeAt(at)) || '.．〔〕'.includes(source[at] as string)
}
