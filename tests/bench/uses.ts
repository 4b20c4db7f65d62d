/** What the uses of a tree cost, against reading it: checking, references, every output. */
import { extract } from '../../src/references/index.js'
import { toAkomaNtoso, toChunks, toCsv, toHtml, toJson, toMarkdown, toNdjson, toText } from '../../src/serialize/index.js'
import { validate } from '../../src/validate/index.js'
import { corpus } from '../support/shared.js'
import { inventedIssue } from './issue.js'
import { read } from './subject.js'
import { inTurns } from './turns.js'

/** Milliseconds of each use on a text, `parse` first. */
export type Uses = Record<string, number>

/** Over real issues, where they lie beside the checkout, else over an invented one. */
export async function measureUses(): Promise<Uses> {
  const real = corpus().map(({ text }) => text)
  const texts = real.length > 0 ? real : [inventedIssue(150_000)]
  const issues = texts.map((text) => ({ text, tree: read(text) }))
  const outputs = { toJson, toNdjson, toText, toChunks, toCsv, toAkomaNtoso, toHtml, toMarkdown }
  return inTurns({
    parse: () => texts.map(read),
    validate: () => issues.map(({ text, tree }) => validate(tree, { source: text })),
    extract: () => issues.map(({ text, tree }) => extract(tree, { text })),
    ...Object.fromEntries(Object.entries(outputs).map(([name, output]) => [name, () => issues.map(({ tree }) => output(tree))])),
  })
}
