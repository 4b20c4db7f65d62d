/** 发文机关云溪县交通运输局⏎发文日期2021年12月21日⏎时效性现行有效: the table of a web copy whose cells a converter has put together. */
import type { Vocabulary } from '../../grammar.js'
import type { Line } from '../../text/lines.js'
import { printOf } from '../../text/print.js'
import type { Token } from '../../tokens/index.js'
import type { ReadMeta } from '../../tokens/meta.js'
import { keysOf } from './names.js'

/** So many lines that begin with a key are a table's. */
const FEWEST = 3
const SHORTEST_KEY = 3
const LONGEST_KEY = 8
const LONGEST_VALUE = 60

/** Lines that may stand above the first of them: the site's, the page's name. */
const REACH = 6

/** Gives the kind `meta` to the lines near a page's top that are a key and its value, with nothing between. */
export function markRunInKeys(text: string, lines: readonly Line[], tokens: readonly Token[], words: Vocabulary): readonly Token[] {
  const keys = keysOf(words)
  for (let from = 0; from < REACH && from < tokens.length; from++) {
    const found: ReadMeta[] = []
    for (let at = from; at < tokens.length; at++) {
      const token = tokens[at] as Token
      const fact = token.first === token.last ? factOf(printOf(text, lines, token), keys) : undefined
      if (!fact) break
      found.push(fact)
    }
    // 发文字号编排规则⏎签发人编排规则⏎成文日期编排规则: what is told of them, and no value of one
    if (found.length >= FEWEST && found.some(({ value = '' }) => /\d/.test(value)))
      return tokens.map((token, i) => (found[i - from] ? { ...token, kind: 'meta', value: found[i - from] } : token))
  }
  return tokens
}

function factOf(print: string, keys: ReadonlySet<string>): ReadMeta | undefined {
  if (print.length > LONGEST_KEY + LONGEST_VALUE || /[。；，]/.test(print)) return undefined
  for (let end = Math.min(LONGEST_KEY, print.length - 1); end >= SHORTEST_KEY; end--) {
    const key = print.slice(0, end)
    if (keys.has(key) && !/[\s：:]/.test(print[end] as string)) return { key, value: print.slice(end).trim() }
  }
  return undefined
}
