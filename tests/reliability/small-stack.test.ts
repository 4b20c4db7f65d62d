/**
 * However many lines of a kind follow one another, no stage puts them all on the stack, as `push(...lines)` does. A stack
 * of a tenth of the usual size shows with 14,000 lines what would else take 120,000.
 */
import { spawnSync } from 'node:child_process'
import { expect, it } from 'vitest'
import { bundle } from './bundle.js'

const STACK = 100
const LINES = 14_000

const program = await bundle(`
import { parse } from './src/parse.ts'
import { extract, resolve, toDot, toGraph, toMermaid } from './src/references/index.ts'
import { toAkomaNtoso, toChunks, toCsv, toHtml, toJson, toMarkdown, toNdjson, toText } from './src/serialize/index.ts'
import { validate } from './src/validate/index.ts'

const lines = [
  '— 1 —', '文号：', '一、甲', '①乙', '丙。', '某街道', '1月3日', '甲通知', '李某 县长', '甲\t1\t2', '附件1', '（一）甲。', '第一条 甲', '（此件公开发布）',
]
const outputs = [toAkomaNtoso, toChunks, toCsv, toHtml, toJson, toMarkdown, toNdjson, toText]
const openings = ['', '关于甲的通知\\n\\n附件1\\n甲表\\n']
let done = 0
for (const line of lines)
  for (const opening of openings) {
    const source = opening + \`\${line}\\n\`.repeat(${LINES})
    let step = 'parse'
    try {
      const tree = parse(source)
      for (const output of outputs) {
        step = output.name
        output(tree)
      }
      step = 'validate'
      validate(tree, { source })
      step = 'references'
      const references = extract(tree, { text: source })
      resolve(tree, { text: source, references })
      const graph = toGraph(tree)
      toMermaid(graph)
      toDot(graph)
      done++
    } catch (error) {
      console.log(line, JSON.stringify(opening.slice(0, 2)), step, String(error))
    }
  }
console.log(done === lines.length * openings.length ? 'all' : done)
`)

it('reads and writes long runs of every kind of line on a small stack', { timeout: 300_000 }, () => {
  const ran = spawnSync(process.execPath, [`--stack-size=${STACK}`, program], { encoding: 'utf8' })
  expect(ran.stderr).toBe('')
  expect(ran.stdout).toBe('all\n')
})
