/** What the fuzzer found: what went wrong once, and the inputs that reach the most of the code. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { parse } from '../../src/parse.js'
import { visit } from '../../src/visit.js'
import { faultOf } from './everything.js'

const corpus: string[] = JSON.parse(readFileSync(join(import.meta.dirname, 'corpus.json'), 'utf8'))

it('every input of the corpus is read, checked and written without a fault', () => {
  expect(corpus.length).toBeGreaterThan(100)
  expect(corpus.flatMap((text) => faultOf(text) ?? [])).toEqual([])
})

it.each(['：', '：：', '： ：', '：\u3000:', ' : ：'])('an addressee is printed without the colons that end it: %j', (colons) => {
  const text = `关于做好防汛工作的通知\n\n各乡（镇）人民政府${colons}\n\n现通知如下。\n`
  const values: string[] = []
  visit(parse(text), (node) => {
    if (node.type === 'addressee') values.push(node.value)
  })
  expect(values).toEqual(['各乡（镇）人民政府'])
  expect(faultOf(text)).toBeUndefined()
})

it.each([
  ['a line’s end parts the two stars', '第一条 为了鼓励献血，制定本办法。\n*\n*第二条** 下列人员给予奖励：\n', '**'],
  ['… and nothing is left of the line', '# 关于甲的通知\n\n*\n*\n', '**'],
])('%s: no value has them', (_, text, stars) => {
  expect(faultOf(text)).toBeUndefined()
  expect(JSON.stringify(parse(text))).not.toContain(stars)
})

it('a number that its line’s end cuts has its signer where it is printed', () => {
  const text = '青岚县人民政府关于申请资金的请示\n青政〔202\n3〕21号                签发人：陆明哲\n\n澄州市人民政府：\n'
  expect(faultOf(text)).toBeUndefined()
  expect(JSON.stringify(parse(text))).toContain('"value":"签发人：陆明哲"')
})

it('lines of a page that are read as one leave out the bullets among them', () => {
  const title = '云溪县关于财政工作的决议'
  const text = `\u0000\n- \n\u0000\n${title}\n${title}\n（2024年1月18日云溪县通过）\n会议决定批准这个报告。\n`
  expect(faultOf(text)).toBeUndefined()
})

it('a bullet before nothing but stars is text', () => {
  const text = '\n- \n**\n'
  expect(faultOf(text)).toBeUndefined()
  expect(JSON.stringify(parse(text))).toContain('"value":"-"')
})

it('a number behind a title with the blanks of a web page is where it is printed', () => {
  const text = '（（&nbsp;云溪县人民政府&nbsp;关于开展普查的通知\n\n云政发〔2018〕33号\n\n各乡镇人民政府：\n\n&nbsp;&nbsp;现通知如下。\n'
  expect(faultOf(text)).toBeUndefined()
})

it('a line’s end can part a tag', () => {
  const text = '<\n/p>\n云溪县第四次会议关于政府工作报告的决议\n（2024年1月18日云溪县通过）\n会议决定批准这个报告。\n'
  expect(faultOf(text)).toBeUndefined()
})
