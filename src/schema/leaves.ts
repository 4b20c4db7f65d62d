/** Places, and the nodes without children, as schemas. */
import * as z from 'zod/mini'
import type * as nodes from '../nodes.js'

export const pointSchema = z.strictObject({
  line: z.int().check(z.minimum(1)),
  column: z.int().check(z.minimum(1)),
  offset: z.int().check(z.minimum(0)),
})
export const positionSchema = z.strictObject({ start: pointSchema, end: pointSchema })

export const base = { position: positionSchema }
const literal = { ...base, value: z.string() }
export const isoDate = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))
export const count = z.int().check(z.minimum(0))

export const publicitySchema = z.enum(['full', 'partial', 'on-request', 'none'])
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

export const leaves = Object.values(leafSchemas)
export const leafSchema: z.ZodMiniType<nodes.Leaf> = z.discriminatedUnion('type', leaves as never)
