/** 目录: 云溪县突发动物疫情应急预案; in the body: 云溪县突发动动物疫情应急预案 */
import { named } from '../../../listings.js'
import { matter, withoutIssuer } from '../../../titles.js'
import { contentsAgainstBody } from '../../contents.js'
import type { Rule } from '../../rule.js'
import { contrasted } from '../../titles.js'

export const title: Rule = {
  id: 'contents/title',
  severity: 'error',
  description: { zh: '标题与目录不一致', en: 'A title differs from its entry in the contents' },
  source: '条例 art. 9',
  messages: {
    differs: {
      zh: '标题作“{found}”，目录作“{expected}”',
      en: 'the title is “{found}”, the contents have “{expected}”',
    },
    entry: { zh: '目录：“{entry}”', en: 'the contents: “{entry}”' },
  },
  check: ({ report, parts, watch }) =>
    watch(contentsAgainstBody, ({ documentOf }) => {
      for (const [entry, document] of documentOf) {
        const [inBody, inContents] = [matter(document.title), matter(named(entry))]
        if (isSame(inBody, inContents)) continue
        const shown = contrasted(withoutIssuer(document.title), withoutIssuer(named(entry)))
        const data = { ...shown, title: document.title, entry: entry.title }
        report({ node: parts(document).title ?? document, message: 'differs', data, related: [{ node: entry, message: 'entry', data }] })
      }
    }),
}

/** The same words, but for an issuer or a section that one of them leaves out: 云溪县水文条例 and 水文条例, not 关于关于 and 关于. */
function isSame(a: string, b: string): boolean {
  const [long, short] = a.length > b.length ? [a, b] : [b, a]
  const more = long.slice(0, long.length - short.length)
  return long.endsWith(short) && (more === '' || !(more.startsWith('关于') || short.startsWith(more)))
}
