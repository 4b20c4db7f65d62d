/** What a grammar pack may hold, as a schema. */
import * as z from 'zod/mini'
import { isParser } from './apply.js'
import type { Grammar } from './grammar.js'

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
    z.union(
      [
        z.strictObject({ rule, before: z.optional(word) }),
        z.strictObject({ rule, after: word }),
        z.strictObject({ rule, instead: word }),
        z.strictObject({ without: word }),
      ],
      'a rule with one of before, after, instead, or without alone',
    ),
  )
}

const isObject = (value: unknown) => typeof value === 'object' && value !== null
const aFunction = z.custom((value) => typeof value === 'function', 'a function')

/** A pack. */
export const config = z.strictObject({
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

const PLACES = { rule: word, before: word, after: word, instead: word, without: word }

const SHAPES: Readonly<Record<string, Record<string, unknown>>> = {
  '': config.shape,
  place: place.shape,
  words: vocabulary.shape,
  organs: organ.shape,
  documentNumbers: series.shape,
  masthead: masthead.shape,
  ...Object.fromEntries(['lines', 'structures', 'contents'].map((rules) => [rules, PLACES])),
}

/** The fields that may stand there. */
export function expectedKeys(path: readonly PropertyKey[]): string[] {
  return Object.keys(SHAPES[String(path[0] ?? '')] ?? {})
}
