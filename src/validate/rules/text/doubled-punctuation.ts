/** 各单位：： */
import { excerpt } from '../../excerpt.js'
import type { Rule } from '../../rule.js'
import { DOUBLED_MARK } from '../../signs.js'

const DOUBLED = /[，。、；：,;](?:\s?[，。、；：,;])+/

export const doubledPunctuation: Rule = {
  id: 'text/doubled-punctuation',
  severity: 'warning',
  description: { zh: '标点重复', en: 'Two marks of punctuation stand where one belongs' },
  source: 'GB/T 15834-2011 §4',
  messages: { doubled: { zh: '标点“{marks}”重复：“{found}”', en: 'doubled punctuation “{marks}”: “{found}”' } },
  check: (context) => ({
    // The colons after an addressee are no part of its value.
    addressee(node) {
      const { report, source } = context
      const marks =
        source &&
        /[：:]\s?[：:]+$/.exec(source.slice(Math.max(node.position.start.offset, node.position.end.offset - 4), node.position.end.offset))
      if (marks)
        report({ node, message: 'doubled', data: { marks: marks[0], found: `${excerpt(node.value, node.value.length)}${marks[0]}` } })
    },
    passage(passage) {
      if (!passage.has(DOUBLED_MARK)) return
      const found = DOUBLED.exec(passage.text)
      if (!found) return
      const [marks] = found
      const data = { marks, found: excerpt(passage.text, found.index, found.index + marks.length) }
      context.report({ ...passage.place(found.index, found.index + marks.length, context.offset), message: 'doubled', data })
    },
  }),
}
