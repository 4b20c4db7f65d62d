/** Blocks of a body as paragraphs, each of one line or of some that stand together. */

import type { Division, Document } from '../../nodes.js'
import { isDigit } from '../../text/characters.js'
import { withoutBlanks } from '../../text/clean.js'
import { sentences } from '../reading.js'
import { type SignOff, withSignOffs } from '../sign-offs.js'
import { contentsLines } from './contents.js'
import { indented, lineOf } from './line.js'
import { attachmentLines, rosterLines, tableLines } from './lists.js'

export type Inner = Document['children'][number]

/** Lines of one block; blank lines stand between blocks. */
export type Lines = string[]

export function blocks(children: readonly Inner[], issuer?: string): Lines[] {
  return withSignOffs(sentences(children)).flatMap((child) => (Array.isArray(child) ? [child.map(lineOf)] : block(child, issuer)))
}

function block(node: Exclude<Inner, SignOff[number]>, issuer: string | undefined): Lines[] {
  switch (node.type) {
    case 'division':
      return division(node)
    case 'instrument':
    case 'annex':
      return blocks(node.children)
    case 'attachmentNote':
      return [attachmentLines(node)]
    case 'roster':
      return [rosterLines(node)]
    case 'table':
      return [tableLines(node)]
    case 'contents':
      return [contentsLines(node)]
    case 'title':
      return [[indented(withOrgansApart(node.value, issuer))]]
    default:
      return [[lineOf(node)]]
  }
}

/** 某县财政局 某县教育局关于…: only blanks tell the names of a joint document's organs apart. */
function withOrgansApart(title: string, issuer: string | undefined): string {
  if (!issuer?.includes(' ')) return title
  const names = withoutBlanks(issuer)
  return title.startsWith(names) ? issuer + title.slice(names.length) : title
}

// 第一章 总则   第三条 本办法所称…   （一）加强组织领导。各单位要…
function division(node: Division): Lines[] {
  const [heading, first, ...rest] = node.children
  if (heading?.type !== 'heading') return blocks(node.children)
  if (!node.runIn || first?.type !== 'paragraph') return [[indented(heading.value)], ...blocks(node.children.slice(1))]
  return [[indented(heading.value + gap(node, first.value) + first.value)], ...blocks(rest)]
}

/** `第三条 本办法`, `5.3.1 各单位`, `1. 2023年`, but `（一）各单位`: a blank where label and text would run together. */
function gap({ label, heading }: Division, text: string): string {
  if (heading !== undefined) return ''
  return /[\d〇零一二三四五六七八九十百条]$/.test(label) || isDigit(text.charCodeAt(0)) ? ' ' : ''
}
