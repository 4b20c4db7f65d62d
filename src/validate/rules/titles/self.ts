/** 本规定自公布之日起施行, in 云溪县防汛办法 */
import type { Leaf } from '../../../nodes.js'
import { isQuoted, OWN } from '../../../own-words.js'
import { shortened } from '../../excerpt.js'
import { matchesOf } from '../../matches.js'
import type { Report, Rule, Visit } from '../../rule.js'

// but 某某（以下简称本办法）
const SELF = new RegExp(`(?<![称“])${OWN}(通知|通告|公告|办法|规定|条例|细则|决定|意见|方案|预案|规则|章程|规程)`, 'g')

/** An order or announcement makes a text public that speaks of itself. */
const PUBLISHES = /令|公告|公报|决议|议案|纪要|函/

export const self: Rule = {
  id: 'titles/self',
  severity: 'warning',
  limit: true,
  description: { zh: '文中自称的文种与标题不符', en: 'A text calls itself by a kind that its title does not have' },
  source: '条例 art. 8',
  messages: { other: { zh: '文中自称“{found}”，标题是“{title}”', en: 'it calls itself “{found}”, the title is “{title}”' } },
  check: ({ report, remember }) => {
    const seen = remember(() => ({
      titles: '',
      /** That of the part that is read. */
      own: '',
      found: new Map<string, Report>(),
      /** Those of them in a text of its own, which an order issues. */
      issued: new Set<string>(),
    }))
    const name = ({ title = '' }) => {
      seen().titles += title
      seen().own = title || seen().own
    }
    const look: Visit<Leaf> = (node, ancestors) => {
      if (!node.value.includes('本')) return
      const { found, own, issued } = seen()
      for (const { 0: word, 1: kind = '', index } of matchesOf(node.value, SELF)) {
        if (found.has(kind) || isQuoted(node.value, index)) continue
        found.set(kind, { node, within: [index, index + word.length], message: 'other', data: { found: word, title: shortened(own) } })
        if (ancestors.some(({ type }) => type === 'instrument')) issued.add(kind)
      }
    }
    return {
      document(node) {
        seen().titles = ''
        seen().found.clear()
        seen().issued.clear()
        name(node)
      },
      instrument: name,
      annex: name,
      paragraph: look,
      heading: look,
      note: look,
      leave: {
        document({ kind }) {
          const { found, issued, titles } = seen()
          if (!kind) return
          // 本通告 in a 公告 is a slip all the same.
          for (const [word, slip] of found)
            if (!titles.includes(word) && (issued.has(word) || !PUBLISHES.test(kind) || (kind === '公告' && word === '通告'))) report(slip)
        },
      },
    }
  },
}
