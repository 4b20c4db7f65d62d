/** The tree → mdast: the whole issue, or a root for each file. */
import type { List, Root, RootContent } from 'mdast'
import { idsOf } from '../../ids.js'
import type { Document, Gazette } from '../../nodes.js'
import { blocks, isEmpty, paragraph, text } from './blocks.js'
import { ofDocument, ofIssue } from './front-matter.js'
import type { MarkdownOptions } from './index.js'
import { index, issue } from './issue.js'

export function toMdast(tree: Gazette, { headingOffset = 0, frontMatter = true }: MarkdownOptions = {}): Root {
  return root([frontMatter ? ofIssue(tree) : undefined, ...issue(tree, headingOffset)])
}

/** The index first, then each document. */
export function filesOf(tree: Gazette, { headingOffset = 0, frontMatter = true }: MarkdownOptions): { name: string; root: Root }[] {
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
    { name: 'index.md', root: root(first) },
    ...documents.map((document) => ({
      name: name(document),
      root: root([frontMatter ? ofDocument(document) : undefined, ...blocks(document.children, 2 + headingOffset)]),
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
