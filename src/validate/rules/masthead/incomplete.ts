/** A masthead without 期号 */
import type { Rule } from '../../rule.js'

const FACTS = [
  { key: 'year', zh: '年份', en: 'the year' },
  { key: 'issue', zh: '期号', en: 'the issue number' },
  { key: 'publicationDate', zh: '出版日期', en: 'the date of publication' },
  { key: 'sponsor', zh: '主办单位', en: 'the sponsor' },
] as const

export const incomplete: Rule = {
  id: 'masthead/incomplete',
  severity: 'info',
  description: { zh: '刊头不全', en: 'The masthead lacks something' },
  source: '出版管理条例 art. 28',
  messages: { lacks: { zh: '刊头缺{zh}', en: 'the masthead lacks {en}' } },
  good: ['云溪县人民政府公报\n\n2023年第3期（总第6期）\n\n云溪县人民政府办公室 主管主办\n\n2023年10月1日出版（季刊）\n\n目录\n\n关于做好防汛工作的通知……(1)'],
  bad: ['⟦云溪县人民政府公报⟧\n\n2023年第3期（总第6期）\n\n2023年10月1日出版（季刊）\n\n目录\n\n关于做好防汛工作的通知……(1)'],
  check: ({ report }) => ({
    masthead(node) {
      const missing = FACTS.filter(({ key }) => node[key] === undefined)
      if (missing.length === 0) return
      const data = { zh: missing.map(({ zh }) => zh), en: missing.map(({ en }) => en) }
      report({ node: node.children[0] ?? node, message: 'lacks', data })
    },
  }),
}
