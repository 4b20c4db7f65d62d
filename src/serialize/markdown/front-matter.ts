/** Front matter: what the masthead, or a document, says about itself, as YAML. */
import type { Yaml } from 'mdast'
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

// title: "云溪县人民政府公报"   year: 2023
function yaml(fields: Record<string, string | number | undefined>): Yaml | undefined {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined && value !== '')
  if (given.length === 0) return undefined
  return { type: 'yaml', value: given.map(([key, value]) => `${key}: ${scalar(value as string | number)}`).join('\n') }
}

/** A JSON string is a double-quoted scalar of YAML; readers of YAML 1.1 take U+2028 and U+2029 for line breaks. */
function scalar(value: string | number): string {
  if (typeof value === 'number') return String(value)
  return JSON.stringify(printable(value))
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029')
}
