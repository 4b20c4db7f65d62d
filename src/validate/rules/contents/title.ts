/** 目录: 云溪县突发动物疫情应急预案; in the body: 云溪县突发动动物疫情应急预案 */
import { named } from '../../../listings.js'
import { matter } from '../../../titles.js'
import { contentsAgainstBody } from '../../contents.js'
import type { Rule } from '../../rule.js'
import { difference } from '../../titles.js'

export const title: Rule = {
  id: 'contents/title',
  severity: 'error',
  description: { zh: '标题与目录不一致', en: 'A title differs from its entry in the contents' },
  source: '条例 art. 9',
  messages: {
    differs: {
      zh: '标题作“{found}”，目录作“{expected}”：“{title}”',
      en: 'the title has “{found}”, the contents have “{expected}”: “{title}”',
    },
    entry: { zh: '目录：“{entry}”', en: 'the contents: “{entry}”' },
  },
  check: ({ report, parts, watch }) =>
    watch(contentsAgainstBody, ({ documentOf }) => {
      for (const [entry, document] of documentOf) {
        const [inBody, inContents] = [matter(document.title), matter(named(entry))]
        if (inBody.endsWith(inContents) || inContents.endsWith(inBody)) continue
        const { found, expected } = difference(inBody, inContents)
        const data = { found, expected, title: document.title, entry: entry.title }
        report({ node: parts(document).title ?? document, message: 'differs', data, related: [{ node: entry, message: 'entry', data }] })
      }
    }),
}
