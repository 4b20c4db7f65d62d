/** Rules on what several documents of an issue say together, and its masthead. */
import { describe, expect, it } from 'vitest'
import { marked, unmarked, written } from './yunxi.js'

const holds = (id: string, text: string) => expect(marked(id, unmarked(text).text)).toBe(text)

describe('numbers of a series', () => {
  const of = (...all: [number: string, date: string][]) => all.map(([number, date]) => written({ number, date })).join('\n')
  const JULY = '2023年7月3日'

  it.each<[string, string]>([
    ['document-number/gap', of(['云政发〔2023〕1号', JULY], ['⟦云政发〔2023〕3号⟧', JULY], ['云政发〔2023〕4号', JULY])],
    ['document-number/gap', of(['云政发〔2023〕1号', JULY], ['云政办发〔2023〕3号', JULY], ['云政发〔2022〕5号', JULY])],
    ['document-number/gap', of(['⟦云政发〔2023〕9号⟧', JULY], ['云政发〔2023〕3号', JULY])],
    ['document-number/order', of(['云政发〔2023〕9号', JULY], ['⟦云政发〔2023〕3号⟧', JULY], ['云政发〔2023〕5号', JULY])],
    ['document-number/order', of(['云政发〔2023〕3号', JULY], ['云政发〔2023〕3号', JULY])],
    ['document-number/duplicate', of(['云政发〔2023〕3号', JULY], ['⟦云政发〔2023〕3号⟧', JULY], ['云政发〔2022〕3号', JULY])],
    ['document-number/duplicate', of(['第12号', JULY], ['第12号', JULY])],
    ['document-number/date-order', of(['云政发〔2023〕3号', JULY], ['云政发〔2023〕4号', '⟦2023年7月2日⟧'], ['云政发〔2023〕5号', JULY])],
    ['document-number/date-order', of(['云政发〔2023〕4号', '⟦2023年7月2日⟧'], ['云政发〔2023〕3号', JULY])],
    ['document-number/date-order', of(['云政发〔2023〕3号', JULY], ['云政发〔2023〕3号', '2023年7月2日'])],
    ['document-number/date-order', of(['云政发〔2023〕3号', ''], ['云政发〔2023〕4号', '2023年7月2日'])],
    ['document-number/date-order', of(['云政发〔2023〕3号', JULY], ['云政发〔2023〕4号', ''], ['云政发〔2023〕5号', '⟦2023年7月1日⟧'])],
  ])('%s: %#', (id, text) => holds(id, text))
})

describe('an issue', () => {
  const plain = written({})
  const said = written({ annotation: '（此件公开发布）' })
  const silent = written({ date: '⟦2023年7月3日⟧' })

  it.each<[string, string]>([
    ['sign-off/annotation-missing', `${said}\n${silent}`],
    ['sign-off/annotation-missing', `${said}\n${plain}\n${plain}`],
    ['sign-off/annotation-missing', `${said}\n${silent}\n${silent}\n${said}`],
    ['sign-off/annotation-missing', plain],
    // （联系人：李某） says nothing of it, and appointments need not
    ['sign-off/annotation-missing', `${plain}\n${written({ annotation: '（联系人：李明）' })}`],
    ['sign-off/annotation-missing', `${said}\n${written({ title: '关于李明等同志职务任免的通知' })}`],
    ['sign-off/annotation-missing', `${said}\n${written({ title: '关于明确责任职责的通知', date: '⟦2023年7月3日⟧' })}`],
    ['masthead/date', `云溪县人民政府公报\n\n⟦2023年第3期（总第6期）⟧\n\n2024年3月1日出版（季刊）\n\n${plain}`],
    ['masthead/date', `云溪县人民政府公报\n\n2023年第3期（总第6期）\n\n2024年2月1日出版（季刊）\n\n${plain}`],
    ['masthead/date', `云溪县人民政府公报\n\n⟦2023年第3期（总第6期）⟧\n\n2025年2月1日出版（季刊）\n\n${plain}`],
    ['masthead/date', `云溪县人民政府公报\n\n⟦2023年第7期（总第6期）⟧\n\n2023年10月1日出版（月刊）\n\n${plain}`],
    ['masthead/date', `云溪县人民政府公报\n\n2023年第6期（总第6期）\n\n2023年10月1日出版（月刊）\n\n${plain}`],
    ...Object.entries({ 年刊: 1, 半年刊: 2, 季刊: 4, 双月刊: 6, 月刊: 12, 半月刊: 24, 旬刊: 36 }).flatMap(([frequency, most]) =>
      [most, most + 1].map((issue): [string, string] => {
        const line = `2023年第${issue}期（总第66期）`
        return [
          'masthead/date',
          `云溪县人民政府公报\n\n${issue > most ? `⟦${line}⟧` : line}\n\n2023年10月1日出版（${frequency}）\n\n${plain}`,
        ]
      }),
    ),
  ])('%s: %j', (id, text) => holds(id, text))
})
