/** 署名: who signs, one or several on a line. */

import type { Signature } from '../../nodes.js'
import { inkIn } from '../../text/clean.js'
import type { Token } from '../../tokens/index.js'
import type { ReadOrgans } from '../../tokens/organ.js'
import { inkAfter, trimmedEnd } from '../ink.js'
import type { Source } from '../source.js'

function signatureOf(source: Source, token: Token): Signature {
  // a name of two characters is set apart: 县长 李某
  const spaced = token.kind === 'byline' || token.kind === 'keyLine'
  return source.leaf('signature', token, spaced ? source.prose(source.inkStart(token), source.inkEnd(token)) : source.name(token))
}

/** 某县财政局　某县教育局: one line, two signatures. */
export function signaturesOf(source: Source, token: Token): Signature[] {
  const organs = token.kind === 'organ' ? (token.value as ReadOrgans).organs : []
  return organs.length < 2 ? [signatureOf(source, token)] : splitSignatures(source, organs, token, source.end(token))
}

/** Each name begins after the ink of those before it, which a line's end may cut: 某县财政局　某县教⏎育局. */
export function splitSignatures(source: Source, organs: readonly string[], token: Token, end: number): Signature[] {
  let from = source.start(token)
  let ink = 0
  return organs.map((value, i) => {
    ink += inkIn(value)
    const next = i === organs.length - 1 ? end : inkAfter(source.text, source.inkStart(token), source.end(token), ink)
    const position = source.position(from, trimmedEnd(source.text, from, next))
    from = next
    return { type: 'signature', value, position }
  })
}
