/** Which annex `附件2` is, and why there is none. */
import { describe, expect, it } from 'vitest'
import { parse } from '../../src/parse.js'
import { extract } from '../../src/references/index.js'

const END = ['云溪县人民政府', '2023年7月3日']

/** What the first mention of an attachment in the text leads to. */
function targetOf(mention: string, listed: string[], printed: string[] = [], annotation: string[] = []) {
  const text = `${['关于做好防汛工作的通知', '云政发〔2023〕1号', `请按${mention}执行。`, ...listed, ...END, ...annotation, ...printed].join('\n\n')}\n`
  const [found] = extract(parse(text), { text }).internal.filter(({ kind }) => kind === 'attachment')
  const [target] = found?.targets ?? []
  return target && (target.id ?? target.reason)
}

const TWO = ['附件：1.任务清单', '2.责任清单']
const SECOND = ['附件2', '责任清单', '柳塘镇。']
const FIRST = ['附件1', '任务清单', '青石镇。']

describe('an attachment', () => {
  it.each([
    ['is the annex with its number', '附件2', TWO, [...FIRST, ...SECOND], 'annex-2'],
    ['is the annex with its number, not the first', '附件1', TWO, [...FIRST, ...SECOND], 'annex-1'],
    ['is the only annex', '计划（见附件）', ['附件：任务清单'], ['附件', '任务清单', '青石镇。'], 'annex'],
    ['is the only annex, though it is called the first', '附件1', ['附件：任务清单'], ['附件', '任务清单', '青石镇。'], 'annex'],
  ])('%s', (_, mention, listed, printed, id) => {
    expect(targetOf(mention, listed, printed)).toMatch(new RegExp(`/${id}(?:-\\d+)?$|${id}`))
  })

  it.each([
    ['the attachment is listed but not printed', '附件2', TWO, FIRST, []],
    ['the attachment is listed but not printed here: 见网络版', '附件2', ['附件：1.任务清单', '2.责任清单（见网络版）'], FIRST, []],
    ['the attachment is listed but not printed here: 附件详见县政府网站', '附件2', TWO, FIRST, ['（附件详见县政府网站）']],
    ['none of the 2 attachments listed has this number', '附件3', TWO, FIRST, []],
    ['the document lists 2 attachments, and none is named', '计划（见附件）', TWO, [], []],
    ['the document neither lists nor prints attachments', '附件2', [], [], []],
    ['the document neither lists nor prints attachments: 附件详见县政府网站', '附件2', [], [], ['（附件详见县政府网站）']],
  ])('leads nowhere: %s', (reason, mention, listed, printed, annotation) => {
    expect(targetOf(mention, listed, printed, annotation)).toBe(reason)
  })
})
