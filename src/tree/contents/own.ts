/** 目录 that a statute or a plan has of its own: where it ends. */

import { entryName } from '../../tokens/entry-names.js'
import type { Token } from '../../tokens/index.js'
import type { Label } from '../../tokens/labels/label.js'
import { pastFurniture, type Sequence } from '../sequence.js'
import type { Source } from '../source.js'

/** Entries of the contents of one text. */
const MOST_ENTRIES = 400
/** What a sentence is where it ends in a stop: no entry of the contents. */
const BODY = new Set(['prose', 'label'])
const NEVER_LISTED = new Set(['salutation', 'date', 'signedDate', 'annotation', 'documentNumber', 'documentTitle', 'contentsHeading'])

/**
 * Index past the contents that a text has of its own: its lines end where the first of them comes again, or, where it does
 * not before the text begins, where its number or its name does, or with the last that has a page number or a label.
 */
export function ownContentsEnd(sequence: Sequence, from: number, source: Source): number {
  const start = pastFurniture(sequence.tokens, from + 1)
  const first = nameAt(sequence, start, source)
  let listed = from + 1
  let similar = 0
  for (let at = start; at < sequence.tokens.length && at <= from + MOST_ENTRIES; at++) {
    const token = sequence.token(at)
    if (NEVER_LISTED.has(token.kind) || token.last > token.first + 1) break
    // 目录⏎第一章 …⏎序言⏎本规划根据…编制。⏎第一章 …
    if (BODY.has(token.kind) && '。；'.includes(source.text[source.inkEnd(token) - 1] as string)) break
    if (at > start && nameAt(sequence, at, source) === first) return at
    if (at > start && similar === 0 && areSimilar(sequence.token(start), token)) similar = at
    if (listed === at && (token.kind === 'label' || source.reader.contentsLine(source.ink(token)))) listed = at + 1
  }
  return similar > 0 ? similar : listed
}

/** 第二章 总则 of the contents, read for 第一章, or 第一章 总剅: one of the two tells. */
function areSimilar(first: Token, token: Token): boolean {
  if (first.kind !== 'label' || token.kind !== 'label') return false
  const [own, other] = [first.value as Label, token.value as Label]
  return own.scheme === other.scheme && (own.ordinal.join() === other.ordinal.join() || own.rest === other.rest)
}

const HEADINGS = new Set(['label', 'bare', 'title', 'organ'])
const FEWEST_ENTRIES = 4
/** 第一章 总则⏎第二章 …⏎第三章 附则⏎第一章 总则 */
const CHAPTERS = new Set<string>(['book', 'chapter'])
const FEWEST_CHAPTERS = 1

/**
 * Index past the contents that stand under a title without the word 目录: nothing but headings, until the first that has a
 * number comes again. A heading above it may have lost its own number: 总则⏎1.1 编制目的⏎…⏎1 总则⏎1.1 编制目的
 */
export function unmarkedContentsEnd(sequence: Sequence, from: number, source: Source): number {
  if (!'12U'.includes(sequence.kinds[from - 1] ?? ' ')) return from
  const numbered = sequence.kinds[from] === 'L' ? from : from + 1
  if (sequence.kinds[numbered] !== 'L') return from
  const first = numberedName(sequence.token(numbered), source)
  for (let at = from; at < sequence.tokens.length && at <= from + MOST_ENTRIES; at++) {
    const token = sequence.token(at)
    if (token.kind === 'furniture') continue
    if (!HEADINGS.has(token.kind) || /[。；：]/.test(source.ink(token))) break
    if (at > numbered && token.kind === 'label' && numberedName(token, source) === first)
      return at - from > (CHAPTERS.has((token.value as Label).scheme) ? FEWEST_CHAPTERS : FEWEST_ENTRIES) ? at - (numbered - from) : from
  }
  return from
}

/** 1 总则 and 1.总则 are the same. */
function numberedName(token: Token, source: Source): string {
  const { ordinal, rest } = token.value as Label
  return `${ordinal.join('.')} ${entryName(rest, source.reader.contentsLine)}`
}

function nameAt(sequence: Sequence, at: number, source: Source): string {
  const token = sequence.tokens[at]
  if (token?.kind === 'label') return numberedName(token, source)
  return token ? entryName(source.ink(token), source.reader.contentsLine) : ''
}
