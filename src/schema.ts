/**
 * zod schemas of the tree, and its JSON Schema. An entry of its own (`gongbao/schema`): the root entry does not
 * load zod.
 *
 * @packageDocumentation
 */
import * as z from 'zod'
import type * as nodes from './nodes.js'

export const pointSchema = z.strictObject({ line: z.int().min(1), column: z.int().min(1), offset: z.int().min(0) })
export const positionSchema = z.strictObject({ start: pointSchema, end: pointSchema })

const base = { position: positionSchema }
const literal = { ...base, value: z.string() }
const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const count = z.int().min(0)

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
    prefix: z.string().optional(),
    year: count.optional(),
    serial: count.optional(),
  }),
  addressee: z.strictObject({ type: z.literal('addressee'), ...literal, organs: z.array(z.string()) }),
  heading: plain('heading'),
  paragraph: z.strictObject({ type: z.literal('paragraph'), ...literal, continued: isTrue.optional() }),
  signature: plain('signature'),
  date: z.strictObject({ type: z.literal('date'), ...literal, date: isoDate.optional() }),
  annotation: z.strictObject({
    type: z.literal('annotation'),
    ...literal,
    publicity: publicitySchema.optional(),
    misplaced: isTrue.optional(),
  }),
  attachment: z.strictObject({
    type: z.literal('attachment'),
    ...literal,
    number: count.optional(),
    title: z.string(),
    note: z.string().optional(),
    misplaced: isTrue.optional(),
  }),
  note: plain('note'),
  rosterEntry: z.strictObject({
    type: z.literal('rosterEntry'),
    ...literal,
    role: z.string().optional(),
    name: z.string(),
    post: z.string().optional(),
  }),
  appointment: z.strictObject({
    type: z.literal('appointment'),
    ...literal,
    action: z.enum(['appoint', 'remove']),
    person: z.string(),
    post: z.string(),
    probation: z.string().optional(),
  }),
  tableCell: plain('tableCell'),
  furniture: plain('furniture'),
  stray: z.strictObject({ type: z.literal('stray'), ...literal, reason: z.string() }),
} as const

const leaves = Object.values(leafSchemas)
export const leafSchema: z.ZodType<nodes.Leaf> = z.discriminatedUnion('type', leaves as never)

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
  documentNumber: z.string().optional(),
  page: count.optional(),
  byline: z.string().optional(),
  children: z.array(leafSchema),
})
export const contentsSectionSchema = z.strictObject({
  type: z.literal('contentsSection'),
  ...base,
  title: z.string().optional(),
  children: z.array(z.union([contentsEntrySchema, leafSchema])),
})
export const contentsSchema = z.strictObject({
  type: z.literal('contents'),
  ...base,
  children: z.array(z.union([contentsSectionSchema, leafSchema])),
})

export const blockSchema: z.ZodType<nodes.Block> = z.lazy(() =>
  z.discriminatedUnion('type', [divisionSchema, attachmentNoteSchema, rosterSchema, tableSchema, contentsSchema, ...leaves] as never),
)

export const divisionSchema = z.strictObject({
  type: z.literal('division'),
  ...base,
  scheme: schemeSchema,
  label: z.string(),
  ordinal: z.array(count),
  depth: z.int().min(1),
  heading: z.string().optional(),
  runIn: z.boolean(),
  children: z.array(blockSchema),
})

const instrumentSchema = z.strictObject({
  type: z.literal('instrument'),
  ...base,
  title: z.string(),
  kind: z.string().optional(),
  children: z.array(blockSchema),
})
const annexSchema = z.strictObject({
  type: z.literal('annex'),
  ...base,
  title: z.string().optional(),
  number: count.optional(),
  children: z.array(blockSchema),
})

export const documentSchema = z.strictObject({
  type: z.literal('document'),
  ...base,
  title: z.string(),
  kind: z.string().optional(),
  issuer: z.string().optional(),
  documentNumber: z.string().optional(),
  date: isoDate.optional(),
  publicity: publicitySchema.optional(),
  children: z.array(z.union([instrumentSchema, annexSchema, blockSchema])),
})

export const mastheadSchema = z.strictObject({
  type: z.literal('masthead'),
  ...base,
  title: z.string(),
  pinyin: z.string().optional(),
  year: count.optional(),
  issue: count.optional(),
  totalIssue: count.optional(),
  sponsor: z.string().optional(),
  publicationDate: isoDate.optional(),
  frequency: z.string().optional(),
  purpose: z.array(z.string()).optional(),
  children: z.array(leafSchema),
})

export const colophonSchema = z.strictObject({
  type: z.literal('colophon'),
  ...base,
  fields: z.record(z.string(), z.string()),
  children: z.array(leafSchema),
})

/** The whole tree. */
export const gazetteSchema: z.ZodType<nodes.Gazette> = z.strictObject({
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

/** JSON Schema (draft 2020-12) of the tree. */
export function jsonSchema(): Record<string, unknown> {
  return z.toJSONSchema(gazetteSchema, { target: 'draft-2020-12' }) as Record<string, unknown>
}
