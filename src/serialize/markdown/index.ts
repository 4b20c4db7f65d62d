/** Markdown (GFM), through mdast and mdast-util-to-markdown: no printed sign turns into markup. */
import type { Root, Text, Yaml } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown as write } from 'mdast-util-to-markdown'
import { mustBeTree } from '../../arguments.js'
import type { Gazette } from '../../nodes.js'
import { filesOf, toMdast } from './mdast.js'

export interface MarkdownOptions {
  /** Added to the level of every heading; headings end at level 6. */
  headingOffset?: number
  /** `false` leaves out the YAML front matter. */
  frontMatter?: boolean
}

export interface MarkdownFile {
  /** `index.md`, or a document's id and `.md`. */
  name: string
  content: string
}

/** The tree as one Markdown text. Contents link to the headings of the documents; page furniture is left out. */
export function toMarkdown(tree: Gazette, options: MarkdownOptions = {}): string {
  mustBeTree('toMarkdown', tree, options, 'headingOffset', 'frontMatter')
  return written(toMdast(tree, options))
}

/** A file for each document, and first an index: what stands around the documents, with links to their files. */
export function toMarkdownFiles(tree: Gazette, options: MarkdownOptions = {}): MarkdownFile[] {
  mustBeTree('toMarkdownFiles', tree, options, 'headingOffset', 'frontMatter')
  return filesOf(tree, options).map(({ name, root }) => ({ name, content: written(root) }))
}

/** Most texts have no blank and no sign that Markdown knows. */
const PLAIN = /^[^\0-/:-@[-`{-\u007f]*$/

function written(root: Root): string {
  return write(root, {
    extensions: [gfmToMarkdown({ tablePipeAlign: false })],
    handlers: {
      yaml: ({ value }: Yaml) => `---\n${value}\n---`,
      text: ({ value }: Text, _, state, info) => (PLAIN.test(value) ? value : state.safe(value, info)),
    },
    // [!\[a\](b)](#c): CommonMark has no picture there, readers that unescape too early do.
    unsafe: [{ character: '!', inConstruct: 'label' }],
    bullet: '-',
  })
}
