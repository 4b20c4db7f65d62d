/** 云政办发〔2023〕15号 under the heading of 云溪县人民政府 */

import type { Grammar, NumberPrefix } from '../../../grammar.js'
import { withoutBlanks } from '../../../text/clean.js'
import type { Rule } from '../../rule.js'

export const issuer: Rule = {
  id: 'document-number/issuer',
  severity: 'error',
  description: { zh: '机关代字与发文机关不符', en: 'The prefix of the document number is not the issuer’s' },
  source: 'GB/T 9704-2012 §7.2.5',
  messages: {
    differs: {
      zh: '机关代字“{prefix}”属于{expected}，发文机关却是{found}',
      en: '“{prefix}” is the prefix of {expected}, the issuer is {found}',
    },
    kind: {
      zh: '机关代字“{prefix}”应由{expected}使用，发文机关却是{found}',
      en: 'under “{prefix}” {expected} issues, the issuer is {found}',
    },
  },
  check: (context) => ({
    document(node) {
      const { number } = context.parts(node)
      const prefix = number?.prefix
      const found = withoutBlanks(node.issuer ?? '')
      if (!number || !prefix || !found) return
      const known = prefixIn(context.grammar, prefix)
      if (known) {
        if (
          !found.includes(known.issuer) ||
          (found !== known.issuer && found.startsWith(known.issuer) && /^办公[室厅]/.test(found.slice(known.issuer.length)))
        )
          context.report({ node: number, message: 'differs', data: { prefix, expected: known.issuer, found } })
        return
      }
      // 政办 is the prefix of a government's office, 政 with a stream (政发, 政函) that of the government.
      const expected = /政办[发函字]/.test(prefix) ? '政府办公室（厅）' : /政[发函字任规令]/.test(prefix) ? '人民政府' : undefined
      // The first of several issuers gives the number.
      const fits = expected === '人民政府' ? /政府(?!办公)/.test(found) : /办公[室厅]/.test(found)
      if (expected && !fits && /政府/.test(found)) context.report({ node: number, message: 'kind', data: { prefix, expected, found } })
    },
  }),
}

/** What the pack says of it, or the one that it extends. */
function prefixIn(grammar: Grammar | undefined, prefix: string): NumberPrefix | undefined {
  const own = grammar?.documentNumbers
  if (own && Object.hasOwn(own, prefix)) return own[prefix]
  return grammar?.extends && prefixIn(grammar.extends, prefix)
}
