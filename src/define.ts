/**
 * Grammar packs: what a county's gazette has of its own, as data that a clerk can review.
 *
 * ```js
 * import { parse } from 'gongbao'
 * import { defineGrammar } from 'gongbao/grammar'
 * import { base } from 'gongbao/grammars/base'
 *
 * export const yunxi = defineGrammar({
 *   id: 'yunxi',
 *   name: '云溪县',
 *   extends: base,
 *   place: { names: ['云溪县'], level: 'county', parent: '青州市' },
 *   documentNumbers: { 云政发: { issuer: '云溪县人民政府', stream: '发' } },
 * })
 * console.log(parse('云政发〔2023〕15号\n', { grammar: yunxi }).children[0].issuer) // 云溪县人民政府
 * ```
 *
 * @packageDocumentation
 */
import { en } from 'zod/locales'
import type * as z from 'zod/mini'
import { base } from '../grammars/base.js'
import type { Grammar } from './grammar.js'
import { config, expectedKeys } from './pack-schema.js'
import { readerOf } from './reader.js'
import { parsersOf } from './tree/body/blocks.js'
import { Sequence } from './tree/sequence.js'
import { Source } from './tree/source.js'

export type { Detection, Evidence } from './detect.js'
export { detectGrammar } from './detect.js'
export type * from './grammar.js'
export type { Division, Leaf, Position, Scheme } from './nodes.js'
export type * from './placing.js'
export type { ContentsRule } from './tokens/contents-rules.js'
export type { Token } from './tokens/index.js'
export type { Kind } from './tokens/kinds.js'
export type { Label } from './tokens/labels/label.js'
export { type LineReading, type LineRule, match, reading, restOfLine } from './tokens/rule.js'
export type { ContentsLine } from './tokens/unpaged-line.js'
export type { Piece, Reading, StructureRule } from './tree/body/structure.js'
export type { Sequence, Span } from './tree/sequence.js'
export type { Source } from './tree/source.js'

/** A pack's config is wrong. The message names each field, what was found there and what was expected. */
export class GrammarError extends Error {
  override name = 'GrammarError'
}

/**
 * Makes a grammar of a pack's config; it extends the base grammar unless it says otherwise.
 *
 * @throws GrammarError where a field is unknown or wrong, or a rule is placed at a rule that there is not.
 */
export function defineGrammar(pack: Grammar): Grammar {
  const checked = config.safeParse(pack, { error: en().localeError })
  const id = typeof pack === 'object' && pack !== null && typeof pack.id === 'string' ? pack.id : '?'
  if (!checked.success)
    throw new GrammarError(`grammar ${id}:\n${checked.error.issues.map((issue) => `  ${describe(innermost(issue), pack)}`).join('\n')}`)
  const grammar: Grammar = Object.freeze({ extends: base, ...pack })
  try {
    const reader = readerOf(grammar)
    parsersOf(reader.structures, { source: new Source(reader), sequence: new Sequence() })
  } catch (error) {
    throw new GrammarError(`grammar ${id}: ${(error as Error).message}`)
  }
  return grammar
}

/** What a rule lacks says more than that none of the ways to place one fits. */
function innermost(issue: z.core.$ZodIssue): z.core.$ZodIssue {
  const inner = issue.code === 'invalid_union' ? issue.errors.flat().find(({ path }) => path.length > 1) : undefined
  return inner ? { ...inner, path: [...issue.path, ...inner.path] } : issue
}

function describe(issue: z.core.$ZodIssue, pack: unknown): string {
  if (issue.code === 'unrecognized_keys') {
    const where = issue.path.length > 0 ? `${issue.path.join('.')}: ` : ''
    return `${where}unknown field ${issue.keys.map((key) => JSON.stringify(key)).join(', ')}; expected one of ${expectedKeys(issue.path).join(', ')}`
  }
  if (issue.code === 'invalid_key')
    return `${issue.path.join('.')}: found the key ${JSON.stringify(issue.path.at(-1))}; ${issue.issues[0]?.message ?? issue.message}`
  let found: unknown = pack
  for (const key of issue.path) found = (found as Record<PropertyKey, unknown> | undefined)?.[key]
  const shown =
    found === undefined ? 'nothing' : typeof found === 'function' ? 'a function' : (JSON.stringify(found)?.slice(0, 60) ?? String(found))
  return `${issue.path.join('.') || 'config'}: found ${shown}; ${issue.message}`
}
