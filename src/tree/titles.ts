/** A heading's lines → title, 文种 and issuer; what the headings of the whole text are is settled in `headings.ts`. */
import type { Token } from '../tokens/index.js'
import { isOrganName } from '../tokens/organ.js'
import { titleReader } from '../tokens/title.js'
import type { Source } from './source.js'

export interface Heading {
  title: string
  kind?: string
  issuer?: string
}

export function readHeading(source: Source, first: Token, last: Token): Heading {
  const title = source.title(source.inkStart(first), source.inkEnd(last))
  const kind = titleReader(source.words)(title)?.kind
  const issuer = issuerOf(source, first, title)
  return { title, ...(kind ? { kind } : {}), ...(issuer ? { issuer } : {}) }
}

/** 某县人民政府 on a line of its own, before 关于, or at the title's head: the organ, and all of them where a document is joint. */
function issuerOf(source: Source, first: Token, title: string): string | undefined {
  const { words } = source
  const opening = source.ink(first).split('关于')[0] as string
  const parts = opening.trim().split(/\s+/)
  if (parts.length > 1 && parts.every((part) => part.length > 2 && isOrganName(part, words))) return parts.join(' ')
  const names = title.includes('关于') ? (title.split('关于')[0] as string) : opening.replace(/\s+/g, '')
  if (isOrganName(names, words)) return names
  if (title.includes('关于') || !titleReader(words)(title)?.official) return undefined
  // 某市人民政府令, 某县人民政府第31次常务会议纪要
  for (let length = Math.min(title.length - 1, LONGEST_ORGAN); length >= SHORTEST_ORGAN; length--)
    if (isOrganName(title.slice(0, length), words)) return title.slice(0, length)
  return undefined
}

const LONGEST_ORGAN = 24
const SHORTEST_ORGAN = 4
