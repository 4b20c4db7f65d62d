/** Mentions of documents and divisions in running text, as `extract` of `gongbao/references` finds them. */
import type { Paragraph } from '../nodes.js'
import type { References } from '../references/model.js'
import type { Content, Element } from './element.js'

/** Words of a paragraph's value that mean another place of the tree. */
export interface Mention {
  from: number
  to: number
  /** Id of what is meant. */
  id: string
}

export type Mentions = (paragraph: Paragraph) => Mention[]

interface Placed extends Mention {
  offset: number
  printed: string
}

/** Only mentions with one place in the tree, and no two over the same words. */
export function mentionsOf(
  { citations, internal }: Pick<References, 'citations' | 'internal'> = { citations: [], internal: [] },
): Mentions {
  const placed: Placed[] = []
  for (const { printed, within, position, id } of citations) add(printed, within, position.start.offset, id)
  for (const { kind, printed, within, position, targets } of internal)
    if (kind !== 'self' && targets.length === 1) add(printed, within, position.start.offset, targets[0]?.id)
  placed.sort((a, b) => a.offset - b.offset)
  return (paragraph) => {
    const mentions: Mention[] = []
    for (let at = firstFrom(placed, paragraph.position.start.offset); at < placed.length; at++) {
      const { offset, printed, from, to, id } = placed[at] as Placed
      if (offset >= paragraph.position.end.offset) break
      if (paragraph.value.slice(from, to) === printed) mentions.push({ from, to, id })
    }
    mentions.sort((a, b) => a.from - b.from || b.to - a.to)
    let covered = 0
    return mentions.filter(({ from, to }) => {
      if (from < covered) return false
      covered = to
      return true
    })
  }

  function add(printed: string, [from, to]: readonly [number, number], offset: number, id: string | undefined): void {
    if (id !== undefined && from < to) placed.push({ offset, printed, from, to, id })
  }
}

/** Index of the first mention at or after the offset. */
function firstFrom(placed: readonly Placed[], offset: number): number {
  let low = 0
  let high = placed.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((placed[middle] as Placed).offset < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** A paragraph's value with its mentions written as links. */
export function linked(value: string, mentions: readonly Mention[], link: (text: string, id: string) => Element): Content[] {
  const parts: Content[] = []
  let at = 0
  for (const { from, to, id } of mentions) {
    if (from > at) parts.push(value.slice(at, from))
    parts.push(link(value.slice(from, to), id))
    at = to
  }
  if (at < value.length || parts.length === 0) parts.push(value.slice(at))
  return parts
}
