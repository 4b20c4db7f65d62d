/** 见附件7, and six are listed; 附件7 is printed, and six are listed */
import { attachmentsOf, listOf } from '../../attachments.js'
import { shortened } from '../../excerpt.js'
import type { Rule } from '../../rule.js'

export const unlisted: Rule = {
  id: 'attachments/unlisted',
  severity: 'warning',
  description: { zh: '正文提到或刊登的附件未列出', en: 'An attachment that the text refers to, or that is printed, is not listed' },
  source: 'GB/T 9704-2012 §7.3.4',
  messages: {
    beyond: { zh: '正文提到“{found}”，文件只有 {count} 个附件', en: 'the text refers to “{found}”, there are {count} attachments' },
    none: { zh: '正文提到“{found}”，文件既未列出也未刊登附件', en: 'the text refers to “{found}”, the document has no attachments' },
    printed: { zh: '刊登了附件“{title}”，附件说明没有列出', en: 'attachment “{title}” is printed, and no list of attachments names it' },
  },
  check: (context) =>
    context.watch(attachmentsOf, (found) => {
      const { document, attachments, annexes, references } = found
      const numbers = new Set([...attachments, ...annexes].map(({ number }) => number))
      const count = Math.max(attachments.length, annexes.length)
      for (const { leaf, within, number } of references) {
        if (number === undefined ? count > 0 : numbers.has(number) || (number === 1 && count === 1)) continue
        const data = { found: leaf.value.slice(...within), count }
        context.report({ node: leaf, within, message: count > 0 ? 'beyond' : 'none', data })
      }
      const { number, instruments } = context.parts(document)
      const lineOf = listOf(found)
      // A statute lists no 附件, and the 附件 of a plan that a notice issues are not the notice's.
      if (instruments.length > 0 ? !annexes.some(lineOf) : !number && attachments.length === 0) return
      for (const annex of annexes) {
        if (lineOf(annex)) continue
        const data = { title: shortened(annex.title ?? `附件${annex.number ?? ''}`) }
        context.report({ node: annex.children[0] ?? annex, message: 'printed', data })
      }
    }),
}
