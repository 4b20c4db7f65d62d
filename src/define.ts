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
import * as z from 'zod/mini'
import { base } from '../grammars/base.js'
import { isParser } from './apply.js'
import type { Grammar } from './grammar.js'
import { readerOf } from './reader.js'

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

const word = z.string().check(z.trim(), z.minLength(1))
const words = z.array(word)
const publicity = z.enum(['full', 'partial', 'on-request', 'none'])

const place = z.strictObject({
  names: words.check(z.minLength(1)),
  level: z.enum(['nation', 'province', 'prefecture', 'county', 'township']),
  parent: z.optional(word),
  unlike: z.optional(words),
})

const organ = z.strictObject({
  name: word,
  short: z.optional(words),
  kind: z.optional(z.enum(['government', 'office', 'department', 'party', 'congress', 'court', 'township', 'enterprise', 'other'])),
})

const prefix = z.string().check(z.regex(/^[\u3400-\u9fff]{1,14}$/, '机关代字: 1 to 14 Chinese characters, without brackets and year'))
const series = z.strictObject({ issuer: word, stream: z.optional(word), purpose: z.optional(word) })
const masthead = z.partial(z.strictObject({ title: word, pinyin: word, sponsor: word, frequency: word }))

const vocabulary = z.partial(
  z.strictObject({
    documentKinds: words,
    instrumentKinds: words,
    organEndings: words,
    posts: words,
    roles: words,
    colophonKeys: words,
    metaKeys: words,
    contentsSections: words,
  }),
)

function placed(rule: z.ZodMiniType) {
  return z.array(
    z.union([
      z.strictObject({ rule, before: z.optional(word) }),
      z.strictObject({ rule, after: word }),
      z.strictObject({ rule, instead: word }),
      z.strictObject({ without: word }),
    ]),
  )
}

const isObject = (value: unknown) => typeof value === 'object' && value !== null
const aFunction = z.custom((value) => typeof value === 'function', 'a function')

const config = z.strictObject({
  id: z.string().check(z.regex(/^[a-z][a-z0-9-]*$/, 'small letters, digits and hyphens, a letter first')),
  name: word,
  extends: z.optional(z.custom<Grammar>((value) => isObject(value) && 'id' in (value as object), 'a grammar')),
  place: z.optional(place),
  organs: z.optional(z.array(organ)),
  documentNumbers: z.optional(z.record(prefix, series)),
  masthead: z.optional(masthead),
  annotations: z.optional(z.record(word, publicity)),
  words: z.optional(vocabulary),
  lines: z.optional(placed(z.looseObject({ kind: word, name: z.optional(word), reading: aFunction }))),
  structures: z.optional(placed(z.looseObject({ name: word, begins: words, parser: aFunction }))),
  rules: z.optional(z.array(z.looseObject({ id: word }))),
  ruleSettings: z.optional(z.record(word, z.unknown())),
  contents: z.optional(placed(z.looseObject({ name: word, parser: z.custom(isParser, 'a Parsimmon parser') }))),
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
  const checked = config.safeParse(pack, { error: en().localeError })
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
  documentNumbers: series.shape,
  masthead: masthead.shape,
}

function expectedKeys(path: readonly PropertyKey[]): string[] {
  return Object.keys(SHAPES[String(path[0] ?? '')] ?? {})
}
