/** 关于做好防汛工作，确保安全的通知 */
import type { Rule } from '../../rule.js'
import { citedTitles } from '../../titles.js'

export const punctuation: Rule = {
  id: 'titles/punctuation',
  severity: 'info',
  description: { zh: '标题中使用句内、句末标点', en: 'A title has punctuation of a sentence' },
  source: 'GB/T 9704-2012 §7.3.1',
  messages: { mark: { zh: '标题中除书名号等外一般不用标点，现有“{mark}”：“{title}”', en: 'a title has “{mark}”: “{title}”' } },
  check: ({ report, parts }) => ({
    document(node) {
      const { title } = parts(node)
      const at = title ? title.value.search(/[，。；：！？,;!?]/) : -1
      // A title inside the title is as its own document has it.
      if (!title || at < 0 || citedTitles(title.value).some(({ from, to }) => from < at && at < to)) return
      report({ node: title, within: [at, at + 1], message: 'mark', data: { mark: title.value[at] as string, title: node.title } })
    },
  }),
}
