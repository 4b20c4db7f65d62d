/** What is measured: the whole way from a text to its tree, the choice among the bundled grammars included. */
import { bundled } from '../../src/cli/grammars.js'
import type { Gazette } from '../../src/nodes.js'
import { parse } from '../../src/parse.js'

export const read = (text: string): Gazette => parse(text, { grammar: bundled })

export const bytesOf = (text: string): number => Buffer.byteLength(text)

export const median = (numbers: readonly number[]): number => {
  const sorted = [...numbers].sort((a, b) => a - b)
  return ((sorted[(sorted.length - 1) >> 1] as number) + (sorted[sorted.length >> 1] as number)) / 2
}
