/** A text in one line, and its tree in the short form: for tables of small texts. */
import { expect } from 'vitest'
import { parse } from '../../src/parse.js'
import { expectLaws } from './laws.js'
import { outline } from './outline.js'

/** In `line`, ` ¶ ` stands for a blank line and `⏎` for the end of a line. The laws of the tree are held beside. */
export function shortTree(line: string): string {
  const text = `${line.replaceAll(' ¶ ', '\n\n').replaceAll('⏎', '\n')}\n`
  const tree = parse(text)
  expectLaws(text, tree)
  // a field that nothing is known of is not there
  expect(tree).toStrictEqual(JSON.parse(JSON.stringify(tree)))
  return `\n${outline(tree)}`
}
