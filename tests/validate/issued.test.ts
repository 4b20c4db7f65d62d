/** What a notice issues, named in its heading, its text and by the issued text itself: where the names differ, and where they may. */
import { expect, it } from 'vitest'
import { check, marked, unmarked, written } from './yunxi.js'

/** A notice with this heading and text, and the text that it issues. */
const issue = (heading: string, body: string, instrument: string) =>
  `${written({ title: `关于印发${heading}的通知`, body })}${instrument && `\n${instrument}\n\n一、总则\n\n值守。\n\n二、附则\n\n值守。\n`}`

/** The whole heading is marked, which begins with its issuer. */
const odd = (text: string) => text.replace('云溪县人民政府\n关于印发', '⟦云溪县人民政府\n关于印发').replace('的通知\n', '的通知⟧\n')

const PLAN = '云溪县防汛应急预案'
const LONG = '云溪县防汛抗旱救灾应急预案'
const SLIP = '云溪县防讯应急预案'

it.each<[string, string]>([
  ['all are the same', issue(PLAN, `《${PLAN}》已经同意，现印发给你们。`, PLAN)],
  ['the heading differs', odd(issue(SLIP, `《${PLAN}》已经同意，现印发给你们。`, PLAN))],
  ['the notice differs', issue(PLAN, `⟦《${SLIP}》⟧已经同意，现印发给你们。`, PLAN)],
  ['the issued text differs', issue(PLAN, `《${PLAN}》已经同意，现印发给你们。`, `⟦${SLIP}⟧`)],
  ['heading and notice differ, of two', issue(PLAN, `⟦《${SLIP}》⟧已经同意，现印发给你们。`, '')],
  ['heading and issued text differ, of two', issue(PLAN, '请值守。', `⟦${SLIP}⟧`)],
  ['all three differ', issue(PLAN, `⟦《${SLIP}》⟧已经同意，现印发给你们。`, '云溪县防迅应急预案')],
  ['one leaves out the county', issue(PLAN, '《防汛应急预案》已经同意，现印发给你们。', PLAN)],
  ['one has no more before it than a county', issue(LONG, `《青州市山河镇${LONG}》已经同意，现印发给你们。`, '')],
  ['one has more before it', issue(LONG, `⟦《青州市山河镇的${LONG}》⟧已经同意，现印发给你们。`, '')],
  ['one has a period', issue(`${PLAN}（2023—2025年）`, `《${PLAN}》已经同意，现印发给你们。`, PLAN)],
  ['one has a version', issue(PLAN, `⟦《${PLAN}（试行）》⟧已经同意，现印发给你们。`, PLAN)],
  ['a version stands on a line of its own', issue(`${PLAN}（试行）`, `《${PLAN}（试行）》已经同意，现印发给你们。`, `${PLAN}\n（试行）`)],
  ['it is another text altogether', issue(PLAN, '《粮食储备管理办法》已经同意，现印发给你们。', '')],
  ['the text names two', issue(PLAN, `《${SLIP}》和《粮食储备管理办法》已经同意，现印发给你们。`, '')],
  ['the text names it late', issue(PLAN, `经县政府研究决定，《${SLIP}》印发给你们。`, '')],
  ['the text names it at the fifth character', issue(PLAN, `现将上述⟦《${SLIP}》⟧印发给你们。`, '')],
  ['the text does not issue it', issue(PLAN, `《${SLIP}》请学习。`, '')],
  ['the text cites something else first', issue(PLAN, `请值守。\n\n《${SLIP}》印发给你们。`, '')],
  ...['办法', '方案', '规定', '细则', '规划', '计划', '意见', '措施', '制度', '标准'].map((kind): [string, string] => [
    `the heading names two, the first ${kind}`,
    issue(`防汛应急${kind}和${PLAN}`, `《${SLIP}》已经同意，现印发给你们。`, ''),
  ]),
  ['a notice of another kind', odd(issue(SLIP, `《${PLAN}》已经同意，现印发给你们。`, PLAN)).replace('的通知', '的意见')],
])('%s', (_, text) => {
  expect(marked('titles/issued', unmarked(text).text)).toBe(text)
})

it('says what is found, what is expected, and where', () => {
  const text = issue(PLAN, `《${PLAN}》已经同意，现印发给你们。`, SLIP)
  const [message] = check(text).filter(({ ruleId }) => ruleId === 'titles/issued')
  expect(message).toMatchObject({
    message: `所印发文件的标题作“${SLIP}”，通知作“${PLAN}”`,
    data: { found: SLIP, expected: PLAN, title: PLAN },
    related: [{ message: `此处作“${PLAN}”`, position: { start: { line: 1 } } }],
  })
})

it('shows a long name by the words about what differs', () => {
  const name = (what: string) => `云溪县创建全国基层中医药工作示范县和巩固省级卫生县城成果三年行动${what}实施方案（试行）`
  const text = issue(name('推进'), `《${name('推行')}》已经同意，现印发给你们。`, name('推进'))
  const [message] = check(text).filter(({ ruleId }) => ruleId === 'titles/issued')
  expect(message?.message).toBe('正文中印发文件的名称作“…果三年行动推行实施方案（试行）”，别处作“…果三年行动推进实施方案（试行）”')
})
