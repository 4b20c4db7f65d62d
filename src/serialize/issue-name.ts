/** How an issue is called: in a list, a page's title, an outline. */
import type { Masthead } from '../nodes.js'

/** `云溪县人民政府公报 2023年第3期（总第19期）`; nothing where the masthead says none of it. */
export function issueName({ title, year, issue, totalIssue }: Masthead): string | undefined {
  const number = [
    year === undefined ? '' : `${year}年`,
    issue === undefined ? '' : `第${issue}期`,
    totalIssue === undefined ? '' : `（总第${totalIssue}期）`,
  ].join('')
  return [title, number].filter(Boolean).join(' ') || undefined
}
