/** （此件公开发布） in the middle of an article; 此件公开发布 without its brackets */
import type { Rule } from '../../rule.js'

export const annotationPlace: Rule = {
  id: 'sign-off/annotation-place',
  severity: 'warning',
  description: { zh: '附注位置不对，或没有圆括号', en: 'An annotation stands in a wrong place, or without its brackets' },
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
    bare: { zh: '附注应加圆括号：“{found}”', en: 'an annotation belongs in round brackets: “{found}”' },
  },
  fixable: true,
  check: (context) => ({
    document(node) {
      const { annotations, dates } = context.parts(node)
      const date = dates.find((d) => d.date === node.date)
      for (const annotation of annotations)
        if (date && annotation.value.startsWith('此件') && annotation.position.end.offset < date.position.start.offset)
          context.report({ node: annotation, message: 'above', data: { found: annotation.value } })
    },
    annotation(node) {
      const { report, source } = context
      const data = { found: node.value }
      if (node.misplaced) report({ node, message: 'misplaced', data })
      const { start, end } = node.position
      // A page of the web has its own lines on publicity: 公开方式：主动公开
      if (!node.value.startsWith('此件') || source?.slice(start.offset, end.offset) !== node.value) return
      const fix = [
        { start: start.offset, end: start.offset, text: '（' },
        { start: end.offset, end: end.offset, text: '）' },
      ]
      report({ node, message: 'bare', data, fix })
    },
  }),
}
