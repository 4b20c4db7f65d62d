/** The documents of an issue as a list: a row for each. */
import { idsOf } from '../ids.js'
import { listingsOf } from '../listings.js'
import type { Gazette, Publicity } from '../nodes.js'
import { placesFault } from '../places.js'
import { issueName } from './issue-name.js'

/** What is known of one document. What is not printed is absent. */
export interface ListRow {
  id: string
  /** The gazette's title, year and number: `云溪县人民政府公报 2023年第3期`. */
  issue?: string
  /** Section of the contents. */
  section?: string
  title: string
  documentNumber?: string
  kind?: string
  issuer?: string
  /** ISO. */
  date?: string
  publicity?: Publicity
  /** As the contents give it. */
  page?: number
  /** Offsets in the parsed text, in UTF-16 units, end exclusive. */
  start: number
  end: number
}

export const COLUMNS = [
  'id',
  'issue',
  'section',
  'title',
  'documentNumber',
  'kind',
  'issuer',
  'date',
  'publicity',
  'page',
  'start',
  'end',
] as const satisfies readonly (keyof ListRow)[]

/** @throws TypeError when the tree has no places. */
export function listOf(tree: Gazette): ListRow[] {
  const fault = placesFault(tree)
  if (fault) throw new TypeError(fault)
  const ids = idsOf(tree)
  const { listings } = listingsOf(tree)
  const masthead = tree.children.find((child) => child.type === 'masthead')
  const issue = masthead && issueName(masthead)
  return tree.children.flatMap((document): ListRow[] => {
    if (document.type !== 'document') return []
    const { title, documentNumber, kind, issuer, date, publicity, position } = document
    const listing = listings.get(document)
    const about = { issue, section: listing?.section, title, documentNumber, kind, issuer, date, publicity, page: listing?.entry.page }
    const given = Object.fromEntries(Object.entries(about).filter(([, value]) => value !== undefined))
    return [{ id: ids.get(document), ...given, start: position.start.offset, end: position.end.offset } as ListRow]
  })
}
