/**
 * Grammar packs: what a county's gazette has of its own, as data that a clerk can review.
 *
 * ```ts
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
 * ```
 *
 * @packageDocumentation
 */
import * as z from 'zod'
import { base } from '../grammars/base.js'
import type { Grammar } from './grammar.js'
import { readerOf } from './reader.js'

export type { Detection, Evidence } from './detect.js'
export { detectGrammar } from './detect.js'
export type * from './grammar.js'
export type { Division, Leaf, Position, Scheme } from './nodes.js'
export type { ContentsLine, ContentsRule } from './tokens/contents-line.js'
export type { Token } from './tokens/index.js'
export type { Kind } from './tokens/kinds.js'
export type { Label } from './tokens/label.js'
export { type LineReading, type LineRule, match, reading, restOfLine } from './tokens/rule.js'
export type { Sequence, Span } from './tree/sequence.js'
export type { Source } from './tree/source.js'
export type { Piece, Reading, StructureRule } from './tree/structure.js'

const word = z.string().trim().min(1)
const words = z.array(word)
const publicity = z.enum(['full', 'partial', 'on-request', 'none'])

const place = z.strictObject({
  names: words.min(1),
  level: z.enum(['nation', 'province', 'prefecture', 'county', 'township']),
  parent: word.optional(),
  unlike: words.optional(),
})

const organ = z.strictObject({
  name: word,
  short: words.optional(),
  kind: z.enum(['government', 'office', 'department', 'party', 'congress', 'court', 'township', 'enterprise', 'other']).optional(),
})

const prefix = z.string().regex(/^[\u3400-\u9fff]{1,14}$/, '机关代字: 1 to 14 Chinese characters, without brackets and year')

const vocabulary = z.strictObject({
  documentKinds: words.optional(),
  instrumentKinds: words.optional(),
  organEndings: words.optional(),
  posts: words.optional(),
  roles: words.optional(),
  colophonKeys: words.optional(),
  metaKeys: words.optional(),
  contentsSections: words.optional(),
})

function placed(rule: z.ZodType) {
  return z.array(
    z.union([
      z.strictObject({ rule, before: word.optional() }),
      z.strictObject({ rule, after: word }),
      z.strictObject({ rule, instead: word }),
      z.strictObject({ without: word }),
    ]),
  )
}

const config = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/, 'small letters, digits and hyphens, a letter first'),
  name: word,
  extends: z.custom<Grammar>((value) => typeof value === 'object' && value !== null && 'id' in value, 'a grammar').optional(),
  place: place.optional(),
  organs: z.array(organ).optional(),
  documentNumbers: z.record(prefix, z.strictObject({ issuer: word, stream: word.optional(), purpose: word.optional() })).optional(),
  masthead: z
    .strictObject({ title: word.optional(), pinyin: word.optional(), sponsor: word.optional(), frequency: word.optional() })
    .optional(),
  annotations: z.record(word, publicity).optional(),
  words: vocabulary.optional(),
  lines: placed(z.looseObject({ kind: word, name: word.optional(), reading: z.function() })).optional(),
  structures: placed(z.looseObject({ name: word, begins: words, parser: z.function() })).optional(),
  rules: z.array(z.looseObject({ id: word })).optional(),
  ruleSettings: z.record(word, z.unknown()).optional(),
  contents: placed(
    z.looseObject({ name: word, parser: z.custom((value) => typeof value === 'object' && value !== null, 'a Parsimmon parser') }),
  ).optional(),
})

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
  const checked = config.safeParse(pack)
  const id = typeof pack === 'object' && pack !== null && typeof pack.id === 'string' ? pack.id : '?'
  if (!checked.success)
    throw new GrammarError(`grammar ${id}:\n${checked.error.issues.map((issue) => `  ${describe(issue, pack)}`).join('\n')}`)
  const grammar: Grammar = Object.freeze({ extends: base, ...pack })
  try {
    readerOf(grammar)
  } catch (error) {
    throw new GrammarError(`grammar ${id}: ${(error as Error).message}`)
  }
  return grammar
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

const SHAPES: Readonly<Record<string, Record<string, unknown>>> = {
  '': config.shape,
  place: place.shape,
  words: vocabulary.shape,
  organs: organ.shape,
  documentNumbers: { issuer: 1, stream: 1, purpose: 1 },
  masthead: { title: 1, pinyin: 1, sponsor: 1, frequency: 1 },
}

function expectedKeys(path: readonly PropertyKey[]): string[] {
  return Object.keys(SHAPES[String(path[0] ?? '')] ?? {})
}
