/** FRBR metadata (Akoma Ntoso Naming Convention 1.0, §4): work, expression and manifestation, and who issued it. */
import { isDay } from '../../calendar.js'
import { printable } from '../characters.js'
import { type Element, element } from '../element.js'

export interface About {
  /** Element name of the document type, as in the IRI. */
  type: 'officialGazette' | 'doc'
  /** Who issued it, as printed; the organs of a joint document with blanks between. */
  author?: string | undefined
  /** ISO date, and what it is the date of. */
  date?: string | undefined
  dateName: 'issued' | 'published'
  /** Last part of the IRI: an id or number, ASCII. */
  name: string
  /** Before the eIds of the organizations, so that those of two documents differ. */
  eIds: string
  title?: string | undefined
  number?: string | undefined
  kind?: string | undefined
}

/** The standard demands a date and an author; where none is printed these stand in. */
const NO_DATE = '0001-01-01'
const NO_AUTHOR = 'unknown'

const SOURCE = '#gongbao'

/** `root`: of the outermost document, which names the program once for all. */
export function meta(about: About, root = false): Element {
  const day = isDay(about.date) ? about.date : undefined
  const author = printable(about.author ?? '')
  const iri = `/akn/cn/${about.type}/${segment(author || NO_AUTHOR)}/${day ?? 'undated'}/${segment(about.name)}`
  const expression = `${iri}/zho@${day ?? ''}`
  const date = element('FRBRdate', { date: day ?? NO_DATE, name: day ? about.dateName : 'unknown' })
  const by: Element[] = []
  const organizations: Element[] = root ? [organization('gongbao', '/akn/ontology/organization/gongbao', 'gongbao')] : []
  // a blank parts the names of a joint document's organs
  for (const name of author.split(/\s+/)) {
    if (!name) continue
    const eId = `${about.eIds}__issuer${by.length > 0 ? `_${by.length + 1}` : ''}`
    by.push(element('FRBRauthor', { href: `#${eId}` }))
    organizations.push(organization(eId, `/akn/ontology/organization/cn/${segment(name)}`, name))
  }
  if (by.length === 0) by.push(element('FRBRauthor', { href: `#${NO_AUTHOR}` }))
  const work: Element[] = about.title ? [element('FRBRalias', { value: about.title, name: 'title' })] : []
  work.push(date, ...by, element('FRBRcountry', { value: 'cn' }))
  if (about.kind) work.push(element('FRBRsubtype', { value: about.kind }))
  if (about.number) work.push(element('FRBRnumber', { value: about.number }))
  return element('meta', {}, [
    element('identification', { source: SOURCE }, [
      level('FRBRWork', iri, work),
      level('FRBRExpression', expression, [date, ...by, element('FRBRlanguage', { language: 'zho' })]),
      level('FRBRManifestation', `${expression}.xml`, [date, element('FRBRauthor', { href: SOURCE })]),
    ]),
    ...(organizations.length > 0 ? [element('references', { source: SOURCE }, organizations)] : []),
  ])
}

function level(name: string, iri: string, known: readonly Element[]): Element {
  return element(name, {}, [element('FRBRthis', { value: `${iri}/!main` }), element('FRBRuri', { value: iri }), ...known])
}

function organization(eId: string, href: string, showAs: string): Element {
  return element('TLCOrganization', { eId, href, showAs })
}

function segment(text: string): string {
  return encodeURIComponent(text)
}
