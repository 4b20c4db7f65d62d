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

/** … and of it only the parts of the issue and the texts that are in them: `document 关于甲的通知 | › instrument 甲办法`. */
export function shortParts(line: string): string {
  const parts = inOneLine(shortTree(line), /^ *(?:masthead|contents|document|instrument|annex|colophon)(?: |$)/)
  return parts.replaceAll(/ \{[^{}]*\}/g, '')
}

/** … and of it only what stands under the first title, each node behind as many `›` as it is deep. */
export function shortBody(line: string): string {
  return inOneLine(
    shortTree(line)
      .replace(/^\ndocument .*\n/, '')
      .replaceAll(/^ {2}/gm, ''),
    /^(?!title|$)/,
  )
}

/** … and of it only the masthead, its lines and what they say. */
export function shortMasthead(line: string): string {
  return inOneLine(shortTree(line).split(/\n(?:contents|document) ?/)[0] as string, /^/)
}

/** … and of it only the sections and entries of the contents. */
export function shortContents(line: string): string {
  return inOneLine(shortTree(line), /^ *contents(?:Section|Entry)(?: |$)/)
}

/** … and of it only the documents, with what is known of each. */
export function shortDocuments(line: string): string {
  return inOneLine(shortTree(line), /^document(?: |$)/)
}

/** The lines that fit, as one. */
function inOneLine(tree: string, fits: RegExp): string {
  const lines = tree.split('\n').filter((line) => line !== '' && fits.test(line))
  return lines.map((line) => line.replace(/^ */, (blanks) => '› '.repeat(blanks.length / 2))).join(' | ')
}

/** Holds of each line of the table that it reads so where `{}` stands in the text: all of them, and which do not, at once. */
export function expectReads(read: (line: string) => string, text: string, table: Readonly<Record<string, string>>): void {
  const found = Object.keys(table).map((line) => [line, read(text.replace('{}', line))])
  expect(Object.fromEntries(found)).toEqual(table)
}
