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
  // a blank parts the names of a joint document's organs
  const authors = author.split(/\s+/).filter(Boolean)
  const eIds = authors.map((_, i) => `${about.eIds}__issuer${i > 0 ? `_${i + 1}` : ''}`)
  const work = `/akn/cn/${[about.type, author || NO_AUTHOR, day ?? 'undated', about.name].map(segment).join('/')}`
  const expression = `${work}/zho@${day ?? ''}`
  const date = element('FRBRdate', { date: day ?? NO_DATE, name: day ? about.dateName : 'unknown' })
  const by = (eIds.length > 0 ? eIds : [NO_AUTHOR]).map((eId) => element('FRBRauthor', { href: `#${eId}` }))
  const names = (iri: string) => [element('FRBRthis', { value: `${iri}/!main` }), element('FRBRuri', { value: iri })]
  const alias = about.title ? [element('FRBRalias', { value: about.title, name: 'title' })] : []
  const organizations = authors.map((name, i) => organization(eIds[i] as string, `/akn/ontology/organization/cn/${segment(name)}`, name))
  if (root) organizations.unshift(organization('gongbao', '/akn/ontology/organization/gongbao', 'gongbao'))
  return element('meta', {}, [
    element('identification', { source: SOURCE }, [
      element('FRBRWork', {}, [
        ...names(work),
        ...alias,
        date,
        ...by,
        element('FRBRcountry', { value: 'cn' }),
        ...(about.kind ? [element('FRBRsubtype', { value: about.kind })] : []),
        ...(about.number ? [element('FRBRnumber', { value: about.number })] : []),
      ]),
      element('FRBRExpression', {}, [...names(expression), date, ...by, element('FRBRlanguage', { language: 'zho' })]),
      element('FRBRManifestation', {}, [...names(`${expression}.xml`), date, element('FRBRauthor', { href: SOURCE })]),
    ]),
    ...(organizations.length > 0 ? [element('references', { source: SOURCE }, organizations)] : []),
  ])
}

function organization(eId: string, href: string, showAs: string): Element {
  return element('TLCOrganization', { eId, href, showAs })
}

function segment(text: string): string {
  return encodeURIComponent(text)
}
