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

/** 某县人民政府 on a line of its own, or before 关于: the organ, and all of them where a document is joint. */
function issuerOf(source: Source, first: Token, title: string): string | undefined {
  const opening = source.text.slice(source.inkStart(first), source.inkEnd(first)).split(/关于/)[0] as string
  const names = (title.includes('关于') ? (title.split('关于')[0] as string) : opening).trim()
  const parts = opening.trim().split(/\s+/)
  if (parts.length > 1 && parts.every((part) => isOrganName(part, source.words))) return parts.join(' ')
  if (isOrganName(names, source.words)) return names
  const joined = opening.replace(/\s+/g, '')
  return isOrganName(joined, source.words) ? joined : undefined
}
