/** Front matter: what the masthead, or a document, says about itself, as YAML. */
import type { Yaml } from 'mdast'
import { stringify } from 'yaml'
import type { Document, Gazette } from '../../nodes.js'
import { printable } from '../characters.js'

/** Of the issue; of its only document where it has no masthead. */
export function ofIssue(tree: Gazette): Yaml | undefined {
  const masthead = tree.children.find((child) => child.type === 'masthead')
  if (masthead) {
    const { title, year, issue, totalIssue, publicationDate, sponsor, frequency } = masthead
    return yaml({ title, year, issue, totalIssue, publicationDate, sponsor, frequency })
  }
  const documents = tree.children.filter((child) => child.type === 'document')
  return documents.length === 1 ? ofDocument(documents[0] as Document) : undefined
}

export function ofDocument({ title, documentNumber, kind, issuer, date, publicity }: Document): Yaml | undefined {
  return yaml({ title, documentNumber, kind, issuer, date, publicity })
}

function yaml(fields: Record<string, string | number | undefined>): Yaml | undefined {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined && value !== '')
  if (given.length === 0) return undefined
  const clean = given.map(([key, value]) => [key, typeof value === 'string' ? printable(value) : value])
  return { type: 'yaml', value: stringify(Object.fromEntries(clean), { lineWidth: 0 }).trimEnd() }
}
