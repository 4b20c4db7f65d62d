/** One node of every type with every field, and where its strings stand. */
import { toJSONSchema } from 'zod/mini'
import type { Gazette, Leaf, Position } from '../../src/nodes.js'
import { gazetteSchema } from '../../src/schema/index.js'

const position: Position = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } }

const plain = (
  type: 'title' | 'subtitle' | 'byline' | 'heading' | 'paragraph' | 'signature' | 'note' | 'furniture',
  value: string,
): Leaf => ({
  type,
  value,
  position,
})

const leaves: Leaf[] = [
  plain('title', '关于做好防汛工作的通知'),
  plain('subtitle', '（2023年7月3日通过）'),
  plain('byline', '县长 李明'),
  { type: 'documentNumber', value: '云政发[2023]1号', text: '云政发〔2023〕1号', prefix: '云政发', year: 2023, serial: 1, position },
  { type: 'addressee', value: '各乡镇人民政府', organs: ['各乡镇人民政府'], position },
  plain('paragraph', '根据《云溪县防汛办法》，请按本通知办理。'),
  { type: 'attachment', value: '附件：1.名单（见网络版）', number: 1, title: '名单', note: '见网络版', position },
  {
    type: 'appointment',
    value: '任命王强为县财政局局长',
    action: 'appoint',
    person: '王强',
    post: '县财政局局长',
    probation: '一年',
    position,
  },
  plain('note', '本通知由县水务局负责解释。'),
  plain('signature', '云溪县人民政府'),
  { type: 'date', value: '2023年7月3日', date: '2023-07-03', position },
  { type: 'annotation', value: '此件公开发布', publicity: 'full', position },
  plain('furniture', '— 1 —'),
  { type: 'stray', value: '甲', reason: '不知何处', position },
]

const heading = plain('heading', '一、要点') as Extract<Leaf, { type: 'heading' }>

/** A tree with all of them. */
export const everyNode: Gazette = {
  type: 'gazette',
  version: 1,
  grammar: 'base',
  position,
  children: [
    {
      type: 'masthead',
      title: '云溪县人民政府公报',
      pinyin: 'YUNXIXIAN',
      year: 2023,
      issue: 3,
      totalIssue: 6,
      sponsor: '云溪县人民政府办公室',
      publicationDate: '2023-10-01',
      frequency: '季刊',
      purpose: ['传达政令'],
      position,
      children: [plain('title', '云溪县人民政府公报')],
    },
    {
      type: 'contents',
      position,
      children: [
        plain('heading', '目录'),
        {
          type: 'contentsSection',
          title: '县政府文件',
          position,
          children: [
            {
              type: 'contentsEntry',
              title: '关于做好防汛工作的通知',
              documentNumber: '云政发〔2023〕1号',
              page: 1,
              byline: '李明',
              position,
              children: leaves.slice(0, 4),
            },
          ],
        },
      ],
    },
    {
      type: 'document',
      title: '关于做好防汛工作的通知',
      kind: '通知',
      issuer: '云溪县人民政府',
      documentNumber: '云政发〔2023〕1号',
      date: '2023-07-03',
      publicity: 'full',
      position,
      children: [
        ...leaves,
        {
          type: 'division',
          scheme: 'chinese',
          label: '一、',
          ordinal: [1],
          depth: 1,
          heading: '要点',
          runIn: false,
          position,
          children: [heading, plain('paragraph', '落实责任。')],
        },
        {
          type: 'attachmentNote',
          position,
          children: [heading, { type: 'attachment', value: '附件：1.名单', number: 1, title: '名单', position }],
        },
        {
          type: 'instrument',
          title: '云溪县防汛办法',
          kind: '办法',
          position,
          children: [plain('title', '云溪县防汛办法'), plain('paragraph', '第一条 为了防汛。')],
        },
        {
          type: 'annex',
          title: '名单',
          number: 1,
          position,
          children: [
            {
              type: 'roster',
              position,
              children: [{ type: 'rosterEntry', value: '组长：李明 县长', role: '组长', name: '李明', post: '县长', position }],
            },
            {
              type: 'table',
              position,
              children: [{ type: 'tableRow', position, children: [{ type: 'tableCell', value: '名称', position }] }],
            },
          ],
        },
      ],
    },
    { type: 'colophon', fields: { 邮编: '000000' }, position, children: [plain('paragraph', '邮编：000000')] },
  ],
}

export type Path = readonly (string | number)[]

interface Place {
  /** `attachment.title`, for the key of a field `colophon.fields.*` */
  name: string
  path: Path
}

/** Where the schema has a string that may be any. */
const FREE = freeStrings(toJSONSchema(gazetteSchema) as Schema)

/** Every such place of the tree. */
export const places: readonly Place[] = [...placesIn(everyNode, [], '')]

/** The names of those that the tree has not. */
export const missing: readonly string[] = [...FREE].filter((name) => !places.some((place) => place.name === name))

function* placesIn(value: unknown, path: Path, name: string): Generator<Place> {
  if (typeof value === 'string') {
    if (FREE.has(name)) yield { name, path }
  } else if (typeof value === 'object' && value !== null) {
    const owner = (value as { type?: string }).type ?? name
    for (const [key, inner] of Object.entries(value)) {
      const below = Array.isArray(value) ? name : FREE.has(`${owner}.*`) ? `${owner}.*` : `${owner}.${key}`
      yield* placesIn(inner, [...path, key], below)
    }
  }
}

interface Schema {
  type?: string
  const?: unknown
  enum?: unknown
  pattern?: unknown
  properties?: Record<string, Schema>
  additionalProperties?: Schema | false
  items?: Schema
  $defs?: Record<string, Schema>
  oneOf?: Schema[]
  anyOf?: Schema[]
}

function freeStrings(schema: Schema): Set<string> {
  const names = new Set<string>()
  const walk = (one: Schema, name: string) => {
    if (one.type === 'string' && !('const' in one) && !('enum' in one) && !('pattern' in one)) names.add(name)
    const owner = (one.properties?.type?.const as string | undefined) ?? name
    for (const [key, inner] of Object.entries(one.properties ?? {})) walk(inner, `${owner}.${key}`)
    if (one.additionalProperties) walk(one.additionalProperties, `${owner}.*`)
    for (const inner of [...(one.oneOf ?? []), ...(one.anyOf ?? []), ...Object.values(one.$defs ?? {})]) walk(inner, name)
    if (one.items) walk(one.items, name)
  }
  walk(schema, '')
  return names
}

/** The tree with another string at the place. */
export function withString(path: Path, text: string): Gazette {
  const tree = structuredClone(everyNode)
  let owner = tree as unknown as Record<string | number, unknown>
  for (const key of path.slice(0, -1)) owner = owner[key] as typeof owner
  owner[path.at(-1) as string] = text
  return tree
}
