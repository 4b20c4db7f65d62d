/** The nodes with children, up to the whole tree, as schemas. */
import * as z from 'zod/mini'
import type * as nodes from '../nodes.js'
import { base, count, isoDate, leafSchema, leafSchemas, leaves, publicitySchema } from './leaves.js'

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
  'named',
  'stem',
  'branch',
  'letter',
  'letter-bracketed',
  'roman',
  'decimal',
])

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
