/** `按照3.2.1规定`, `见5.2`, `本预案3.1、3.2`: sections of a plan, by their numbers. */
import { NAMED_SECTIONS, SECTION_LEAD } from '../../own-words.js'
import { before, type InlineRule, inOrder, match, type ReadInternal } from './rule.js'

const LEAD = new RegExp(`(?:${SECTION_LEAD})([0-9]{1,2})$`)

export const section: InlineRule = {
  // the rare sign comes first
  anchor: '[.](?<=[0-9].)(?=[0-9])',
  parser: inOrder(
    [before(LEAD, 12), match(new RegExp(NAMED_SECTIONS, 'y'))],
    ({ 1: first = '', index, 0: lead }, [rest]): ReadInternal => ({
      type: 'internal',
      kind: 'division',
      from: index + lead.length - first.length,
      paths: (first + rest).split(/[、和及与或至]/).map((path) => [{ unit: 'decimal', ordinal: path.split('.').map(Number) }]),
    }),
  ),
}
