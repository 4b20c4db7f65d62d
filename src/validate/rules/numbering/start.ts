/** A list that begins with （二） */
import { labelWith } from '../../ordinals.js'
import type { Rule } from '../../rule.js'
import { labelPlace, successions } from '../../succession.js'

export const start: Rule = {
  id: 'numbering/start',
  severity: 'error',
  description: { zh: '层次序数不从一开始', en: 'A series does not begin with one' },
  source: 'GB/T 9704-2012 §7.3.3',
  messages: {
    start: { zh: '第一个序数是“{found}”，应为“{expected}”', en: 'the series begins with “{found}”, expected “{expected}”' },
  },
  good: [
    '云溪县粮食工作方案\n\n一、总体要求\n\n（一）指导思想。稳产保供。\n\n（二）工作目标。颗粒归仓。',
    // Arabic numbers may run on from one （一） into the next.
    '云溪县粮食工作方案\n\n（一）生产\n\n1.抓好春耕。各乡镇负责。\n\n（二）储备\n\n2.落实库存。县发改局负责。',
    // An excerpt begins anywhere.
    '（三）重点任务\n\n抓好春耕。\n\n四、保障措施\n\n加强领导。',
  ],
  bad: ['云溪县粮食工作方案\n\n一、总体要求\n\n⟦（二）⟧工作目标。颗粒归仓。\n\n（三）基本原则。稳产保供。'],
  check: ({ report }) =>
    successions(({ fault, division }) => {
      if (fault !== 'start' || division.scheme === 'article') return
      report({ ...labelPlace(division), message: 'start', data: { found: division.label, expected: labelWith(division, 1) } })
    }),
}
