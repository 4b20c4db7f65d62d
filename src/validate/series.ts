/** Documents that are numbered in one series: of one 机关代字 and year. */
import type { DateNode, Document, DocumentNumber } from '../nodes.js'
import type { Known, Visitor } from './rule.js'

export interface Numbered {
  document: Document
  number: DocumentNumber
  serial: number
  date: DateNode | undefined
}

/** Calls `judge` for each series, its documents in the order of the text. */
export function numberSeries(judge: (series: Numbered[]) => void, { parts, remember }: Known): Visitor {
  const all = remember(() => new Map<string, Numbered[]>())
  return {
    document(document) {
      const { number, dates } = parts(document)
      if (!number?.prefix || number.year === undefined || number.serial === undefined) return
      const key = `${number.prefix} ${number.year}`
      const series = all().get(key) ?? []
      all().set(key, series)
      series.push({ document, number, serial: number.serial, date: dates.find(({ date }) => date === document.date) })
    },
    end() {
      for (const series of all().values()) judge(series)
    },
  }
}
