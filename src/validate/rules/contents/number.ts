/** 目录: 云政发〔2023〕1号; in the body: 云政发〔2023〕2号 */
import { contentsAgainstBody } from '../../contents.js'
import type { Rule } from '../../rule.js'

export const number: Rule = {
  id: 'contents/number',
  severity: 'error',
  description: { zh: '发文字号与目录不一致', en: 'A document number differs from its entry in the contents' },
  source: 'GB/T 9704-2012 §7.2.5',
  messages: {
    differs: { zh: '发文字号“{found}”，目录作“{expected}”', en: 'the document number is “{found}”, the contents have “{expected}”' },
    entry: { zh: '目录：“{expected}”', en: 'the contents: “{expected}”' },
  },
  check: ({ report, parts, watch }) =>
    watch(contentsAgainstBody, ({ documentOf }) => {
      for (const [entry, document] of documentOf) {
        const [found, expected] = [document.documentNumber, entry.documentNumber]
        if (!found || !expected || found === expected) continue
        const data = { found, expected }
        report({ node: parts(document).number ?? document, message: 'differs', data, related: [{ node: entry, message: 'entry', data }] })
      }
    }),
}
