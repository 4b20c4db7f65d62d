/** （此件公开发布） in the middle of an article */
import type { Rule } from '../../rule.js'

export const annotationPlace: Rule = {
  id: 'sign-off/annotation-place',
  severity: 'warning',
  description: { zh: '附注位置不对', en: 'An annotation stands in a wrong place' },
  source: 'GB/T 9704-2012 §7.3.6',
  messages: {
    above: {
      zh: '附注“{found}”排在成文日期之上，应在其下',
      en: 'the annotation “{found}” stands above the date, it belongs under it',
    },
    misplaced: {
      zh: '附注“{found}”插在正文中，应在成文日期之下',
      en: 'the annotation “{found}” stands in the body, it belongs under the date',
    },
  },
  check: ({ report, parts }) => ({
    document(node) {
      const { annotations, dates } = parts(node)
      const date = dates.find((d) => d.date === node.date)
      for (const annotation of annotations)
        if (date && annotation.value.startsWith('此件') && annotation.position.end.offset < date.position.start.offset)
          report({ node: annotation, message: 'above', data: { found: annotation.value } })
    },
    annotation(node) {
      if (node.misplaced) report({ node, message: 'misplaced', data: { found: node.value } })
    },
  }),
}
