/** Mentions of documents and divisions in running text, as `extract` of `gongbao/references` finds them. */
import type { Paragraph } from '../nodes.js'
import type { Found, References } from '../references/model.js'
import type { Content, Element } from './element.js'

/** Words of a paragraph's value that mean another place of the tree. */
export interface Mention {
  from: number
  to: number
  /** Id of what is meant. */
  id: string
}

interface Placed extends Mention {
  offset: number
  printed: string
}

/** Only mentions with one place in the tree, and no two over the same words. */
export class Mentions {
  private readonly placed: Placed[] = []

  /** `within`: the id of the part that must hold what is meant. */
  constructor(
    { citations, internal }: Pick<References, 'citations' | 'internal'> = { citations: [], internal: [] },
    private readonly within?: string,
  ) {
    for (const citation of citations) this.add(citation, citation.id)
    for (const reference of internal)
      if (reference.kind !== 'self' && reference.targets.length === 1) this.add(reference, reference.targets[0]?.id)
    this.placed.sort((a, b) => a.offset - b.offset)
  }

  private add({ printed, within: [from, to], position }: Found, id: string | undefined): void {
    if (id === undefined || from >= to || !(this.within === undefined || id === this.within || id.startsWith(`${this.within}.`))) return
    this.placed.push({ offset: position.start.offset, printed, from, to, id })
  }

  of(paragraph: Paragraph): Mention[] {
    const mentions: Mention[] = []
    // A tree may have no places, where nobody asks for links.
    if (this.placed.length === 0) return mentions
    for (let at = firstFrom(this.placed, paragraph.position.start.offset); at < this.placed.length; at++) {
      const { offset, printed, from, to, id } = this.placed[at] as Placed
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
