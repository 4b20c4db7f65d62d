/** Notes (注释) below a table or a text: `注：1.…`⏎`2.…` */

import { signs } from '../../text/characters.js'
import type { Token } from '../../tokens/index.js'
import type { Label } from '../../tokens/labels/label.js'
import type { Source } from '../source.js'

const OPENS = signs('注註备備说說附')
const NUMBERED = /^(?:附?[注註]|[备備][注註]|[说說]明)[^\S\r\n]{0,2}[：:][^\S\r\n]{0,4}(?:1[.．、]|[①⒈]|[（(]1[）)])/
const HEADING = /^(?:附?[注註]|[注註][释釋])[^\S\r\n]{0,2}[：:]?$/
const LONGEST = 12

/** Places of the labels that go on with the number of a note: they open no divisions. */
export function noteLabels(source: Source, tokens: readonly Token[]): ReadonlySet<number> {
  const found = new Set<number>()
  for (let at = 0; at < tokens.length; at++) {
    const opening = openingOf(source, tokens[at] as Token)
    if (!opening || !NUMBERED.test(opening)) continue
    for (
      let number = 2;
      (tokens[at + 1]?.value as Label | undefined)?.ordinal?.[0] === number && tokens[at + 1]?.kind === 'label';
      number++
    )
      found.add(++at)
  }
  return found
}

/** 注释：⏎[1]本公报数据均为初步统计数。: the notes of the whole text. */
export function isOverNotes(source: Source, token: Token, next: Token | undefined): boolean {
  if (!next) return false
  const opening = openingOf(source, token)
  return opening !== '' && HEADING.test(opening) && /^[[［【]1[\]］】]/.test(source.ink(next).slice(0, 3))
}

function openingOf(source: Source, token: Token): string {
  const from = source.inkStart(token)
  if (token.kind === 'label' || !OPENS.has(source.text.charCodeAt(from))) return ''
  return source.text.slice(from, Math.min(source.inkEnd(token), from + LONGEST))
}
