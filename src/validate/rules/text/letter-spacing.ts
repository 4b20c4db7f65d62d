/** 关于做好防汛工作的 通 知 */

import type { Leaf } from '../../../nodes.js'
import { isBlank, isHan } from '../../../text/characters.js'
import { shortened } from '../../excerpt.js'
import type { Edit } from '../../message.js'
import type { Rule } from '../../rule.js'
import { isOrgan } from '../../sign-off.js'

const TYPES: readonly Leaf['type'][] = ['title', 'heading', 'signature', 'addressee', 'date', 'documentNumber']

export const letterSpacing: Rule = {
  id: 'text/letter-spacing',
  severity: 'info',
  description: { zh: '标题、署名等字间有空格', en: 'Blanks between the characters of a title, signature or number' },
  source: 'GB/T 9704-2012 §7.3.1',
  messages: { blanks: { zh: '字间有 {count} 处空格：“{found}”', en: 'blanks between characters ({count}): “{found}”' } },
  fixable: true,
  check: (context) => ({
    leaf(node, ancestors) {
      const { report, source } = context
      const { start, end } = node.position
      if (source === undefined || !TYPES.includes(node.type) || end.offset - start.offset === node.value.length) return
      // 目 录, the cover and 县 长　林 远 are set so by custom.
      if (node.type === 'signature' && !isOrgan(node.value)) return
      if (isSetApart(node.value)) return
      if (ancestors.some(({ type }) => type === 'masthead' || type === 'contents' || type === 'colophon')) return
      const fix = blanksIn(source, node)
      const [first] = fix
      const last = fix.at(-1)
      if (!first || !last) return
      const range = [first.start - 1, last.end + 1] as const
      const found = shortened(source.slice(...range).replace(/\s+/g, ' '))
      report({ node, range, message: 'blanks', data: { count: fix.length, found }, fix })
    },
  }),
}

/** 公　告, 慰　问　信, 第一章　总　则, 附　件: a word that is alone on its line is set so by custom. */
function isSetApart(value: string): boolean {
  return /^(?:第[^\s]{1,6}[编章节]\s?)?[㐀-鿿]{2,3}$/.test(value)
}

/** Blanks inside a line that the leaf's value does not have. */
function blanksIn(source: string, { value, position: { start, end } }: Leaf): Edit[] {
  const edits: Edit[] = []
  let index = 0
  for (let at = start.offset; at < end.offset; ) {
    if (!isBlank(source.charCodeAt(at))) {
      if (value[index] === source[at]) index++
      at++
      continue
    }
    const from = at
    while (at < end.offset && isBlank(source.charCodeAt(at))) at++
    const blanks = source.slice(from, at)
    if (value[index] === ' ') index++
    else if (!/[\r\n]/.test(blanks) && isHan(source.charCodeAt(from - 1)) && isHan(source.charCodeAt(at)) && isApart(source, from, at))
      edits.push({ start: from, end: at, text: '' })
  }
  return edits
}

/** No blank between two organs, 云溪县财政局 云溪县水务局, but one between single characters: 办 公 室. */
function isApart(source: string, from: number, to: number): boolean {
  return !'府办室厅会局院部委署'.includes(source[from - 1] as string) || [from - 2, to + 1].some((at) => !isHan(source.charCodeAt(at)))
}
