/** 15号 and 17号 are printed, 16号 is not. */
import type { Rule } from '../../rule.js'
import { numberSeries } from '../../series.js'

export const gap: Rule = {
  id: 'document-number/gap',
  severity: 'info',
  description: { zh: '发文字号不连续', en: 'Numbers of a series are not in the issue' },
  source: 'GB/T 9704-2012 §7.2.5',
  messages: {
    one: { zh: '本期没有{prefix}〔{year}〕{from}号', en: '{prefix}〔{year}〕{from}号 is not in this issue' },
    many: { zh: '本期没有{prefix}〔{year}〕{from}号至{to}号', en: '{prefix}〔{year}〕{from}号 to {to}号 are not in this issue' },
  },
  good: [
    '云溪县人民政府\n关于做好防汛工作的通知\n\n云政发〔2023〕15号\n\n请加强值守。\n\n云溪县人民政府\n\n2023年7月3日\n\n云溪县人民政府\n关于做好春耕工作的通知\n\n云政发〔2023〕16号\n\n请备好种子。',
  ],
  bad: [
    '云溪县人民政府\n关于做好防汛工作的通知\n\n云政发〔2023〕15号\n\n请加强值守。\n\n云溪县人民政府\n\n2023年7月3日\n\n云溪县人民政府\n关于做好春耕工作的通知\n\n⟦云政发〔2023〕17号⟧\n\n请备好种子。',
  ],
  check: (context) =>
    numberSeries(context, (series) => {
      const sorted = series.toSorted((a, b) => a.serial - b.serial)
      for (const [i, { number, serial }] of sorted.entries()) {
        const before = sorted[i - 1]
        if (!before || serial <= before.serial + 1) continue
        const data = { prefix: number.prefix as string, year: number.year as number, from: before.serial + 1, to: serial - 1 }
        context.report({ node: number, message: data.from === data.to ? 'one' : 'many', data })
      }
    }),
}
