/** Markdown (GFM), through mdast and mdast-util-to-markdown: no printed sign turns into markup. */
import type { Heading, Paragraph, Root, Text, Yaml } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { defaultHandlers, type Options, toMarkdown as write } from 'mdast-util-to-markdown'
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

/** What may be markup: a sign anywhere, one or a number that begins a line, the beginning of an address. Most texts have none. */
const MARKUP = /[!#&*<=>@[-`|~]|^(?:[-+:]|\d+(?:\)|\.(?: |$)))|[Ww]\.|[PpSs]:/

const OPTIONS: Options = {
  extensions: [gfmToMarkdown({ tablePipeAlign: false })],
  handlers: {
    yaml: ({ value }: Yaml) => `---\n${value}\n---`,
    text: ({ value }: Text, _, state, info) => (MARKUP.test(value) ? state.safe(value, info) : value),
    paragraph: (node: Paragraph, ...around) => plain(node) ?? defaultHandlers.paragraph(node, ...around),
    heading: (node: Heading, ...around) => {
      const words = plain(node)
      return words === undefined ? defaultHandlers.heading(node, ...around) : `${'#'.repeat(node.depth)} ${words}`
    },
  },
  // [!\[a\](b)](#c): CommonMark has no picture there, readers that unescape too early do.
  unsafe: [{ character: '!', inConstruct: 'label' }],
  bullet: '-',
}

/** What is written of one text alone that needs no escapes. */
function plain({ children: [only, second] }: Paragraph | Heading): string | undefined {
  return only?.type === 'text' && !second && !MARKUP.test(only.value) ? only.value : undefined
}

function written(root: Root): string {
  return write(root, OPTIONS)
}
