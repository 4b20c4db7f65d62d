/** All that the package does with one text, each result looked at. Properties and the fuzzer share it. */
import { isDeepStrictEqual } from 'node:util'
import { bundled } from '../../src/cli/packs.js'
import type { Gazette } from '../../src/nodes.js'
import { parse } from '../../src/parse.js'
import { extract, resolve, toDot, toGraph, toMermaid } from '../../src/references/index.js'
import { fromJson, gazetteSchema } from '../../src/schema/index.js'
import { toAkomaNtoso, toChunks, toCsv, toHtml, toJson, toMarkdown, toNdjson, toText } from '../../src/serialize/index.js'
import { mend, validate } from '../../src/validate/index.js'
import { firstBreach } from '../support/laws.js'

/** What goes wrong with the text first, in words; a throw is the caller's to catch. */
export function faultOf(text: string): string | undefined {
  const tree = parse(text, { grammar: bundled })
  const breach = firstBreach(text, tree)
  if (breach) return `a law of the tree: ${breach}`
  const fits = gazetteSchema.safeParse(tree)
  if (!fits.success) return `the schema: ${fits.error.message}`
  const before = JSON.stringify(tree)
  const fault = messageFault(text, tree) ?? outputFault(text, tree)
  if (fault) return fault
  if (JSON.stringify(tree) !== before) return 'the tree is not what it was before it was read'
  if (Object.keys(Object.prototype).length > 0) return `Object.prototype has ${Object.keys(Object.prototype)}`
  return undefined
}

function messageFault(text: string, tree: Gazette): string | undefined {
  const messages = validate(tree, { source: text })
  const outside = messages.find(
    ({ position: { start, end } }) => !(0 <= start.offset && start.offset <= end.offset && end.offset <= text.length),
  )
  if (outside) return `${outside.ruleId} points outside the text: ${JSON.stringify(outside.position)}`
  const read = (source: string) => parse(source, { grammar: bundled })
  const mended = mend(text, read, (t, source) => validate(t, { source }))
  if (mend(mended, read, (t, source) => validate(t, { source })) !== mended) return 'what was mended is mended again to something else'
  return undefined
}

function outputFault(text: string, tree: Gazette): string | undefined {
  const json = toJson(tree)
  if (!isDeepStrictEqual(fromJson(json), tree)) return 'JSON does not give the same tree back'
  if (json.includes('</')) return 'JSON holds </, which ends a script element'
  const html = toHtml(tree)
  if (/<script|javascript:(?=[^<>]*")/i.test(html)) return 'HTML holds a script'
  const xml = toAkomaNtoso(tree)
  if (
    /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\]\]>|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(
      xml,
    )
  )
    return 'XML holds a character that it must not'
  toMarkdown(tree)
  toText(tree)
  toChunks(tree)
  toCsv(tree)
  toNdjson(tree)
  const references = extract(tree, { text })
  resolve(tree, { text, references })
  const graph = toGraph(tree)
  toMermaid(graph)
  toDot(graph)
  return undefined
}
