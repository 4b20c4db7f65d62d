/** The tree's shape, node by node, as schemas. */
import * as z from 'zod/mini'
import type * as nodes from '../nodes.js'

export const pointSchema = z.strictObject({
  line: z.int().check(z.minimum(1)),
  column: z.int().check(z.minimum(1)),
  offset: z.int().check(z.minimum(0)),
})
export const positionSchema = z.strictObject({ start: pointSchema, end: pointSchema })

const base = { position: positionSchema }
const literal = { ...base, value: z.string() }
const isoDate = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))
const count = z.int().check(z.minimum(0))

export const publicitySchema = z.enum(['full', 'partial', 'on-request', 'none'])
export const schemeSchema = z.enum([
  'book',
  'subbook',
  'chapter',
  'section',
  'article',
  'chinese',
  'chinese-bracketed',
  'arabic',
  'arabic-bracketed',
  'circled',
  'decimal',
])

const isTrue = z.literal(true)
const plain = <T extends string>(type: T) => z.strictObject({ type: z.literal(type), ...literal })

/** Every node without children, by its type. */
export const leafSchemas = {
  title: plain('title'),
  subtitle: plain('subtitle'),
  byline: plain('byline'),
  documentNumber: z.strictObject({
    type: z.literal('documentNumber'),
    ...literal,
    text: z.string(),
    prefix: z.optional(z.string()),
    year: z.optional(count),
    serial: z.optional(count),
  }),
  addressee: z.strictObject({ type: z.literal('addressee'), ...literal, organs: z.array(z.string()) }),
  heading: plain('heading'),
  paragraph: z.strictObject({ type: z.literal('paragraph'), ...literal, continued: z.optional(isTrue) }),
  signature: plain('signature'),
  date: z.strictObject({ type: z.literal('date'), ...literal, date: z.optional(isoDate) }),
  annotation: z.strictObject({
    type: z.literal('annotation'),
    ...literal,
    publicity: z.optional(publicitySchema),
    misplaced: z.optional(isTrue),
  }),
  attachment: z.strictObject({
    type: z.literal('attachment'),
    ...literal,
    number: z.optional(count),
    title: z.string(),
    note: z.optional(z.string()),
    misplaced: z.optional(isTrue),
  }),
  note: plain('note'),
  rosterEntry: z.strictObject({
    type: z.literal('rosterEntry'),
    ...literal,
    role: z.optional(z.string()),
    name: z.string(),
    post: z.optional(z.string()),
  }),
  appointment: z.strictObject({
    type: z.literal('appointment'),
    ...literal,
    action: z.enum(['appoint', 'remove']),
    person: z.string(),
    post: z.string(),
    probation: z.optional(z.string()),
  }),
  tableCell: plain('tableCell'),
  furniture: plain('furniture'),
  stray: z.strictObject({ type: z.literal('stray'), ...literal, reason: z.string() }),
} as const

const leaves = Object.values(leafSchemas)
export const leafSchema: z.ZodMiniType<nodes.Leaf> = z.discriminatedUnion('type', leaves as never)

const rosterSchema = z.strictObject({ type: z.literal('roster'), ...base, children: z.array(leafSchemas.rosterEntry) })
const tableRowSchema = z.strictObject({ type: z.literal('tableRow'), ...base, children: z.array(leafSchemas.tableCell) })
const tableSchema = z.strictObject({
  type: z.literal('table'),
  ...base,
  children: z.array(z.discriminatedUnion('type', [tableRowSchema, leafSchemas.furniture])),
})
const attachmentNoteSchema = z.strictObject({
  type: z.literal('attachmentNote'),
  ...base,
  children: z.array(z.discriminatedUnion('type', [leafSchemas.heading, leafSchemas.attachment, leafSchemas.furniture, leafSchemas.stray])),
})

export const contentsEntrySchema = z.strictObject({
  type: z.literal('contentsEntry'),
  ...base,
  title: z.string(),
  documentNumber: z.optional(z.string()),
  page: z.optional(count),
  byline: z.optional(z.string()),
  children: z.array(leafSchema),
})
export const contentsSectionSchema = z.strictObject({
  type: z.literal('contentsSection'),
  ...base,
  title: z.optional(z.string()),
  children: z.array(z.union([contentsEntrySchema, leafSchema])),
})
export const contentsSchema = z.strictObject({
  type: z.literal('contents'),
  ...base,
  children: z.array(z.union([contentsSectionSchema, leafSchema])),
})

export const blockSchema: z.ZodMiniType<nodes.Block> = z.lazy(() =>
  z.discriminatedUnion('type', [divisionSchema, attachmentNoteSchema, rosterSchema, tableSchema, contentsSchema, ...leaves] as never),
)

export const divisionSchema = z.strictObject({
  type: z.literal('division'),
  ...base,
  scheme: schemeSchema,
  label: z.string(),
  ordinal: z.array(count),
  depth: z.int().check(z.minimum(1)),
  heading: z.optional(z.string()),
  runIn: z.boolean(),
  children: z.array(blockSchema),
})

const instrumentSchema = z.strictObject({
  type: z.literal('instrument'),
  ...base,
  title: z.string(),
  kind: z.optional(z.string()),
  children: z.array(blockSchema),
})
const annexSchema = z.strictObject({
  type: z.literal('annex'),
  ...base,
  title: z.optional(z.string()),
  number: z.optional(count),
  children: z.array(blockSchema),
})

export const documentSchema = z.strictObject({
  type: z.literal('document'),
  ...base,
  title: z.string(),
  kind: z.optional(z.string()),
  issuer: z.optional(z.string()),
  documentNumber: z.optional(z.string()),
  date: z.optional(isoDate),
  publicity: z.optional(publicitySchema),
  children: z.array(z.union([instrumentSchema, annexSchema, blockSchema])),
})

export const mastheadSchema = z.strictObject({
  type: z.literal('masthead'),
  ...base,
  title: z.string(),
  pinyin: z.optional(z.string()),
  year: z.optional(count),
  issue: z.optional(count),
  totalIssue: z.optional(count),
  sponsor: z.optional(z.string()),
  publicationDate: z.optional(isoDate),
  frequency: z.optional(z.string()),
  purpose: z.optional(z.array(z.string())),
  children: z.array(leafSchema),
})

export const colophonSchema = z.strictObject({
  type: z.literal('colophon'),
  ...base,
  fields: z.record(z.string(), z.string()),
  children: z.array(leafSchema),
})

/** The whole tree. */
export const gazetteSchema: z.ZodMiniType<nodes.Gazette> = z.strictObject({
  type: z.literal('gazette'),
  ...base,
  version: z.literal(1),
  grammar: z.string(),
  children: z.array(
    z.discriminatedUnion('type', [
      mastheadSchema,
      contentsSchema,
      documentSchema,
      colophonSchema,
      leafSchemas.furniture,
      leafSchemas.stray,
    ]),
  ),
}) as never
