/** Markdown (GFM), through mdast and mdast-util-to-markdown: no printed sign turns into markup. */
import type { List, Root, RootContent } from 'mdast'
import { frontmatterToMarkdown } from 'mdast-util-frontmatter'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown as write } from 'mdast-util-to-markdown'
import { idsOf } from '../../ids.js'
import type { Document, Gazette } from '../../nodes.js'
import { blocks, isEmpty, paragraph, text } from './blocks.js'
import { ofDocument, ofIssue } from './front-matter.js'
import { index, issue } from './issue.js'

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
  return written(toMdast(tree, options))
}

/** The tree as mdast. */
export function toMdast(tree: Gazette, { headingOffset = 0, frontMatter = true }: MarkdownOptions = {}): Root {
  return root([frontMatter ? ofIssue(tree) : undefined, ...issue(tree, headingOffset)])
}

/** A file for each document, and first an index: what stands around the documents, with links to their files. */
export function toMarkdownFiles(tree: Gazette, { headingOffset = 0, frontMatter = true }: MarkdownOptions = {}): MarkdownFile[] {
  const ids = idsOf(tree)
  const name = (document: Document) => `${ids.get(document)}.md`
  const documents = tree.children.filter((child) => child.type === 'document')
  const listed = tree.children.some((child) => child.type === 'contents')
  const first = [
    frontMatter ? ofIssue(tree) : undefined,
    ...index(tree, headingOffset, name),
    listed || documents.length === 0 ? undefined : listOf(documents, name),
  ]
  return [
    { name: 'index.md', content: written(root(first)) },
    ...documents.map((document) => ({
      name: name(document),
      content: written(root([frontMatter ? ofDocument(document) : undefined, ...blocks(document.children, 2 + headingOffset)])),
    })),
  ]
}

function root(children: readonly (RootContent | undefined)[]): Root {
  return { type: 'root', children: children.filter((child) => child !== undefined && !isEmpty(child)) as RootContent[] }
}

function listOf(documents: readonly Document[], url: (document: Document) => string): List {
  return {
    type: 'list',
    ordered: false,
    spread: false,
    children: documents.map((document) => ({
      type: 'listItem',
      spread: false,
      children: [paragraph([{ type: 'link', url: url(document), children: [text(document.title || '（无标题）')] }])],
    })),
  }
}

function written(root: Root): string {
  return write(root, {
    extensions: [gfmToMarkdown({ tablePipeAlign: false }), frontmatterToMarkdown(['yaml'])],
    // [!\[a\](b)](#c): CommonMark has no picture there, readers that unescape too early do.
    unsafe: [{ character: '!', inConstruct: 'label' }],
    bullet: '-',
  })
}
