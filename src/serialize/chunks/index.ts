/** Pieces of a tree for search and for language models, each with where it comes from. */

import { mustBeTree } from '../../arguments.js'
import { idsOf } from '../../ids.js'
import type { Division, Document, Gazette, Node } from '../../nodes.js'
import { placesFault } from '../../places.js'
import { isParent, visit } from '../../visit.js'
import { gapAfter } from '../labels.js'
import { pack } from './pack.js'
import { contentOf, isPart, type Part, type Unit, unit } from './units.js'

export interface Chunk {
  /** The id of the part that it is, or begins; the second piece of a part has `.piece-2` behind it. */
  id: string
  /** Id, title and number of its document. Absent for masthead, contents, colophon and stray text. */
  document?: string
  title?: string
  documentNumber?: string
  /** Titles and headings that it stands under, the outermost first and its own last: issued text, 第二章 总则, 第五条. */
  path: string[]
  text: string
  /** Offsets in the parsed text, in UTF-16 units, end exclusive. Pieces of one paragraph have the paragraph's. */
  range: { start: number; end: number }
}

export interface ChunkOptions {
  /** Most UTF-16 units of a chunk's text; 800 without it. */
  limit?: number
}

const LIMIT = 800

/**
 * The tree in pieces: the largest parts that fit under the limit, up to a whole document, but a statute always by its articles; where a part does
 * not fit, its own paragraphs and then the parts below it. Page furniture is left out, nothing else, and nothing comes
 * twice. An id does not change when other documents change.
 *
 * @throws RangeError when the limit is no whole number above 0, TypeError when the tree has no places.
 */
export function toChunks(tree: Gazette, options: ChunkOptions = {}): Chunk[] {
  mustBeTree('toChunks', tree, options, 'limit')
  const { limit = LIMIT } = options
  if (!Number.isInteger(limit) || limit < 1) throw new RangeError(`the limit of a chunk must be a whole number above 0, not ${limit}`)
  const fault = placesFault(tree)
  if (fault) throw new TypeError(fault)
  return new Chunking(tree, limit).chunks
}

class Chunking {
  readonly chunks: Chunk[] = []
  private readonly ids: ReadonlyMap<Node, string>
  /** What is said of the document with each of its chunks. */
  private about: Pick<Chunk, 'document' | 'title' | 'documentNumber'> = {}

  constructor(
    tree: Gazette,
    private readonly limit: number,
  ) {
    this.ids = idsOf(tree)
    let strays = 0
    for (const child of tree.children) {
      if (child.type === 'furniture') continue
      const id = this.ids.get(child) ?? `stray-${++strays}`
      this.about = child.type === 'document' ? aboutOf(child, id) : {}
      if (isParent(child)) this.part(child, id, [])
      else this.pieces([unit(child, child.value)], id, [])
    }
  }

  private part(part: Document | Part | Exclude<Gazette['children'][number], { value: string }>, id: string, path: string[]): void {
    const content = contentOf(part)
    const whole = wholeText(content, this.limit)
    if (whole && !holdsArticles(part)) {
      this.pieces(whole, id, path)
      return
    }
    let own: Unit[] = []
    let before = 0
    for (const item of content) {
      if (!('type' in item)) {
        own.push(item)
        continue
      }
      before = this.pieces(own, id, path, before)
      own = []
      this.part(item, this.ids.get(item) as string, [...path, nameOf(item)].filter(Boolean))
    }
    this.pieces(own, id, path, before)
  }

  private pieces(units: readonly Unit[], id: string, path: string[], before = 0): number {
    let number = before
    for (const { text, start, end } of pack(units, this.limit)) {
      number++
      this.chunks.push({ id: number === 1 ? id : `${id}.piece-${number}`, ...this.about, path, text, range: { start, end } })
    }
    return number
  }
}

function aboutOf({ title, documentNumber }: Document, id: string): Pick<Chunk, 'document' | 'title' | 'documentNumber'> {
  return { document: id, ...(title ? { title } : {}), ...(documentNumber === undefined ? {} : { documentNumber }) }
}

/** All text of a part, or nothing if it is over the limit. */
function wholeText(content: readonly (Unit | Part)[], limit: number): Unit[] | undefined {
  const units: Unit[] = []
  let length = 0
  const stack = content.toReversed()
  for (let item = stack.pop(); item; item = stack.pop()) {
    if ('type' in item) {
      for (const inner of contentOf(item).toReversed()) stack.push(inner)
      continue
    }
    units.push(item)
    length += item.text.length + 1
    if (length > limit + 1) return undefined
  }
  return units
}

/** Of a statute, each article is cited and found by itself. */
function holdsArticles(part: Node): boolean {
  let articles = false
  visit(part, (node) => {
    if (node !== part && node.type === 'division' && node.scheme === 'article') articles = true
    return node === part || isPart(node)
  })
  return articles
}

function nameOf(part: Part): string {
  if (part.type !== 'division') return part.title ?? ''
  const { label, heading } = part as Division
  return heading === undefined ? label : `${label}${gapAfter(label)}${heading}`
}
